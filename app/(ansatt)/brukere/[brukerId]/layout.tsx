import type { ReactNode } from 'react';
import { Brukerhode } from '@/components/bruker/Brukerhode';
import { loadBrukerhode } from '@/lib/domain/bruker/loaders';

interface BrukerLayoutProps {
  children: ReactNode;
  params: Promise<{ brukerId: string }>;
}

export default async function BrukerLayout({ children, params }: BrukerLayoutProps) {
  const { brukerId } = await params;
  return (
    <>
      <Brukerhode hode={await loadBrukerhode({ brukerId })} />
      {children}
    </>
  );
}
