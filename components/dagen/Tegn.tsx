import { cx } from '@/components/ui/cx';

/** Tegnene på tavla. De er tegnet i `Tegnark`. */
export type Tegnnavn =
  | 'ferdig'
  | 'igjen'
  | 'stopp'
  | 'avvik'
  | 'kjent'
  | 'nytt'
  | 'ansikter'
  | 'medisin'
  | 'to'
  | 'kanIkke'
  | 'laas'
  | 'MORGEN'
  | 'FORMIDDAG'
  | 'MIDDAG'
  | 'ETTERMIDDAG'
  | 'KVELD'
  | 'NATT';

/** Bare tegnet. Ordet står ved siden av, eller i `VisuallyHidden`. */
export function Tegn({ navn, stor, className }: { navn: Tegnnavn; stor?: boolean; className?: string }) {
  return (
    <svg
      className={cx('ikon', !stor && 'ikon-sm', className)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#tegn-${navn}`} />
    </svg>
  );
}
