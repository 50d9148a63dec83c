import type { Dato } from '@/lib/platform/time/dato';
import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { EgneOrd } from '@/lib/domain/bruker/types';
import type { Nivaa } from '@/lib/domain/maal/types';
import type { Sammendrag } from '../endringer/types';
import type { Revurderingstatus, Utfall } from '../types';

export interface Revurderingsmaal {
  id: string;
  nummer: number;
  tittel: string;
  fra: string;
  /** Hvor hun var sist noen så på målet, i ord. */
  sistTekst: string | null;
  naaTekst: string | null;
  utgangsnivaa: Nivaa;
  sistNivaa: Nivaa | null;
  naaNivaa: Nivaa | null;
  /** Hva hvert nivå betyr for dette målet, fra −2 til +2. */
  nivaaer: string[];
}

export interface Deltaker {
  id: string;
  ansattId: string | null;
  navn: string;
  fornavn: string;
  profesjon: Profesjon | null;
  erTjenesteansvarlig: boolean;
  syn: string | null;
  versjon: number;
}

export interface Revurderingsside {
  revurderingId: string;
  vedtakId: string;
  bruker: { id: string; fornavn: string; navn: string };
  status: Revurderingstatus;
  versjon: number;
  iDag: Dato;
  forfallDato: Dato;
  startetDato: Dato | null;
  skrivesAv: string | null;
  ordDa: EgneOrd | null;
  ordNaa: EgneOrd | null;
  maal: Revurderingsmaal[];
  deltakere: Deltaker[];
  /** De i teamet som kan legges til. */
  kanLeggesTil: { id: string; navn: string; profesjon: Profesjon }[];
  endringer: Sammendrag;
  /** Dagen endringene regnes fra: da de forrige ordene ble sagt. */
  siden: Dato;
  ansikter: { naa: number; da: number };
  kanSkrive: boolean;
  /** Ikke startet ennå, og den som ser, kan starte den. */
  kanStarte: boolean;
  foreslaattNeste: Dato;
  utfall: {
    utfall: Utfall;
    begrunnelse: string;
    nesteForfall: Dato | null;
    fullfortDato: Dato;
    nyttVedtak: { id: string; sakId: string } | null;
  } | null;
}
