import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';
import { UKEDAGER, type Ruteoversikt } from '@/lib/domain/dagen/ruter/types';
import { capitalize, formatDay } from '@/lib/platform/time/format';

const celle = 'border-b border-neutral-border-subtle px-3 py-2 text-left align-top';

/** Rutene × ukedagene: hvem som går, og hvor mange besøk. */
export async function Rutetabell({ oversikt }: { oversikt: Ruteoversikt }) {
  const t = await getTranslations('ruter');
  return (
    <section
      className="flate overflow-x-auto rounded-lg border border-neutral-border-subtle max-md:hidden print:block"
      aria-label={t('tabell')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, and the keyboard must reach it
      tabIndex={0}
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t('tabell')}</caption>
        <thead>
          <tr>
            <th scope="col" className={celle}>
              {t('rute')}
            </th>
            {UKEDAGER.map((dag) => (
              <th key={dag} scope="col" className={cx(celle, dag === 7 && 'bg-neutral-surface-tinted')}>
                {capitalize(t(`ukedag.${dag}`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {oversikt.ruter.map((rute) => (
            <tr key={rute.id}>
              <th scope="row" className={celle}>
                <Rutenavn rute={rute} iDag={oversikt.iDag} />
              </th>
              {rute.dager.map((dag) => (
                <td key={dag.ukedag} className={cx(celle, dag.ukedag === 7 && 'bg-neutral-surface-tinted')}>
                  {dag.antall === 0 && !dag.fast ? (
                    <span className="text-neutral-text-subtle">–</span>
                  ) : (
                    <>
                      <span className={dag.fast ? 'block' : 'block text-neutral-text-subtle'}>
                        {dag.fast?.navn ?? t('ingenGaar')}
                      </span>
                      <span className="block text-xs whitespace-nowrap text-neutral-text-subtle">
                        {t('besok', { antall: dag.antall })}
                      </span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Rad = Ruteoversikt['ruter'][number];

/** Navnet er veien inn, og under står det man må vite. */
export async function Rutenavn({ rute, iDag }: { rute: Rad; iDag: string }) {
  const t = await getTranslations('ruter');
  const om = [
    t(`vakttype.${rute.vakttype}`),
    t('brukere', { antall: rute.brukere }),
    ...(rute.fom > iDag ? [t('begynner', { dag: formatDay(rute.fom) })] : []),
    ...(rute.tom ? [t('slutter', { dag: formatDay(rute.tom) })] : []),
    ...(rute.gjelderRodeDager ? [t('rodeDager').toLocaleLowerCase('nb')] : []),
  ];
  return (
    <>
      <a className="lenke font-semibold whitespace-nowrap" href={`/tavle/ruter/${rute.id}`}>
        {rute.navn}
      </a>
      <span className="block text-xs font-normal text-neutral-text-subtle">{om.join(', ')}</span>
    </>
  );
}
