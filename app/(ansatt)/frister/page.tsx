import { tittel } from '@/app/(ansatt)/_components/tittel';
import { loadFrister } from '@/lib/domain/frist/liste/loaders';
import { FristerSide } from './_components/FristerSide';

export const generateMetadata = tittel('frister');

interface FristerPageProps {
  searchParams: Promise<Partial<Record<'vis' | 'slag' | 'tilstand', string | string[]>>>;
}

/** Utvalget ligger i adressen, så det kan åpnes, deles og lastes på nytt. */
export default async function FristerPage({ searchParams }: FristerPageProps) {
  const { vis, slag, tilstand } = await searchParams;
  return <FristerSide liste={await loadFrister({ vis, slag, tilstand })} />;
}
