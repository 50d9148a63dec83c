import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Kartside } from '@/components/dagen/kart/Kartside';
import { loadKart } from '@/lib/domain/dagen/kart/loaders';
import { mapTiles } from '@/lib/platform/config/map-tiles';

export const generateMetadata = tittel('kart');

interface KartProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function KartPage({ searchParams }: KartProps) {
  const { team, dato, ansatt, dagsdel } = await searchParams;
  return <Kartside kart={await loadKart({ team, dato, ansatt, dagsdel })} fliser={mapTiles(process.env)} />;
}
