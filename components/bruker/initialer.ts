/** Første bokstav i første og siste navn. */
export function initialer(navn: string): string {
  const deler = navn.split(/\s+/).filter(Boolean);
  const [forste, siste] = [deler[0], deler.length > 1 ? deler.at(-1) : undefined];
  return `${forste?.charAt(0) ?? ''}${siste?.charAt(0) ?? ''}`.toLocaleUpperCase('nb');
}
