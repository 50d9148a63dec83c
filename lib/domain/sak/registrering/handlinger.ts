import 'server-only';
import { config } from '@/lib/platform/config/config';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { henvendelsePolicy } from '../policy';
import { giTeamansvar, opprettBruker, registrer } from './commands';
import { enLeder, jevnt, kjentMedNummer, laasNummer, mottakere, mottakFor } from './queries';
import { erIFremtiden, velgMottaker, vurderIdent } from './rules';
import { registrerSchema, type NyHenvendelse, type Registrering } from './schema';
import type { Ident, Identsvar, Mottak } from './types';

/** Bare den som fra før slipper inn hos personen, får vite hvilken sak det ble. */
type Kvittering = { sakId: string | null };

export const registrerHenvendelse = handling({
  navn: 'sak.registrerHenvendelse',
  schema: registrerSchema,
  fakta: async (scope, inn) => {
    if (inn.hvem !== 'KJENT') return { kjent: null };
    const kjent = await brukerfakta(scope, inn.brukerId);
    return kjent && { kjent };
  },
  policy: henvendelsePolicy,
  utfor: (scope, inn, { kjent }) => jevnt(() => taImot(scope, inn, kjent)),
  spor: (_inn, { kjent }) => ({ objektType: 'henvendelse', ...(kjent ? { brukerId: kjent.brukerId } : {}) }),
  videre: ({ sakId }) => (sakId ? `/saker/${sakId}` : '/saker/mottatt'),
});

async function taImot(
  scope: Scope,
  inn: Registrering,
  kjent: Brukerfakta | null,
): Promise<Result<Kvittering, Refusal>> {
  if (erIFremtiden(inn.mottattDato, scope.iDag)) return kanIkke('MottattIFremtiden', 'mottattDato');
  if (inn.hvem === 'KJENT') return ok(await paaKjent(scope, inn, kjent!));
  if (erIFremtiden(inn.fodselsdato, scope.iDag)) return kanIkke('FodtIFremtiden', 'fodselsdato');
  const ident = inn.hvem === 'NUMMER' ? vurderIdent(inn.nummer, config.isDemo()) : null;
  if (ident && !ident.gyldig) return kanIkke(AVSLAG[ident.grunn], 'nummer');
  // Spørres før vi vet om personen finnes, så et nei her aldri sier noe om henne.
  const valgt = velgMottaker(await mottakere(scope, inn.teamId, null));
  if (!valgt) return kanIkke('TeamUtenMottaker', 'teamId');
  return ok(await fordel(scope, inn, ident?.ident ?? null, valgt));
}

const AVSLAG = {
  UGYLDIG: 'Ugyldig',
  SYNTETISK: 'Syntetisk',
  IKKE_SYNTETISK: 'IkkeSyntetisk',
  HJELPENUMMER: 'Hjelpenummer',
} as const satisfies Record<Extract<Identsvar, { gyldig: false }>['grunn'], string>;

const kanIkke = (reason: string, field: string) =>
  refuse({ domain: 'sak', code: 'KunneIkkeRegistrereHenvendelse', reason, field });

/** Personen er åpnet fra lista mi: saken blir min, hos teamet hun alt har. */
const paaKjent = (scope: Scope, inn: Registrering, kjent: Brukerfakta): Promise<Kvittering> =>
  registrer(scope, inn, {
    brukerId: kjent.brukerId,
    teamId: mottakFor(scope, kjent, scope.ansatt.tilknytninger[0]!.teamId).teamId,
    saksbehandlerId: scope.ansatt.id,
    oppgitt: null,
  });

async function fordel(
  scope: Scope,
  inn: NyHenvendelse,
  ident: Ident | null,
  valgt: string,
): Promise<Kvittering> {
  if (ident) await laasNummer(scope, ident.verdi);
  const kjent = ident ? await kjentMedNummer(scope, ident.verdi) : null;
  const mottak = mottakFor(scope, kjent, inn.teamId);
  const saksbehandlerId = await hvemFaar(scope, mottak, kjent, valgt);
  const brukerId = mottak.brukerId ?? (await opprettBruker(scope, inn, ident));
  if (mottak.slag === 'VALGT_TEAM') await giTeamansvar(scope, brukerId, mottak.teamId);
  const { sakId } = await registrer(scope, inn, {
    brukerId,
    teamId: mottak.teamId,
    saksbehandlerId,
    oppgitt: kjent ? oppgitt(inn) : null,
  });
  // Med nummer er svaret likt for alle. Uten nummer er ingenting slått opp, og den som fikk saken, kan gå rett til den.
  return { sakId: !ident && saksbehandlerId === scope.ansatt.id ? sakId : null };
}

async function hvemFaar(
  scope: Scope,
  mottak: Mottak,
  kjent: Brukerfakta | null,
  valgt: string,
): Promise<string> {
  // Spørres alltid, så det ikke merkes på antall oppslag hvor henvendelsen går.
  const hosTeamet = velgMottaker(await mottakere(scope, mottak.teamId, kjent), scope.ansatt.id);
  if (mottak.slag === 'VALGT_TEAM') return valgt;
  if (mottak.slag === 'MIN') return scope.ansatt.id;
  return hosTeamet ?? (await enLeder(scope));
}

const oppgitt = (inn: NyHenvendelse) => ({
  fornavn: inn.fornavn,
  etternavn: inn.etternavn,
  fodselsdato: inn.fodselsdato,
  adresse: inn.adresse,
  postnummer: inn.postnummer,
  poststed: inn.poststed,
  telefon: inn.telefon,
});
