import { z } from 'zod';
import { instantAt } from '@/lib/platform/time/dato';
import { choice, day, id, optionalDay, optionalText, text, tick, version } from '@/lib/platform/gate/fields';
import { HJEMLER } from './hjemmel/rules';
import { medHjemmel, TJENESTER } from './tjeneste/rules';
import { LINJEUTFALL, OMGJORINGSGRUNNER, UTSATT, VEDTAKSTYPER, type Akutt } from './types';

export const HABILITET = ['HABIL', 'INHABIL'] as const;

const KLOKKESLETT = /^([01]\d|2[0-3])[:.][0-5]\d$/;

const tjeneste = choice(TJENESTER.map((t) => t.kode) as [string, ...string[]]);
const hjemmel = choice(HJEMLER.map((h) => h.kode) as [string, ...string[]]);

/** Fritekst med avsnitt. Nettleseren sender CRLF; brevet skal være likt uansett hvem som skrev det. */
const fritekst = (maks: number) =>
  optionalText(maks).transform((verdi) => (verdi ?? '').replace(/\r\n?/g, '\n'));

const linje = z
  .strictObject({
    linjeId: id().optional(),
    tjeneste: tjeneste.optional(),
    utfall: choice(LINJEUTFALL).default('INNVILGET'),
    omfang: fritekst(1000),
    hjemler: z.array(hjemmel).max(HJEMLER.length).default([]),
    personligStell: tick(),
    fjern: tick(),
    /** Et forslag kommer bare med når noen har krysset av for det. */
    erForslag: tick(),
    taMed: tick(),
  })
  .superRefine((inn, context) => {
    if (!inn.tjeneste && inn.omfang)
      context.addIssue({ code: 'custom', path: ['tjeneste'], message: 'feil.felt.velg' });
  });

/** Den tomme linja nederst i skjemaet, og linjer som er tatt bort, er ikke en del av vedtaket. */
const linjer = z
  .array(linje)
  .max(30)
  .default([])
  .transform((alle) =>
    alle.flatMap(({ fjern, erForslag, taMed, tjeneste: kode, ...resten }) =>
      fjern || !kode || (erForslag && !taMed) ? [] : [nyLinje({ ...resten, tjeneste: kode })],
    ),
  );

const nyLinje = <L extends { linjeId?: string; tjeneste: string; hjemler: string[] }>(inn: L): L =>
  inn.linjeId ? inn : medHjemmel(inn);

const valgfriGrunn = () =>
  z
    .union([z.literal(''), choice(OMGJORINGSGRUNNER)])
    .nullish()
    .transform((verdi) => verdi || null);

/** Klokkeslettet er når det ble bestemt, ikke når hjelpen gis. */
const akutt = z
  .strictObject({
    dato: optionalDay(),
    klokkeslett: z.union([z.literal(''), z.string().regex(KLOKKESLETT, 'feil.felt.klokkeslett')]).nullish(),
    bestemtAvId: z.union([z.literal(''), id()]).nullish(),
    muntlig: tick(),
    grunn: fritekst(2000),
  })
  .transform(({ dato, klokkeslett, bestemtAvId, muntlig, grunn }): Akutt => ({
    tidspunkt: dato && klokkeslett ? instantAt(dato, klokkeslett) : null,
    bestemtAvId: bestemtAvId || null,
    muntlig,
    grunn,
  }));

export const innholdSchema = z.strictObject({
  type: choice(VEDTAKSTYPER),
  formaal: fritekst(2000),
  begrunnelse: fritekst(8000),
  brukersSyn: fritekst(4000),
  virkningFom: optionalDay(),
  revurderesInnen: optionalDay(),
  forhaandsvarsel: optionalDay(),
  varselSvarfrist: optionalDay(),
  uttaltSeg: optionalDay(),
  utenVarselGrunn: fritekst(2000),
  utsattIverksetting: choice(UTSATT).default('IKKE_VURDERT'),
  utsattGrunn: fritekst(2000),
  reduksjonsgrunn: fritekst(4000),
  omgjoringsgrunn: valgfriGrunn(),
  akutt: akutt.nullable().default(null),
  linjer,
  maalIder: z.array(id()).max(30).default([]),
});
export type InnholdInn = z.infer<typeof innholdSchema>;
export type LinjeInn = InnholdInn['linjer'][number];

export const vedtakIdSchema = z.strictObject({ vedtakId: id() });
export const brukerIdSchema = z.strictObject({ brukerId: id() });
/** Et nytt vedtak av et slag den som skriver har valgt, fra personens side. */
export const nyttSchema = z.strictObject({
  brukerId: id(),
  type: choice(VEDTAKSTYPER),
  omgjoringsgrunn: valgfriGrunn(),
});
export const opprettSchema = z.strictObject({ sakId: id() });
/** Feltene som er endret, og versjonen skriveren så hvert av dem i. Uten er hele skjemaet sendt. */
const felter = z.record(z.string().regex(/^[A-Za-z]{1,40}$|^linje\/[0-9a-f-]{36}$/), version());
export const lagreSchema = z.strictObject({
  vedtakId: id(),
  versjon: version(),
  innhold: innholdSchema,
  felter: felter.optional(),
});
/** Det som står i skjemaet, lagres i samme åndedrag. Uten innhold sendes utkastet slik det er lagret. */
export const sendSchema = z.strictObject({
  vedtakId: id(),
  versjon: version(),
  innhold: innholdSchema.optional(),
});
export const trekkSchema = z.strictObject({ vedtakId: id(), versjon: version() });
export const returnerSchema = z.strictObject({ vedtakId: id(), versjon: version(), kommentar: text(2000) });
/** `lestAvtrykk` er avtrykket av brevet som ble vist: det som fattes, er det som ble lest. */
export const fattSchema = z.strictObject({
  vedtakId: id(),
  versjon: version(),
  lestAvtrykk: z.string().regex(/^[0-9a-f]{64}$/),
  kommentar: optionalText(2000),
  /** Spørres hver gang, og må besvares (fvl §§ 6 til 10). */
  habilitet: choice(HABILITET),
  begrensningBekreftet: tick(),
});
export const meldInhabilSchema = z.strictObject({ vedtakId: id(), kommentar: optionalText(2000) });
/** Forhåndsvarselet slik det sendes. Grunnen går rett inn i brevet. */
export const varsleSchema = z.strictObject({
  vedtakId: id(),
  versjon: version(),
  svarfrist: day(),
  grunn: text(4000),
});
export const koSchema = z.strictObject({});
