import type { ReactNode } from 'react';
import { Tekster } from '@/components/ui/Tekster';

/** Feilsiden er klientkode og trenger ordene sine; resten av dagen lages på serveren. */
export default function MinDagLayout({ children }: { children: ReactNode }) {
  return <Tekster navnerom={['minDag']}>{children}</Tekster>;
}
