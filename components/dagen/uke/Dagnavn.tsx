import { XMarkOctagonFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import type { Ukedag } from '@/lib/domain/dagen/uke/types';
import { capitalize, formatDayShort, formatWeekdayName } from '@/lib/platform/time/format';

/** Dagen øverst i kolonnen, med navnet på den røde dagen. Ordet bærer; fargen hjelper. */
export async function Dagnavn({ dag, iDag }: { dag: Ukedag; iDag: string }) {
  const t = await getTranslations('uke');
  const rod = await getTranslations('tavle.helligdag');
  return (
    <>
      <span className={dag.erFri ? 'block font-semibold text-danger-text-subtle' : 'block font-semibold'}>
        {capitalize(formatWeekdayName(dag.dato))}
      </span>
      <span className="block text-xs font-normal whitespace-nowrap text-neutral-text-subtle">
        {formatDayShort(dag.dato)}
        {dag.dato === iDag && `, ${t('iDag')}`}
      </span>
      {dag.rod && <span className="block text-xs text-danger-text-subtle">{rod(dag.rod)}</span>}
      {dag.stoppet > 0 && (
        <span className="mt-0.5 flex items-center gap-1 text-xs font-normal">
          <Icon as={XMarkOctagonFillIcon} size="sm" />
          {t('stoppet', { antall: dag.stoppet })}
        </span>
      )}
    </>
  );
}
