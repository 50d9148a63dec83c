import { tittel } from '@/app/(ansatt)/_components/tittel';
import { loadLeverandorskjema } from '@/lib/domain/brukervalg/leverandor/loaders';
import { Leverandorskjema } from '../../_components/Leverandorskjema';

export const generateMetadata = tittel('leverandorskjema');

export default async function EndreLeverandorPage({ params }: { params: Promise<{ leverandorId: string }> }) {
  const { leverandorId } = await params;
  const { leverandor, iDag } = await loadLeverandorskjema({ leverandorId });
  return <Leverandorskjema leverandor={leverandor} iDag={iDag} />;
}
