import type { ReactNode } from 'react';

/** Køen til venstre på brede skjermer; på telefonen er køen og vedtaket hver sin side. */
export default function GodkjenningLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-[calc(100dvh-3.5rem)] grid-cols-[minmax(0,1fr)] lg:grid-cols-[21.75rem_minmax(0,1fr)]">
      {children}
    </div>
  );
}
