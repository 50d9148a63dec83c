import { ChevronLeftIcon, FileTextIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { Tekster } from '@/components/ui/Tekster';
import type { TilGodkjenning } from '@/lib/domain/vedtak/fatting/types';
import { Avgjor } from './Avgjor';
import { OmSlaget } from './OmSlaget';
import { Sammenligning } from './Sammenligning';
import { Sjekket } from './Sjekket';

interface VurderingProps {
  vedtak: TilGodkjenning;
  plass: number;
  alle: number;
}

/** Utkastet ved siden av det forrige vedtaket, det som er sjekket, og avgjørelsen nederst. */
export async function Vurdering({ vedtak, plass, alle }: VurderingProps) {
  const t = await getTranslations('godkjenning');
  const bakgrunn = { nummer: vedtak.sak.saksnummer, navn: vedtak.utredetAv };
  return (
    <div className="flex min-w-0 flex-col">
      <div className="px-4 pt-3 pb-4 lg:px-7 lg:pt-5">
        <nav className="flex items-center text-sm lg:hidden" aria-label={t('ko')}>
          <Link href="/godkjenning" className="flex min-h-12 items-center gap-1 font-semibold">
            <Icon as={ChevronLeftIcon} />
            {t('tilKoen')}
          </Link>
          {plass > 0 && (
            <span className="ml-auto text-neutral-text-subtle">{t('plass', { nummer: plass, alle })}</span>
          )}
        </nav>
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <h1 className="text-xl">{vedtak.bruker.navn}</h1>
          <p className="font-medium">{t(`slag.${vedtak.slag}`)}</p>
          <p className="text-sm text-neutral-text-subtle">
            {vedtak.tjenesteansvarlig
              ? t('bakgrunnMed', { ...bakgrunn, ansvarlig: vedtak.tjenesteansvarlig })
              : t('bakgrunn', bakgrunn)}
          </p>
          <Link
            href={`/vedtak/${vedtak.vedtakId}/brev`}
            className="lenke ml-auto inline-flex items-center gap-1.5 py-2 text-sm font-medium max-lg:ml-0"
          >
            <Icon as={FileTextIcon} />
            {t('lesBrevet')}
          </Link>
        </div>
        <Sjekket vedtak={vedtak} />
      </div>
      {vedtak.venter ? (
        <Tekster navnerom={['godkjenning']}>
          <Avgjor vedtak={vedtak}>
            <OmSlaget vedtak={vedtak} />
            <Sammenligning vedtak={vedtak} />
          </Avgjor>
        </Tekster>
      ) : (
        <EmptyState
          icon={FileTextIcon}
          title={t('ikkeIKoen.tittel')}
          action={<LinkButton href={`/vedtak/${vedtak.vedtakId}`}>{t('ikkeIKoen.se')}</LinkButton>}
        >
          {t('ikkeIKoen.tekst')}
        </EmptyState>
      )}
    </div>
  );
}
