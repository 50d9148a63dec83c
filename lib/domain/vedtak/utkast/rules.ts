import type { Dato } from '@/lib/platform/time/dato';
import { manglerIBrev } from '../brev/rules';
import type { Brev, Brevfakta } from '../brev/types';
import { erGyldigHjemmel, girTjeneste } from '../hjemmel/rules';
import { girTjenester } from '../rules';
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

const GIR: readonly Vedtakstype[] = ['INNVILGELSE', 'ENDRING'];
const ALLE: readonly Vedtakstype[] = [...GIR, 'AVSLAG', 'OPPHOR'];

/** Alt et vedtak må ha før det kan sendes, i den rekkefølgen det står i skjemaet. Ett spørsmål per punkt. */
const PUNKTER: readonly { kode: Sjekkpunktkode; for: readonly Vedtakstype[]; anker: string; ok: Sporsmaal }[] = [
  { kode: 'formaal', for: GIR, anker: 'formaal', ok: (v) => skrevet(v.formaal) },
  { kode: 'maal', for: GIR, anker: 'maal', ok: (v) => v.maal.length > 0 && v.maal.every(erMaalbart) },
  { kode: 'tjenester', for: ALLE, anker: 'tjenester', ok: (v) => harTjenester(v) },
  { kode: 'omfang', for: ALLE, anker: 'tjenester', ok: (v) => v.linjer.length > 0 && v.linjer.every((l) => skrevet(l.omfang)) },
  { kode: 'hjemmel', for: ALLE, anker: 'tjenester', ok: (v, _f, _b, iDag) => v.linjer.length > 0 && v.linjer.every((l) => harHjemmel(l, iDag)) },
  { kode: 'begrunnelse', for: ALLE, anker: 'begrunnelse', ok: (v) => skrevet(v.begrunnelse) },
  { kode: 'syn', for: ALLE, anker: 'brukersSyn', ok: (v) => skrevet(v.brukersSyn) },
  { kode: 'forhaandsvarsel', for: ['OPPHOR'], anker: 'forhaandsvarsel', ok: harForhaandsvarsel },
  { kode: 'virkning', for: [...GIR, 'OPPHOR'], anker: 'virkningFom', ok: (v) => v.virkningFom !== null },
  { kode: 'revurdering', for: GIR, anker: 'revurderesInnen', ok: (v) => v.revurderesInnen !== null && v.virkningFom !== null && v.revurderesInnen > v.virkningFom },
  { kode: 'mottaker', for: ALLE, anker: 'brev', ok: (_v, f) => f.mottaker.adresseSkjermet || Boolean(f.mottaker.adresse) },
  { kode: 'kontakt', for: ALLE, anker: 'brev', ok: (_v, f) => Boolean(f.saksbehandler?.navn && f.saksbehandler.telefon) },
  { kode: 'brev', for: ALLE, anker: 'brev', ok: (v, _f, brev) => manglerBareSkjemaet(brev, v.type) },
]; // prettier-ignore

/** Varslet, og varslet før hjelpen slutter. Varselet må være gitt når vedtaket sendes. */
function harForhaandsvarsel(v: Vedtaksinnhold, _f: Brevfakta, _b: Brev, iDag: Dato): boolean {
  if (v.forhaandsvarsel === null || v.forhaandsvarsel > iDag) return false;
  return v.virkningFom === null || v.forhaandsvarsel < v.virkningFom;
}

/** Deler av brevet som har sitt eget punkt på lista, skal ikke telle to ganger. */
const EGET_PUNKT = [
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

const manglerBareSkjemaet = (brev: Brev, type: Vedtakstype): boolean =>
  brev.saksnummer !== '' &&
  brev.avsender.navn !== '' &&
  manglerIBrev(brev, type).every((kode) => EGET_PUNKT.includes(kode));

export const sjekkliste: (inn: Vedtaksinnhold, fakta: Brevfakta, brev: Brev, iDag: Dato) => Sjekkpunkt[] = (
  inn,
  fakta,
  brev,
  iDag,
) =>
  PUNKTER.filter((p) => p.for.includes(inn.type)).map(({ kode, anker, ok }) => ({
    kode,
    anker,
    ok: ok(inn, fakta, brev, iDag),
  }));

export const manglende = (liste: readonly Sjekkpunkt[]): Sjekkpunktkode[] =>
  liste.filter((p) => !p.ok).map((p) => p.kode);

/** Alt på plass, også når brevet blir spurt direkte. To sperrer, fordi den ene leser skjemaet og den andre papiret. */
export const erFullstendig = (liste: readonly Sjekkpunkt[], brev: Brev, type: Vedtakstype): boolean =>
  manglende(liste).length === 0 && manglerIBrev(brev, type).length === 0;
