import type { Ansatt } from './ansatt';
import { nyttBesok, type Besok, type Besokinn } from './besok';
import {
  nyBruker,
  nyeOrd,
  nyOppfolging,
  nyPaarorende,
  nySkjermetTilgang,
  nyStopp,
  nyttNotat,
  nyTjenesteansvarlig,
  type Bruker,
  type Brukerinn,
  type EgneOrd,
  type Notatinn,
  type Oppfolginginn,
  type Ordinn,
  type Paarorendeinn,
  type Stoppinn,
} from './bruker';
import { om, type Grunnlag } from './grunnlag';
import { nyKlage, type Klageinn } from './klage';
import { nyttMaal, nyVurdering, type Maal, type Maalinn, type Vurderinginn } from './maal';
import { nyMestringsperiode, type Mestringinn } from './mestring';
import { nyKorttid, type Korttidinn } from './korttid';
import { nyPlanversjon, nyttTiltak, type Planversjoninn, type Tiltak, type Tiltakinn } from './plan';
import { nyRevurdering, type Revurderinginn } from './revurdering';
import { nyKartlegging, nySak, type Kartlegging, type Kartlegginginn, type Sak, type Sakinn } from './sak';
import {
  nyttFattet,
  nyttReturnert,
  nyttTilGodkjenning,
  nyttUtkast,
  type Fattetinn,
  type Returnertinn,
  type Sendtinn,
  type Vedtak,
  type Vedtakinn,
} from './vedtak';

/** Who does what when a test does not say. */
export interface Vanlige {
  tjenesteansvarlig: Ansatt;
  saksbehandler: Ansatt;
  teamleder: Ansatt;
  fullmaktId: string;
}

type Uten<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/**
 * A bruker and what belongs to her. Each call adds rows with sensible answers to everything a test leaves out; `vedtak` and
 * `plan` are there so that tests read as they are spoken: `gerd.vedtak.fattet({ fattet })`, `gerd.plan.medTiltak({ maal })`.
 */
export function brukerbygger(g: Grunnlag, vanlige: Vanlige, inn: Brukerinn) {
  const bruker: Bruker = nyBruker(g, inn);
  const { tjenesteansvarlig, saksbehandler, teamleder, fullmaktId } = vanlige;
  let sisteOrd: EgneOrd | null = null;
  let sisteSak: Sak | null = null;

  const sak = (): Sak => sisteSak ?? medSak();
  const medSak = (s: Partial<Sakinn> = {}): Sak =>
    (sisteSak = nySak(g, bruker, { saksbehandler, mottatt: om(g, -30), ...s }));
  const sa = (tekst: string, o: Partial<Omit<Ordinn, 'tekst'>> = {}): EgneOrd =>
    (sisteOrd = nyeOrd(g, bruker, { tekst, spurtAv: tjenesteansvarlig, dato: om(g, -21), ...o }));
  const felles = <V extends Partial<Vedtakinn>>(v: V) => ({
    sak: v.sak ?? sak(),
    egneOrd: sisteOrd,
    tjenesteansvarlig,
    ...v,
  });

  return {
    ...bruker,
    medParorende: (p: Paarorendeinn = {}): string => nyPaarorende(g, bruker, p),
    medTjenesteansvarlig: (ansatt: Ansatt = tjenesteansvarlig): void =>
      nyTjenesteansvarlig(g, bruker, ansatt, om(g, -100)),
    medSkjermetTilgang: (ansatt: Ansatt): void => nySkjermetTilgang(g, bruker, ansatt, teamleder),
    medStopp: (s: Uten<Stoppinn, 'av' | 'fom' | 'grunn'> = {}): string =>
      nyStopp(g, bruker, { grunn: 'SYKEHUS', fom: om(g, -1), av: tjenesteansvarlig, ...s }),
    medOppfolging: (o: Partial<Oppfolginginn> = {}): string =>
      nyOppfolging(g, bruker, { slag: 'RING_SYKEHUS', frist: om(g, 0), av: tjenesteansvarlig, ...o }),
    medNotat: (n: Uten<Notatinn, 'av' | 'slag' | 'tidspunkt'>): string =>
      nyttNotat(g, bruker, { slag: 'JOURNAL', av: tjenesteansvarlig, tidspunkt: g.naa, ...n }),
    /** Her own words, verbatim. Goals and vedtak made afterwards come from them. */
    sa,
    medSak,
    medKartlegging: (k: Partial<Kartlegginginn> = {}): Kartlegging =>
      nyKartlegging(g, bruker, {
        av: tjenesteansvarlig,
        dato: om(g, -21),
        sak: sak(),
        egneOrd: sisteOrd,
        ...k,
      }),
    medMaal: (m: Maalinn = {}): Maal => nyttMaal(g, bruker, { egneOrd: sisteOrd, ...m }),
    vurder: (maal: Maal, v: Uten<Vurderinginn, 'av' | 'dato'>): void =>
      nyVurdering(g, maal, { av: tjenesteansvarlig, dato: g.iDag, ...v }),
    medMestring: (m: Partial<Mestringinn> & Pick<Mestringinn, 'maal'>): string =>
      nyMestringsperiode(g, bruker, { fom: om(g, -16), ansvarlig: tjenesteansvarlig, sak: sak(), ...m }),
    /** Help without a vedtak, from the day given. */
    medKorttid: (k: Partial<Korttidinn> & Pick<Korttidinn, 'fom'>): string =>
      nyKorttid(g, bruker, { av: saksbehandler, ...k }),
    vedtak: {
      utkast: (v: Partial<Vedtakinn> = {}): Vedtak => nyttUtkast(g, bruker, felles(v)),
      tilGodkjenning: (v: Partial<Sendtinn> = {}): Vedtak =>
        nyttTilGodkjenning(g, bruker, { sendt: om(g, -1), ...felles(v) }),
      returnert: (v: Partial<Returnertinn> = {}): Vedtak =>
        nyttReturnert(g, bruker, {
          sendt: om(g, -3),
          av: teamleder,
          kommentar: 'Skriv inn hva hun selv mener.',
          ...felles(v),
        }),
      fattet: (v: Partial<Fattetinn> = {}): Vedtak =>
        nyttFattet(g, bruker, {
          fattet: om(g, -20),
          virkningFom: om(g, -19),
          av: teamleder,
          fullmaktId,
          ...felles(v),
        }),
    },
    plan: {
      medTiltak: (t: Tiltakinn): Tiltak => nyttTiltak(g, bruker, t),
      medVersjon: (p: Partial<Planversjoninn> = {}): void =>
        nyPlanversjon(g, bruker, { gjelderFom: om(g, -70), av: tjenesteansvarlig, ...p }),
    },
    medBesok: (b: Partial<Besokinn> = {}): Besok => nyttBesok(g, bruker, { dato: g.iDag, ...b }),
    medKlage: (k: Partial<Klageinn> = {}): string =>
      nyKlage(g, bruker, { mottatt: om(g, -5), av: tjenesteansvarlig, ...k }),
    medRevurdering: (r: Uten<Revurderinginn, 'forfall'>): string =>
      nyRevurdering(g, bruker, { forfall: g.iDag, ...r }),
  };
}
