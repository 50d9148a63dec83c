import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import type { Nodpakkeside as Side } from '@/lib/domain/dagen/nodpakke/types';
import { formatRelative, formatWeekday } from '@/lib/platform/time/format';
import { Pakkeskjema } from './Pakkeskjema';
import './nodpakke.css';

/** Én handling: passord på lappen, grunn i loggen, kryptert fil på maskinen. */
export async function Nodpakkeside({ side }: { side: Side }) {
  const t = await getTranslations('nodpakke');
  const { team, iDag, iMorgen, antall, sist } = side;
  return (
    <>
      <PageHeader
        size="xl"
        title={t('tittel')}
        subtitle={t('undertittel', {
          team: team.navn,
          iDag: formatWeekday(iDag),
          iMorgen: formatWeekday(iMorgen),
        })}
        crumbs={
          <Link className="lenke text-sm" href={`/tavle?team=${team.id}`}>
            {t('tilbake')}
          </Link>
        }
      />
      <PageBody narrow>
        <Panel title={t('naar.tittel')}>
          <div className="grid gap-2 text-sm">
            <p>{t('naar.tekst')}</p>
            <p className="font-semibold">{t('naar.innhold', antall)}</p>
            <ul className="grid list-disc gap-1 ps-5">
              <li>{t('naar.skjermet')}</li>
              <li>{t('naar.kode')}</li>
              <li>{t('naar.papir')}</li>
            </ul>
            {sist && (
              <p className="text-neutral-text-subtle">
                {t('sist', {
                  av: sist.av,
                  dag: formatRelative(sist.dato, iDag),
                  klokka: sist.klokka,
                  grunn: t(`grunnKort.${sist.grunn}`),
                })}
              </p>
            )}
          </div>
        </Panel>
        <Tekster navnerom={['nodpakke']}>
          <Pakkeskjema teamId={team.id} passord={side.passord} />
        </Tekster>
      </PageBody>
    </>
  );
}
