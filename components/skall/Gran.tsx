const FORM = 'M0-96 18-58H10L28-24H16L36 12H6V26H-6V12H-36L-16-24H-28L-10-58H-18Z';

export function Gran({ x, y, s, farge }: { x: number; y: number; s: number; farge: string }) {
  return <path d={FORM} transform={`translate(${x} ${y}) scale(${s})`} className={farge} />;
}
