import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/LinkButton';
import type { UkeView } from '@/lib/domain/dagen/uke/types';
import { formatWeekday } from '@/lib/platform/time/format';
import { Dagnavn } from './Dagnavn';
import { Ukecelle } from './Ukecelle';
import { Profesjon } from './Uketabell';

/** Telefonen viser én dag om gangen, med dagene som en rad å velge fra. */
export async function Ukedager({ uke }: { uke: UkeView }) {
  const t = await getTranslations('uke');
  const valgt = uke.dager.findIndex((dag) => dag.dato === uke.valgt);
  const dag = uke.dager[valgt]!;
  return (
    <div className="grid grid-cols-1 gap-4 md:hidden print:hidden">
      <nav aria-label={t('dagvelger')} className="flex gap-2 overflow-x-auto pb-1">
        {uke.dager.map((d) => (
          <a
            key={d.dato}
            href={`/tavle/uke?team=${uke.team.id}&uke=${uke.mandag}&dag=${d.dato}`}
            aria-current={d.dato === uke.valgt ? 'date' : undefined}
            className={cx(
              'flate min-h-12 shrink-0 rounded-md border px-3 py-1.5 text-sm',
              d.dato === uke.valgt
                ? 'border-accent-border-strong bg-accent-surface-tinted'
                : 'border-neutral-border-default',
            )}
          >
            <Dagnavn dag={{ ...d, stoppet: 0 }} iDag={uke.iDag} />
          </a>
        ))}
      </nav>
      <section aria-label={formatWeekday(dag.dato)} className="grid grid-cols-1 gap-3">
        <p>{dag.utenforVinduet ? t('ikkeUtlagt') : t('ufordeltDag', { antall: dag.ufordelt })}</p>
        <LinkButton href={`/tavle?team=${uke.team.id}&dato=${dag.dato}`} full>
          {t('aapne', { dag: formatWeekday(dag.dato) })}
        </LinkButton>
        <ul className="flate rader rounded-lg border border-neutral-border-subtle">
          {uke.rader.map((rad) => (
            <li key={rad.ansattId} className="flex items-start justify-between gap-3 px-4 py-3">
              <span className="font-semibold">
                {rad.navn}
                <Profesjon profesjon={rad.profesjon} />
              </span>
              <Ukecelle celle={rad.celler[valgt]!} utlagt={!dag.utenforVinduet} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
