import { addDays, daysBetween, mondayOf, weekday, type Dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import { isWithin } from '@/lib/platform/time/periode';
import type { Planavslag } from './errors';
import type { Plandetalj } from '@/lib/domain/vedtak/plandetalj/types';
import {
  DAGSDELER,
  KOMPETANSEKODER,
  type Monster,
  type Monsterord,
  type Planbesok,
  type Tiltaksforslag,
  type Tiltaksdel,
} from './types';

/** Anslag rundes til dette. Et anslag skal se ut som et anslag. */
export const ANSLAG_STEG = 5;
export const LENGSTE_ANSLAG = 240;
export const LENGSTE_MELLOMROM_UKER = 12;
const DAGER_I_UKA = 7;

/** Skal tiltaket gjøres denne dagen? Kalenderdager, så sommertid spiller ingen rolle. */
export function forekommer(monster: Monster, dag: Dato): boolean {
  if (!isWithin(monster, dag)) return false;
  if (!monster.ukedager.includes(weekday(dag))) return false;
  return ukerFra(monster.fom, dag) % monster.hverNteUke === 0;
}

/** Hele uker mellom mandagen i den ene uka og mandagen i den andre. */
const ukerFra = (fom: Dato, dag: Dato): number => daysBetween(mondayOf(fom), mondayOf(dag)) / DAGER_I_UKA;

/** Første dag på eller etter `fra` da tiltaket gjøres. Null når det ikke skjer mer. */
export function nesteForekomst(monster: Monster, fra: Dato): Dato | null {
  const start = fra > monster.fom ? fra : monster.fom;
  const uker = (monster.hverNteUke + 1) * DAGER_I_UKA;
  return eachDay(start, addDays(start, uker)).find((dag) => forekommer(monster, dag)) ?? null;
}

/** Dagens besøk: tiltak i samme dagsdel og gruppe gjøres i samme besøk. */
export function besokForDag(tiltak: readonly Tiltaksdel[], dag: Dato): Planbesok[] {
  const grupper = new Map<string, Tiltaksdel[]>();
  for (const t of tiltak.filter((t) => forekommer(t, dag))) {
    const nokkel = `${t.dagsdel}/${t.gruppe}`;
    grupper.set(nokkel, [...(grupper.get(nokkel) ?? []), t]);
  }
  return [...grupper.values()].map((sammen) => somBesok(sammen, dag)).sort(etterPlass);
}

function somBesok(tiltak: Tiltaksdel[], dato: Dato): Planbesok {
  const [forste] = tiltak as [Tiltaksdel];
  return {
    dato,
    dagsdel: forste.dagsdel,
    gruppe: forste.gruppe,
    tiltakIder: tiltak.map((t) => t.id).sort(),
    ...besoksinnhold(tiltak),
  };
}

/** Det besøket krever av den som går. Er det to til ett av tiltakene, går to til hele besøket. */
export const besoksinnhold = (
  tiltak: readonly Pick<Tiltaksdel, 'antallAnsatte' | 'anslagMinutter' | 'kompetanse'>[],
): Pick<Planbesok, 'antallAnsatte' | 'anslagMinutter' | 'kompetanser'> => ({
  antallAnsatte: Math.max(1, ...tiltak.map((t) => t.antallAnsatte)),
  anslagMinutter: tiltak.reduce((sum, t) => sum + t.anslagMinutter, 0),
  kompetanser: KOMPETANSEKODER.filter((kode) => tiltak.some((t) => t.kompetanse === kode)),
});

const etterPlass = (a: Planbesok, b: Planbesok): number =>
  DAGSDELER.indexOf(a.dagsdel) - DAGSDELER.indexOf(b.dagsdel) || a.gruppe - b.gruppe;

/** Nærmeste fem minutter, og aldri null. */
export const rundAnslag = (minutter: number): number =>
  Math.min(LENGSTE_ANSLAG, Math.max(ANSLAG_STEG, Math.round(minutter / ANSLAG_STEG) * ANSLAG_STEG));

const HVERDAGER = [1, 2, 3, 4, 5];
const HELG = [6, 7];
const like = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((d) => b.includes(d));

/** Mønsteret som ord: «alle dager», «mandag og torsdag, annenhver uke». Setningene lages på skjermen. */
export function monsterord(monster: Monster): Monsterord {
  const ukedager = [...new Set(monster.ukedager)].toSorted((a, b) => a - b);
  const dager: Monsterord['dager'] =
    ukedager.length === DAGER_I_UKA
      ? { slag: 'ALLE' }
      : like(ukedager, HVERDAGER)
        ? { slag: 'HVERDAGER' }
        : like(ukedager, HELG)
          ? { slag: 'HELG' }
          : { slag: 'LISTE', ukedager };
  return {
    dager,
    hverNteUke: monster.hverNteUke,
    bareEnDag: monster.fom === monster.tom ? monster.fom : null,
  };
}

/** Hvorfor en endring av planen ikke kan lagres, og feltet det gjelder. Null = den kan. */
export function hvorforIkkeEndre(
  ny: Monster & { tjeneste: string; maalId: string },
  fakta: { iDag: Dato; tjenester: readonly string[]; aktiveMaal: readonly string[] },
): { reason: Planavslag; field: string } | null {
  if (!fakta.tjenester.includes(ny.tjeneste))
    return { reason: 'TjenestenErIkkeIVedtaket', field: 'tjeneste' };
  if (!fakta.aktiveMaal.includes(ny.maalId)) return { reason: 'MaaletErIkkeAktivt', field: 'maalId' };
  if (ny.fom < fakta.iDag) return { reason: 'BakITid', field: 'fom' };
  if (ny.tom !== null && ny.tom < ny.fom) return { reason: 'SluttForStart', field: 'tom' };
  if (nesteForekomst(ny, ny.fom) === null) return { reason: 'IngenDager', field: 'ukedager' };
  return null;
}

/**
 * Siste dag det gamle tiltaket gjelder når det nye starter. Kan være før det gamle begynte (da ble det aldri noe av),
 * men aldri senere enn det alt skulle slutte.
 */
export const sisteDagFor = (gammelt: { tom: Dato | null }, nyFom: Dato): Dato =>
  kortest(gammelt.tom, addDays(nyFom, -1));

export const kortest = (tom: Dato | null, dag: Dato): Dato => (tom !== null && tom < dag ? tom : dag);

const LENGSTE_TEKST = 200;
const HELE_UKA = [1, 2, 3, 4, 5, 6, 7];

/** Skjemaet fylt ut med det vedtaket sa. Tid for en hel uke er ikke et besøk, og blir ikke gjettet til ett. */
export function tiltakAv({ id, tekst, maalId, hint }: Plandetalj): Tiltaksforslag {
  const hverDag = hint.ukedager.length === 0 && (hint.antallPerDag ?? 0) > 0;
  return {
    detaljId: id,
    tekst: tekst.slice(0, LENGSTE_TEKST),
    maalId,
    anslagMinutter: hint.minutter && !hint.minutterPer ? rundAnslag(hint.minutter) : null,
    antallAnsatte: Math.min(2, Math.max(1, hint.bemanning ?? 1)),
    ukedager: hverDag ? HELE_UKA : hint.ukedager,
    dagsdel: hint.dagsdeler[0] ?? null,
    hverNteUke: Math.min(LENGSTE_MELLOMROM_UKER, hint.intervallUker ?? 1),
  };
}
