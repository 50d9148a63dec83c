import { tittel } from '@/app/(ansatt)/_components/tittel';
import { BrukerSide } from '@/components/bruker/BrukerSide';
import { Mestringspanel } from '@/components/mestring/Mestringspanel';
import { loadOversikt } from '@/lib/domain/bruker/loaders';
import { loadLopendeMestring } from '@/lib/domain/mestring/loaders';
import { Utforerpanel } from './brukervalg/_components/Utforerpanel';

// Aldri et navn i tittelen: den havner i historikken, og står i fanen for alle som går forbi.
export const generateMetadata = tittel('bruker');

export default async function BrukerPage({ params }: { params: Promise<{ brukerId: string }> }) {
  const { brukerId } = await params;
  const oversikt = await loadOversikt({ brukerId });
  const mestring = await loadLopendeMestring({ brukerId });
  return (
    <BrukerSide
      oversikt={oversikt}
      mestring={mestring && <Mestringspanel kort={mestring} />}
      utforere={<Utforerpanel brukerId={brukerId} />}
    />
  );
}
