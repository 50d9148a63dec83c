import { TasklistIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Avsluttede } from '@/components/dagen/ruter/Avsluttede';
import { KopierBemanning } from '@/components/dagen/ruter/KopierBemanning';
import { Rutekort } from '@/components/dagen/ruter/Rutekort';
import { Rutetabell } from '@/components/dagen/ruter/Rutetabell';
import { UtenRute } from '@/components/dagen/ruter/UtenRute';
import { SisteGrep } from '@/components/dagen/uke/SisteGrep';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { PageHeader } from '@/components/ui/PageHeader';
import { loadRuter } from '@/lib/domain/dagen/ruter/loaders';

export const generateMetadata = tittel('ruter');

interface RutesideProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Rutelisteside({ searchParams }: RutesideProps) {
  const oversikt = await loadRuter({ team: (await searchParams).team });
  const t = await getTranslations('ruter');
  const { team, ruter, kanEndre, utenRute } = oversikt;
  const kanLage = kanEndre && utenRute.length > 0;
  const lag = kanLage && (
    <LinkButton
      variant={ruter.length === 0 ? 'primary' : 'secondary'}
      href={`/tavle/ruter/lag?team=${team.id}`}
    >
      {t('lag')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('tittel')}
        size="xl"
        subtitle={t('undertittel', { team: team.navn })}
        actions={
          <>
            {ruter.length > 0 && lag}
            <LinkButton variant="tertiary" href={`/tavle/uke?team=${team.id}`}>
              {t('tilUka')}
            </LinkButton>
            <LinkButton variant="tertiary" href={`/tavle?team=${team.id}`}>
              {t('tilTavla')}
            </LinkButton>
          </>
        }
      />
      <div className="mx-auto grid w-full max-w-[1440px] grid-cols-1 gap-5 px-4 py-5 md:px-8">
        <SisteGrep grep={oversikt.angre} teamId={team.id} />
        {ruter.length === 0 ? (
          <EmptyState icon={TasklistIcon} title={t('tom')} action={lag}>
            {t('tomTekst')}
          </EmptyState>
        ) : (
          <>
            <Rutetabell oversikt={oversikt} />
            <Rutekort oversikt={oversikt} />
            <div className="ikke-trykk grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
              <UtenRute linjer={utenRute} />
              {kanEndre && <KopierBemanning teamId={team.id} iDag={oversikt.iDag} />}
              <Avsluttede oversikt={oversikt} />
            </div>
          </>
        )}
      </div>
    </>
  );
}
