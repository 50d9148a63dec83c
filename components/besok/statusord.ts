import { useTranslations } from 'next-intl';
import { formatDay, formatWeekdayName } from '@/lib/platform/time/format';
import { daysBetween, type Dato } from '@/lib/platform/time/dato';
import type { Dagsbesok } from '@/lib/domain/dagen/besok/types';

type Ord = Pick<Dagsbesok, 'status' | 'sted' | 'stopp' | 'avvik' | 'sammenMed'>;

const liten = (tekst: string) => tekst.charAt(0).toLocaleLowerCase('nb') + tekst.slice(1);

/** Den andre linja i en rad: hvor, eller hva som skjedde. */
export function useStatusord(besok: Ord): string {
  const t = useTranslations('besok.status');
  const utfall = useTranslations('besok.utfallLiten');
  const dag = useTranslations('minDag');
  const stopp = useStoppord(besok.stopp);
  const med = besok.sammenMed.length > 0 ? dag('sammenMed', { navn: besok.sammenMed.join(', ') }) : null;
  const hva = () => {
    if (besok.status === 'PLANLAGT') return besok.sted;
    if (besok.status === 'STOPPET') return t('STOPPET', { hvorfor: stopp });
    if (besok.status !== 'AVVIK') return t(besok.status);
    if (besok.avvik.length === 0) return t('AVVIK_NOTAT');
    return t('AVVIK_MED', {
      hva: besok.avvik.map((a) => `${liten(a.tekst)} ${utfall(a.utfall)}`).join(', '),
    });
  };
  return [hva(), besok.status === 'STOPPET' ? null : med].filter(Boolean).join(' · ');
}

const STOPPGRUNNER = ['SYKEHUS', 'KAD', 'KORTTIDSOPPHOLD', 'REISE', 'ANNET'] as const;

export function useStoppord(stopp: Dagsbesok['stopp']): string {
  const t = useTranslations('besok.stopp');
  const grunn = STOPPGRUNNER.find((g) => g === stopp?.grunn) ?? 'ANNET';
  return stopp?.tom ? t('til', { hvorfor: t(grunn), dag: sluttdag(stopp.tom, stopp.sett) }) : t(grunn);
}

/** Ukedagen når det er nær, ellers datoen. */
const sluttdag = (tom: Dato, sett: Dato): string =>
  daysBetween(sett, tom) < 7 ? formatWeekdayName(tom) : formatDay(tom);
