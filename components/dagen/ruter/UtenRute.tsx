import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Linje } from '@/lib/domain/dagen/ruter/types';
import { UKEDAGER } from '@/lib/domain/dagen/ruter/types';
import { capitalize } from '@/lib/platform/time/format';

/** Faste besøk ingen rute har, gruppert på ukedag. Foldet sammen: oftest er det noen få. */
export async function UtenRute({ linjer }: { linjer: readonly Linje[] }) {
  const t = await getTranslations('ruter');
  const del = await getTranslations('tavle.iDagsdel');
  return (
    <Panel title={t('utenRute.tittel')}>
      {linjer.length === 0 ? (
        <p>{t('utenRute.ingen')}</p>
      ) : (
        <>
          <p>{t('utenRute.tekst', { antall: linjer.length })}</p>
          <details className="mt-2">
            <summary className="lenke cursor-pointer py-1 max-md:py-3">{t('utenRute.vis')}</summary>
            <dl className="mt-2 grid gap-3 text-sm">
              {UKEDAGER.filter((dag) => linjer.some((l) => l.ukedag === dag)).map((dag) => (
                <div key={dag}>
                  <dt className="font-semibold">{capitalize(t(`ukedag.${dag}`))}</dt>
                  <dd>
                    {linjer
                      .filter((l) => l.ukedag === dag)
                      .map((l) => `${l.kort ?? ''} ${del(l.dagsdel)}`)
                      .join(', ')}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
    </Panel>
  );
}
