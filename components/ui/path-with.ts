/** `/saker` with the choices that are made; what is empty or null is left out, so nothing chosen is the plain path. */
export function pathWith(path: string, choices: Record<string, string | null | undefined>): string {
  const made = Object.entries(choices).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return made.length > 0 ? `${path}?${new URLSearchParams(made)}` : path;
}
