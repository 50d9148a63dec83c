import type { Dato } from '@/lib/platform/time/dato';
import { ubesvarte } from './funksjonsprofil/rules';
import type { Funksjonsprofil } from './funksjonsprofil/types';
import type { Kartleggingstekster } from './types';

/** Det som følger med fra forrige kartlegging: det som sjelden endrer seg. Resten spørres det om på nytt. */
export const FOLGER_MED = [
  'nettverk',
  'bolig',
  'adkomst',
] as const satisfies readonly (keyof Kartleggingstekster)[];

export type FolgerMed = Pick<Kartleggingstekster, (typeof FOLGER_MED)[number]>;

export const forhaandsutfylt = (forrige: Kartleggingstekster | null): FolgerMed => ({
  nettverk: forrige?.nettverk ?? null,
  bolig: forrige?.bolig ?? null,
  adkomst: forrige?.adkomst ?? null,
});

export interface Ferdigstillingsfakta {
  egneOrd: string | null;
  kartlagtDato: Dato;
  profil: Funksjonsprofil;
}

export type Ferdigstilling =
  | { kan: true }
  | { kan: false; grunn: 'EgneOrdMangler' | 'SamtalenErIFremtiden' }
  | { kan: false; grunn: 'FunksjonMangler'; mangler: string[] };

/** En ferdig kartlegging har de egne ordene, en samtale som har funnet sted, og svar på hver variabel. */
export function kanFerdigstilles(fakta: Ferdigstillingsfakta, iDag: Dato): Ferdigstilling {
  if (!fakta.egneOrd) return { kan: false, grunn: 'EgneOrdMangler' };
  if (fakta.kartlagtDato > iDag) return { kan: false, grunn: 'SamtalenErIFremtiden' };
  const mangler = ubesvarte(fakta.profil);
  if (mangler.length > 0)
    return { kan: false, grunn: 'FunksjonMangler', mangler: mangler.map((v) => v.kode) };
  return { kan: true };
}
