import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Tiltaksplan } from '@/components/tiltaksplan/Tiltaksplan';
import { loadTiltaksplan } from '@/lib/domain/tiltaksplan/loaders';

export const generateMetadata = tittel('tiltaksplan');

export default async function Tiltaksplanside({ params }: { params: Promise<{ brukerId: string }> }) {
  return <Tiltaksplan plan={await loadTiltaksplan({ brukerId: (await params).brukerId })} />;
}
