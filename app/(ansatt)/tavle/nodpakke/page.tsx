import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Nodpakkeside } from '@/components/dagen/nodpakke/Nodpakkeside';
import { loadNodpakke } from '@/lib/domain/dagen/nodpakke/loaders';

export const generateMetadata = tittel('nodpakke');

interface NodpakkeProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NodpakkePage({ searchParams }: NodpakkeProps) {
  const { team } = await searchParams;
  return <Nodpakkeside side={await loadNodpakke({ team })} />;
}
