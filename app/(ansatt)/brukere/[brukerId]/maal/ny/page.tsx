import { tittel } from '@/app/(ansatt)/_components/tittel';
import { loadMaalskjema } from '@/lib/domain/maal/loaders';
import { Maalskjema } from '../_components/Maalskjema';

export const generateMetadata = tittel('nyttMaal');

export default async function NyttMaalPage({ params }: { params: Promise<{ brukerId: string }> }) {
  const { brukerId } = await params;
  return <Maalskjema brukerId={brukerId} {...await loadMaalskjema({ brukerId })} />;
}
