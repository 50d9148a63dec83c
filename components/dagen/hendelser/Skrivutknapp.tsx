'use client';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { IconButton } from '@/components/ui/IconButton';

/** Skriver ut siden slik den står. */
export const Skrivutknapp = ({ tekst }: { tekst: string }) => (
  <IconButton icon={PrinterSmallIcon} label={tekst} onClick={() => window.print()} />
);
