import { SKAARVERDIER, type Skaar } from '@/lib/domain/kartlegging/funksjonsprofil/types';

const AVSTAND = 22;
const HOYDE = 16;

/** Fem prikker for 1–5. «Ikke relevant» har ingen: det er ikke en lav skår. Ordene står ved siden av. */
export function Skaarprikker({ skaar }: { skaar: Skaar }) {
  const bredde = AVSTAND * SKAARVERDIER.length;
  return (
    <svg
      width={bredde}
      height={HOYDE}
      viewBox={`0 0 ${bredde} ${HOYDE}`}
      aria-hidden
      className="flex-none max-sm:my-0.5"
    >
      {skaar.slag === 'VERDI' ? (
        SKAARVERDIER.map((verdi) => (
          <circle
            key={verdi}
            cx={(verdi - 0.5) * AVSTAND}
            cy={HOYDE / 2}
            r={6}
            className={
              verdi <= skaar.verdi
                ? 'fill-accent-base-default stroke-accent-base-default'
                : 'fill-neutral-surface-default stroke-neutral-border-default'
            }
          />
        ))
      ) : (
        <line
          x1={5}
          x2={bredde - 5}
          y1={HOYDE / 2}
          y2={HOYDE / 2}
          strokeDasharray="2 4"
          className="stroke-neutral-border-default"
        />
      )}
    </svg>
  );
}
