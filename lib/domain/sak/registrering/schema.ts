import { z } from 'zod';
import { choice, day, id, optionalDay, optionalText, text } from '@/lib/platform/gate/fields';
import { HENVENDELSE_FRA, KANALER } from '../types';
import { bareSiffer } from './rules';

/** Elleve siffer. Om de stemmer, og om de kan brukes her, svarer `vurderIdent` på. */
const nummer = () =>
  z
    .string()
    .max(30)
    .transform(bareSiffer)
    .refine((siffer) => /^\d{11}$/.test(siffer), 'feil.felt.fodselsnummer');

const telefon = () =>
  optionalText(20).refine(
    (verdi) => verdi === null || /^\+?\d[\d ]{6,17}\d$/.test(verdi),
    'feil.felt.telefon',
  );

const postnummer = () =>
  optionalText(4).refine((verdi) => verdi === null || /^\d{4}$/.test(verdi), 'feil.felt.ugyldig');

const henvendelse = {
  fra: choice(HENVENDELSE_FRA),
  fraNavn: optionalText(120),
  fraTelefon: telefon(),
  kanal: choice(KANALER),
  innhold: text(4000),
  hast: optionalText(500),
  mottattDato: day(),
};

const person = {
  fornavn: text(80),
  etternavn: text(80),
  fodselsdato: optionalDay(),
  adresse: optionalText(120),
  postnummer: postnummer(),
  poststed: optionalText(60),
  telefon: telefon(),
};

const kjent = z.strictObject({ hvem: z.literal('KJENT'), brukerId: id(), ...henvendelse });
const medNummer = z.strictObject({
  hvem: z.literal('NUMMER'),
  nummer: nummer(),
  teamId: id(),
  ...person,
  ...henvendelse,
});
const utenNummer = z.strictObject({
  hvem: z.literal('UTEN_NUMMER'),
  teamId: id(),
  ...person,
  ...henvendelse,
});

export const registrerSchema = z.discriminatedUnion('hvem', [kjent, medNummer, utenNummer]);
export type Registrering = z.infer<typeof registrerSchema>;
export type NyHenvendelse = z.infer<typeof medNummer> | z.infer<typeof utenNummer>;

export const finnPersonSchema = z.strictObject({ nummer: nummer() });
export const henvendelsesskjemaSchema = z.strictObject({ brukerId: id().optional() });
