import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Malside } from '@/lib/domain/vedtak/brevmal/types';

/** Det lagrede mot forrige utgave, setning for setning. */
export async function Endringer({ side }: { side: Malside }) {
  const t = await getTranslations('brevmal');
  const endret = side.grupper.flatMap((g) => g.setninger).filter((s) => s.tekst !== s.forrige);
  const mot = side.forrigeUtgave ? t('en.motForrige', { nummer: side.forrigeUtgave }) : t('en.motStandard');
  return (
    <Panel title={t('en.endret')}>
      <p className="text-sm text-neutral-text-subtle">{mot}</p>
      {endret.length === 0 ? (
        <p className="mt-2">{t('en.ingenEndret')}</p>
      ) : (
        <ul className="mt-3 grid grid-cols-1 gap-4">
          {endret.map(({ nokkel, forrige, tekst }) => (
            <li key={nokkel} className="border-t border-neutral-border-subtle pt-3">
              <dl className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3 gap-y-1">
                <dt className="text-sm text-neutral-text-subtle">{t('en.foer')}</dt>
                <dd>
                  <del className="text-neutral-text-subtle">{forrige || t('en.tom')}</del>
                </dd>
                <dt className="text-sm text-neutral-text-subtle">{t('en.naa')}</dt>
                <dd>
                  <ins>{tekst || t('en.tom')}</ins>
                </dd>
              </dl>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
