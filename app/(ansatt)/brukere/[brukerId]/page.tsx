import { tittel } from '@/app/(ansatt)/_components/tittel';
import { BrukerSide } from '@/components/bruker/BrukerSide';
import { loadOversikt } from '@/lib/domain/bruker/loaders';

// Aldri et navn i tittelen: den havner i historikken, og står i fanen for alle som går forbi.
export const generateMetadata = tittel('bruker');

export default async function BrukerPage({ params }: { params: Promise<{ brukerId: string }> }) {
  const { brukerId } = await params;
  return <BrukerSide oversikt={await loadOversikt({ brukerId })} />;
}
