import { SKAARVERDIER } from '@/lib/domain/kartlegging/funksjonsprofil/types';
import type { Strekpunkt } from '@/lib/domain/kartlegging/profilhistorie/rules';

const BREDDE = 168;
const HOYDE = 72;
const KANT = 8;
const VENSTRE = 18;

interface SmaagrafProps {
  /** Hvor mange kartlegginger rekken har, også dem uten punkt. */
  antall: number;
  streker: Strekpunkt[][];
  /** Det samme i ord. */
  navn: string;
}

/** 1 nederst, 5 øverst. Samme ramme for alle, så øyet kan sammenligne. Hull er hull. */
export function Smaagraf({ antall, streker, navn }: SmaagrafProps) {
  const x = (plass: number) =>
    antall < 2 ? BREDDE / 2 : VENSTRE + (plass * (BREDDE - VENSTRE - KANT)) / (antall - 1);
  const y = (verdi: number) => HOYDE - KANT - ((verdi - 1) / 4) * (HOYDE - 2 * KANT);
  return (
    <svg
      width={BREDDE}
      height={HOYDE}
      viewBox={`0 0 ${BREDDE} ${HOYDE}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, so it cannot be an <img>
      role="img"
      aria-label={navn}
      className="mt-1 max-w-full"
    >
      {SKAARVERDIER.map((verdi) => (
        <line
          key={verdi}
          x1={VENSTRE - 6}
          x2={BREDDE}
          y1={y(verdi)}
          y2={y(verdi)}
          className="stroke-neutral-border-subtle"
        />
      ))}
      {[1, 5].map((verdi) => (
        <text key={verdi} x={0} y={y(verdi) + 4} className="fill-neutral-text-subtle text-xs">
          {verdi}
        </text>
      ))}
      {streker.map((strek) => (
        <g key={strek[0]!.plass}>
          <polyline
            points={strek.map((p) => `${x(p.plass)},${y(p.verdi)}`).join(' ')}
            className="fill-none stroke-accent-base-default stroke-2"
            strokeLinejoin="round"
          />
          {strek.map((p) => (
            <circle
              key={p.plass}
              cx={x(p.plass)}
              cy={y(p.verdi)}
              r={4}
              className="fill-accent-base-default"
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
