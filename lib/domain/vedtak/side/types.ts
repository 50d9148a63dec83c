import type { Dato } from '@/lib/platform/time/dato';
import type { Brev, Brevfakta } from '../brev/types';
import type { Spraak } from '../formaalsvakt/types';
import type { Sporsmaal } from '../sporsmaal/types';
import type { Linje, Vedtaksinnhold, Vedtaksmaalinnhold, Vedtakstatus, Vedtakstype } from '../types';
import type { Linjeforslag } from '../utkast/types';

export interface Skjemalinje extends Linje {
  linjeId: string;
}

/** Et av brukerens mål, og om det er med i dette vedtaket. */
export interface Maalvalg extends Vedtaksmaalinnhold {
  erMed: boolean;
  erMaalbart: boolean;
}

export interface Vedtaksside {
  vedtakId: string;
  versjon: number;
  status: Vedtakstatus;
  bruker: { id: string; fornavn: string; navn: string };
  sak: { id: string; saksnummer: string };
  kan: {
    lagre: boolean;
    send: boolean;
    trekk: boolean;
    godkjenne: boolean;
    /** Spørre, være uenig og svare. */
    sporre: boolean;
    /** Se og sette timeanslaget. Tallene selv er ikke en del av siden. */
    anslaa: boolean;
  };
  sporsmaal: Sporsmaal[];
  /** Målformen brevet skrives på, for formålsvakten. */
  spraak: Spraak;
  innhold: Vedtaksinnhold;
  linjer: Skjemalinje[];
  typer: Vedtakstype[];
  maal: Maalvalg[];
  forslag: Linjeforslag[];
  kartlagtDato: Dato | null;
  fakta: Brevfakta;
  brev: Brev;
  iDag: Dato;
  sendt: { tidspunkt: Date; av: string } | null;
  returkommentar: string | null;
  fattet: { tidspunkt: Date; av: string } | null;
  underrettet: { dato: Dato; klagefrist: Dato } | null;
  opphortDato: Dato | null;
}

/** En linje i lista over brukerens vedtak. */
export interface Vedtakslinjevisning {
  id: string;
  type: Vedtakstype;
  status: Vedtakstatus;
  formaal: string;
  tjenester: string;
  fattetDato: Dato | null;
  fattetAv: string | null;
  virkningFom: Dato | null;
  revurderesInnen: Dato | null;
  opphortDato: Dato | null;
}
