import type { Dato } from '@/lib/platform/time/dato';
import type { EgneOrd, Navngitt } from '@/lib/domain/bruker/types';
import type { Funksjonsprofil } from './funksjonsprofil/types';

export type Kartleggingstatus = 'UTKAST' | 'FERDIG';

/** Det innkomstsamtalen handlet om, ved siden av de egne ordene. */
export interface Kartleggingstekster {
  egneRessurser: string | null;
  nettverk: string | null;
  risiko: string | null;
  bolig: string | null;
  adkomst: string | null;
}

interface Felles extends Kartleggingstekster {
  id: string;
  brukerId: string;
  sakId: string | null;
  kartlagtDato: Dato;
  kartlagtAv: Navngitt;
  tilStede: string | null;
  profil: Funksjonsprofil;
  versjon: number;
}

/** Ordene er under arbeid og kan ennå rettes. */
export interface Kartleggingsutkast extends Felles {
  status: 'UTKAST';
  egneOrdUtkast: string | null;
  /** Sist noen lagret, så skjermen kan si «Lagret 10.42». */
  lagretTidspunkt: Date | null;
}

/** Låst. Ordene er en rad for seg, og endres aldri. */
export interface FerdigKartlegging extends Felles {
  status: 'FERDIG';
  egneOrd: EgneOrd;
  ferdigTidspunkt: Date;
}

export type Kartlegging = Kartleggingsutkast | FerdigKartlegging;

/** En linje i lista over kartlegginger. */
export interface Kartlegginglinje {
  id: string;
  status: Kartleggingstatus;
  kartlagtDato: Dato;
  kartlagtAv: Navngitt;
}
