import { STANDARDSETT } from '@/lib/domain/kartlegging/funksjonsprofil/rules';
import { BAKGRUNNER } from '../innhold/bakgrunner';
import {
  ADKOMST_MED_NOKKEL,
  ADKOMST_UTEN_NOKKEL,
  HJEM,
  NETTVERK,
  RESSURSER,
  UTEN_NETTVERK,
} from '../innhold/kartlegging';
import { TEMAER } from '../innhold/temaer';
import type { Person } from '../folk/person';
import type { Bruker } from '@/tests/factories/bruker';
import type { Bydel } from './bydel';
import { medNaermeste, naermeste } from './familie';
import { harNokkelHosOss } from './innflytting';
import { medPronomen } from './ord';

/** Variabler som ofte ikke er aktuelle å vurdere hos voksne med somatisk sykdom. */
const SJELDEN_AKTUELL = ['atferd', 'okonomi', 'kommunikasjon'];

/** Funksjonsprofilen: det målene handler om, bakgrunnen, og resten nær 1–2. `endring` flytter det som er lavt. */
export function skaarer({ terning }: Bydel, person: Person, endring: -1 | 0): Record<string, number> {
  const kjent: Record<string, number> = {};
  const kilder = [BAKGRUNNER[person.bakgrunn].skaarer, ...person.maal.map(([navn]) => TEMAER[navn].skaarer)];
  for (const kilde of kilder)
    for (const [kode, skaar] of Object.entries(kilde)) kjent[kode] = Math.max(kjent[kode] ?? 0, skaar);
  return Object.fromEntries(
    STANDARDSETT.variabler.map(({ kode }) => {
      const gitt = kjent[kode];
      if (gitt) return [kode, Math.max(1, gitt + endring)];
      if (SJELDEN_AKTUELL.includes(kode) && terning.sjanse(0.6)) return [kode, 9];
      return [kode, terning.sjanse(0.7) ? 1 : 2];
    }),
  );
}

export function kartleggingstekst(b: Bydel, person: Person, bruker: Bruker, plass: number, hjem = plass) {
  const velg = (liste: readonly string[], steg: number): string =>
    medPronomen(liste[(plass * steg + 1) % liste.length]!, person.kjonn);
  const naer = naermeste(b, bruker);
  return {
    egneRessurser: velg(RESSURSER, 1),
    nettverk: naer ? medNaermeste(velg(NETTVERK, 1), naer) : velg(UTEN_NETTVERK, 1),
    risiko: BAKGRUNNER[person.bakgrunn].risiko,
    bolig: medPronomen(HJEM[hjem % HJEM.length]!.bolig, person.kjonn),
    adkomst: velg(harNokkelHosOss(hjem) ? ADKOMST_MED_NOKKEL : ADKOMST_UTEN_NOKKEL, 1),
  };
}
