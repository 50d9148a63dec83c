'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useToast } from '@/components/ui/toast-context';
import { sendHandling } from '../tavle/send-handling';

interface HendelsesmeldingProps {
  tekst: string;
  /** Handlingen som tar det tilbake. Mangler når det ikke er noe å angre. */
  angre?: { tekst: string; handling: string; inn: Record<string, string | number>; angret: string };
  feilet: string;
  /** Feltene i adressen som er brukt opp. */
  merker: readonly string[];
}

/** Etter et skjema: linja nederst sier hva som skjedde, med «Angre». Én gang; merket tas ut av adressen. */
export function Hendelsesmelding({ tekst, angre, feilet, merker }: HendelsesmeldingProps) {
  const toast = useToast();
  const router = useRouter();
  const vist = useRef(false);
  useEffect(() => {
    if (vist.current) return;
    vist.current = true;
    const adresse = new URL(window.location.href);
    for (const merke of merker) adresse.searchParams.delete(merke);
    window.history.replaceState(null, '', adresse);
    toast.show({
      text: tekst,
      ...(angre && {
        undo: {
          text: angre.tekst,
          run: async () => {
            const svar = await sendHandling(angre.handling, angre.inn);
            router.refresh();
            return svar.ok ? angre.angret : (svar.melding ?? feilet);
          },
        },
      }),
    });
  }, [angre, feilet, merker, router, tekst, toast]);
  return null;
}
