import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Fremdrift } from '@/components/mestring/Fremdrift';
import { Maalinger } from '@/components/mestring/Maalinger';
import { Mestringsmerke } from '@/components/mestring/Mestringsmerke';
import { Ukeprikker } from '@/components/mestring/Ukeprikker';
import { LinkButton } from '@/components/ui/LinkButton';
import { OwnWords } from '@/components/ui/OwnWords';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { loadMestring } from '@/lib/domain/mestring/loaders';
import { loadMestringsvedtak } from '@/lib/domain/vedtak/mestring/loaders';
import { Folk } from '../_components/Folk';
import { NyMaaling } from '../_components/NyMaaling';
import { Slutt } from '../_components/Slutt';
import { Stegknapper } from '../_components/Stegknapper';
import { Tidslinje } from '../_components/Tidslinje';
import { Vedtaksflagg } from '../_components/Vedtaksflagg';

export const generateMetadata = tittel('mestring');

interface MestringPageProps {
  params: Promise<{ brukerId: string; periodeId: string }>;
}

export default async function MestringPage({ params }: MestringPageProps) {
  const t = await getTranslations('mestring');
  const { brukerId, periodeId } = await params;
  const side = await loadMestring({ brukerId, periodeId });
  const vedtak = await loadMestringsvedtak({ brukerId, periodeId });
  return (
    <Tekster navnerom={['mestring']}>
      <PageBody
        aside={
          <>
            <Folk side={side} />
            <Panel
              title={t('maaling.tittel')}
              action={side.kanSkrive && side.kanNaa.maale && <NyMaaling side={side} />}
            >
              <p className="mb-3 text-sm text-neutral-text-subtle">{t('maaling.om')}</p>
              <Maalinger maalinger={side.maalinger} />
            </Panel>
          </>
        }
      >
        <div>
          <p className="text-sm">
            <Link href={`/brukere/${brukerId}/mestring`} className="lenke">
              {t('liste.tittel')}
            </Link>
          </p>
          <h2 className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2 text-xl">
            {t('side.tittel')}
            <Mestringsmerke status={side.status} />
          </h2>
          <div className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-neutral-text-subtle">
            <span>{t('side.periode', { fra: side.fra, til: side.til })}</span>
            <span className="font-semibold text-neutral-text-default">
              {side.uke === 0
                ? t('side.foer', { fra: side.fra })
                : t('side.uke', { uke: side.uke, uker: side.antallUker })}
            </span>
            <Ukeprikker uke={side.uke} uker={side.antallUker} />
            {side.status === 'PAAGAAR' && !side.skalEvalueres && (
              <span>{t('side.nesteEvaluering', { dag: side.nesteEvaluering })}</span>
            )}
          </div>
        </div>
        <Slutt side={side} />
        {side.kanSkrive && <Stegknapper side={side} />}
        <Vedtaksflagg side={side} vedtak={vedtak} />
        <Panel title={t('side.maal')} flush>
          <Fremdrift maal={side.maal} />
        </Panel>
        {side.syn && (
          <OwnWords
            source={
              side.syn.tilStede
                ? t('side.synKildeMed', { navn: side.syn.spurtAv, dag: side.syn.dag, med: side.syn.tilStede })
                : t('side.synKilde', { navn: side.syn.spurtAv, dag: side.syn.dag })
            }
          >
            {side.syn.tekst}
          </OwnWords>
        )}
        <Tidslinje side={side} />
        {side.vedtakId && (
          <div className="ikke-trykk">
            <LinkButton href={`/vedtak/${side.vedtakId}`}>{t('side.seVedtaketEtter')}</LinkButton>
          </div>
        )}
      </PageBody>
    </Tekster>
  );
}
