const AVSTAND = 18;
const HOYDE = 16;

/** Én prikk per uke, fylt til og med denne. Ordene står ved siden av. */
export function Ukeprikker({ uke, uker }: { uke: number; uker: number }) {
  const bredde = AVSTAND * uker;
  return (
    <svg width={bredde} height={HOYDE} viewBox={`0 0 ${bredde} ${HOYDE}`} aria-hidden className="flex-none">
      {Array.from({ length: uker }, (_, i) => (
        <circle
          key={i}
          cx={(i + 0.5) * AVSTAND}
          cy={HOYDE / 2}
          r={5}
          className={
            i < uke
              ? 'fill-accent-base-default stroke-accent-base-default'
              : 'fill-neutral-surface-default stroke-neutral-border-default'
          }
        />
      ))}
    </svg>
  );
}
