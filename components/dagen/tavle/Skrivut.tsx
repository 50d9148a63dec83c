'use client';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { IconButton } from '@/components/ui/IconButton';

export const Skrivut = ({ tekst }: { tekst: string }) => (
  <IconButton icon={PrinterSmallIcon} label={tekst} className="ikke-trykk" onClick={() => window.print()} />
);
