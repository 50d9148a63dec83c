import { addDays, type Dato } from '@/lib/platform/time/dato';
import { isWithin, type Periode } from '@/lib/platform/time/periode';
import type { Ansatt, Profesjon } from '@/lib/domain/tilgang/types';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import type { Relasjonsskifte, Teamendring, Teamrad, Teamrelasjon } from './types';

/**
 * De som følger en bruker også når en annen gir hjelpen (seed 002): saksbehandleren, fysioterapeuten og ergoterapeuten, og
 * teamlederen. De andre i teamet går ikke dit, og har da ikke tjenstlig behov. Å være tjenesteansvarlig endrer ikke det.
 */
const FOLGER_OPP: readonly Profesjon[] = ['FYSIOTERAPEUT', 'ERGOTERAPEUT'];

/** Teamene der den ansatte også har forholdet til dem teamet bare følger opp. */
export const teamSomFolges = (ansatt: Ansatt, handling: string): string[] =>
  teamMedRett(
    {
      ...ansatt,
      tilknytninger: ansatt.tilknytninger.filter(
        (t) =>
          t.rolle === 'SAKSBEHANDLER' ||
          t.rolle === 'TEAMLEDER' ||
          (t.rolle === 'FAG' && FOLGER_OPP.includes(ansatt.profesjon)),
      ),
    },
    handling,
  );

/**
 * Radene til én bruker slik de må bli fra i dag. Det som har vært, røres aldri, og når teamet selv begynte og slutter, står.
 * Bare hva teamet er for henne, skifter.
 */
export function teamendring(
  rader: readonly Teamrad[],
  tidslinje: readonly Relasjonsskifte[],
  iDag: Dato,
): Teamendring {
  const ut: Teamendring = { endres: [], nye: [] };
  for (const teamId of new Set(rader.map((r) => r.teamId)))
    for (const spenn of sammenhengende(rader.filter((r) => r.teamId === teamId && erEkte(r))))
      leggTil(ut, skrivOm(spenn, tidslinje, iDag));
  return ut;
}

const leggTil = (ut: Teamendring, mer: Teamendring): void => {
  ut.endres.push(...mer.endres);
  ut.nye.push(...mer.nye);
};

const erEkte = (p: Periode): boolean => p.tom === null || p.fom <= p.tom;

/** Rader som følger rett etter hverandre, i samme team. */
function sammenhengende(rader: readonly Teamrad[]): Teamrad[][] {
  const ut: Teamrad[][] = [];
  for (const rad of rader.toSorted((a, b) => a.fom.localeCompare(b.fom))) {
    const forrige = ut.at(-1)?.at(-1);
    if (forrige && (forrige.tom === null || addDays(forrige.tom, 1) >= rad.fom)) ut.at(-1)!.push(rad);
    else ut.push([rad]);
  }
  return ut;
}

function skrivOm(spenn: Teamrad[], tidslinje: readonly Relasjonsskifte[], iDag: Dato): Teamendring {
  const slutt = spenn.some((r) => r.tom === null)
    ? null
    : spenn
        .map((r) => r.tom!)
        .toSorted()
        .at(-1)!;
  if (slutt !== null && slutt < iDag) return { endres: [], nye: [] };
  const onsket = delEtter(spenn, tidslinje, iDag, slutt);
  const begynt = spenn.filter((r) => r.fom < iDag);
  const senere = spenn.filter((r) => r.fom >= iDag);
  const endres: Teamrad[] = [];
  const sett = (rad: Teamrad, ny: Partial<Teamrad>) => {
    const blir = { ...rad, ...ny };
    if (JSON.stringify(blir) !== JSON.stringify(rad)) endres.push(blir);
  };
  const siste = begynt.at(-1);
  if (siste) {
    const fortsetter = onsket[0]?.relasjon === siste.relasjon && onsket[0].fom === iDag;
    sett(siste, { tom: fortsetter ? onsket.shift()!.tom : addDays(iDag, -1) });
  }
  for (const rad of senere) {
    const del = onsket.shift();
    sett(rad, del ?? { tom: addDays(rad.fom, -1) });
  }
  return { endres, nye: onsket.map((del) => ({ teamId: spenn[0]!.teamId, ...del })) };
}

/** Periodene fra i dag, delt der relasjonen skifter. Før tidslinja begynner, er det som det var. */
function delEtter(
  spenn: readonly Teamrad[],
  tidslinje: readonly Relasjonsskifte[],
  iDag: Dato,
  slutt: Dato | null,
): { relasjon: Teamrelasjon; fom: Dato; tom: Dato | null }[] {
  const start = spenn[0]!.fom > iDag ? spenn[0]!.fom : iDag;
  const dager = [start, ...spenn.map((r) => r.fom), ...tidslinje.map((s) => s.fom)];
  const ut: { relasjon: Teamrelasjon; fom: Dato; tom: Dato | null }[] = [];
  for (const dag of [...new Set(dager)].toSorted()) {
    if (dag < start || (slutt !== null && dag > slutt)) continue;
    const relasjon =
      tidslinje.findLast((s) => s.fom <= dag)?.relasjon ??
      spenn.findLast((r) => isWithin(r, dag))?.relasjon ??
      'TJENESTE';
    const forrige = ut.at(-1);
    if (forrige?.relasjon === relasjon) continue;
    if (forrige) forrige.tom = addDays(dag, -1);
    ut.push({ relasjon, fom: dag, tom: slutt });
  }
  return ut;
}
