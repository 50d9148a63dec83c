import type { Dyr, Kjonn } from '@/lib/domain/ansatt/types';
import type { Dagsdel, HarKompetanse } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Krav } from '../../tavle/types';
import type { PaaVakt } from '../types';

/** Én plass i ett besøk, og én som kanskje kan gå. Det kravene og kostnadene spør om. */
export interface Kandidat {
  dato: Dato;
  dagsdel: Dagsdel;
  antallAnsatte: number;
  /** Kravene den som går på denne plassen, må ha. Tomt for den andre av to. */
  krav: readonly Krav[];
  dyr: readonly Dyr[];
  ikkepar: ReadonlySet<string>;
  skjermetFor: ReadonlySet<string> | null;
  /** Teamet har bestemt hvem. */
  laastTil: string | null;
  /** De som har besøket i dag og kan beholde det. Tomt = ingen å ta det fra. */
  harDet: ReadonlySet<string>;
  ansvarligId: string | null;
  /** Er tjenesteansvarlig på jobb den dagen, og kan hun gå? */
  ansvarligKan: boolean;
  ansikter: ReadonlyMap<string, { antall14: number; antall28: number }>;
  /** Den som har vært der mest, i besøk over 14 og 28 dager. */
  mestKjent: number;
  onsketKjonn: Kjonn | null;
  onsketSpraak: string | null;
  vakt: Vaktfakta;
}

export type Vaktfakta = Pick<
  PaaVakt,
  'ansattId' | 'dato' | 'tilstede' | 'paa' | 'unngaarDyr' | 'kjonn' | 'spraak'
> & { kompetanser: readonly HarKompetanse[] };

/** En gått rute, slik kravene til hele vakta ser den. */
export interface Rutefakta {
  ansattId: string;
  okter: readonly { fra: number; til: number }[];
  pauser: readonly { fra: number; til: number; varighet: number }[];
  /** I den rekkefølgen hun går. `reiseHit` fra forrige stopp, eller fra der hun begynner. */
  stopp: readonly {
    besokId: string;
    start: number;
    slutt: number;
    reiseHit: number;
    laastDagsdel: Dagsdel | null;
  }[];
  reiseHjem: number;
  dagNr: number;
}
