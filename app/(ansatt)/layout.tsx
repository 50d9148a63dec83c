import { cache, type ReactNode } from 'react';
import { AppShell } from '@/components/skall/AppShell';
import { Bunnmeny } from '@/components/skall/Bunnmeny';
import { Topplinje } from '@/components/skall/Topplinje';
import { loadSkall } from '@/lib/domain/skall/loaders';
import { config } from '@/lib/platform/config/config';
import { skallProps } from './_components/skall-props';

const skall = cache(async () => skallProps(await loadSkall()));

/** Everything below requires an employee. The pages ask for themselves as well; this only draws the frame. */
export default function AnsattLayout({ children }: { children: ReactNode }) {
  // The frame and the page ask at the same time, and share one transaction.
  return (
    <AppShell demo={config.isDemo()} topp={<Topp />} bunn={<Bunn />}>
      {children}
    </AppShell>
  );
}

const Topp = async () => <Topplinje {...await skall()} />;
const Bunn = async () => <Bunnmeny {...await skall()} />;
