import { TasklistIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Bemanning, Datobemanning } from '@/components/dagen/ruter/Bemanning';
import { Flyttplass } from '@/components/dagen/ruter/Flyttplass';
import { Innstillinger } from '@/components/dagen/ruter/Innstillinger';
import { LeggTil } from '@/components/dagen/ruter/LeggTil';
import { plassnokkel } from '@/components/dagen/ruter/plassnokkel';
import { Ruteliste } from '@/components/dagen/ruter/Ruteliste';
import { Skrivut } from '@/components/dagen/ruter/Skrivut';
import { SisteGrep } from '@/components/dagen/uke/SisteGrep';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { loadRute } from '@/lib/domain/dagen/ruter/loaders';
import { formatDay } from '@/lib/platform/time/format';

export const generateMetadata = tittel('rute');

interface RutesideProps {
  params: Promise<{ ruteId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Rutedetaljside({ params, searchParams }: RutesideProps) {
  const side = await loadRute({ ruteId: (await params).ruteId });
  const t = await getTranslations('ruter');
  const { rute, team, kanEndre } = side;
  const { flytt } = await searchParams;
  const linjer = side.dager.flatMap((d) => d.deler.flatMap((del) => del.linjer));
  const valgt = kanEndre ? linjer.find((l) => l.kort !== null && plassnokkel(l) === flytt) : undefined;
  const tilRutene = `/tavle/ruter?team=${team.id}`;
  const om = [
    team.navn,
    t(`vakttype.${rute.vakttype}`),
    ...(rute.tom ? [t('slutter', { dag: formatDay(rute.tom) })] : []),
    ...(rute.gjelderRodeDager ? [t('rodeDager').toLocaleLowerCase('nb')] : []),
  ];
  return (
    <>
      <PageHeader
        title={rute.navn}
        size="xl"
        crumbs={<Breadcrumbs label={t('tilRutene')} items={[{ href: tilRutene, text: t('tilRutene') }]} />}
        subtitle={om.join(', ')}
        actions={<Skrivut tekst={t('side.skrivUt')} />}
      />
      <PageBody
        aside={
          <>
            {valgt && <Flyttplass key={plassnokkel(valgt)} linje={valgt} side={side} />}
            <Datobemanning side={side} />
            <Bemanning side={side} />
            <LeggTil side={side} />
            {kanEndre && <Innstillinger rute={rute} />}
          </>
        }
      >
        <SisteGrep grep={side.angre} teamId={team.id} />
        {linjer.length === 0 ? (
          <EmptyState icon={TasklistIcon} title={t('side.listeTom')}>
            {t('tomTekst')}
          </EmptyState>
        ) : (
          <Ruteliste side={side} />
        )}
      </PageBody>
    </>
  );
}
