import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';
import type { Ukedag, UkeView } from '@/lib/domain/dagen/uke/types';
import { formatWeekday } from '@/lib/platform/time/format';
import { Dagnavn } from './Dagnavn';
import { Ukecelle } from './Ukecelle';

const kant = 'border-b border-l border-neutral-border-subtle px-3 py-2 text-left align-top';
const tone = (dag: Ukedag) => (dag.erFri ? 'bg-neutral-surface-tinted' : '');

/** Folk × dager. Overskriften på dagen er veien til tavla den dagen. */
export async function Uketabell({ uke }: { uke: UkeView }) {
  const t = await getTranslations('uke');
  return (
    <section
      className="flate overflow-x-auto rounded-lg border border-neutral-border-subtle max-md:hidden print:block"
      aria-label={t('tabell')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, and the keyboard must reach it
      tabIndex={0}
    >
      <table className="w-full min-w-[1080px] table-fixed border-collapse text-sm print:min-w-0">
        <caption className="sr-only">{t('tabell')}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-[1] border-b border-neutral-border-subtle bg-neutral-surface-default px-3 py-2 text-left align-top"
            >
              {t('hvem')}
            </th>
            {uke.dager.map((dag) => (
              <th
                key={dag.dato}
                scope="col"
                aria-label={formatWeekday(dag.dato)}
                className={cx(kant, tone(dag))}
              >
                <a className="lenke block" href={`/tavle?team=${uke.team.id}&dato=${dag.dato}`}>
                  <span className="sr-only">{t('aapne', { dag: formatWeekday(dag.dato) })}</span>
                  <span aria-hidden>
                    <Dagnavn dag={dag} iDag={uke.iDag} />
                  </span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th
              scope="row"
              className="sticky left-0 z-[1] border-b border-neutral-border-subtle bg-neutral-surface-default px-3 py-2 text-left align-top"
            >
              {t('ufordeltRad')}
            </th>
            {uke.dager.map((dag) => (
              <td key={dag.dato} className={cx(kant, tone(dag))}>
                {dag.utenforVinduet ? (
                  <span className="text-xs text-neutral-text-subtle">{t('ikkeUtlagtKort')}</span>
                ) : (
                  <span className={dag.ufordelt > 0 ? 'font-semibold' : 'text-neutral-text-subtle'}>
                    {t('ufordelt', { antall: dag.ufordelt })}
                  </span>
                )}
              </td>
            ))}
          </tr>
          {uke.rader.map((rad) => (
            <tr key={rad.ansattId}>
              <th
                scope="row"
                className="sticky left-0 z-[1] border-b border-neutral-border-subtle bg-neutral-surface-default px-3 py-2 text-left align-top font-semibold"
              >
                {rad.navn}
                <Profesjon profesjon={rad.profesjon} />
              </th>
              {rad.celler.map((celle, i) => (
                <td key={uke.dager[i]!.dato} className={cx(kant, tone(uke.dager[i]!))}>
                  <Ukecelle celle={celle} utlagt={!uke.dager[i]!.utenforVinduet} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export async function Profesjon({ profesjon }: { profesjon: UkeView['rader'][number]['profesjon'] }) {
  const t = await getTranslations('tavle.profesjon');
  return <span className="block text-xs font-normal text-neutral-text-subtle">{t(profesjon)}</span>;
}
