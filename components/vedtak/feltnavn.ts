'use client';
import { useTranslations } from 'next-intl';
import { feltnokkel } from '@/lib/domain/vedtak/samskriving/rules';

/** What a field is called in a sentence: «formålet», «tjenesten». */
export function useFeltnavn(): (felt: string) => string {
  const t = useTranslations('samskriving.felt');
  return (felt) => {
    const nokkel = feltnokkel(felt);
    return t.has(nokkel as 'annet') ? t(nokkel as 'annet') : t('annet');
  };
}
