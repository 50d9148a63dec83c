import { z } from 'zod';
import { choice, id, integer, version } from '@/lib/platform/gate/fields';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';

export const flyttSchema = z.strictObject({
  besokId: id(),
  versjon: version(),
  /** Null, eller utelatt i et skjema: tilbake til «Ikke fordelt». */
  tilAnsattId: id()
    .nullish()
    .transform((verdi) => verdi ?? null),
  plass: integer(1, 2).default(1),
  dagsdel: choice(DAGSDELER).optional(),
});

export type Flytt = z.output<typeof flyttSchema>;
