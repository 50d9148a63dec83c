import type { Rekkeplass } from './types';

/** Flytter én foran en annen, eller sist. Alle andre beholder rekka si imellom. */
export function lagtFoer<T extends { id: string }>(
  rekke: readonly T[],
  id: string,
  foer: string | null,
): T[] {
  const denne = rekke.find((b) => b.id === id);
  if (!denne || foer === id) return [...rekke];
  const resten = rekke.filter((b) => b.id !== id);
  const her = foer === null ? -1 : resten.findIndex((b) => b.id === foer);
  return her < 0 ? [...resten, denne] : resten.toSpliced(her, 0, denne);
}

/** Bare de som må få nytt nummer, så færrest mulig rader skrives. */
export function nyeNumre(rekke: readonly Rekkeplass[], id: string, foer: string | null): Rekkeplass[] {
  const naa = new Map(rekke.map((b) => [b.id, b.rekkefolge]));
  return lagtFoer(rekke, id, foer)
    .map((b, i) => ({ id: b.id, rekkefolge: i + 1 }))
    .filter((b) => naa.get(b.id) !== b.rekkefolge);
}
