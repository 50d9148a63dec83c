import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadSakliste } from '@/lib/domain/sak/liste/loaders';
import { SakerSide } from './_components/SakerSide';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sak'))('liste.tittel') };
}

interface SakerPageProps {
  searchParams: Promise<Partial<Record<'vis' | 'status' | 'etter', string>>>;
}

export default async function SakerPage({ searchParams }: SakerPageProps) {
  const { vis, status, etter } = await searchParams;
  const liste = await loadSakliste({
    ...(vis && { vis }),
    ...(status && { status }),
    ...(etter && { etter }),
  });
  return <SakerSide liste={liste} etter={Boolean(etter)} />;
}
