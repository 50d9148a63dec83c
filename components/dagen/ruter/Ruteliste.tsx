import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Linje, Ruteside } from '@/lib/domain/dagen/ruter/types';
import { capitalize } from '@/lib/platform/time/format';
import { plassnokkel } from './plassnokkel';

/** Lista dag for dag, i rekkefølge. På papir er det plass til å skrive ved hver linje. */
export async function Ruteliste({ side }: { side: Ruteside }) {
  const t = await getTranslations('ruter');
  const del = await getTranslations('tavle.dagsdel');
  return side.dager
    .filter((dag) => dag.antall > 0 || dag.fast)
    .map((dag) => (
      <Panel
        key={dag.ukedag}
        title={capitalize(t(`ukedag.${dag.ukedag as 1}`))}
        action={<span className="text-sm">{dag.fast?.navn ?? t('ingenGaar')}</span>}
      >
        {dag.antall === 0 && <p className="text-neutral-text-subtle">{t('side.listeTom')}</p>}
        <div className="grid gap-4">
          {dag.deler.map(({ dagsdel, linjer }) => (
            <section
              key={dagsdel}
              className="grid grid-cols-1 gap-1 md:grid-cols-[96px_minmax(0,1fr)] md:gap-4"
            >
              <h3 className="text-sm font-semibold text-neutral-text-subtle">{del(dagsdel)}</h3>
              <ol className="grid gap-1">
                {linjer.map((linje) => (
                  <Listelinje key={plassnokkel(linje)} linje={linje} side={side} />
                ))}
              </ol>
            </section>
          ))}
        </div>
      </Panel>
    ));
}

async function Listelinje({ linje, side }: { linje: Linje; side: Ruteside }) {
  const t = await getTranslations('ruter');
  const del = await getTranslations('tavle.iDagsdel');
  const hvem = linje.kort ?? t('side.skjermet');
  const naar = t('side.flyttNaar', { dag: t(`ukedag.${linje.ukedag as 1}`), del: del(linje.dagsdel) });
  return (
    <li className="flex items-baseline justify-between gap-3 print:border-b print:pb-4">
      <span className="min-w-0">
        <span className="font-semibold">{hvem}</span>
        <span className="text-neutral-text-subtle">
          {linje.hva && ` ${linje.hva}`}
          {linje.plass === 2 && `, ${t('side.plass2')}`}
        </span>
      </span>
      {side.kanEndre && linje.kort !== null && (
        <a
          className="lenke ikke-trykk shrink-0 text-sm max-md:py-2"
          href={`/tavle/ruter/${side.rute.id}?flytt=${plassnokkel(linje)}#flytt`}
        >
          <span aria-hidden>{t('side.flytt')}</span>
          <span className="sr-only">{t('side.flyttNavn', { hvem, naar })}</span>
        </a>
      )}
    </li>
  );
}
