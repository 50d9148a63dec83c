import { z } from 'zod';
import { choice, day, id, integer, isoDay, text, tick, version } from '@/lib/platform/gate/fields';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';

const LENGSTE_NAVN = 40;
/** Vinduet med besøk er to uker; lenger fram enn fire uker er vaktlista sjelden ferdig. */
export const FLEST_UKER_FRAM = 4;
const FLEST_RUTER = 40;

const rute = { ruteId: id(), versjon: version() };
const navn = text(LENGSTE_NAVN);
/** Et felt i et skjema kan være tomt: da er det «ingen». */
const ingenEller = z
  .union([z.literal(''), id()])
  .nullish()
  .transform((verdi) => verdi || null);
const ukedag = integer(1, 7);

export const teamSchema = z.strictObject({ team: id().optional() });
export const ruteSchema = z.strictObject({ ruteId: id() });
export const forslagSchema = z.strictObject({ team: id(), uke: isoDay().optional() });

export const lagSchema = z.strictObject({
  team: id(),
  uke: isoDay(),
  ruter: z
    .array(z.strictObject({ nokkel: z.string().max(60), navn, med: tick() }))
    .min(1)
    .max(FLEST_RUTER),
});
export const endreSchema = z.strictObject({ ...rute, navn, gjelderRodeDager: tick() });
export const avsluttSchema = z.strictObject({ ...rute, sisteDag: day() });
export const gjenaapneSchema = z.strictObject(rute);
export const kopierSchema = z.strictObject({ ...rute, navn, fom: day() });

/** En plass legges på en rute, flyttes til en annen, eller tas av. `fraRuteId` er det skjermen viste. */
export const settPlassSchema = z.strictObject({
  team: id(),
  brukerId: id(),
  ukedag,
  dagsdel: choice(DAGSDELER),
  gruppe: integer(1, 30),
  plass: integer(1, 2),
  fraRuteId: ingenEller,
  tilRuteId: ingenEller,
});

/** Fast på en ukedag, eller på én dato. `FAST` på en dato: det faste gjelder igjen. */
export const bemannSchema = z
  .strictObject({
    ...rute,
    ukedag: ukedag.optional(),
    dato: isoDay().optional(),
    ansattId: z.union([z.literal(''), z.literal('FAST'), id()]),
  })
  .refine((inn) => (inn.ukedag === undefined) !== (inn.dato === undefined), {
    path: ['ansattId'],
    message: 'feil.felt.velg',
  });

export const kopierBemanningSchema = z.strictObject({
  team: id(),
  fraUke: isoDay(),
  uker: integer(1, FLEST_UKER_FRAM),
});

export type LagRuter = z.output<typeof lagSchema>;
export type SettPlass = z.output<typeof settPlassSchema>;
export type Bemann = z.output<typeof bemannSchema>;
