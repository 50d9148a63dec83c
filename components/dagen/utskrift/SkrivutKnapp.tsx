'use client';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';

export const SkrivutKnapp = ({ tekst }: { tekst: string }) => (
  <Button variant="primary" onClick={() => window.print()}>
    <Icon as={PrinterSmallIcon} />
    {tekst}
  </Button>
);
