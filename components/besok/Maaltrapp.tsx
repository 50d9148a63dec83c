import type { Nivaa } from '@/lib/domain/dagen/besok/types';
import { NIVAAER } from '@/lib/domain/dagen/besok/types';

const BREDDE = 13;
const LUFT = 3;
const HOYDER = [10, 16, 23, 30, 37];
const BUNN = 46;

/** De fem trinnene på målet, med flagget på det forventede. Teksten sier det samme. */
export function Maaltrapp({ naa, tekst }: { naa: Nivaa; tekst: string }) {
  const maalX = 2 * (BREDDE + LUFT) + 1 + BREDDE / 2;
  const maalTopp = BUNN - HOYDER[2]!;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- en tegning i siden følger fargene i temaet
    <svg viewBox="0 -2 82 50" className="block h-11 w-19 flex-none" role="img" aria-label={tekst}>
      {NIVAAER.map((nivaa, i) => (
        <rect
          key={nivaa}
          x={i * (BREDDE + LUFT) + 1}
          y={BUNN - HOYDER[i]!}
          width={BREDDE}
          height={HOYDER[i]}
          rx="1.5"
          strokeWidth="1.5"
          className={
            nivaa <= naa
              ? 'fill-accent-base-default'
              : nivaa === 0
                ? 'fill-neutral-surface-default stroke-accent-base-default'
                : 'fill-neutral-surface-active'
          }
        />
      ))}
      <path
        d={`M${maalX} ${maalTopp - 1}v-14`}
        strokeWidth="1.75"
        strokeLinecap="round"
        className="stroke-accent-border-strong"
      />
      <path d={`M${maalX} ${maalTopp - 15.5}h8.5l-2 3 2 3h-8.5z`} className="fill-accent-border-strong" />
    </svg>
  );
}
