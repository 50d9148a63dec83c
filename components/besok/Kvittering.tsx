'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useToast } from '@/components/ui/toast-context';
import { angreBesok } from './angre-besok';

interface KvitteringProps {
  besokId: string;
  versjon: number;
  nokkel: string;
  tekst: string;
  detalj: string;
  ord: { angre: string; ikkeAngret: string };
}

/** Rett etter at serveren har svart: linja med «Angre», og fokus på det neste besøket. */
export function Kvittering({ besokId, versjon, nokkel, tekst, detalj, ord }: KvitteringProps) {
  const toast = useToast();
  const router = useRouter();
  const vist = useRef('');
  useEffect(() => {
    if (vist.current === nokkel) return;
    vist.current = nokkel;
    const angre = async () => {
      if (!(await angreBesok(besokId, versjon, nokkel))) return ord.ikkeAngret;
      router.push(`/min-dag/besok/${besokId}?angret=1`);
    };
    toast.show({ text: tekst, detail: detalj, undo: { text: ord.angre, run: angre } });
    document.getElementById('neste-besok')?.focus();
    const sti = new URL(window.location.href);
    sti.searchParams.delete('ferdig');
    window.history.replaceState(null, '', sti);
  }, [besokId, versjon, nokkel, tekst, detalj, ord, toast, router]);
  return null;
}
