import { getTranslations } from 'next-intl/server';
import type { Arbeidstid } from '@/lib/domain/brukervalg/leverandor/types';

const liste = new Intl.ListFormat('nb');

/** «dagtid på hverdager, kveld og helg, ikke natt»: det de ikke gjør, er like viktig å vite. */
export async function arbeidstid({ kveld, natt, helg }: Arbeidstid): Promise<string> {
  const t = await getTranslations('brukervalg.velg');
  const ord = [
    t('dag'),
    ...(kveld ? [t('kveld')] : []),
    ...(natt ? [t('natt')] : []),
    ...(helg ? [t('helg')] : []),
  ];
  const ikke = [...(kveld ? [] : [t('ikkeKveld')]), ...(natt ? [] : [t('ikkeNatt')])];
  return [liste.format(ord), ...ikke].join(', ');
}
