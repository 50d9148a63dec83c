import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BesokKort } from '@/components/besok/BesokKort';
import { loadBesok } from '@/lib/domain/dagen/besok/kort/loaders';

/** Aldri navn i tittelen: den står i loggen til telefonen og i oversikten over åpne faner. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('besok'))('tittel') };
}

interface Side {
  params: Promise<{ besokId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function BesokSide({ params, searchParams }: Side) {
  const besok = await loadBesok({ besokId: (await params).besokId });
  return <BesokKort besok={besok} angret={(await searchParams).angret === '1'} />;
}
