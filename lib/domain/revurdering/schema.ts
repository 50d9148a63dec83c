import { z } from 'zod';
import { choice, id, integer, optionalDay, optionalText, text, version } from '@/lib/platform/gate/fields';
import type { Nivaa } from '@/lib/domain/maal/types';
import { UTFALL } from './types';

export const revurderingSchema = z.strictObject({ revurderingId: id() });

export const revurderingslisteSchema = z.strictObject({ vis: choice(['teamet', 'mine']).optional() });

export const startSchema = z.strictObject({ vedtakId: id() });

export const ordSchema = z.strictObject({
  revurderingId: id(),
  tekst: text(4000),
  tilStede: optionalText(300),
  /** Ordene den som skriver, så på skjermen. Er de byttet ut i mellomtiden, får hun vite det. */
  forrigeOrdId: id().optional(),
});

export const vurderingSchema = z.strictObject({
  revurderingId: id(),
  maalId: id(),
  nivaa: integer(-2, 2).transform((nivaa) => nivaa as Nivaa),
  tekst: optionalText(300),
});

export const nyDeltakerSchema = z
  .strictObject({ revurderingId: id(), ansattId: id().optional(), navn: text(120).optional() })
  .refine((inn) => Boolean(inn.ansattId) !== Boolean(inn.navn), {
    path: ['navn'],
    message: 'feil.felt.enAvTo',
  });

export const fjernDeltakerSchema = z.strictObject({ revurderingId: id(), deltakerId: id() });

export const synSchema = z.strictObject({
  revurderingId: id(),
  deltakerId: id(),
  syn: text(1000),
  versjon: version(),
});

export const fullforSchema = z.strictObject({
  revurderingId: id(),
  versjon: version(),
  utfall: choice(UTFALL),
  begrunnelse: text(4000),
  nesteForfall: optionalDay(),
});
