import { CalendarIcon, ClockIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';
import { pliktFor } from '@/lib/domain/frist/rules';
import type { Frist } from '@/lib/domain/frist/types';
import type { Dato } from '@/lib/platform/time/dato';
import { formatWeekday, formatWeekdayYear } from '@/lib/platform/time/format';

const LOOK = {
  OVER: { icon: ExclamationmarkTriangleFillIcon, look: 'warning' },
  I_DAG: { icon: ClockIcon, look: 'tint' },
  SNART: { icon: CalendarIcon, look: 'outline' },
  SENERE: { icon: CalendarIcon, look: 'quiet' },
} as const;

interface DagmerkeProps {
  frist: Frist;
  iDag: Dato;
}

/** Fristen i ord. Over fristen er gult med trekant, aldri rødt. */
export function Dagmerke({ frist, iDag }: DagmerkeProps) {
  const t = useTranslations('frist.ord');
  const { tilstand, dager, lovensDag, praktiskDag } = frist;
  const personens = pliktFor(frist.slag) === 'PERSONEN';
  const over = tilstand === 'OVER';
  const dag = ukedag(over && !personens ? lovensDag : praktiskDag, iDag);
  const nokkel = over ? (personens ? 'OVER_PERSONEN' : 'OVER') : dager === 1 ? 'I_MORGEN' : 'KOMMER';
  return (
    <span className="block">
      <Tag {...LOOK[tilstand]} className="whitespace-normal!">
        {tilstand === 'I_DAG' ? t('I_DAG') : t(nokkel, { dager, dag })}
      </Tag>
      {!over && !personens && lovensDag !== praktiskDag && (
        <span className="mt-1 block text-xs text-neutral-text-subtle">
          {t('lovensDag', { dag: ukedag(lovensDag, iDag) })}
        </span>
      )}
    </span>
  );
}

const ukedag = (dag: Dato, iDag: Dato): string =>
  dag.slice(0, 4) === iDag.slice(0, 4) ? formatWeekday(dag) : formatWeekdayYear(dag);
