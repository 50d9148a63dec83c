import { useCallback, useEffect, useRef, useState } from 'react';
import type { Forbindelse, Loft } from '@/lib/domain/dagen/live/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { koble } from './kobling';
import type { Tavlesynk } from './synk';

/** Et løft som ikke gjentas, er sluppet: nettet falt, eller fanen ble lukket. */
const UTLOPER_MS = 12_000;
const GJENTA_MS = 5_000;

interface Kobling {
  forbindelse: Forbindelse;
  andre: readonly Loft[];
  loft: (kort: { besokId: string; plass: number } | null) => void;
}

/** Linja til serveren, og hvem som holder i hva. */
export function useKobling({ team, dato, megId, kanFlytte }: TavleView, synk: Tavlesynk): Kobling {
  const [forbindelse, settForbindelse] = useState<Forbindelse>('TILKOBLET');
  const { andre, medLoft } = useAndre(megId);
  useEffect(
    () =>
      koble(`/api/v1/tavle/endringer?team=${team.id}&dato=${dato}`, {
        paaAapen: () => synk.proovIgjen(),
        paaEndring: (endring) => synk.paaEndring(endring),
        paaLoft: medLoft,
        paaForbindelse: settForbindelse,
      }),
    [team.id, dato, synk, medLoft],
  );

  const gjenta = useRef<ReturnType<typeof setInterval> | undefined>(undefined);
  const holder = useRef<{ besokId: string; plass: number } | null>(null);
  const loft = useCallback(
    (kort: { besokId: string; plass: number } | null) => {
      if (!kanFlytte) return;
      clearInterval(gjenta.current);
      if (kort) gjenta.current = setInterval(() => void siFra(kort, true), GJENTA_MS);
      if (holder.current) void siFra(holder.current, false);
      holder.current = kort;
      if (kort) void siFra(kort, true);
    },
    [kanFlytte],
  );
  useEffect(() => () => clearInterval(gjenta.current), []);
  return { forbindelse, andre, loft };
}

function useAndre(megId: string) {
  const [andre, settAndre] = useState<readonly Loft[]>([]);
  const klokker = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const medLoft = useCallback(
    ({ loftet, ...loft }: Loft & { loftet: boolean }) => {
      if (loft.ansattId === megId) return;
      const uten = (naa: readonly Loft[]) => naa.filter((a) => a.ansattId !== loft.ansattId);
      clearTimeout(klokker.current.get(loft.ansattId));
      klokker.current.delete(loft.ansattId);
      settAndre((naa) => (loftet ? [...uten(naa), loft] : uten(naa)));
      if (loftet)
        klokker.current.set(
          loft.ansattId,
          setTimeout(() => settAndre(uten), UTLOPER_MS),
        );
    },
    [megId],
  );
  useEffect(() => {
    const alle = klokker.current;
    return () => alle.forEach((klokke) => clearTimeout(klokke));
  }, []);
  return { andre, medLoft };
}

/** Kommer den ikke fram, gjør det ingenting: det er bare en høflighet. */
const siFra = (kort: { besokId: string; plass: number }, loftet: boolean): Promise<unknown> =>
  fetch('/api/v1/handlinger/tavle.loft', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...kort, loftet }),
    keepalive: true,
  }).catch(() => null);
