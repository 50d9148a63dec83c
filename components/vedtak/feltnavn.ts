'use client';
import { useTranslations } from 'next-intl';

/** What a field is called in a sentence: «formålet», «tjenesten». */
export function useFeltnavn(): (felt: string) => string {
  const t = useTranslations('samskriving.felt');
  return (felt) => {
    const nokkel = felt.startsWith('linje/') || felt.startsWith('ny/') ? 'linje' : felt;
    return t.has(nokkel as 'annet') ? t(nokkel as 'annet') : t('annet');
  };
}
