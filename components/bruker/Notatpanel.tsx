import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Brukeroversikt } from '@/lib/domain/bruker/oversikt/types';
import { dayOf } from '@/lib/platform/time/dato';
import { formatRelative, formatTime } from '@/lib/platform/time/format';

/** Tre slags notater med hver sin lov. Slaget står på hvert. */
export async function Notatpanel({ oversikt }: { oversikt: Brukeroversikt }) {
  const t = await getTranslations('bruker.notater');
  const { notater, journalSkjult, iDag } = oversikt;
  return (
    <Panel title={t('tittel')} flush>
      {notater.length === 0 && (
        <p className="px-4 py-3 text-sm text-neutral-text-subtle md:px-5">{t('tom')}</p>
      )}
      <ul className="divide-y divide-neutral-border-subtle">
        {notater.map((notat) => (
          <li key={notat.id} className="grid gap-0.5 px-4 py-3 text-sm md:px-5">
            <p className="whitespace-pre-line">{notat.tekst}</p>
            <p className="flex flex-wrap gap-x-2 text-xs text-neutral-text-subtle">
              <span className="font-semibold">{t(`slag.${notat.slag}`)}</span>
              <span>
                {t('kilde', {
                  navn: notat.skrevetAv,
                  dato: formatRelative(dayOf(notat.tidspunkt), iDag),
                  tid: formatTime(notat.tidspunkt),
                })}
              </span>
              {notat.retter && <span>{t('retter')}</span>}
            </p>
          </li>
        ))}
      </ul>
      {journalSkjult && (
        <p className="border-t border-neutral-border-subtle px-4 py-2.5 text-xs text-neutral-text-subtle md:px-5">
          {t('journalSkjult')}
        </p>
      )}
    </Panel>
  );
}
