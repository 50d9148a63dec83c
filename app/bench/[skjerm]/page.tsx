import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notFound } from 'next/navigation';
import { AppShell } from '@/components/skall/AppShell';
import { Bunnmeny } from '@/components/skall/Bunnmeny';
import { Topplinje } from '@/components/skall/Topplinje';
import { BrukerSide } from '@/components/bruker/BrukerSide';
import { Brukerhode } from '@/components/bruker/Brukerhode';
import { MinDag } from '@/components/besok/MinDag';
import { Tavle } from '@/components/dagen/Tavle';
import { isBench } from '@/lib/platform/db/recorder';
import { skallProps } from '../../(ansatt)/_components/skall-props';
import { SakerSide } from '../../(ansatt)/saker/_components/SakerSide';

export const dynamic = 'force-dynamic';

type Fixture = { skall: never; view: never; hode: never };
const kept = new Map<string, Fixture>();

/** The floor: the same screen on rows read once from a file, without session or database. Only for `bench:web`. */
export default async function Floor({ params }: { params: Promise<{ skjerm: string }> }) {
  const { skjerm } = await params;
  if (!isBench() || !(skjerm in BODIES)) notFound();
  const fixture = kept.get(skjerm) ?? read(skjerm);
  const skall = await skallProps(fixture.skall);
  return (
    <AppShell demo topp={<Topplinje {...skall} />} bunn={<Bunnmeny {...skall} />}>
      {BODIES[skjerm]!(fixture)}
    </AppShell>
  );
}

const BODIES: Record<string, (fixture: Fixture) => React.ReactNode> = {
  tavle: ({ view }) => <Tavle tavle={view} />,
  'min-dag': ({ view }) => <MinDag dag={view} />,
  saker: ({ view }) => <SakerSide liste={view} etter={false} />,
  bruker: ({ view, hode }) => (
    <>
      <Brukerhode hode={hode} />
      <BrukerSide oversikt={view} />
    </>
  ),
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** JSON has no instants: a view that holds one gets it back. */
const revive = (_key: string, value: unknown): unknown =>
  typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value;

function read(skjerm: string): Fixture {
  const file = join(process.env.TILLIT_BENCH_FIXTURES ?? '', `${skjerm}.json`);
  const fixture = JSON.parse(readFileSync(file, 'utf8'), revive) as Fixture;
  kept.set(skjerm, fixture);
  return fixture;
}
