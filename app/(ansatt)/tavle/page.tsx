import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Tavle } from '@/components/dagen/Tavle';
import { loadTavle } from '@/lib/domain/dagen/tavle/loaders';

export const generateMetadata = tittel('tavle');

interface TavlesideProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Tavleside({ searchParams }: TavlesideProps) {
  const { team, dato } = await searchParams;
  return <Tavle tavle={await loadTavle({ team, dato })} />;
}
