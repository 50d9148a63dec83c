import { tittel } from '@/app/(ansatt)/_components/tittel';
import { getTranslations } from 'next-intl/server';
import { Utvalgslenker } from '@/components/bruker/Utvalgslenker';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { LISTEUTVALG } from '@/lib/domain/revurdering/liste/types';
import { loadRevurderinger } from '@/lib/domain/revurdering/loaders';
import { Revurderingsliste } from './_components/Revurderingsliste';

export const generateMetadata = tittel('revurderinger');

export default async function RevurderingerPage({
  searchParams,
}: {
  searchParams: Promise<{ vis?: string }>;
}) {
  const t = await getTranslations('revurdering.liste');
  const { vis } = await searchParams;
  const liste = await loadRevurderinger(vis ? { vis } : {});
  return (
    <>
      <PageHeader title={t('tittel')} size="xl" subtitle={t('undertittel', { team: liste.teamnavn })} />
      <PageBody>
        <Utvalgslenker
          label={t('utvalg')}
          valg={LISTEUTVALG.map((valg) => ({
            href: valg === 'teamet' ? '/revurderinger' : `/revurderinger?vis=${valg}`,
            tekst: t(`vis.${valg}`),
            valgt: liste.utvalg === valg,
          }))}
        />
        <Revurderingsliste liste={liste} />
      </PageBody>
    </>
  );
}
