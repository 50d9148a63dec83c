import type { Dato } from '@/lib/platform/time/dato';
import { manglerIBrev, type Kravgrunnlag } from '../brev/krav/rules';
import type { Brev, Brevfakta, Brevkravkode } from '../brev/types';
import { erGyldigHjemmel, girTjeneste } from '../hjemmel/rules';
import { girTjenester } from '../rules';
import {
  erAkuttBeskrevet,
  erTilSkade,
  erUtsattVurdert,
  erVarselUnoedvendig,
  erVarslet,
  haddeMyndighet,
  kanGjoresOm,
  sesPaaSnart,
} from '../slag/rules';
import { finnTjeneste } from '../tjeneste/rules';
import type { Linje, Vedtaksinnhold, Vedtaksmaalinnhold, Vedtakstype } from '../types';
import type { Sjekkpunkt, Sjekkpunktkode } from './types';

const skrevet = (tekst: string): boolean => tekst.trim() !== '';

/** Målbart: hvor hun er, hvor hun vil, hvordan vi vet det, og innen når. */
export const erMaalbart = (maal: Vedtaksmaalinnhold): boolean =>
  [maal.tittel, maal.utgangspunkt, maal.maaltilstand, maal.maalepunkt].every(skrevet) &&
  maal.innenDato !== null;

/** Hjemmelen må gjelde den dagen, og minst én må si hvilken tjeneste kommunen skal tilby. */
export const harHjemmel = (linje: Linje, dag: Dato): boolean =>
  linje.hjemler.length > 0 &&
  linje.hjemler.every((kode) => erGyldigHjemmel(kode, dag)) &&
  linje.hjemler.some(girTjeneste);

/** Linjene passer til slags vedtak: en innvilgelse gir noe, et avslag gir ingenting. */
export function harTjenester({ type, linjer }: Vedtaksinnhold): boolean {
  if (linjer.length === 0 || !linjer.every((l) => finnTjeneste(l.tjeneste))) return false;
  if (girTjenester(type)) return linjer.some((l) => l.utfall === 'INNVILGET');
  return type === 'OPPHOR' || linjer.every((l) => l.utfall === 'AVSLAATT');
}

type Sporsmaal = (inn: Vedtaksinnhold, fakta: Brevfakta, brev: Brev, iDag: Dato) => boolean;
type Gjelder = (inn: Vedtaksinnhold, fakta: Brevfakta) => boolean;

const alle: Gjelder = () => true;
const gir: Gjelder = ({ type }) => girTjenester(type);
const virker: Gjelder = ({ type }) => type !== 'AVSLAG';
const tilSkade: Gjelder = (v, f) => erTilSkade(v, f.slag);
const slag =
  (type: Vedtakstype): Gjelder =>
  (v) =>
    v.type === type;

