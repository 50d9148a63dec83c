import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Tavle } from '@/components/dagen/Tavle';
import { Etterpaa } from '@/components/dagen/hendelser/Etterpaa';
import { Oppfolgingsstripe } from '@/components/dagen/hendelser/Oppfolgingsstripe';
import { loadOppfolginger } from '@/lib/domain/dagen/oppfolging/loaders';
import { loadTavle } from '@/lib/domain/dagen/tavle/loaders';

export const generateMetadata = tittel('tavle');

interface TavlesideProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Tavleside({ searchParams }: TavlesideProps) {
  const { team, dato, stoppet, gjenopptatt, nytt } = await searchParams;
  const tavle = await loadTavle({ team, dato });
  const oppfolginger = await loadOppfolginger({ team: tavle.team.id });
  return (
    <>
      <Tavle tavle={tavle} stripe={<Oppfolgingsstripe oppfolginger={oppfolginger} />} />
      <Etterpaa stoppet={stoppet} gjenopptatt={gjenopptatt} nytt={nytt} />
    </>
  );
}
