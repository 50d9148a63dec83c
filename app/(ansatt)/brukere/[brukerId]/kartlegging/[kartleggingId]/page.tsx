import { tittel } from '@/app/(ansatt)/_components/tittel';
import { FerdigKartlegging } from '@/components/kartlegging/FerdigKartlegging';
import { PageBody } from '@/components/ui/PageBody';
import { loadKartlegging } from '@/lib/domain/kartlegging/loaders';
import { Kartleggingsskjema } from './_components/Kartleggingsskjema';
import { UtkastLest } from './_components/UtkastLest';

export const generateMetadata = tittel('kartlegging');

interface KartleggingPageProps {
  params: Promise<{ brukerId: string; kartleggingId: string }>;
}

export default async function KartleggingPage({ params }: KartleggingPageProps) {
  const { brukerId, kartleggingId } = await params;
  const kartlegging = await loadKartlegging({ brukerId, kartleggingId });
  if (kartlegging.status === 'UTKAST' && kartlegging.kanSkrive)
    return <Kartleggingsskjema kartlegging={kartlegging} />;
  return (
    <PageBody>
      {kartlegging.status === 'FERDIG' ? (
        <FerdigKartlegging kartlegging={kartlegging} />
      ) : (
        <UtkastLest kartlegging={kartlegging} />
      )}
    </PageBody>
  );
}
