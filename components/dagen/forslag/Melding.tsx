import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';

interface MeldingProps {
  tittel: string;
  children: ReactNode;
  onIgjen?: () => void;
}

/** Når det ikke er noe forslag å vise: hva som skjedde, og hva man kan gjøre. */
export function Melding({ tittel, children, onIgjen }: MeldingProps) {
  const t = useTranslations('forslag.panel.feilet');
  return (
    <div className="forslag-melding" aria-live="polite">
      <p className="font-semibold">{tittel}</p>
      <p className="mt-1 text-neutral-text-subtle">{children}</p>
      {onIgjen && (
        <Button className="mt-3" onClick={onIgjen}>
          {t('proov')}
        </Button>
      )}
    </div>
  );
}
