import { z } from 'zod';
import { choice, id, optionalDay, text, tick } from '@/lib/platform/gate/fields';
import { VALGMAATER } from './types';

export const brukerSchema = z.strictObject({ brukerId: id() });

const linje = { tjeneste: text(10), personligStell: tick() };

export const linjeSchema = z.strictObject({ brukerId: id(), ...linje });

export const valgSchema = z.strictObject({ brukerId: id(), valgId: id() });

/** Bydelens egen hjemmetjeneste, eller en leverandør. */
export const EGEN_TJENESTE = 'EGEN';

export const NAAR = ['VANLIG', 'AVTALT'] as const;

/** Det finnes med vilje ikke noe felt for hvorfor. */
export const velgSchema = z
  .strictObject({
    brukerId: id(),
    ...linje,
    leverandor: z.union([z.literal(EGEN_TJENESTE), id()], 'feil.felt.velg'),
    naar: choice(NAAR),
    avtaltFom: optionalDay(),
    maate: choice(VALGMAATER),
    /** Personen selv, eller den av vergen og fullmektigene som meldte det. */
    hvem: z.union([z.literal('SELV'), id()], 'feil.felt.velg'),
    /** Det siste valget på linja da skjemaet ble åpnet. Tomt: ingen. */
    sistValgId: z
      .union([z.literal(''), id()])
      .nullish()
      .transform((verdi) => verdi || null),
  })
  .superRefine((inn, kontekst) => {
    if (inn.naar === 'AVTALT' && !inn.avtaltFom)
      kontekst.addIssue({ code: 'custom', path: ['avtaltFom'], message: 'feil.felt.dato' });
  });
export type Velginn = z.infer<typeof velgSchema>;

export const folgesSchema = z.strictObject({ brukerIder: z.array(id()).max(60) });
