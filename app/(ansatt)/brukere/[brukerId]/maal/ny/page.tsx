import type { Metadata } from 'next';
import { loadMaalskjema } from '@/lib/domain/maal/loaders';
import { Maalskjema } from '../_components/Maalskjema';

export const metadata: Metadata = { title: 'Nytt mål' };

export default async function NyttMaalPage({ params }: { params: Promise<{ brukerId: string }> }) {
  const { brukerId } = await params;
  return <Maalskjema brukerId={brukerId} {...await loadMaalskjema({ brukerId })} />;
}
