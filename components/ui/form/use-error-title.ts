'use client';
import { useEffect } from 'react';

/** The title starts with «Feil:» while the form shows an error. */
export function useErrorTitle(prefix: string, isError: boolean) {
  useEffect(() => {
    if (!isError) return;
    const without = () =>
      document.title.startsWith(prefix) ? document.title.slice(prefix.length).trim() : document.title;
    document.title = `${prefix} ${without()}`;
    return () => {
      document.title = without();
    };
  }, [prefix, isError]);
}
