import type { Dato } from '@/lib/platform/time/dato';
import { henvisning } from '../../hjemmel/rules';
import type { Emne } from '../../hjemmel/types';
import { finnTjeneste } from '../../tjeneste/rules';
import type { Linje } from '../../types';
import type { Ordlyd } from '../ordlyd/types';
import {
  avsnitt,
  erHelSetning,
  fyll,
  langDato,
  paragrafPaa,
  ramse,
  setning,
  utenPunktum,
} from '../tekst/rules';
import type { Brevdel, Brevdelkode, Brevfakta, Brevgrunnlag, Brevinnhold } from '../types';

/** Én del av brevet. Null når delen ikke hører hjemme i denne slags vedtak, eller ikke er skrevet ennå. */
export type Del = (grunnlag: Brevgrunnlag) => Brevdel | null;

export const tekst = (innhold: string): Brevinnhold => ({ slag: 'avsnitt', tekst: innhold });

/** En setning kommunen har tatt bort, blir ikke et tomt avsnitt. */
export function del(
  { ordlyd }: Brevfakta,
  kode: Brevdelkode,
  innhold: readonly Brevinnhold[],
  overskrift: keyof Ordlyd['overskrift'] = kode,
): Brevdel | null {
  const skrevet = innhold.filter((i) => i.slag !== 'avsnitt' || i.tekst !== '');
  return skrevet.length === 0 ? null : { kode, overskrift: ordlyd.overskrift[overskrift], innhold: skrevet };
}

/** Fritekst i avsnitt, med punktum til slutt. */
export const fritekst = (skrevet: string): Brevinnhold[] => avsnitt(skrevet).map((a) => tekst(setning(a)));

export const dag = ({ ordlyd }: Brevfakta, dato: Dato): string => langDato(dato, ordlyd.form);

/** Loven og paragrafen, slik den utgaven av loven sier det, på brevets målform. */
export function lov(fakta: Brevfakta, emne: Emne): { lov: string; paragraf: string } {
  const funnet = henvisning(fakta.lovversjon, emne);
  const { ordlyd } = fakta;
  return { lov: ordlyd.lov[funnet.lov], paragraf: paragrafPaa(funnet.paragraf, ordlyd.form) };
}

export const innvilget = (linjer: readonly Linje[]) => linjer.filter((l) => l.utfall === 'INNVILGET');
export const avslaatt = (linjer: readonly Linje[]) => linjer.filter((l) => l.utfall === 'AVSLAATT');

/** «praktisk bistand til personlig stell», på brevets målform. */
export function tjenesteord(
  { ordlyd }: Pick<Brevfakta, 'ordlyd'>,
  linje: Pick<Linje, 'tjeneste' | 'personligStell'>,
): string {
  const funnet = finnTjeneste(linje.tjeneste);
  const ord = ordlyd.tjeneste[linje.tjeneste] ?? funnet?.iSetning ?? linje.tjeneste;
  return linje.personligStell && funnet?.kanVaereStell
    ? fyll(ordlyd.form.personligStell, { tjeneste: ord })
    : ord;
}

export const tjenester = (
  fakta: Brevfakta,
  linjer: readonly Pick<Linje, 'tjeneste' | 'personligStell'>[],
): string => ramse([...new Set(linjer.map((l) => tjenesteord(fakta, l)))], fakta.ordlyd.form.og);

export const hvemVarMed = (tilStede: string, ord: Ordlyd['egneOrd']): string =>
  setning(erHelSetning(tilStede) ? tilStede : fyll(ord.med, { med: utenPunktum(tilStede) }));
