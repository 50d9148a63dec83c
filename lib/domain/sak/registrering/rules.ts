import { idnr } from '@navikt/fnrvalidator';
import type { Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Ident, Identsvar, Mottak, Mottakere } from './types';

/** Folk skriver nummeret med mellomrom etter datoen. */
export const bareSiffer = (tekst: string): string => tekst.replace(/[\s.-]/g, '');

/**
 * Fødselsnummer og D-nummer. Sjekksifrene etter 2032 godtas av biblioteket. Fødselsdato og kjønn leses aldri av nummeret.
 * I demo godtas bare oppdiktede nummer (måned +80), ellers aldri. Måned +40 er et hjelpenummer, som bare gjelder hos den
 * som ga det (eller et testnummer fra Nav), og hører ikke hjemme i noen av dem.
 */
export function vurderIdent(tekst: string, demo: boolean): Identsvar {
  const siffer = bareSiffer(tekst);
  const svar = idnr(siffer);
  if (svar.status === 'invalid') return { gyldig: false, grunn: 'UGYLDIG' };
  const dnr = { verdi: siffer, type: 'DNR' } as const satisfies Ident;
  const fnr = { verdi: siffer, type: 'FNR' } as const satisfies Ident;
  switch (svar.type) {
    case 'fnr':
    case 'dnr':
      return demo
        ? { gyldig: false, grunn: 'IKKE_SYNTETISK' }
        : { gyldig: true, ident: svar.type === 'fnr' ? fnr : dnr };
    case 'tnr':
    case 'dnr-and-tnr':
      return demo
        ? { gyldig: true, ident: svar.type === 'tnr' ? fnr : dnr }
        : { gyldig: false, grunn: 'SYNTETISK' };
    default:
      return { gyldig: false, grunn: 'HJELPENUMMER' };
  }
}

/**
 * Hvor en henvendelse går når nummeret er slått opp. En som ikke har noe team i dag, og som ikke er skjermet, hører til
 * den som tar imot henne nå. Alle andre blir hos dem de alt hører til.
 */
export function hvorHen(
  kjent: Brukerfakta | null,
  slipperInn: boolean,
  valgtTeamId: string,
  iDag: Dato,
): Mottak {
  if (!kjent) return { slag: 'VALGT_TEAM', brukerId: null, teamId: valgtTeamId };
  const { brukerId } = kjent;
  const dagens = kjent.team.find((t) => isWithin(t, iDag))?.teamId;
  const teamId = dagens ?? sisteTeam(kjent) ?? valgtTeamId;
  if (slipperInn) return { slag: 'MIN', brukerId, teamId };
  if (dagens || kjent.skjermet || kjent.saksbehandlere.length > 0)
    return { slag: 'ANDRES', brukerId, teamId };
  return { slag: 'VALGT_TEAM', brukerId, teamId: valgtTeamId };
}

const sisteTeam = (kjent: Brukerfakta): string | undefined =>
  kjent.team.toSorted((a, b) => (a.fom < b.fom ? 1 : -1))[0]?.teamId;

/** Hvem som får saken. Navngitte først: for en skjermet person kan ingen andre åpne den. */
export function velgMottaker(m: Mottakere, utenom: string | null = null): string | null {
  const rekke = [...m.navngitte, ...m.medSak, ...m.saksbehandlere, ...m.ledere];
  return rekke.find((ansattId) => ansattId !== utenom) ?? null;
}

export const erIFremtiden = (dag: Dato | null, iDag: Dato): boolean => dag !== null && dag > iDag;
