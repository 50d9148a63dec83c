import type { Ledd, Vekter } from '../../types';
import type { Vektendring } from '../types';

export const likeVekter = (a: Vekter, b: Vekter): boolean =>
  a.length === b.length && a.every((v, i) => v.ledd === b[i]?.ledd && v.nivaa === b[i]?.nivaa);

/** «KJENT_ANSIKT:OPP»: ett hakk. Øverst og nederst blir stående. */
export function flyttLedd(vekter: Vekter, hvordan: string): Vekter {
  const [ledd, retning] = hvordan.split(':');
  const fra = vekter.findIndex((v) => v.ledd === ledd);
  const til = retning === 'OPP' ? fra - 1 : fra + 1;
  if (fra < 0 || til < 0 || til >= vekter.length) return vekter;
  const nye = [...vekter];
  [nye[fra], nye[til]] = [nye[til]!, nye[fra]!];
  return nye;
}

/** Det noen gjorde, ikke det som fulgte med: flyttes ett ledd opp, har ikke de andre flyttet seg. */
export function endringer(fra: Vekter, til: Vekter): Vektendring[] {
  const plassFor = new Map(fra.map((v, i) => [v.ledd, i]));
  const sto = lengsteVoksende(til.map((v) => plassFor.get(v.ledd) ?? -1));
  return til.flatMap(({ ledd, nivaa }, i): Vektendring[] => {
    const forrige = plassFor.get(ledd);
    const nivaaFor = forrige === undefined ? nivaa : fra[forrige]!.nivaa;
    return [
      ...(forrige === undefined || sto.has(forrige)
        ? []
        : [{ slag: 'FLYTTET' as const, ledd: ledd as Ledd, fra: forrige + 1, til: i + 1 }]),
      ...(nivaaFor === nivaa ? [] : [{ slag: 'NIVAA' as const, ledd, fra: nivaaFor, til: nivaa }]),
    ];
  });
}

/** De som kan bli stående når resten er flyttet: den lengste stigende følgen. Ni ledd, så kvadratisk er godt nok. */
function lengsteVoksende(tall: readonly number[]): ReadonlySet<number> {
  const beste: number[][] = [];
  tall.forEach((n, i) => {
    const lengst = beste.slice(0, i).filter((folge) => folge.at(-1)! < n);
    beste.push([...lengst.reduce((a, b) => (b.length > a.length ? b : a), [] as number[]), n]);
  });
  return new Set(beste.reduce((a, b) => (b.length > a.length ? b : a), [] as number[]));
}
