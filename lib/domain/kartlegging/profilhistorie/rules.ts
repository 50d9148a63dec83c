import { addMonths, type Dato } from '@/lib/platform/time/dato';
import { endring } from '../funksjonsprofil/rules';
import type { Funksjonsprofil, Skaar, Skaarverdi } from '../funksjonsprofil/types';
import type { Gruppe, Profilendring, Profilpunkt, Ulikhet, Variabellinje } from './types';

const GRUPPE = {
  MER_HJELP: 'TRENGER_MER',
  MINDRE_HJELP: 'TRENGER_MINDRE',
  SOM_FOER: 'UENDRET',
  KAN_IKKE_SAMMENLIGNES: 'IKKE_SAMMENLIGNBART',
} as const satisfies Record<ReturnType<typeof endring>, Gruppe>;

/**
 * To profiler, variabel for variabel. Aldri en sum, et snitt eller et samlemål. 9 er ikke et tall, og er settet
 * byttet ut, kan ordene bak tallene være andre: da sammenlignes ingenting.
 */
export function sammenlign(foer: Funksjonsprofil, naa: Funksjonsprofil): Profilendring[] {
  const foerste = new Map(foer.linjer.map((linje) => [linje.kode, linje]));
  const andre = new Map(naa.linjer.map((linje) => [linje.kode, linje]));
  const koder = [...new Set([...andre.keys(), ...foerste.keys()])];
  return koder.map((kode) => {
    const a = foerste.get(kode)?.skaar ?? null;
    const b = andre.get(kode)?.skaar ?? null;
    const ulikhet = hvorforUlike(foer.sett === naa.sett, a, b);
    return {
      kode,
      navn: (andre.get(kode) ?? foerste.get(kode))!.navn,
      foer: a,
      naa: b,
      gruppe: ulikhet ? 'IKKE_SAMMENLIGNBART' : GRUPPE[endring(a!, b!)],
      ulikhet,
    };
  });
}

/** Rekkefølgen på spørsmålene er prioriteringen. Svaret er det samme uansett hvilken som kom først. */
function hvorforUlike(sammeSett: boolean, a: Skaar | null, b: Skaar | null): Ulikhet | null {
  if (!sammeSett) return 'ULIKT_SETT';
  if (a === null || b === null) return 'IKKE_I_BEGGE';
  if (a.slag === 'IKKE_RELEVANT' || b.slag === 'IKKE_RELEVANT') return 'IKKE_RELEVANT';
  if (a.slag === 'IKKE_SVART' || b.slag === 'IKKE_SVART') return 'IKKE_SVART';
  return null;
}

export const iGruppe = (endringer: readonly Profilendring[], gruppe: Gruppe): Profilendring[] =>
  endringer.filter((e) => e.gruppe === gruppe);

/** Hver variabel over tid. Den nyeste kartleggingens rekkefølge først; punktene ligger eldst først. */
export function overTid(punkter: readonly Profilpunkt[]): Variabellinje[] {
  const navn = new Map<string, string>();
  for (const { profil } of punkter.toReversed())
    for (const linje of profil.linjer) if (!navn.has(linje.kode)) navn.set(linje.kode, linje.navn);
  return [...navn].map(([kode, n]) => ({
    kode,
    navn: n,
    punkter: punkter.map(({ kartleggingId, dato, profil }) => ({
      kartleggingId,
      dato,
      sett: profil.sett,
      skaar: profil.linjer.find((linje) => linje.kode === kode)?.skaar ?? null,
    })),
  }));
}

/** Et tall på skalaen, og hvilken kartlegging i rekken det hører til. */
export interface Strekpunkt {
  plass: number;
  verdi: Skaarverdi;
}

/** Strekene som kan tegnes: bare mellom to tall rett etter hverandre, i samme sett. Hull er hull. */
export function streker({ punkter }: Pick<Variabellinje, 'punkter'>): Strekpunkt[][] {
  const alle: Strekpunkt[][] = [];
  let sett: string | null = null;
  let sist = -2;
  punkter.forEach((punkt, plass) => {
    if (punkt.skaar?.slag !== 'VERDI') return;
    const henger = sist === plass - 1 && sett === punkt.sett;
    const ny = { plass, verdi: punkt.skaar.verdi };
    if (henger) alle.at(-1)!.push(ny);
    else alle.push([ny]);
    sett = punkt.sett;
    sist = plass;
  });
  return alle;
}

/** Hvilke to vi viser når ingen er valgt: de to nyeste. Kartleggingene ligger eldst først. */
export function valgtePar<P extends Pick<Profilpunkt, 'kartleggingId'>>(
  punkter: readonly P[],
  valg: { foer?: string | undefined; naa?: string | undefined },
): { foer: P; naa: P } | null {
  const finn = (id: string | undefined) => punkter.find((p) => p.kartleggingId === id);
  const naa = finn(valg.naa) ?? punkter.at(-1);
  if (!naa) return null;
  const plass = punkter.indexOf(naa);
  const foer = finn(valg.foer) ?? punkter[plass - 1] ?? punkter.find((p) => p !== naa);
  return foer && foer !== naa ? { foer, naa } : null;
}

/**
 * Er kartleggingen eldre enn så mange måneder på en gitt dag? Hvert nytt vedtak krever en funksjonsvurdering
 * (domain.md 1.5); hvor gammel den kan være, er lokal rutine. Uten kartlegging er svaret ja.
 */
export const kartleggingEldreEnn = (kartlagt: Dato | null, maaneder: number, dag: Dato): boolean =>
  kartlagt === null || addMonths(kartlagt, maaneder) < dag;
