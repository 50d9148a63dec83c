import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Planmerknad } from '../brukervalg/_components/Planmerknad';
import { Tiltaksplan } from '@/components/tiltaksplan/Tiltaksplan';
import { loadTiltaksplan } from '@/lib/domain/tiltaksplan/loaders';

export const generateMetadata = tittel('tiltaksplan');

export default async function Tiltaksplanside({ params }: { params: Promise<{ brukerId: string }> }) {
  const { brukerId } = await params;
  const plan = await loadTiltaksplan({ brukerId });
  return <Tiltaksplan plan={plan} utforere={<Planmerknad brukerId={brukerId} />} />;
}
