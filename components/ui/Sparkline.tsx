interface SparklineProps {
  points: number[];
  min: number;
  max: number;
  /** A dotted line at what was expected. */
  expected?: number;
  /** The same thing in words. */
  label: string;
}

const WIDTH = 148;
const HEIGHT = 60;
const EDGE = 6;

export function Sparkline({ points, min, max, expected, label }: SparklineProps) {
  const y = (value: number) => HEIGHT - EDGE - ((value - min) / (max - min || 1)) * (HEIGHT - 2 * EDGE);
  const x = (index: number) =>
    points.length < 2 ? WIDTH / 2 : EDGE + (index * (WIDTH - 2 * EDGE)) / (points.length - 1);
  const last = points.length - 1;
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, so it cannot be an <img>
      role="img"
      aria-label={label}
      className="max-w-full flex-none"
    >
      {expected !== undefined && (
        <line
          x2={WIDTH}
          y1={y(expected)}
          y2={y(expected)}
          strokeDasharray="2 3"
          className="stroke-neutral-border-default"
        />
      )}
      <polyline
        points={points.map((value, index) => `${x(index)},${y(value)}`).join(' ')}
        className="fill-none stroke-accent-base-default stroke-2"
        strokeLinejoin="round"
      />
      {points.map((value, index) => (
        <circle
          key={index}
          cx={x(index)}
          cy={y(value)}
          r={index === last ? 4.5 : 2.5}
          className={
            index === last
              ? 'fill-accent-base-default'
              : 'fill-neutral-surface-default stroke-accent-base-default stroke-[1.5]'
          }
        />
      ))}
    </svg>
  );
}
