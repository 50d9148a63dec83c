import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Vektendring, Vektversjon } from '@/lib/domain/dagen/forslag/vekter/types';

/** Who changed what, and when. The newest first. */
export async function Historie({ historikk }: { historikk: Vektversjon[] }) {
  const t = await getTranslations('vekter');
  const ord = (e: Vektendring): string => {
    const hva = t(`rad.${e.ledd}.navn`);
    return e.slag === 'FLYTTET'
      ? t('historie.flyttet', { hva, fra: e.fra, til: e.til })
      : t('historie.nivaa', { hva, fra: t(`nivaa.${e.fra}`), til: t(`nivaa.${e.til}`) });
  };
  return (
    <Panel title={t('historie.tittel')}>
      {historikk.length === 0 && <p className="text-sm text-neutral-text-subtle">{t('historie.tom')}</p>}
      <ol className="grid gap-3 text-sm">
        {historikk.map((h) => (
          <li key={h.versjon}>
            <p className="font-semibold">{t('historie.linje', { navn: h.navn, naar: h.naar })}</p>
            <ul>
              {h.erStandard && <li>{t('historie.standard')}</li>}
              {!h.erStandard && h.endringer.map((e) => <li key={`${e.slag}/${e.ledd}`}>{ord(e)}</li>)}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
