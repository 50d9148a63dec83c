import { dayOf, fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { ramse } from '../brev/tekst/rules';
import { nb } from '../brev/ordlyd/rules';
import { erFattet, girTjenester, kanGjores, veiledendeKlagefrist } from '../rules';
import { lovligeTyper } from '../slag/rules';
import { linjeISetning } from '../tjeneste/rules';
import type { Vedtak, Vedtaksmaalinnhold, Vedtakstype } from '../types';
import { foreslaaLinjer } from '../utkast/forslag/rules';
import { erMaalbart } from '../utkast/rules';
import type { Vedtaksdata } from './queries';
import type { Maalvalg, Vedtakslinjevisning, Vedtaksside } from './types';

/** Det policyen sa om hver akt; statusen spørres her. */
export type Lov = Record<'lagre' | 'send' | 'trekk' | 'fatt' | 'sporre' | 'anslaa', boolean>;

export function vedtaksside(vedtak: Vedtak, data: Vedtaksdata, lov: Lov, iDag: Dato): Vedtaksside {
  const { fakta, navn } = data;
  const { innhold } = vedtak;
  const hvem = (id: string | null, tidspunkt: Date | null) =>
    id && tidspunkt ? { tidspunkt, av: navn.get(id)?.navn ?? '' } : null;
  return {
    vedtakId: vedtak.id,
    versjon: vedtak.versjon,
    status: vedtak.status,
    bruker: {
      id: vedtak.brukerId,
      fornavn: fakta.mottaker.fornavn,
      navn: `${fakta.mottaker.fornavn} ${fakta.mottaker.etternavn}`,
    },
    sak: { id: vedtak.sakId, saksnummer: fakta.saksnummer },
    kan: {
      lagre: lov.lagre && kanGjores('lagre', vedtak.status),
      send: lov.send && kanGjores('send', vedtak.status),
      trekk: lov.trekk && kanGjores('trekk', vedtak.status),
      godkjenne: lov.fatt && kanGjores('fatt', vedtak.status),
      sporre: lov.sporre && !erFattet(vedtak.status),
      anslaa: lov.anslaa,
    },
    sporsmaal: data.sporsmaal,
    spraak: fakta.spraak,
    innhold,
    linjer: innhold.linjer.map((linje, i) => ({ ...linje, linjeId: vedtak.linjeIder[i]! })),
    typer: lovligeTyper(innhold.type, fakta.slag),
    maal: data.maal.map((rad) => maalvalg(rad, innhold.maal)),
    forslag: girTjenester(innhold.type) ? foreslaaLinjer(data.grunnlag) : [],
    kartlagtDato: innhold.type === 'OPPHOR' ? null : data.grunnlag.kartlagtDato,
    fakta,
    brev: data.brev,
    iDag,
    sendt: hvem(vedtak.sendtAvId, vedtak.sendtTidspunkt),
    returkommentar: vedtak.status === 'RETURNERT' ? vedtak.returkommentar : null,
    fattet: hvem(vedtak.fattetAvId, vedtak.fattetTidspunkt),
    underrettet: vedtak.underrettetTidspunkt && {
      dato: dayOf(vedtak.underrettetTidspunkt),
      klagefrist: veiledendeKlagefrist(vedtak.underrettetTidspunkt),
    },
    opphortDato: vedtak.opphortDato,
  };
}

type Maalrad = Vedtaksdata['maal'][number];

function maalvalg(rad: Maalrad, valgte: readonly Vedtaksmaalinnhold[]): Maalvalg {
  const innhold: Vedtaksmaalinnhold = {
    maalId: rad.id,
    tittel: rad.tittel,
    utgangspunkt: rad.utgangspunkt,
    maaltilstand: rad.maaltilstand,
    maalepunkt: rad.maalepunkt,
    innenDato: fromDbDate(rad.innenDato),
    egneOrdUtdrag: rad.egneOrdUtdrag,
  };
  return { ...innhold, erMed: valgte.some((m) => m.maalId === rad.id), erMaalbart: erMaalbart(innhold) };
}

interface Listerad {
  id: string;
  type: Vedtakstype;
  status: Vedtak['status'];
  formaal: string;
  fattetTidspunkt: Date | null;
  fattetAvId: string | null;
  virkningFomDato: Date | null;
  revurderesInnenDato: Date | null;
  opphortDato: Date | null;
  linjer: { tjeneste: string; personligStell: boolean }[];
}

export const vedtakslinjevisning = (
  rad: Listerad,
  navn: ReadonlyMap<string, { navn: string }>,
): Vedtakslinjevisning => ({
  id: rad.id,
  type: rad.type,
  status: rad.status,
  formaal: rad.formaal,
  tjenester: ramse([...new Set(rad.linjer.map(linjeISetning))], nb.og),
  fattetDato: rad.fattetTidspunkt && dayOf(rad.fattetTidspunkt),
  fattetAv: navn.get(rad.fattetAvId ?? '')?.navn ?? null,
  virkningFom: fromDbDateOrNull(rad.virkningFomDato),
  revurderesInnen: fromDbDateOrNull(rad.revurderesInnenDato),
  opphortDato: fromDbDateOrNull(rad.opphortDato),
});
