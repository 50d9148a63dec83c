import type { Metadata } from 'next';
import { Tavle } from '@/components/dagen/Tavle';
import { loadTavle } from '@/lib/domain/dagen/tavle/loaders';

export const metadata: Metadata = { title: 'Tavle' };

interface TavlesideProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Tavleside({ searchParams }: TavlesideProps) {
  const { team, dato } = await searchParams;
  return <Tavle tavle={await loadTavle({ team, dato })} />;
}
