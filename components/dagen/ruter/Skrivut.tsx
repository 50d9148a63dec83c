'use client';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';

export const Skrivut = ({ tekst }: { tekst: string }) => (
  <Button onClick={() => window.print()}>
    <Icon as={PrinterSmallIcon} />
    {tekst}
  </Button>
);
