import { TasklistIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Forslagsskjema } from '@/components/dagen/ruter/Forslagsskjema';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { loadRuteforslag } from '@/lib/domain/dagen/ruter/loaders';
import { addWeeks } from '@/lib/platform/time/dato';
import { formatWeekday } from '@/lib/platform/time/format';

export const generateMetadata = tittel('lagRuter');

interface LagsideProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LagRuterside({ searchParams }: LagsideProps) {
  const { team: teamId, uke: hvilken } = await searchParams;
  const { team, uke, ruter } = await loadRuteforslag({ team: teamId, uke: hvilken });
  const t = await getTranslations('ruter');
  const tilRutene = `/tavle/ruter?team=${team.id}`;
  return (
    <>
      <PageHeader
        title={t('forslag.tittel')}
        size="xl"
        crumbs={<Breadcrumbs label={t('tilRutene')} items={[{ href: tilRutene, text: t('tilRutene') }]} />}
        subtitle={t('forslag.undertittel', { team: team.navn, fra: formatWeekday(uke) })}
        actions={
          <LinkButton variant="tertiary" href={`/tavle/ruter/lag?team=${team.id}&uke=${addWeeks(uke, -1)}`}>
            {t('forslag.uke')}
          </LinkButton>
        }
      />
      <PageBody narrow>
        {ruter.length === 0 ? (
          <EmptyState icon={TasklistIcon} title={t('forslag.tom')}>
            {t('forslag.tomTekst')}
          </EmptyState>
        ) : (
          <>
            <p>{t('forslag.tekst')}</p>
            <Forslagsskjema team={team.id} uke={uke} ruter={ruter} />
          </>
        )}
      </PageBody>
    </>
  );
}
