/** Two circles that overlap: trust is what both hold. */
export function Merke({ className = 'size-6.5' }: { className?: string }) {
  return (
    <svg viewBox="0 0 28 28" fill="none" aria-hidden focusable="false" className={className}>
      <circle cx="10" cy="14" r="9" className="fill-accent-base-default" />
      <circle cx="18" cy="14" r="9" className="fill-brand1-base-default" fillOpacity=".9" />
      <path d="M14 5.94a9 9 0 0 1 0 16.12 9 9 0 0 1 0-16.12Z" className="fill-neutral-background-default" />
    </svg>
  );
}
