import { getTranslations } from 'next-intl/server';
import type { Ruteoversikt } from '@/lib/domain/dagen/ruter/types';
import { Rutenavn } from './Rutetabell';

/** Telefonen: én rute om gangen, med dagene under hverandre. */
export async function Rutekort({ oversikt }: { oversikt: Ruteoversikt }) {
  const t = await getTranslations('ruter');
  return (
    <ul className="grid grid-cols-1 gap-3 md:hidden print:hidden">
      {oversikt.ruter.map((rute) => (
        <li key={rute.id} className="flate rounded-lg border border-neutral-border-subtle px-4 py-3">
          <Rutenavn rute={rute} iDag={oversikt.iDag} />
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
            {rute.dager
              .filter((dag) => dag.antall > 0 || dag.fast)
              .map((dag) => (
                <div key={dag.ukedag} className="contents">
                  <dt className="text-neutral-text-subtle">{t(`ukedag.${dag.ukedag as 1}`)}</dt>
                  <dd>
                    {dag.fast?.navn ?? t('ingenGaar')}, {t('besok', { antall: dag.antall })}
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
