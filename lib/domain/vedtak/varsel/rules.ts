import type { Dato } from '@/lib/platform/time/dato';
import { dag, lov } from '../brev/deler/rules';
import { avsnitt, fyll, setning, storForbokstav } from '../brev/tekst/rules';
import type { Brevfakta } from '../brev/types';
import { hvorforIkke, kanGjores } from '../rules';
import { erTilSkade, tapteLinjer } from '../slag/rules';
import { linjeISetning } from '../tjeneste/rules';
import type { Vedtaksinnhold, Vedtakstatus } from '../types';
import { VARSELORD } from './ordlyd/rules';
import type { Varselbrev, Varseldel } from './types';

interface Varsel {
  svarfrist: Dato;
  grunn: string;
  dato: Dato;
}

/** Kan det varsles nå? Ett varsel per utkast: det som er sendt, er sendt. */
export function provVarsel(
  status: Vedtakstatus,
  v: Vedtaksinnhold,
  fakta: Brevfakta,
  { svarfrist, dato }: Pick<Varsel, 'svarfrist' | 'dato'>,
) {
  if (!kanGjores('varsle', status)) return hvorforIkke(status);
  if (!erTilSkade(v, fakta.slag)) return 'IkkeTilSkade';
  if (v.forhaandsvarsel !== null) return 'AlleredeVarslet';
  return svarfrist > dato ? null : 'SvarfristPassert';
}

/** Fakta inn, varsel ut. Det sier hva som vurderes, hvorfor, og hvordan hun kan svare. Ikke mer. */
export function byggVarsel(fakta: Brevfakta, v: Vedtaksinnhold, varsel: Varsel): Varselbrev {
  const ord = VARSELORD[fakta.spraak];
  const { virksomhet, saksbehandler, mottaker } = fakta;
  const slag = v.type === 'OPPHOR' ? 'OPPHOR' : 'MINDRE';
  const kontakt = saksbehandler ?? { navn: virksomhet.navn, telefon: virksomhet.telefon };
  return {
    tittel: ord.tittel[slag],
    dato: dag(fakta, varsel.dato),
    saksnummer: fyll(ord.saksnummer, { nummer: fakta.saksnummer }),
    avsender: [virksomhet.navn, fakta.team, virksomhet.adresse].filter(Boolean),
    mottaker: [`${mottaker.fornavn} ${mottaker.etternavn}`, mottaker.adresse, mottaker.poststed].filter(
      (linje): linje is string => Boolean(linje),
    ),
    deler: [
      del(null, [ord.innledning[slag]]),
      { overskrift: ord.gjelder, avsnitt: [], punkter: tapt(fakta, v) },
      del(ord.hvorfor, avsnitt(varsel.grunn).map(setning)),
      del(ord.si, [
        fyll(ord.siHvordan, { ...kontakt, frist: dag(fakta, varsel.svarfrist) }),
        ord.etterpaa,
        fyll(ord.lov, lov(fakta, 'forhaandsvarsel')),
      ]),
    ],
    signatur: [fyll(ord.hjelp, { navn: kontakt.navn }), virksomhet.navn],
  };
}

const del = (overskrift: string | null, tekster: string[]): Varseldel => ({
  overskrift,
  avsnitt: tekster,
  punkter: [],
});

const tapt = ({ slag }: Brevfakta, v: Vedtaksinnhold): string[] =>
  tapteLinjer(slag.forrige?.linjer ?? [], v).map((l) =>
    setning(`${storForbokstav(linjeISetning(l))}: ${l.omfang}`),
  );
