import { addDays, type Dato } from '@/lib/platform/time/dato';
import { isWithin, type Periode } from '@/lib/platform/time/periode';
import type {
  Linjevindu,
  Teamrelasjon,
  Tjenestelinje,
  Utforer,
  Utforerperiode,
  Valg,
  Valgfakta,
} from './types';

/**
 * Hvem som gir hjelpen, regnes ut av tre ting: vedtakene, valgene og avtalene. Ingen rad sier det, og ingen jobb må
 * kjøre for at det skal stemme. Derfor kan historien verken få hull eller overlapp, og når vedtaket eller avtalen
 * slutter, slutter leverandøren samme dag.
 *
 * Ingen funksjon her velger en leverandør. Uten et valg er svaret bydelens egen.
 */
export const EGEN: Utforer = { leverandorId: null, grunn: 'EGEN', valgId: null };

export const linjenokkel = (linje: Tjenestelinje): string =>
  `${linje.tjeneste}/${linje.personligStell ? 'stell' : ''}`;

export const sammeLinje = (a: Tjenestelinje, b: Tjenestelinje): boolean =>
  a.tjeneste === b.tjeneste && a.personligStell === b.personligStell;

/** Linjene personen har, eller har hatt, hver én gang. */
export const linjeneTil = (fakta: Pick<Valgfakta, 'linjer'>): Tjenestelinje[] => [
  ...new Map(
    fakta.linjer.map(({ tjeneste, personligStell }) => [
      linjenokkel({ tjeneste, personligStell }),
      { tjeneste, personligStell },
    ]),
  ).values(),
];

/** Perioder som møtes eller overlapper, er én. */
export function sammenhengende(perioder: readonly Periode[]): Periode[] {
  const ut: Periode[] = [];
  for (const p of perioder.filter(erEkte).toSorted((a, b) => a.fom.localeCompare(b.fom))) {
    const forrige = ut.at(-1);
    if (!forrige || (forrige.tom !== null && addDays(forrige.tom, 1) < p.fom))
      ut.push({ fom: p.fom, tom: p.tom });
    else forrige.tom = senest(forrige.tom, p.tom);
  }
  return ut;
}

const erEkte = (p: Periode): boolean => p.tom === null || p.fom <= p.tom;
const senest = (a: Dato | null, b: Dato | null): Dato | null =>
  a === null || b === null ? null : a > b ? a : b;

/** Den sammenhengende perioden som dagen ligger i. */
const stykket = (perioder: readonly Periode[], dag: Dato): Periode | null =>
  sammenhengende(perioder).find((p) => isWithin(p, dag)) ?? null;

const vinduer = (fakta: Valgfakta, linje: Tjenestelinje): Linjevindu[] =>
  fakta.linjer.filter((l) => sammeLinje(l, linje));

/**
 * Valgene som står. Et nytt valg tar plassen til det som var meldt, men ikke begynt: det siste hun sa, gjelder.
 * Angrer hun det nye, kommer ikke det gamle tilbake, for da kunne en dag som har vært, fått en annen leverandør.
 */
export function staaende(valg: readonly Valg[]): Valg[] {
  let ut: Valg[] = [];
  for (const nytt of valg) ut = [...ut.filter((v) => v.fom <= nytt.valgtDato && v.fom < nytt.fom), nytt];
  return ut.filter((v) => !v.angret);
}

const valgFor = (fakta: Valgfakta, linje: Tjenestelinje): Valg[] =>
  staaende(fakta.valg.filter((v) => sammeLinje(v, linje)));

/** Har begge dagene samme, ubrutte periode? */
const ubrutt = (perioder: readonly Periode[], fra: Dato, til: Dato): boolean => {
  const p = stykket(perioder, til);
  return p !== null && isWithin(p, fra);
};

const leveransene = (fakta: Valgfakta, leverandorId: string, tjeneste: string) =>
  fakta.leveranser.filter((l) => l.leverandorId === leverandorId && l.tjeneste === tjeneste);

/** Valget som gjelder på linja denne dagen. Null når hun ikke har valgt, eller når det hun valgte, er slutt. */
export function valgPaa(fakta: Valgfakta, linje: Tjenestelinje, dag: Dato): Valg | null {
  const siste = valgFor(fakta, linje).findLast((v) => v.fom <= dag);
  if (!siste || !ubrutt(vinduer(fakta, linje), siste.fom, dag)) return null;
  if (siste.leverandorId === null) return siste;
  return ubrutt(leveransene(fakta, siste.leverandorId, linje.tjeneste), siste.fom, dag) ? siste : null;
}

