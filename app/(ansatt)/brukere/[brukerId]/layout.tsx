import type { ReactNode } from 'react';
import { Brukerhode } from '@/components/bruker/Brukerhode';
import { Folgesmerke } from '@/components/brukervalg/Folgesmerke';
import { loadFulgte } from '@/lib/domain/brukervalg/loaders';
import { loadBrukerhode } from '@/lib/domain/bruker/loaders';

interface BrukerLayoutProps {
  children: ReactNode;
  params: Promise<{ brukerId: string }>;
}

export default async function BrukerLayout({ children, params }: BrukerLayoutProps) {
  const { brukerId } = await params;
  const fulgte = await loadFulgte.svar({ brukerIder: [brukerId] });
  const fulgt = fulgte.utfall === 'OK' && fulgte.verdi.personer[0];
  return (
    <>
      <Brukerhode
        hode={await loadBrukerhode({ brukerId })}
        merke={fulgt && <Folgesmerke leverandorer={fulgt.leverandorer} />}
      />
      {children}
    </>
  );
}