/** Alt et vedtak må ha før det kan sendes, i den rekkefølgen det står i skjemaet. Ett spørsmål per punkt. */
const PUNKTER: readonly { kode: Sjekkpunktkode; gjelder: Gjelder; anker: string; ok: Sporsmaal }[] = [
  { kode: 'omgjoring', gjelder: slag('OMGJORING'), anker: 'omgjoringsgrunn', ok: (v, f) => kanGjoresOm(v, f.slag) },
  { kode: 'akutt', gjelder: slag('AKUTT'), anker: 'akutt-dato', ok: (v, _f, _b, iDag) => erAkuttBeskrevet(v, iDag) },
  { kode: 'akuttMyndighet', gjelder: slag('AKUTT'), anker: 'akutt-bestemtAvId', ok: (v, f) => haddeMyndighet(v, f.slag) },
  { kode: 'formaal', gjelder: gir, anker: 'formaal', ok: (v) => skrevet(v.formaal) },
  { kode: 'maal', gjelder: gir, anker: 'maal', ok: (v) => v.maal.length > 0 && v.maal.every(erMaalbart) },
  { kode: 'tjenester', gjelder: alle, anker: 'tjenester', ok: (v) => harTjenester(v) },
  { kode: 'omfang', gjelder: alle, anker: 'tjenester', ok: (v) => v.linjer.length > 0 && v.linjer.every((l) => skrevet(l.omfang)) },
  { kode: 'hjemmel', gjelder: alle, anker: 'tjenester', ok: (v, _f, _b, iDag) => v.linjer.length > 0 && v.linjer.every((l) => harHjemmel(l, iDag)) },
  { kode: 'begrunnelse', gjelder: alle, anker: 'begrunnelse', ok: (v) => skrevet(v.begrunnelse) },
  { kode: 'syn', gjelder: alle, anker: 'brukersSyn', ok: (v) => skrevet(v.brukersSyn) },
  { kode: 'forhaandsvarsel', gjelder: tilSkade, anker: 'forhaandsvarsel', ok: (v, _f, _b, iDag) => erVarslet(v, iDag) || erVarselUnoedvendig(v, iDag) },
  { kode: 'reduksjonsgrunn', gjelder: tilSkade, anker: 'reduksjonsgrunn', ok: (v) => skrevet(v.reduksjonsgrunn) },
  { kode: 'utsatt', gjelder: tilSkade, anker: 'utsattGrunn', ok: (v) => erUtsattVurdert(v) },
  { kode: 'virkning', gjelder: virker, anker: 'virkningFom', ok: (v, f, _b, iDag) => v.virkningFom !== null && (!erTilSkade(v, f.slag) || v.virkningFom >= iDag) },
  { kode: 'revurdering', gjelder: gir, anker: 'revurderesInnen', ok: (v) => v.revurderesInnen !== null && v.virkningFom !== null && v.revurderesInnen > v.virkningFom && sesPaaSnart(v) },
  { kode: 'mottaker', gjelder: alle, anker: 'brev', ok: (_v, f) => f.mottaker.adresseSkjermet || Boolean(f.mottaker.adresse) },
  { kode: 'kontakt', gjelder: alle, anker: 'brev', ok: (_v, f) => Boolean(f.saksbehandler?.navn && f.saksbehandler.telefon) },
  { kode: 'brev', gjelder: alle, anker: 'brev', ok: (v, f, brev) => manglerBareSkjemaet(brev, v, f) },
]; // prettier-ignore

/** Deler av brevet som har sitt eget punkt på lista, skal ikke telle to ganger. */
const EGET_PUNKT: readonly Brevkravkode[] = [
  'OMGJORING',
  'AKUTT',
  'REDUKSJON',
  'MOTTAKER',
  'VIRKNING',
  'FORMAAL',
  'MAAL',
  'TJENESTER',
  'EGENANDEL',
  'BEGRUNNELSE',
  'SYN',
  'HJEMMEL',
  'REVURDERING',
  'FORHAANDSVARSEL',
];

const manglerBareSkjemaet = (brev: Brev, innhold: Vedtaksinnhold, fakta: Brevfakta): boolean =>
  brev.saksnummer !== '' && brev.avsender.navn !== '' && manglerUtenom(brev, innhold, fakta).length === 0;

/** Punktene i loven som mangler i selve brevet, og som ikke har sitt eget punkt på lista. */
const manglerUtenom = (brev: Brev, innhold: Vedtaksinnhold, fakta: Brevfakta): Brevkravkode[] =>
  manglerIBrev(brev, innhold.type, { fakta, innhold }).filter((kode) => !EGET_PUNKT.includes(kode));

export const sjekkliste: (inn: Vedtaksinnhold, fakta: Brevfakta, brev: Brev, iDag: Dato) => Sjekkpunkt[] = (
  inn,
  fakta,
  brev,
  iDag,
) =>
  PUNKTER.filter((p) => p.gjelder(inn, fakta)).map(({ kode, anker, ok }) => ({
    kode,
    anker,
    ok: ok(inn, fakta, brev, iDag),
    ...(kode === 'brev' ? { mangler: manglerUtenom(brev, inn, fakta) } : {}),
  }));

export const manglende = (liste: readonly Sjekkpunkt[]): Sjekkpunktkode[] =>
  liste.filter((p) => !p.ok).map((p) => p.kode);

/** Alt på plass, også når brevet blir spurt direkte. To sperrer, fordi den ene leser skjemaet og den andre papiret. */
export const erFullstendig = (
  liste: readonly Sjekkpunkt[],
  brev: Brev,
  type: Vedtakstype,
  grunnlag?: Kravgrunnlag,
): boolean => manglende(liste).length === 0 && manglerIBrev(brev, type, grunnlag).length === 0;
