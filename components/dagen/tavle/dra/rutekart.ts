import type { Slippsted } from './lager';

// Hva som ligger hvor på skjermen. Alt leses av dokumentet; ingenting her endrer det.

export type Retning = 'opp' | 'ned' | 'venstre' | 'hoyre';

export const finnCelle = (celle: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-celle="${CSS.escape(celle)}"]`);

export const finnKort = (kort: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-kort="${CSS.escape(kort)}"]`);

export const celleTil = (kort: Element): string | null =>
  kort.closest<HTMLElement>('[data-celle]')?.dataset.celle ?? null;

/** Besøkene i ruta, uten de som er løftet. */
export const besokI = (celle: Element, uten: ReadonlySet<string>): HTMLElement[] =>
  [...celle.querySelectorAll<HTMLElement>('[data-besok]')].filter((kort) => !uten.has(kort.dataset.besok!));

/** Rutene som de ligger: én kolonne per person, én rad per del av dagen, og brettet øverst. */
export function naboRute(celle: string, retning: Retning): HTMLElement | null {
  const kolonner = [...document.querySelectorAll<HTMLElement>('[data-spor]')].map((spor) => [
    ...spor.querySelectorAll<HTMLElement>('[data-celle]'),
  ]);
  const x = kolonner.findIndex((rader) => rader.some((rute) => rute.dataset.celle === celle));
  if (x < 0) return retning === 'opp' ? null : (kolonner[0]?.[0] ?? null);
  const y = kolonner[x]!.findIndex((rute) => rute.dataset.celle === celle);
  if (retning === 'opp') return kolonner[x]![y - 1] ?? finnCelle('ufordelt');
  if (retning === 'ned') return kolonner[x]![y + 1] ?? null;
  return kolonner[x + (retning === 'hoyre' ? 1 : -1)]?.[y] ?? null;
}

/** Neste plass i samme rute, ett hakk opp eller ned. Undefined når det ikke er flere hakk. */
export function nabohakk(
  { celle, foer }: Slippsted,
  retning: 'opp' | 'ned',
  uten: ReadonlySet<string>,
): string | null | undefined {
  const rute = finnCelle(celle);
  const plasser = rute ? [...besokI(rute, uten).map((kort) => kort.dataset.besok!), null] : [];
  const her = plasser.indexOf(foer);
  return plasser[her + (retning === 'ned' ? 1 : -1)];
}
