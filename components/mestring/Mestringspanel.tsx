import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Mestringskort } from '@/lib/domain/mestring/view';
import { Mestringsmerke } from './Mestringsmerke';
import { Ukeprikker } from './Ukeprikker';

/** Perioden på personsiden: hvor vi er, målene, og når vi ser på det igjen. */
export async function Mestringspanel({ kort }: { kort: Mestringskort }) {
  const t = await getTranslations('mestring.panel');
  const hvor = kort.uke === 0 ? t('foer', { fra: kort.fra }) : t('uke', { uke: kort.uke, uker: kort.uker });
  return (
    <Panel
      title={t('tittel')}
      action={
        <Link className="lenke" href={`/brukere/${kort.brukerId}/mestring/${kort.id}`}>
          {t('se')}
        </Link>
      }
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Mestringsmerke status={kort.status} />
        <span className="font-semibold">{hvor}</span>
        <Ukeprikker uke={kort.uke} uker={kort.uker} />
      </div>
      <p className="mt-2 text-sm">
        <span className="text-neutral-text-subtle">{t('maal')}</span>{' '}
        {kort.maal.map((maal) => maal.tittel).join(' · ')}
      </p>
      <p className="mt-1 text-sm text-neutral-text-subtle">
        {kort.skalEvalueres
          ? t('ute')
          : kort.status === 'PAAGAAR' && t('neste', { dag: kort.nesteEvaluering })}{' '}
        {t('ansvarlig', { navn: kort.ansvarlig.navn })}
      </p>
    </Panel>
  );
}
