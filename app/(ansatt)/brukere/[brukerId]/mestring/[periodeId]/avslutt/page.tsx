import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Maalinger } from '@/components/mestring/Maalinger';
import { LinkButton } from '@/components/ui/LinkButton';
import { Message } from '@/components/ui/Message';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { loadMestring } from '@/lib/domain/mestring/loaders';
import { loadMestringsvedtak } from '@/lib/domain/vedtak/mestring/loaders';
import { Enighet } from '../../_components/Enighet';
import { NyMaaling } from '../../_components/NyMaaling';
import { Sluttmaal } from '../../_components/Sluttmaal';
import { Sluttsyn } from '../../_components/Sluttsyn';

export const generateMetadata = tittel('avsluttMestring');

interface AvsluttPageProps {
  params: Promise<{ brukerId: string; periodeId: string }>;
}

/** Evalueringen: start ved siden av nå, hennes egne ord, og det dere blir enige om. */
export default async function AvsluttPage({ params }: AvsluttPageProps) {
  const t = await getTranslations('mestring');
  const { brukerId, periodeId } = await params;
  const side = await loadMestring({ brukerId, periodeId });
  const sti = `/brukere/${brukerId}/mestring/${periodeId}`;
  if (side.status !== 'EVALUERES' || !side.kanSkrive)
    return (
      <PageBody narrow>
        <Message
          tone="info"
          title={t('avslutt.ikkeHerTittel')}
          action={<LinkButton href={sti}>{t('avslutt.tilPerioden')}</LinkButton>}
        >
          {t('avslutt.ikkeHer')}
        </Message>
      </PageBody>
    );
  const vedtak = await loadMestringsvedtak({ brukerId, periodeId });
  return (
    <Tekster navnerom={['mestring', 'maal']}>
      <PageBody
        aside={
          <Panel title={t('avslutt.maalinger')} action={<NyMaaling side={side} />}>
            <Maalinger maalinger={side.maalinger} />
          </Panel>
        }
      >
        <div>
          <p className="text-sm">
            <Link href={sti} className="lenke">
              {t('avslutt.tilPerioden')}
            </Link>
          </p>
          <h2 className="mt-1 text-xl">{t('avslutt.tittel')}</h2>
          <p className="mt-1 text-sm text-neutral-text-subtle">{t('avslutt.om', { navn: side.fornavn })}</p>
        </div>
        <Panel title={t('avslutt.maal')} flush>
          <ul className="rader">
            {side.maal.map((maal) => (
              <Sluttmaal key={maal.id} maal={maal} periodeId={side.id} />
            ))}
          </ul>
        </Panel>
        <Sluttsyn side={side} />
        <Enighet side={side} vedtak={vedtak} />
      </PageBody>
    </Tekster>
  );
}
