import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Utskriftsside } from '@/components/dagen/utskrift/Utskriftsside';
import { loadUtskrift } from '@/lib/domain/dagen/utskrift/loaders';

export const generateMetadata = tittel('utskrift');

interface UtskriftProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function UtskriftPage({ searchParams }: UtskriftProps) {
  const { team, dato, ansatt } = await searchParams;
  return <Utskriftsside utskrift={await loadUtskrift({ team, dato, ansatt: ansatt || undefined })} />;
}
