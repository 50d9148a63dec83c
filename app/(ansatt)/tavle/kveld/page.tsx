import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Kveld } from '@/components/dagen/hendelser/Kveld';
import { loadKveld } from '@/lib/domain/dagen/tvilling/loaders';

export const generateMetadata = tittel('kveld');

interface KveldProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Kveldside({ searchParams }: KveldProps) {
  const { team, dato } = await searchParams;
  return <Kveld kveld={await loadKveld({ team, dato })} />;
}
