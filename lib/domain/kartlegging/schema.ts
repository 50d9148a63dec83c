import { z } from 'zod';
import { day, id, integer, optionalText, version } from '@/lib/platform/gate/fields';
import { erSkaarkode } from './funksjonsprofil/rules';

export const kartleggingSchema = z.strictObject({ brukerId: id(), kartleggingId: id() });
export const kartlegginglisteSchema = z.strictObject({ brukerId: id() });
/** Hvilke to som sammenlignes står i adressen. En id er ingen opplysning. */
export const profilhistorieSchema = z.strictObject({
  brukerId: id(),
  foer: id().optional(),
  naa: id().optional(),
});
export const startKartleggingSchema = z.strictObject({ brukerId: id(), sakId: id().optional() });

/** Kodene er ord uten mellomrom, så de kan være feltnavn. Hvilke som finnes, står i variabelsettet. */
const kode = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
const skaar = integer(1, 9).refine(erSkaarkode, 'feil.felt.velg');

/** Alt sendes hver gang. Et tomt felt er et tømt felt. */
export const lagreKartleggingSchema = z.strictObject({
  kartleggingId: id(),
  versjon: version(),
  egneOrd: optionalText(4000),
  kartlagtDato: day(),
  kartlagtAvId: id(),
  tilStede: optionalText(300),
  egneRessurser: optionalText(),
  nettverk: optionalText(),
  risiko: optionalText(),
  bolig: optionalText(),
  adkomst: optionalText(),
  skaarer: z.record(kode, skaar).default({}),
});
export type LagreKartlegging = z.infer<typeof lagreKartleggingSchema>;
