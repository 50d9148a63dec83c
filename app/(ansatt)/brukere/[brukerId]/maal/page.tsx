import { tittel } from '@/app/(ansatt)/_components/tittel';
import { PlusIcon, CompassIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { OwnWords } from '@/components/ui/OwnWords';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { loadMaalliste } from '@/lib/domain/maal/loaders';
import { Maalkort } from './_components/Maalkort';
import { Oppnaaelse } from './_components/Oppnaaelse';

export const generateMetadata = tittel('maal');

export default async function MaalPage({ params }: { params: Promise<{ brukerId: string }> }) {
  const t = await getTranslations('maal.liste');
  const { brukerId } = await params;
  const liste = await loadMaalliste({ brukerId });
  const ord = liste.egneOrd;
  return (
    <PageBody aside={liste.oppnaaelse && <Oppnaaelse oppnaaelse={liste.oppnaaelse} />}>
      {ord && (
        <OwnWords
          size="lg"
          source={
            ord.tilStede
              ? t('ordKildeMed', { navn: ord.spurtAv, dag: ord.dag, med: ord.tilStede })
              : t('ordKilde', { navn: ord.spurtAv, dag: ord.dag })
          }
        >
          {ord.tekst}
        </OwnWords>
      )}
      <Panel
        title={t('tittel')}
        flush
        action={
          liste.kan.lagre && (
            <LinkButton
              href={`/brukere/${brukerId}/maal/ny`}
              variant={liste.maal.length === 0 ? 'primary' : 'secondary'}
            >
              <Icon as={PlusIcon} />
              {t('nytt')}
            </LinkButton>
          )
        }
      >
        {liste.maal.length === 0 ? (
          <EmptyState icon={CompassIcon} title={t('tom')}>
            {t(ord ? 'tomRaad' : 'tomUtenOrd', { navn: liste.fornavn })}
          </EmptyState>
        ) : (
          <>
            <ul className="rader">
              {liste.maal.map((maal) => (
                <Maalkort key={maal.id} maal={maal} brukerId={brukerId} kan={liste.kan} iDag={liste.iDag} />
              ))}
            </ul>
            {liste.maal.some((maal) => maal.status !== 'UTKAST') && (
              <p className="px-4 py-3 text-xs text-neutral-text-subtle md:px-5">{t('stiplet')}</p>
            )}
          </>
        )}
      </Panel>
      {liste.avsluttede.length > 0 && (
        <details className="flate px-4 py-3 md:px-5">
          <summary className="cursor-pointer font-semibold">{t('avsluttede')}</summary>
          <ul className="mt-2 grid gap-1">
            {liste.avsluttede.map((maal) => (
              <li key={maal.id}>{maal.tittel}</li>
            ))}
          </ul>
        </details>
      )}
    </PageBody>
  );
}
