import { z } from 'zod';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { choice, id, integer, isoDay, version } from '@/lib/platform/gate/fields';
import { FORSLAGSSLAG } from './kjoring/types';

const MAKS_SEKUNDER = 30;
const MAKS_SEED = 1_000_000;
const MAKS_TREKK_I_SOKET = 5_000_000;

export const forslagSchema = z.strictObject({
  team: id(),
  dato: isoDay(),
  slag: choice(FORSLAGSSLAG),
  /** Bare disse delene av dagen. Utelatt: hele. */
  dagsdeler: z.array(choice(DAGSDELER)).min(1).max(DAGSDELER.length).optional(),
  sekunder: integer(1, MAKS_SEKUNDER).optional(),
  /** Samme seed, samme antall trekk og samme tavle gir samme forslag. */
  seed: integer(0, MAKS_SEED).optional(),
  trekk: integer(1, MAKS_TREKK_I_SOKET).optional(),
});

export type Forslagsonske = z.output<typeof forslagSchema>;

/** En hel dag i en stor bydel er 1000 besøk; et forslag som rører flere enn dette, er ikke et forslag. */
const MAKS_TREKK = 300;

export const brukForslagSchema = z.strictObject({
  team: id(),
  dato: isoDay(),
  trekk: z
    .array(
      z.strictObject({
        besokId: id(),
        /** Versjonen forslaget ble laget på. */
        versjon: version(),
        plass: integer(1, 2).default(1),
        tilAnsattId: id().nullable(),
        dagsdel: choice(DAGSDELER).optional(),
        rekkefolge: integer(0, 100_000).optional(),
      }),
    )
    .min(1)
    .max(MAKS_TREKK)
    .refine(
      (trekk) => new Set(trekk.map((t) => `${t.besokId}/${t.plass}`)).size === trekk.length,
      'feil.felt.ugyldig',
    ),
});

export type BrukForslag = z.output<typeof brukForslagSchema>;
