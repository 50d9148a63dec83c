import { z } from 'zod';
import { choice, day, id, optionalDay, optionalText, text, tick, version } from '@/lib/platform/gate/fields';
import {
  AVGJORELSER,
  INNSTILLINGER,
  KLAGEBREVSLAG,
  KLAGERROLLER,
  KLAGESLAG,
  KLAGESVAR,
  OPPREISNINGER,
} from './types';

/** Klagerens egne ord. Bare linjeskiftene gjøres like; ellers er det som det ble sagt. */
const ordrett = (maks: number) => text(maks).transform((verdi) => verdi.replace(/\r\n?/g, '\n'));
const fritekst = (maks: number) =>
  optionalText(maks).transform((verdi) => (verdi ?? '').replace(/\r\n?/g, '\n'));
const linjer = fritekst(4000).transform((verdi) =>
  verdi
    .split('\n')
    .map((linje) => linje.trim())
    .filter((linje) => linje !== '')
    .slice(0, 60),
);

export const klageIdSchema = z.strictObject({ klageId: id() });
export const klagebrevSchema = z.strictObject({ klageId: id(), brevId: id() });
export const forhaandsvisningSchema = z.strictObject({ klageId: id(), slag: choice(KLAGEBREVSLAG) });

const klager = z.strictObject({
  rolle: choice(KLAGERROLLER),
  paarorendeId: z.union([z.literal(''), id()]).nullish(),
  navn: optionalText(120),
  adresse: fritekst(300),
  fullmakt: optionalText(500),
  vergemandat: optionalText(500),
  samtykkeVurdertAv: optionalText(200),
  samtykkeVurdert: optionalDay(),
});
export type KlagerInn = z.infer<typeof klager>;

export const registrerSchema = z.strictObject({
  brukerId: id(),
  slag: choice(KLAGESLAG),
  vedtakId: z.union([z.literal(''), id()]).nullish(),
  avvistKlageId: z.union([z.literal(''), id()]).nullish(),
  klager,
  ord: ordrett(8000),
  muntlig: tick(),
  opplest: tick(),
  opplestDato: optionalDay(),
  /** Tomt: samme dag som vi fikk den. */
  sendtDato: optionalDay(),
  mottattDato: day(),
  endringOnsket: optionalText(2000),
  vilUtsatt: tick(),
});
export type NyKlage = z.infer<typeof registrerSchema>;

export const skjemaSchema = z.strictObject({
  brukerId: id(),
  vedtakId: id().optional().catch(undefined),
  avvistKlageId: id().optional().catch(undefined),
  slag: choice(KLAGESLAG).optional().catch(undefined),
});

export const leggTilOrdSchema = z.strictObject({
  klageId: id(),
  ord: ordrett(8000),
  muntlig: tick(),
  opplest: tick(),
});
export const bekreftOpplestSchema = z.strictObject({ klageId: id(), ordId: id(), dato: day() });

export const endreSlagSchema = z.strictObject({
  klageId: id(),
  versjon: version(),
  slag: choice(KLAGESLAG),
  vedtakId: z.union([z.literal(''), id()]).nullish(),
  grunn: text(1000),
});

export const kvitteringSchema = z.strictObject({
  klageId: id(),
  versjon: version(),
  forventetSvar: day(),
});

export const formaliaSchema = z.strictObject({
  klageId: id(),
  versjon: version(),
  klagerett: choice(['JA', 'NEI']),
  form: choice(['JA', 'NEI']),
  oppreisning: z.union([z.literal(''), choice(OPPREISNINGER)]).nullish(),
  begrunnelse: text(4000),
});

export const vurderingSchema = z.strictObject({
  klageId: id(),
  versjon: version(),
  vurdering: fritekst(8000),
  innstilling: z.union([z.literal(''), choice(INNSTILLINGER)]).nullish(),
  ferdig: tick(),
});

export const utsattSchema = z.strictObject({
  klageId: id(),
  versjon: version(),
  svar: choice(['JA', 'NEI']),
  grunn: text(2000),
});

export const avgjorSchema = z.strictObject({
  klageId: id(),
  versjon: version(),
  avgjorelse: choice(AVGJORELSER),
  grunn: ordrett(4000),
});

export const oversendelseSchema = z.strictObject({
  klageId: id(),
  versjon: version(),
  uttalelse: fritekst(12_000),
  /** Ett dokument på hver linje. */
  dokumenter: linjer,
});

export const svarSchema = z.strictObject({
  klageId: id(),
  versjon: version(),
  svar: choice(KLAGESVAR),
  svarDato: day(),
  grunn: text(4000),
});

export const medGrunnSchema = z.strictObject({ klageId: id(), versjon: version(), grunn: text(2000) });

export const videresendSchema = z.strictObject({
  klageId: id(),
  versjon: version(),
  maate: choice(['SENDT', 'VEILEDET']),
  grunn: text(2000),
});

export const omgjoringSchema = z.strictObject({ klageId: id() });
