import { use } from 'react';
import { DralagerContext, useDrastand, type Loft, type Slippsted } from './dra/lager';

export interface Loftet {
  loft: Loft;
  /** Ruta kortet er over, når den er min. Null ellers. */
  over: Slippsted | null;
}

/** Det som er løftet, sett fra én person. Bare den kortet kommer til eller går fra, tegnes igjen mens det dras. */
export function useLoft(ansattId: string): Loftet | null {
  const lager = use(DralagerContext);
  const celle = useDrastand(({ loft, over }) => {
    if (!loft) return null;
    return over?.celle.startsWith(`${ansattId}/`) ? over.celle : '';
  });
  const { loft, over } = lager.les();
  if (celle === null || !loft) return null;
  return { loft, over: celle ? over : null };
}
