import { nyttMaal, nyVurdering, type Maal } from '@/tests/factories/maal';
import type { Bruker, EgneOrd } from '@/tests/factories/bruker';
import type { Ansatt } from '@/tests/factories/ansatt';
import { dbDato, om } from '@/tests/factories/grunnlag';
import { addDays, addWeeks, daysBetween, fromDbDate, type Dato } from '@/lib/platform/time/dato';
import { TEMAER } from '../innhold/temaer';
import type { Nivaaer } from '@/tests/factories/maal';
import { EGNE_MAAL } from '../folk/egne-maal';
import type { Person } from '../folk/person';
import type { Bydel } from './bydel';
import { medPronomen } from './ord';

type Status = NonNullable<Parameters<typeof nyttMaal>[2]>['status'];

/** Målene ordene ble til. `satt` er dagen de ble satt. */
export function settMaal(
  b: Bydel,
  person: Person,
  bruker: Bruker,
  ord: EgneOrd,
  satt: Dato,
  status: Status,
): Maal[] {
  const skriv = (mal: string): string => medPronomen(mal, person.kjonn);
  return person.maal.map(([navn, utdrag], i) => {
    const maal = { ...TEMAER[navn].maal, ...EGNE_MAAL[`${person.navn}/${navn}`] };
    return nyttMaal(b.g, bruker, {
      tittel: skriv(maal.tittel),
      fra: skriv(maal.fra),
      til: skriv(maal.til),
      maalepunkt: skriv(maal.maalepunkt),
      nivaaer: maal.nivaaer.map(skriv) as unknown as Nivaaer,
      innen: addWeeks(satt, maal.innenUker),
      egneOrd: ord,
      utdrag,
      status,
      rekkefolge: i + 1,
      viktighet: i === 0 ? 2 : 1,
    });
  });
}

/** Fristen flyttes når målet videreføres: et aktivt mål har en frist foran seg. Vedtaket beholder den det ble fattet med. */
export function forlengFrister(b: Bydel, maal: readonly Maal[]): void {
  maal.forEach(({ rad }, i) => {
    if (rad.status !== 'AKTIVT' || (rad.innenDato as Date) >= b.g.naa) return;
    const dager = daysBetween(fromDbDate(rad.innenDato as Date), b.g.iDag);
    rad.innenDato = dbDato(om(b.g, 14 + ((i * 23 + dager) % 60)));
  });
}

/** Nivåene over tid: stiger, står stille eller glir tilbake. */
const FORLOP = [
  [-1, -1, -1, 0],
  [-1, -1, 0, -1, 0],
  [-1, -1, -1],
  [-1, 0, 0, 0],
  [-1, -1, -1, -1],
  [-1, -2, -1, -1, 0, 0],
  [0, -1, -1, -2],
  [-1, -1, 0, 0, 1],
] as const;

/** Tre til seks punkter fra planen begynte til nå, skrevet av dem som var der. */
export function vurderMaal(
  b: Bydel,
  person: Person,
  maal: readonly Maal[],
  hvem: readonly Ansatt[],
  fra: Dato,
): void {
  const dager = daysBetween(fra, b.g.iDag);
  if (dager < 14) return;
  maal.forEach((ett, i) => {
    const forlop = b.terning.velg(FORLOP);
    forlop.forEach((nivaa, nr) => {
      const dato = addDays(fra, Math.round((dager * (nr + 1)) / (forlop.length + 1)) - (nr % 3));
      // To like nivåer etter hverandre trenger ikke samme setning to ganger.
      const siste = nr === forlop.length - 1 || (nr === forlop.length - 2 && nivaa !== forlop[nr + 1]);
      nyVurdering(b.g, ett, {
        nivaa,
        dato,
        av: hvem[nr % hvem.length]!,
        tekst: siste ? sett(person, i, nivaa) : null,
      });
    });
  });
}

function sett(person: Person, nummer: number, nivaa: number): string | null {
  const navn = person.maal[nummer]?.[0];
  if (!navn) return null;
  const eget = EGNE_MAAL[`${person.navn}/${navn}`];
  if (eget) return eget.nivaaer[nivaa + 2]!;
  return medPronomen(TEMAER[navn].sett[nivaa < -1 ? 0 : nivaa < 0 ? 1 : 2], person.kjonn);
}
