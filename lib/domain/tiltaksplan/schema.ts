import { z } from 'zod';
import { choice, day, id, integer, optionalDay, text, tick } from '@/lib/platform/gate/fields';
import { ANSLAG_STEG, LENGSTE_ANSLAG, LENGSTE_MELLOMROM_UKER, rundAnslag } from './rules';
import { DAGSDELER, KOMPETANSEKODER } from './types';

const ukedager = z
  .array(integer(1, 7), 'feil.felt.velgMinstEn')
  .min(1, 'feil.felt.velgMinstEn')
  .max(7)
  .transform((dager) => [...new Set(dager)].toSorted((a, b) => a - b));

const kompetanse = z
  .union([z.literal(''), choice(KOMPETANSEKODER)])
  .nullish()
  .transform((kode) => kode || null);

/** Det et tiltak gjør, uavhengig av når. */
const innhold = {
  maalId: id(),
  tjeneste: z.string('feil.felt.velg').regex(/^\d{1,2}$/, 'feil.felt.velg'),
  tekst: text(200),
  anslagMinutter: integer(ANSLAG_STEG, LENGSTE_ANSLAG).transform(rundAnslag),
  kompetanse,
  antallAnsatte: integer(1, 2),
  maaGjores: tick(),
  dagsdel: choice(DAGSDELER),
};

/** Nummeret på planen slik den så ut da skjemaet ble åpnet. 0 = ingen plan ennå. */
const planversjon = integer(0, 1_000_000);
const grunn = text(300);

const tiltak = {
  ...innhold,
  ukedager,
  hverNteUke: integer(1, LENGSTE_MELLOMROM_UKER),
  fom: day(),
  tom: optionalDay(),
  gruppe: integer(1, 3),
};

export const planSchema = z.strictObject({ brukerId: id() });
export const endresSchema = z.strictObject({ brukerId: id(), tiltakId: id() });

export const leggTilSchema = z.strictObject({
  brukerId: id(),
  planversjon,
  grunn,
  ...tiltak,
  /** Detaljen fra vedtaket som tiltaket er laget av. */
  detaljId: id().optional(),
});
export const taBortDetaljSchema = z.strictObject({ brukerId: id(), detaljId: id() });
export const endreSchema = z.strictObject({ brukerId: id(), tiltakId: id(), planversjon, grunn, ...tiltak });
export const avsluttSchema = z.strictObject({
  brukerId: id(),
  tiltakId: id(),
  planversjon,
  grunn,
  sisteDag: day(),
});

export const utelatIDagSchema = z.strictObject({ brukerId: id(), tiltakId: id(), dato: day(), grunn });
export const flyttIDagSchema = z.strictObject({
  brukerId: id(),
  tiltakId: id(),
  dato: day(),
  dagsdel: choice(DAGSDELER),
});
export const ekstraIDagSchema = z.strictObject({ brukerId: id(), dato: day(), ...innhold });

export type NyttTiltak = z.output<typeof leggTilSchema>;
export type EndretTiltak = z.output<typeof endreSchema>;
export type AvsluttetTiltak = z.output<typeof avsluttSchema>;
export type EkstraIDag = z.output<typeof ekstraIDagSchema>;
