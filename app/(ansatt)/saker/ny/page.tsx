import { tittel } from '@/app/(ansatt)/_components/tittel';
import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { Tekster } from '@/components/ui/Tekster';
import { loadHenvendelsesskjema } from '@/lib/domain/sak/registrering/loaders';
import { formatNumeric } from '@/lib/platform/time/format';
import { Henvendelsesskjema } from './_components/Henvendelsesskjema';
import { HvemGjelderDet } from './_components/HvemGjelderDet';

export const generateMetadata = tittel('nyHenvendelse');

/** `bruker` er en id, og står der bare for den som alt slipper inn hos henne. */
export default async function NyHenvendelsePage({
  searchParams,
}: {
  searchParams: Promise<{ bruker?: string }>;
}) {
  const t = await getTranslations('sak');
  const { bruker } = await searchParams;
  const skjema = await loadHenvendelsesskjema(bruker ? { brukerId: bruker } : {});
  const felles = { team: skjema.team, valgtTeamId: skjema.valgtTeamId, iDag: formatNumeric(skjema.iDag) };
  return (
    <>
      <PageHeader
        title={t('ny.tittel')}
        subtitle={skjema.person ? t('ny.gjelder', { navn: skjema.person.navn }) : t('ny.undertittel')}
        size="xl"
        crumbs={
          <Breadcrumbs label={t('side.brodsmuler')} items={[{ href: '/saker', text: t('side.saker') }]} />
        }
      />
      <PageBody narrow>
        <Tekster navnerom={['sak', 'kartlegging']}>
          {skjema.person ? (
            <Henvendelsesskjema {...felles} hvem={{ slag: 'KJENT', brukerId: skjema.person.brukerId }} />
          ) : (
            <HvemGjelderDet {...felles} demo={skjema.demo} />
          )}
        </Tekster>
      </PageBody>
    </>
  );
}
