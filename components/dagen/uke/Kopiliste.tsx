import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Kopilinje, Kopivisning } from '@/lib/domain/dagen/uke/types';
import { capitalize, formatWeekday } from '@/lib/platform/time/format';

/** Er det flere enn dette som blir liggende, foldes de sammen under tallet. */
const VISES_STRAKS = 6;

/** Dag for dag: det som skifter hender, og det som blir, med grunnen. */
export async function Kopiliste({ kopi }: { kopi: Kopivisning }) {
  const t = await getTranslations('uke');
  const del = await getTranslations('tavle.iDagsdel');
  const navn = (linje: Kopilinje) => linje.kort ?? t('kopi.skjermet');
  return kopi.dager.map((dag) => (
    <Panel key={dag.dato} title={capitalize(formatWeekday(dag.dato))}>
      {dag.flyttes.length + dag.latt.length === 0 && (
        <p className="text-neutral-text-subtle">{t('kopi.ikkeDenneDagen')}</p>
      )}
      {dag.flyttes.length > 0 && (
        <>
          <h3 className="text-sm font-semibold">{t('kopi.flyttes', { antall: dag.flyttes.length })}</h3>
          <ul className="mt-1 mb-3 grid gap-1">
            {dag.flyttes.map((f) => (
              <li key={f.nokkel}>
                <span className="font-semibold">{navn(f)}</span>{' '}
                {f.fra === null
                  ? t('kopi.fraIngen', { naar: del(f.dagsdel), til: f.til })
                  : t('kopi.fra', { naar: del(f.dagsdel), fra: f.fra, til: f.til })}
              </li>
            ))}
          </ul>
        </>
      )}
      {dag.latt.length > 0 && (
        <details open={dag.latt.length <= VISES_STRAKS}>
          <summary className="cursor-pointer py-1 text-sm font-semibold max-md:py-3">
            {t('kopi.blir', { antall: dag.latt.length })}
          </summary>
          <ul className="mt-1 grid gap-1 text-neutral-text-subtle">
            {dag.latt.map((l) => (
              <li key={l.nokkel}>
                <span className="font-semibold">{navn(l)}</span>{' '}
                {t('kopi.kanIkke', {
                  naar: del(l.dagsdel),
                  til: l.til,
                  hvorfor: t(`hinder.${l.hinder}`),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  ));
}
