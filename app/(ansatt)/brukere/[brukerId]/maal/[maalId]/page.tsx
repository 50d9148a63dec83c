import { tittel } from '@/app/(ansatt)/_components/tittel';
import { loadMaalskjema } from '@/lib/domain/maal/loaders';
import { Maalskjema } from '../_components/Maalskjema';

export const generateMetadata = tittel('endreMaal');

export default async function EndreMaalPage({
  params,
}: {
  params: Promise<{ brukerId: string; maalId: string }>;
}) {
  const { brukerId, maalId } = await params;
  return <Maalskjema brukerId={brukerId} {...await loadMaalskjema({ brukerId, maalId })} />;
}
