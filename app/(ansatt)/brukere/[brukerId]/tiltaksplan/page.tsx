import type { Metadata } from 'next';
import { Tiltaksplan } from '@/components/tiltaksplan/Tiltaksplan';
import { loadTiltaksplan } from '@/lib/domain/tiltaksplan/loaders';

export const metadata: Metadata = { title: 'Tiltaksplan' };

export default async function Tiltaksplanside({ params }: { params: Promise<{ brukerId: string }> }) {
  return <Tiltaksplan plan={await loadTiltaksplan({ brukerId: (await params).brukerId })} />;
}
