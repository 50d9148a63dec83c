import { z } from 'zod';
import { choice, id, integer, isoDay, optionalText, version } from '@/lib/platform/gate/fields';
import { GRUNNER, UTFALL } from './types';

const MAKS_OPPGAVER = 30;
const MAKS_TEGN = 4000;

export const dagSchema = z.strictObject({ dato: isoDay().optional() });
export const besokSchema = z.strictObject({ besokId: id() });

const svar = z.strictObject({
  tiltakId: id(),
  utfall: choice(UTFALL)
    .nullish()
    .transform((v) => v ?? null),
  grunn: choice(GRUNNER)
    .nullish()
    .transform((v) => v ?? null),
  merknad: optionalText(300),
});

/** «Ferdig som planlagt»: bare det som må besvares, trenger et svar. */
export const ferdigSchema = z.strictObject({
  besokId: id(),
  versjon: version(),
  maa: z.array(svar).max(MAKS_OPPGAVER).default([]),
  overlevering: optionalText(MAKS_TEGN),
});

export const angreSchema = z.strictObject({ besokId: id(), versjon: version() });

const nivaa = () => integer(-2, 2);

/** «Noe ble annerledes»: bare det som avvek, trenger et svar. */
export const avvikSchema = z.strictObject({
  besokId: id(),
  versjon: version(),
  tiltak: z.array(svar).max(MAKS_OPPGAVER).default([]),
  maal: z
    .array(z.strictObject({ maalId: id(), nivaa: nivaa().nullish() }))
    .max(MAKS_OPPGAVER)
    .default([]),
  notat: optionalText(MAKS_TEGN),
  overlevering: optionalText(MAKS_TEGN),
});

export const observasjonSchema = z.strictObject({
  besokId: id(),
  maalId: id(),
  nivaa: nivaa(),
  tekst: optionalText(MAKS_TEGN),
});
