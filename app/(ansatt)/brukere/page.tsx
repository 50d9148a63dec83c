import { tittel } from '@/app/(ansatt)/_components/tittel';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Utvalgslenker } from '@/components/bruker/Utvalgslenker';
import { ListPages } from '@/components/ui/ListPages';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { pathWith } from '@/components/ui/path-with';
import { loadBrukerliste } from '@/lib/domain/bruker/liste/loaders';
import { UTVALG, type Utvalg } from '@/lib/domain/bruker/liste/types';
import { loadFulgte } from '@/lib/domain/brukervalg/loaders';
import { Brukerliste } from './_components/Brukerliste';

export const generateMetadata = tittel('brukere');

interface BrukerePageProps {
  searchParams: Promise<{ vis?: string; etter?: string }>;
}

const sti = (vis: Utvalg, etter?: string) =>
  pathWith('/brukere', { vis: vis === 'team' ? null : vis, etter });

export default async function BrukerePage({ searchParams }: BrukerePageProps) {
  const t = await getTranslations('bruker.liste');
  const { vis, etter } = await searchParams;
  const liste = await loadBrukerliste({ ...(vis ? { vis } : {}), ...(etter ? { etter } : {}) });
  const fulgte = await loadFulgte({ brukerIder: liste.rader.map((rad) => rad.id) });
  const b = await getTranslations('brukervalg');
  return (
    <>
      <PageHeader
        title={t('tittel')}
        size="xl"
        subtitle={t('undertittel', { team: liste.teamnavn })}
        actions={
          fulgte.kanSeLeverandorer && (
            <Link href="/leverandorer" className="lenke inline-flex min-h-12 items-center md:min-h-8">
              {b('leverandorer.tittel')}
            </Link>
          )
        }
      />
      <PageBody>
        <Utvalgslenker
          label={t('utvalg')}
          valg={UTVALG.map((valg) => ({
            href: sti(valg),
            tekst: t(`vis.${valg}`),
            valgt: liste.utvalg === valg,
          }))}
        />
        <Brukerliste
          liste={liste}
          fulgte={new Map(fulgte.personer.map((p) => [p.brukerId, p.leverandorer]))}
        />
        <ListPages
          label={t('sider')}
          first={liste.erForsteSide ? null : { href: sti(liste.utvalg), text: t('forste') }}
          next={liste.neste ? { href: sti(liste.utvalg, liste.neste), text: t('neste') } : null}
        />
      </PageBody>
    </>
  );
}
