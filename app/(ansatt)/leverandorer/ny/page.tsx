import { tittel } from '@/app/(ansatt)/_components/tittel';
import { loadLeverandorskjema } from '@/lib/domain/brukervalg/leverandor/loaders';
import { Leverandorskjema } from '../_components/Leverandorskjema';

export const generateMetadata = tittel('leverandorskjema');

export default async function NyLeverandorPage() {
  const { iDag } = await loadLeverandorskjema();
  return <Leverandorskjema leverandor={null} iDag={iDag} />;
}
