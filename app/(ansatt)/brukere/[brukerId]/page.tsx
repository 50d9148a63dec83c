import { tittel } from '@/app/(ansatt)/_components/tittel';
import { BrukerSide } from '@/components/bruker/BrukerSide';
import { Etterpaa } from '@/components/dagen/hendelser/Etterpaa';
import { Hendelsespanel } from '@/components/dagen/hendelser/Hendelsespanel';
import { NyttBesok } from '@/components/dagen/hendelser/NyttBesok';
import { Mestringspanel } from '@/components/mestring/Mestringspanel';
import { loadOversikt } from '@/lib/domain/bruker/loaders';
import { loadOppfolgingerHos } from '@/lib/domain/dagen/oppfolging/loaders';
import { loadStopp } from '@/lib/domain/dagen/stopp/loaders';
import { loadLopendeMestring } from '@/lib/domain/mestring/loaders';
import { Onskepanel } from './onsker/_components/Onskepanel';
import { Utforerpanel } from './brukervalg/_components/Utforerpanel';

// Aldri et navn i tittelen: den havner i historikken, og står i fanen for alle som går forbi.
export const generateMetadata = tittel('bruker');

interface BrukerProps {
  params: Promise<{ brukerId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function BrukerPage({ params, searchParams }: BrukerProps) {
  const { brukerId } = await params;
  const { stoppet, gjenopptatt } = await searchParams;
  const oversikt = await loadOversikt({ brukerId });
  const stopp = await loadStopp({ brukerId });
  const mestring = await loadLopendeMestring({ brukerId });
  return (
    <>
      <BrukerSide
        oversikt={oversikt}
        hendelser={<Hendelsespanel stopp={stopp} oppfolginger={await loadOppfolgingerHos({ brukerId })} />}
        ekstra={stopp.kanNyttBesok && <NyttBesok bruker={brukerId} />}
        mestring={mestring && <Mestringspanel kort={mestring} />}
        utforere={<Utforerpanel brukerId={brukerId} />}
        onsker={<Onskepanel brukerId={brukerId} />}
      />
      <Etterpaa stoppet={stoppet} gjenopptatt={gjenopptatt} nytt={undefined} />
    </>
  );
}
