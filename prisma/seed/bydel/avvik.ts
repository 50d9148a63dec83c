import type { Besok } from '@/tests/factories/besok';
import { nyttNotat } from '@/tests/factories/bruker';
import { nyHendelse, tidspunkt } from '@/tests/factories/grunnlag';
import type { Dagsdel, Tiltak } from '@/tests/factories/plan';
import type { GRUNNER } from '@/lib/domain/dagen/besok/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Beboer, Bydel, Kollega } from './bydel';
import { medPronomen } from './ord';

type Grunn = (typeof GRUNNER)[number];

export interface Avvik {
  tiltak: Tiltak;
  utfall: 'AVSLAATT' | 'IKKE_GJORT' | 'IKKE_AKTUELT';
  grunn: Grunn;
  notat: string;
}

type Arsak = Omit<Avvik, 'tiltak'>;

const ANDEL = 0.025;

// prettier-ignore
const ARSAKER: readonly Arsak[] = [
  { utfall: 'AVSLAATT', grunn: 'VILLE_IKKE', notat: '{Hun} ville ikke i dag og sa det rolig. Vi ble enige om å spørre på nytt neste gang.' },
  { utfall: 'AVSLAATT', grunn: 'SLITEN', notat: 'Sov dårlig i natt og orket ikke. Satt og pratet i stedet.' },
  { utfall: 'IKKE_GJORT', grunn: 'VONDT', notat: 'Vondt i ryggen da {hun} reiste seg. Tok det rolig, følger med.' },
  { utfall: 'IKKE_AKTUELT', grunn: 'ANNET', notat: 'Familien var på besøk og hadde ordnet det.' },
  { utfall: 'AVSLAATT', grunn: 'ANNET', notat: '{Hun} ville gjøre det selv i dag. Fint å se.' },
  { utfall: 'IKKE_GJORT', grunn: 'IKKE_HJEMME', notat: 'Var hos naboen da vi kom. Ringte, alt vel.' },
];

// prettier-ignore
const MEDISIN: Arsak = { utfall: 'IKKE_GJORT', grunn: 'IKKE_HJEMME', notat: 'Var til undersøkelse på sykehuset. Avtalt med dem at de ga medisinen der.' };

/** Noen få besøk går annerledes. Medisin som må gis, blir ikke borte uten en god grunn. */
export function avvikFor(b: Bydel, tiltak: readonly Tiltak[]): Avvik | null {
  if (!b.terning.sjanse(ANDEL)) return null;
  const ett = b.terning.velg(tiltak);
  return { tiltak: ett, ...(ett.maaGjores ? MEDISIN : b.terning.velg(ARSAKER)) };
}

// prettier-ignore
export const TIME: Record<Dagsdel, number> = { MORGEN: 8, FORMIDDAG: 10, MIDDAG: 12, ETTERMIDDAG: 15, KVELD: 20, NATT: 2 };

export function noterAvvik(
  b: Bydel,
  { bruker, person }: Beboer,
  besok: Besok,
  avvik: Avvik,
  dato: Dato,
  av: Kollega,
): void {
  const naar = tidspunkt(b.g, dato, TIME[avvik.tiltak.dagsdel], 35);
  const tekst = medPronomen(avvik.notat, person.kjonn);
  nyttNotat(b.g, bruker, {
    slag: avvik.tiltak.tjeneste === '15' ? 'JOURNAL' : 'TJENESTE',
    tekst,
    av,
    tidspunkt: naar,
    besokId: besok.id,
  });
  nyHendelse(b.g, {
    type: 'besok.avvik',
    objektType: 'besok',
    objektId: besok.id,
    brukerId: bruker.id,
    ansattId: av.id,
    tidspunkt: naar,
    data: { avvik: [{ tiltakId: avvik.tiltak.id, utfall: avvik.utfall, grunn: avvik.grunn }] },
  });
}
