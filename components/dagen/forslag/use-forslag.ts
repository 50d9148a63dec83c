import { useCallback, useEffect, useRef, useState } from 'react';
import type { Alternativ, Feilgrunn } from '@/lib/domain/dagen/forslag/kjoring/types';
import { be, type Sporsmaal } from './strom';

export type Forslagstilstand =
  | { fase: 'LETER'; andel: number; beste: Alternativ[] | null }
  | { fase: 'FERDIG'; alternativer: Alternativ[] }
  | { fase: 'AVBRUTT' }
  | { fase: 'FEILET'; grunn: Feilgrunn };

/** Ett spørsmål om gangen. Den som lukker panelet eller spør om noe annet, stopper søket på serveren. */
export function useForslag() {
  const [tilstand, settTilstand] = useState<Forslagstilstand | null>(null);
  const paagaar = useRef<AbortController | null>(null);

  const slipp = useCallback(() => {
    paagaar.current?.abort();
    paagaar.current = null;
  }, []);
  useEffect(() => slipp, [slipp]);

  const spor = useCallback(
    async (sporsmaal: Sporsmaal) => {
      slipp();
      const min = new AbortController();
      paagaar.current = min;
      settTilstand({ fase: 'LETER', andel: 0, beste: null });
      const om = (nytt: (naa: Forslagstilstand | null) => Forslagstilstand | null) =>
        !min.signal.aborted && settTilstand(nytt);
      try {
        for await (const linje of be(sporsmaal, min.signal)) {
          if (linje.type === 'FERDIG') om(() => ({ fase: 'FERDIG', alternativer: linje.alternativer }));
          else if (linje.type === 'FEILET') om(() => ({ fase: 'FEILET', grunn: linje.grunn }));
          else if (linje.type === 'BESTE')
            om((naa) => (naa?.fase === 'LETER' ? { ...naa, beste: linje.alternativer } : naa));
          else om((naa) => (naa?.fase === 'LETER' ? { ...naa, andel: linje.andel } : naa));
        }
      } catch {
        om(() => ({ fase: 'FEILET', grunn: 'FEIL' }));
      }
    },
    [slipp],
  );

  /** Det beste så langt er et forslag som alle andre. Finnes det ikke noe ennå, er det avbrutt. */
  const stopp = useCallback(() => {
    slipp();
    settTilstand((naa) =>
      naa?.fase === 'LETER' && naa.beste ? { fase: 'FERDIG', alternativer: naa.beste } : { fase: 'AVBRUTT' },
    );
  }, [slipp]);

  return { tilstand, spor, stopp };
}
