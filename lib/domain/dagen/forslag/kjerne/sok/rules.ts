import { Klem } from '../klem/rules';
import type { Modell } from '../modell/types';
import { finnNaboer } from '../nabolag/rules';
import { Bilde } from '../tilstand/bilde/rules';
import type { Tilstand } from '../tilstand/rules';
import { Terning } from '../tilfeldig/rules';
import { Trekk } from '../trekk/rules';
import type { Sokevalg } from '../types';

/** Så mange trekk mellom hver gang klokka leses og temperaturen settes. */
const BOLK = 512;
/** Så mange bolker mellom hver gang summene regnes på nytt og det meldes framdrift. */
const BOLKER_PER_MELDING = 64;
/** Så mange trekk mellom hvert forsøk på å få inn et oppdrag som ligger utenfor. */
const MELLOM_KLEM = 128;

/**
 * Herdingen: en kort for å finne ut hvor dyr planen blir, flere lange, og en lunken fra den beste. Varmen er i «kostnad per halvdel» i
 * den beste planen. Under 0,03 skjer det ikke mer, og over 1,2 glemmes alt (målt på C1 og D7, en trang og en luftig dag).
 */
interface Fase {
  til: number;
  fra: number;
  ned: number;
}
const FORSTE: Fase = { til: 0.08, fra: 1.2, ned: 0.03 };
const SISTE: Fase = { til: 1, fra: 0.25, ned: 0.015 };
const LANGE_TIL = 0.82;
/** De lange begynner ulikt varmt, og slutter når det er stille. */
const VARMER = [1.1, 0.8, 1.4];
const STILLE = 0.03;
/** Så mange trekk per halvdel er verdt å bruke på én lang herding; er det tid til flere, blir det flere. */
const TREKK_PER_HALVDEL = 15_000;
const FLEST_LANGE = 24;
/** Er det begynt på en plan noen har, er den verdt å holde seg i nærheten av. */
const FRA_START: Fase[] = [{ til: 1, fra: 0.2, ned: 0.005 }];

function leggFaser(trekkIAlt: number, H: number): Fase[] {
  const lange = Math.max(1, Math.min(FLEST_LANGE, Math.floor(trekkIAlt / (TREKK_PER_HALVDEL * H))));
  return [
    FORSTE,
    ...Array.from({ length: lange }, (_, i) => ({
      til: FORSTE.til + ((LANGE_TIL - FORSTE.til) * (i + 1)) / lange,
      fra: VARMER[i % VARMER.length]!,
      ned: STILLE,
    })),
    SISTE,
  ];
}

/** Herder planen i `t` til trekkene eller tida er brukt opp, og legger den beste tilbake. */
export function sok(t: Tilstand, valg: Sokevalg): void {
  const { m } = t;
  const begynte = valg.klokke?.() ?? 0;
  const maksTrekk = valg.maksTrekk ?? Infinity;
  const maksMs = valg.klokke ? (valg.maksMillisekunder ?? Infinity) : Infinity;
  if (m.H === 0 || m.P === 0 || (maksTrekk === Infinity && maksMs === Infinity)) return;
  const terning = new Terning(valg.seed);
  const naboer = finnNaboer(m);
  const trekk = new Trekk(t, naboer, terning);
  const klem = new Klem(t, naboer, terning);
  const andelNaa = (antall: number) =>
    Math.max(antall / maksTrekk, maksMs < Infinity ? (valg.klokke!() - begynte) / maksMs : 0);
  const bunn = gratis(m);
  let faser = valg.start ? FRA_START : leggFaser(0, m.H);
  const best = new Bilde(t);
  let beste = t.kostnad();
  let meldt = Infinity;
  let fase = 0;
  let temperatur = 0;
  let antall = 0;
  for (; ; antall++) {
    if (antall % BOLK === 0) {
      const andel = andelNaa(antall);
      if (andel >= 1) break;
      // En treg klokke kan hoppe over hele faser.
      while (andel >= faser[fase]!.til) {
        if (fase++ === 0) faser = leggFaser(antall / andel, m.H);
        best.gi(t);
      }
      temperatur = varme(faser, fase, andel) * Math.max(1e-9, (beste - t.sumUtelatt - bunn) / m.H);
      if (antall % (BOLK * BOLKER_PER_MELDING) === 0) {
        t.regnSummer();
        t.nummerer();
        if (valg.paaFramdrift?.({ trekk: antall, beste, andel }) === false) break;
        meldt = beste;
      }
    }
    const terskel = -temperatur * Math.log(1 - terning.brok());
    const endret = antall % MELLOM_KLEM === 0 && klem.trengs() ? klem.gjor(terskel) : trekk.gjor(terskel);
    if (!endret) continue;
    const naa = t.kostnad();
    if (naa < beste - 1e-9) {
      beste = naa;
      best.ta(t);
    }
  }
  best.gi(t);
  if (beste < meldt) valg.paaFramdrift?.({ trekk: antall, beste, andel: 1 });
}

/** Geometrisk ned gjennom fasen. */
function varme(faser: readonly Fase[], fase: number, andel: number): number {
  const { fra, ned, til } = faser[fase]!;
  const begynner = fase === 0 ? 0 : faser[fase - 1]!.til;
  return fra * (ned / fra) ** ((andel - begynner) / (til - begynner));
}

/** Det valgene minst må koste; det sier ingenting om hvor varmt det bør være. */
function gratis(m: Modell): number {
  let sum = 0;
  for (let h = 0; h < m.H; h++) {
    let minst = Infinity;
    for (let p = 0; p < m.P; p++) minst = Math.min(minst, m.kostnad[h * m.P + p]!);
    if (minst < Infinity) sum += minst;
  }
  return sum;
}
