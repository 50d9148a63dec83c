import { DAGSDELER, type Dagsdel, type Vakttype } from '@/lib/domain/tiltaksplan/types';
import type { Vakt } from '@/lib/domain/vakt/types';

/**
 * Motoren må regne i minutter for å vite hva som får plass. Tallene er planens, ikke noens: de vises aldri, og ingen blir
 * målt mot dem. Minutter fra midnatt den dagen besøket hører til; natta går over i neste.
 */
export const DOGN = 1440;

export interface Tidsrom {
  fra: number;
  til: number;
}

/** Når en dagsdel begynner og slutter for den som planlegger. */
const DAGSDELENS_TID: Record<Dagsdel, Tidsrom> = {
  MORGEN: { fra: 450, til: 600 },
  FORMIDDAG: { fra: 600, til: 720 },
  MIDDAG: { fra: 720, til: 840 },
  ETTERMIDDAG: { fra: 840, til: 1020 },
  KVELD: { fra: 1020, til: 1320 },
  NATT: { fra: 1320, til: 1890 },
};

/** Dag 07.30–15.30, kveld 15.00–22.30, natt 22.00–07.30. */
const VAKTAS_TID: Record<Vakttype, Tidsrom> = {
  DAG: { fra: 450, til: 930 },
  KVELD: { fra: 900, til: 1350 },
  NATT: { fra: 1320, til: 1890 },
};

export const dagsdelensTid = (del: Dagsdel, dagNr: number): Tidsrom => flytt(DAGSDELENS_TID[del], dagNr);

export const nesteDagsdel = (del: Dagsdel): Dagsdel | null => DAGSDELER[DAGSDELER.indexOf(del) + 1] ?? null;

/** Dagsdelen et minutt ligger i. Før morgenen er fortsatt natta. */
export function dagsdelPaa(minutt: number, dagNr: number): Dagsdel {
  const iDag = minutt - dagNr * DOGN;
  return DAGSDELER.findLast((del) => DAGSDELENS_TID[del].fra <= iDag) ?? 'MORGEN';
}

/** Øktene hun er på jobb en dag. Vakter som møtes eller går over i hverandre, er én økt. */
export function okter(vakter: readonly Vakt[], dagNr: number): Tidsrom[] {
  const tider = vakter
    .filter((v) => v.status === 'PLANLAGT')
    .map((v) => flytt(VAKTAS_TID[v.type], dagNr))
    .toSorted((a, b) => a.fra - b.fra);
  const samlet: Tidsrom[] = [];
  for (const tid of tider) {
    const forrige = samlet.at(-1);
    if (forrige && tid.fra <= forrige.til) forrige.til = Math.max(forrige.til, tid.til);
    else samlet.push({ ...tid });
  }
  return samlet;
}

/** Pause når arbeidsdagen er mer enn fem og en halv time; en halv time når den er minst åtte. Aml. § 10-9. */
export const PAUSE_NAAR_OVER = 330;
export const HALV_TIME_FRA = 480;
const KORT_PAUSE = 20;
const LANG_PAUSE = 30;
/** Ikke med en gang, og ikke så sent at noen har gått fem og en halv time. */
const PAUSE_TIDLIGST = 120;

export const pauserI = (mine: readonly Tidsrom[]): { fra: number; til: number; varighet: number }[] =>
  mine.filter(maaHaPause).map(({ fra, til }) => ({
    fra: fra + PAUSE_TIDLIGST,
    til: fra + PAUSE_NAAR_OVER,
    varighet: til - fra >= HALV_TIME_FRA ? LANG_PAUSE : KORT_PAUSE,
  }));

export const maaHaPause = ({ fra, til }: Tidsrom): boolean => til - fra > PAUSE_NAAR_OVER;

const flytt = ({ fra, til }: Tidsrom, dagNr: number): Tidsrom => ({
  fra: fra + dagNr * DOGN,
  til: til + dagNr * DOGN,
});