/** Hvem som gir tjenesten denne dagen. Null når personen ikke har tjenesten. */
export function utforerPaa(fakta: Valgfakta, linje: Tjenestelinje, dag: Dato): Utforer | null {
  const gir = vinduer(fakta, linje).filter((v) => isWithin(v, dag));
  if (gir.length === 0) return null;
  const valg = valgPaa(fakta, linje, dag);
  if (valg) return { leverandorId: valg.leverandorId, grunn: 'VALGT', valgId: valg.id };
  return gir.every((v) => v.akutt) ? akuttUtforer(fakta, linje, dag) : EGEN;
}

/**
 * Et akuttvedtak utføres av den leverandøren personen alt har (seed 001): den som gir samme tjeneste, ellers den ene av
 * hennes egne som leverer tjenesten. Har hun flere som gjør det, er svaret bydelens egen: da måtte noen ha valgt for henne.
 */
export function akuttUtforer(fakta: Valgfakta, linje: Tjenestelinje, dag: Dato): Utforer {
  const egne = linjeneTil(fakta).flatMap((annen) => {
    const valg = valgPaa(fakta, annen, dag);
    return valg?.leverandorId ? [{ tjeneste: annen.tjeneste, valg, leverandorId: valg.leverandorId }] : [];
  });
  const leverer = egne.filter((e) =>
    leveransene(fakta, e.leverandorId, linje.tjeneste).some((l) => isWithin(l, dag)),
  );
  const samme = leverer.filter((e) => e.tjeneste === linje.tjeneste);
  const kandidater = samme.length > 0 ? samme : leverer;
  const [en] = kandidater;
  const bareEn = new Set(kandidater.map((e) => e.leverandorId)).size === 1;
  return en && bareEn ? { leverandorId: en.leverandorId, grunn: 'AKUTT', valgId: en.valg.id } : EGEN;
}

/** Dagene noe kan skifte, i rekkefølge. */
function skilledager(fakta: Valgfakta): Dato[] {
  const perioder: Periode[] = [...fakta.linjer, ...fakta.leveranser];
  const dager = perioder.flatMap((p) => (p.tom ? [p.fom, addDays(p.tom, 1)] : [p.fom]));
  return [...new Set([...dager, ...fakta.valg.map((v) => v.fom)])].toSorted();
}

/** Historien til én linje: hver dag personen har tjenesten, har den nøyaktig én utfører. */
export function utforerperioder(fakta: Valgfakta, linje: Tjenestelinje): Utforerperiode[] {
  const ut: Utforerperiode[] = [];
  let aapen: Utforerperiode | null = null;
  for (const dag of skilledager(fakta)) {
    const naa = utforerPaa(fakta, linje, dag);
    if (aapen && naa && aapen.leverandorId === naa.leverandorId) continue;
    if (aapen) aapen.tom = addDays(dag, -1);
    aapen = naa && { ...naa, fom: dag, tom: null };
    if (aapen) ut.push(aapen);
  }
  return ut;
}

/** Perioden som gjelder i dag, og den neste som er bestemt. */
export const naaOgNeste = (
  perioder: readonly Utforerperiode[],
  iDag: Dato,
): { naa: Utforerperiode | null; neste: Utforerperiode | null } => ({
  naa: perioder.find((p) => isWithin(p, iDag)) ?? null,
  neste: perioder.find((p) => p.fom > iDag) ?? null,
});

/** Gir en annen enn bydelens egen alt personen får denne dagen? Null når hun ikke får noe. */
export function altHosAndre(fakta: Valgfakta, dag: Dato): boolean | null {
  const utforere = linjeneTil(fakta).flatMap((linje) => utforerPaa(fakta, linje, dag) ?? []);
  return utforere.length === 0 ? null : utforere.every((u) => u.leverandorId !== null);
}

/**
 * Teamet gir tjeneste så lenge minst én linje er bydelens egen, ellers følger det opp. En dag uten tjenester endrer
 * ingenting: da vet vi ikke bedre enn dagen før.
 */
export function relasjonstidslinje(fakta: Valgfakta, fra: Dato): { fom: Dato; relasjon: Teamrelasjon }[] {
  const ut: { fom: Dato; relasjon: Teamrelasjon }[] = [];
  for (const dag of [fra, ...skilledager(fakta).filter((d) => d > fra)]) {
    const andre = altHosAndre(fakta, dag);
    if (andre === null) continue;
    const relasjon = andre ? 'OPPFOLGING' : 'TJENESTE';
    if (ut.at(-1)?.relasjon !== relasjon) ut.push({ fom: dag, relasjon });
  }
  return ut;
}
