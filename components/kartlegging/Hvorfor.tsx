import { ChevronDownIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';

/** «Hvorfor spør vi?» Står ved hvert felt eller hver gruppe av felt, lukket til noen lurer. */
export function Hvorfor({ children }: { children: string }) {
  const t = useTranslations('kartlegging');
  return (
    <details className="ikke-trykk group/hvorfor text-sm text-neutral-text-subtle">
      <summary className="inline-flex min-h-8 cursor-pointer list-none items-center gap-1.5 rounded-md [&::-webkit-details-marker]:hidden">
        <Icon as={QuestionmarkCircleIcon} />
        {t('hvorfor')}
        <Icon as={ChevronDownIcon} size="sm" className="group-open/hvorfor:rotate-180" />
      </summary>
      <p className="max-w-[65ch] pb-1">{children}</p>
    </details>
  );
}
