import { tittel } from '@/app/(ansatt)/_components/tittel';
import { loadKlageliste } from '@/lib/domain/klage/liste/loaders';
import { KlagerSide } from './_components/KlagerSide';

export const generateMetadata = tittel('klager');

interface KlagerPageProps {
  searchParams: Promise<Partial<Record<'vis' | 'slag' | 'etter', string>>>;
}

export default async function KlagerPage({ searchParams }: KlagerPageProps) {
  const { vis, slag, etter } = await searchParams;
  const liste = await loadKlageliste({
    ...(vis && { vis }),
    ...(slag && { slag }),
    ...(etter && { etter }),
  });
  return <KlagerSide liste={liste} etter={Boolean(etter)} />;
}
