import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { gjenbrukCeller, lagCeller, type Celler } from './brettdata';
import type { Korttekst } from './kort';
import { naarord } from './tavlebrett-ord';

/** Rutene på brettet, med de gamle delene gjenbrukt der ingenting er nytt. */
export function useCeller(tavle: TavleView): Celler {
  const t = useTranslations('tavle');
  const [gjenbruk] = useState(lagGjenbruk);
  return useMemo(() => {
    const nye = lagCeller(t as unknown as Korttekst, tavle, (besok) => naarord(t, besok));
    return gjenbruk(nye);
  }, [t, tavle, gjenbruk]);
}

/** Husker forrige svar. Samme inn gir det samme ut, bare med gamle deler, så det gjør ingenting om React spør to ganger. */
function lagGjenbruk(): (nye: Celler) => Celler {
  let forrige: Celler = new Map();
  return (nye) => (forrige = gjenbrukCeller(forrige, nye));
}
