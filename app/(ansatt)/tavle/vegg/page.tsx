import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Vegg } from '@/components/dagen/vegg/Vegg';
import { loadVegg } from '@/lib/domain/dagen/vegg/loaders';

export const generateMetadata = tittel('vegg');

interface VeggProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function VeggPage({ searchParams }: VeggProps) {
  const { team, navn } = await searchParams;
  return <Vegg vegg={await loadVegg({ team, navn })} />;
}
