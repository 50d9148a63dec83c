import type { FormAction } from '@/components/ui/form/ActionForm';

export interface Menypunkt {
  href: string;
  tekst: string;
  /** Det som venter på meg. */
  antall?: number;
}

export interface SkallProps {
  ansatt: { navn: string; rolleTekst: string; initialer: string };
  team: { id: string; navn: string; valgt: boolean }[];
  meny: Menypunkt[];
  velgTeam: FormAction;
  loggUt: (skjema: FormData) => void | Promise<void>;
  /** Siden som har søkefeltet (`SearchField`). Navn skal aldri stå i adressen. */
  sokHref?: string;
}
