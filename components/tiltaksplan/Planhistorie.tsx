import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Versjonslinje } from '@/lib/domain/tiltaksplan/types';
import { formatDayYear } from '@/lib/platform/time/format';
import { monstertekst } from './monstertekst';

/** Hver endring «fra nå av» er en versjon: hvorfor, hvem, når, og hva som ble annerledes. */
export async function Planhistorie({ historie }: { historie: Versjonslinje[] }) {
  const t = await getTranslations('tiltaksplan');
  return (
    <Panel title={t('historie.tittel')} flush>
      <ol className="divide-y divide-neutral-border-subtle text-sm">
        {historie.map((v) => (
          <li key={v.nummer} className="px-4 py-3 md:px-5">
            <p className="font-semibold">{v.grunn}</p>
            <p className="text-xs text-neutral-text-subtle">
              {t('historie.versjon', { nummer: v.nummer, dato: formatDayYear(v.gjelderFom) })}
            </p>
            <p className="text-xs text-neutral-text-subtle">
              {t('historie.lagetAv', { navn: v.lagetAv, dato: formatDayYear(v.lagetDato) })}
            </p>
            <ul className="mt-1 grid gap-0.5">
              {v.endringer.map((e) => (
                <li key={`${e.slag} ${e.tekst} ${e.monster.dagsdel}`}>
                  <span className="text-neutral-text-subtle">{t(`historie.${e.slag}`)}:</span> {e.tekst}.{' '}
                  {monstertekst(t, e.monster)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
