import 'server-only';
import { config } from '@/lib/platform/config/config';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { load } from '@/lib/domain/tilgang/load';
import type { Scope } from '@/lib/domain/tilgang/types';
import { henvendelsePolicy } from '../policy';
import { alleTeam } from '../queries';
import { jevnt, kjentMedNummer, mottakFor, navnPaa } from './queries';
import { vurderIdent } from './rules';
import { finnPersonSchema, henvendelsesskjemaSchema } from './schema';
import type { Oppslag } from './types';

/**
 * Slår opp et nummer. Svarer med personen bare når den som spør, slipper inn hos henne. Ellers er svaret det samme enten
 * personen er ukjent, hører til noen andre eller er skjermet: «gå videre».
 */
export const loadPersonMedNummer = load({
  handling: 'sak.finnPerson',
  schema: finnPersonSchema,
  fakta: async () => ({ kjent: null }),
  policy: henvendelsePolicy,
  hent: (scope, inn) => jevnt(() => slaaOpp(scope, inn.nummer)),
  spor: () => ({ objektType: 'oppslag' }),
});

async function slaaOpp(scope: Scope, nummer: string): Promise<Oppslag> {
  const svar = vurderIdent(nummer, config.isDemo());
  if (!svar.gyldig) return { slag: 'AVVIST', grunn: svar.grunn };
  const kjent = await kjentMedNummer(scope, svar.ident.verdi);
  const mottak = mottakFor(scope, kjent, scope.ansatt.tilknytninger[0]!.teamId);
  if (mottak.slag !== 'MIN') return { slag: 'VIDERE', nummer: svar.ident.verdi };
  return { slag: 'DIN', brukerId: mottak.brukerId, navn: await navnPaa(scope, mottak.brukerId) };
}

/** Skjemaet for en ny henvendelse: tomt, eller for en person jeg alt slipper inn hos. */
export const loadHenvendelsesskjema = load({
  handling: 'sak.registrerHenvendelse',
  schema: henvendelsesskjemaSchema,
  fakta: async (scope, inn) => {
    if (!inn.brukerId) return { kjent: null };
    const kjent = await brukerfakta(scope, inn.brukerId);
    return kjent && { kjent };
  },
  policy: henvendelsePolicy,
  hent: async (scope, inn, { kjent }) => ({
    person: kjent && { brukerId: kjent.brukerId, navn: await navnPaa(scope, kjent.brukerId) },
    team: await alleTeam(scope),
    valgtTeamId: scope.ansatt.valgtTeamId ?? scope.ansatt.tilknytninger[0]?.teamId ?? null,
    iDag: scope.iDag,
    demo: config.isDemo(),
  }),
  spor: (inn) => ({ objektType: 'henvendelse', ...(inn.brukerId ? { brukerId: inn.brukerId } : {}) }),
});
