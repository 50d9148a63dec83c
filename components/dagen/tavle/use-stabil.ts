import { useCallback, useLayoutEffect, useRef } from 'react';

/** Samme funksjon hver gang, med det nyeste innholdet: så kortene ikke tegnes igjen bare fordi brettet ble det. */
export function useStabil<A extends unknown[]>(gjor: (...inn: A) => void): (...inn: A) => void {
  const siste = useRef(gjor);
  useLayoutEffect(() => {
    siste.current = gjor;
  });
  return useCallback((...inn: A) => siste.current(...inn), []);
}
