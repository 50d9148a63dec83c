import { QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';

/** Overskriften på en del av skjemaet, med svar på hvorfor vi spør. */
export function Delhode({ id, tittel, hvorfor }: { id: string; tittel: string; hvorfor?: string }) {
  const t = useTranslations('vedtak');
  return (
    <div className="flex items-baseline gap-4">
      <h2 id={id} className="flex-none text-lg">
        {tittel}
      </h2>
      {hvorfor && (
        <details className="hvorfor min-w-0 flex-1">
          <summary>
            <Icon as={QuestionmarkCircleIcon} size="sm" />
            {t('hvorforSpor')}
            <VisuallyHidden> ({tittel})</VisuallyHidden>
          </summary>
          <p className="mt-1 text-sm text-neutral-text-subtle">{hvorfor}</p>
        </details>
      )}
    </div>
  );
}
