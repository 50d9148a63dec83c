import { CheckmarkCircleFillIcon, CircleIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { Panel } from '@/components/ui/Panel';
import type { Side } from './side';

/** Uke for uke: hva som gikk bra, og hva vi prøvde. */
export async function Tidslinje({ side }: { side: Side }) {
  const t = await getTranslations('mestring.side');
  return (
    <Panel title={t('ukene')} flush>
      <ol className="rader">
        {side.uker.map((uke) => (
          <li
            key={uke.nummer}
            aria-current={uke.erNaa ? 'step' : undefined}
            className="flex gap-3 px-4 py-3 md:px-5 aria-[current=step]:bg-accent-surface-tinted"
          >
            <Icon
              as={uke.notater.length > 0 ? CheckmarkCircleFillIcon : CircleIcon}
              className={
                uke.notater.length > 0 ? 'mt-0.5 text-accent-text-subtle' : 'mt-0.5 text-neutral-text-subtle'
              }
            />
            <div className="min-w-0 flex-1">
              <h3 className="flex flex-wrap items-baseline gap-x-3 text-base">
                {t('ukenavn', { nummer: uke.nummer })}
                <span className="text-sm font-normal text-neutral-text-subtle">{uke.dager}</span>
                {uke.erNaa && <span className="text-sm font-normal">{t('naa')}</span>}
              </h3>
              <Notater uke={uke} />
            </div>
          </li>
        ))}
      </ol>
      {side.forlengelser.length > 0 && (
        <ul className="grid gap-1 border-t border-neutral-border-subtle px-4 py-3 text-sm text-neutral-text-subtle md:px-5">
          {side.forlengelser.map((f) => (
            <li key={f.tilUker}>
              {t('forlenget', { fra: f.fraUker, til: f.tilUker, dag: f.dag, navn: f.av, grunn: f.grunn })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

async function Notater({ uke }: { uke: Side['uker'][number] }) {
  const t = await getTranslations('mestring.side');
  if (uke.notater.length === 0)
    return (
      <p className="text-sm text-neutral-text-subtle">{uke.erKommet ? t('ikkeSkrevet') : t('ikkeKommet')}</p>
    );
  return uke.notater.map((notat) => (
    <div key={notat.id} className="mt-1 text-sm">
      <p>
        <span className="text-neutral-text-subtle">{t('gikkBra')}</span> {notat.gikkBra}
      </p>
      <p>
        <span className="text-neutral-text-subtle">{t('neste')}</span> {notat.neste}
      </p>
      <p className="text-xs text-neutral-text-subtle">{t('skrevetAv', { navn: notat.av, dag: notat.dag })}</p>
    </div>
  ));
}
