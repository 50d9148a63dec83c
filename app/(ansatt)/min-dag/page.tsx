import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MinDag } from '@/components/besok/MinDag';
import { loadMinDag } from '@/lib/domain/dagen/besok/dag/loaders';
import { Oppfolgingsstripe } from '@/components/dagen/hendelser/Oppfolgingsstripe';
import { loadMineOppfolginger } from '@/lib/domain/dagen/oppfolging/loaders';
import { Ferdigmelding } from './_components/Ferdigmelding';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('minDag'))('tittel') };
}

type Sok = Promise<Record<string, string | string[] | undefined>>;

export default async function MinDagSide({ searchParams }: { searchParams: Sok }) {
  const { dato, ferdig } = await searchParams;
  const dag = await loadMinDag(dato === undefined ? {} : { dato });
  return (
    <>
      {dag.erIDag && <Oppfolgingsstripe oppfolginger={await loadMineOppfolginger({})} tittel="mine" />}
      <MinDag dag={dag} />
      {typeof ferdig === 'string' && <Ferdigmelding besokId={ferdig} />}
    </>
  );
}
