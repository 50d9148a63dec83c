import type { Dagsdel, Tiltaksdel } from '../../types';

/** Hvor i uka tiltakene skal fra nå av. */
export interface NyUkedag {
  /** 1 = mandag … 7 = søndag */
  ukedag: number;
  dagsdel: Dagsdel;
  gruppe: number;
}

/** Det ett tiltak blir til. Ukedagen flyttes; de andre dagene er som før. */
export interface Deltmonster {
  ukedager: number[];
  dagsdel: Dagsdel;
  gruppe: number;
}

/** Ett tiltak alle dager kan bli to: onsdag om formiddagen, resten om morgenen. */
export function delPaaUkedag(
  tiltak: Pick<Tiltaksdel, 'ukedager' | 'dagsdel' | 'gruppe'>,
  { ukedag, dagsdel, gruppe }: NyUkedag,
): Deltmonster[] {
  const resten = tiltak.ukedager.filter((dag) => dag !== ukedag);
  return [
    { ukedager: [ukedag], dagsdel, gruppe },
    ...(resten.length > 0 ? [{ ukedager: resten, dagsdel: tiltak.dagsdel, gruppe: tiltak.gruppe }] : []),
  ];
}
