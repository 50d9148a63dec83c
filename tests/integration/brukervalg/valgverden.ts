import { byggVerden } from '../../factories/verden';
import { dbDato } from '../../factories/grunnlag';
import { navngittId } from '../../factories/id';
import type { Dato } from '@/lib/platform/time/dato';

type Verden = ReturnType<typeof byggVerden>;

export interface Firma {
  navn: string;
  tjenester: string[];
  fom?: Dato;
  tom?: Dato | null;
  kveld?: boolean;
  natt?: boolean;
}

/** En bydel med brukervalg og leverandører. Radene lagres av den som kaller, etter `v.lagre()`. */
export function medBrukervalg(navn: string, { dager = 10, har = true } = {}) {
  const v = byggVerden(navn);
  Object.assign(v.g.rader.virksomhet[0]!, { harBrukervalg: har, brukervalgDager: dager });
  return v;
}

export const firmaId = (v: Verden, navn: string): string => navngittId(v.virksomhetId, 'firma', navn);

export async function lagreFirmaer(v: Verden, firmaer: readonly Firma[]): Promise<void> {
  await v.se(async (tx) => {
    for (const [i, f] of firmaer.entries()) {
      const { fom = v.om(-700), tom = null } = f;
      const felles = { virksomhetId: v.virksomhetId, fom: dbDato(fom), tom: null };
      await tx.leverandor.create({
        data: {
          id: firmaId(v, f.navn),
          virksomhetId: v.virksomhetId,
          navn: f.navn,
          orgnummer: String(300000000 + i),
          telefon: '00 00 50 00',
          avtaleFom: dbDato(fom),
          avtaleTom: tom && dbDato(tom),
          tilbud: {
            create: f.tjenester.map((tjeneste) => ({ ...felles, tjeneste, kveld: f.kveld ?? false, natt: f.natt ?? false })), // prettier-ignore
          },
        },
      });
    }
  });
}

export const PLEIE = { tjeneste: '15', personligStell: false };
export const HUS = { tjeneste: '1', personligStell: false };
/** To innvilgede linjer: helsetjenester og praktisk bistand. */
export const LINJER = [
  { ...PLEIE, omfang: 'Oppfølging av helsen' },
  { ...HUS, omfang: 'Rent hus' },
];

/** Skjemaet slik saksbehandleren sender det. */
export const skjema = (brukerId: string, leverandor: string, mer: object = {}) => ({
  brukerId,
  ...PLEIE,
  leverandor,
  naar: 'VANLIG',
  maate: 'TELEFON',
  hvem: 'SELV',
  ...mer,
});
