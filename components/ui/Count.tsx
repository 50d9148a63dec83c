interface CountProps {
  value: number | undefined;
  /** Read after the number, such as «venter». */
  label?: string;
}

/** How much waits on me. Nothing at zero: no number is better than a nought. */
export function Count({ value, label }: CountProps) {
  if (!value) return null;
  return (
    <span className="inline-grid h-5 min-w-5 place-items-center rounded-full bg-accent-surface-tinted px-1.5 text-xs font-semibold text-accent-text-default">
      {value}
      {label && <span className="sr-only"> {label}</span>}
    </span>
  );
}
