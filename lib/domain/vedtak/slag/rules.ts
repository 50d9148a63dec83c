import { addDays, addWeeks, dayOf, type Dato } from '@/lib/platform/time/dato';
import { provFullmakt } from '../fullmakt/rules';
import { girTjenester } from '../rules';
import { linjeISetning } from '../tjeneste/rules';
import type { Linje, Omgjoringsgrunn, Vedtaksinnhold, Vedtakstype } from '../types';
import type { Merknad, Slagfakta } from './types';

/** fvl § 16 sier «en nærmere angitt frist», og den må være rimelig. To uker er vårt forslag; kortere får en merknad. */
export const SVARFRIST_UKER = 2;
/** fvl § 23: et muntlig vedtak skrives ned så snart det er råd. */
export const NEDTEGNING_DAGER = 3;
/** Akutt hjelp er til for å rekke å tenke. Da skal den ses på snart. */
export const AKUTT_REVURDERES_UKER = 4;

const skrevet = (tekst: string): boolean => tekst.trim() !== '';
type Kort = Pick<Linje, 'tjeneste' | 'personligStell' | 'utfall'>;
const innvilget = <L extends Kort>(linjer: readonly L[]): L[] =>
  linjer.filter((l) => l.utfall === 'INNVILGET');
const nokkel = (l: Kort): string => `${l.tjeneste}/${l.personligStell}`;

interface Nytt {
  type: Vedtakstype;
  linjer: readonly Kort[];
}

/**
 * Tjenester personen har, men ikke får videre. Hver linje i det nye dekker én i det gamle. Et avslag og et
 * akuttvedtak rører ikke det som gjelder.
 */
export function tapteLinjer<L extends Kort>(forrige: readonly L[], ny: Nytt): L[] {
  if (ny.type === 'AVSLAG' || ny.type === 'AKUTT') return [];
  const igjen = ny.type === 'OPPHOR' ? [] : innvilget(ny.linjer).map(nokkel);
  return innvilget(forrige).filter((linje) => {
    const plass = igjen.indexOf(nokkel(linje));
    if (plass >= 0) igjen.splice(plass, 1);
    return plass < 0;
  });
}

export const erReduksjon = (forrige: readonly Kort[], ny: Nytt): boolean =>
  tapteLinjer(forrige, ny).length > 0;

/** Er vedtaket til skade for personen, slik at loven krever varsel, grunn og spørsmålet om å vente? */
export const erTilSkade = (ny: Nytt, { forrige }: Slagfakta): boolean =>
  ny.type === 'OPPHOR' || erReduksjon(forrige?.linjer ?? [], ny);

type Varselfelt = Pick<
  Vedtaksinnhold,
  'forhaandsvarsel' | 'varselSvarfrist' | 'uttaltSeg' | 'utenVarselGrunn' | 'virkningFom'
>;

/** Varslet med en frist å svare innen, og varslet før hjelpen endres. */
export const erVarslet = (v: Varselfelt, iDag: Dato): boolean =>
  v.forhaandsvarsel !== null &&
  v.forhaandsvarsel <= iDag &&
  v.varselSvarfrist !== null &&
  v.varselSvarfrist > v.forhaandsvarsel &&
  (v.virkningFom === null || v.forhaandsvarsel < v.virkningFom);

/**
 * fvl § 16 tredje ledd: varsel trengs ikke når hun selv har bedt om det, eller alt har uttalt seg i saken.
 * Det må være en dag det skjedde, og noen må skrive hvordan: en tom rute er ikke et unntak.
 */
export const erVarselUnoedvendig = (v: Varselfelt, iDag: Dato): boolean =>
  v.forhaandsvarsel === null && v.uttaltSeg !== null && v.uttaltSeg <= iDag && skrevet(v.utenVarselGrunn);

/** Hun har svart, eller fristen er ute. Dagen fristen går ut, er fortsatt hennes. */
export const kanAvgjores = (v: Varselfelt, iDag: Dato): boolean => {
  if (v.uttaltSeg !== null && v.uttaltSeg <= iDag && v.uttaltSeg >= (v.forhaandsvarsel ?? v.uttaltSeg))
    return true;
  return v.varselSvarfrist !== null && v.varselSvarfrist < iDag;
};

/** Et vedtak til skade avgjøres ikke før hun har svart eller fristen er ute. Andre vedtak venter ikke på noe. */
export const harHattOrdet = (v: Vedtaksinnhold, slag: Slagfakta, iDag: Dato): boolean =>
  !erTilSkade(v, slag) || kanAvgjores(v, iDag);

export const erUtsattVurdert = (v: Pick<Vedtaksinnhold, 'utsattIverksetting' | 'utsattGrunn'>): boolean =>
  v.utsattIverksetting !== 'IKKE_VURDERT' && skrevet(v.utsattGrunn);

/**
 * fvl § 35: kommunen kan gjøre om til gunst når som helst. Til skade bare når hun ikke har fått vite om vedtaket,
 * når det er ugyldig, eller når statsforvalteren har sagt det. En klage skal aldri gjøre det verre for den som klaget.
 */
const TIL_SKADE: readonly Omgjoringsgrunn[] = ['IKKE_UNDERRETTET', 'UGYLDIG', 'STATSFORVALTEREN'];
const FRA_KLAGE: readonly Omgjoringsgrunn[] = ['KLAGE', 'STATSFORVALTEREN'];

/** Grunnene som kan brukes her. Uten klagesak kan ikke klagen være grunnen. */
export const muligeOmgjoringsgrunner = ({ forrige, fraKlage }: Slagfakta): Omgjoringsgrunn[] =>
  (['TIL_GUNST', 'IKKE_UNDERRETTET', 'UGYLDIG', 'KLAGE', 'STATSFORVALTEREN'] as const).filter(
    (grunn) =>
      (grunn !== 'IKKE_UNDERRETTET' || forrige?.erUnderrettet === false) &&
      (fraKlage || !FRA_KLAGE.includes(grunn)),
  );

export const kanGjoresOm = (
  v: Pick<Vedtaksinnhold, 'type' | 'linjer' | 'omgjoringsgrunn'>,
  slag: Slagfakta,
): boolean =>
  v.omgjoringsgrunn !== null &&
  muligeOmgjoringsgrunner(slag).includes(v.omgjoringsgrunn) &&
  (!erTilSkade(v, slag) || TIL_SKADE.includes(v.omgjoringsgrunn));

/** Når, av hvem og hvorfor det ikke kunne vente. */
export const erAkuttBeskrevet = ({ akutt }: Pick<Vedtaksinnhold, 'akutt'>, iDag: Dato): boolean =>
  akutt !== null &&
  akutt.tidspunkt !== null &&
  dayOf(akutt.tidspunkt) <= iDag &&
  akutt.bestemtAvId !== null &&
  skrevet(akutt.grunn);

/** Den som bestemte, hadde skriftlig myndighet for akkurat dette, den dagen. */
export function haddeMyndighet(v: Pick<Vedtaksinnhold, 'akutt' | 'linjer'>, slag: Slagfakta): boolean {
  const hvem = slag.beslutningstakere.find((b) => b.ansattId === v.akutt?.bestemtAvId);
  if (!hvem || !v.akutt?.tidspunkt || v.linjer.length === 0) return false;
  const { fravaer } = slag;
  const svar = provFullmakt(hvem.fullmakter, v.linjer, dayOf(v.akutt.tidspunkt), { type: 'AKUTT', fravaer });
  return svar.mangler.length === 0;
}

export const sesPaaSnart = ({ type, virkningFom, revurderesInnen }: Vedtaksinnhold): boolean =>
  type !== 'AKUTT' ||
  (virkningFom !== null &&
    revurderesInnen !== null &&
    revurderesInnen <= addWeeks(virkningFom, AKUTT_REVURDERES_UKER));

/** Slagene et utkast kan være, etter hva det bygger på. Det første er det vanlige. */
export function lovligeTyper(
  naa: Vedtakstype,
  { forrige, harGjeldende, kartlagtDato }: Slagfakta,
): Vedtakstype[] {
  if (naa === 'AKUTT' && !forrige)
    return kartlagtDato && !harGjeldende ? ['AKUTT', 'INNVILGELSE', 'AVSLAG'] : ['AKUTT', 'AVSLAG'];
  if (!forrige) return harGjeldende ? ['AVSLAG'] : ['INNVILGELSE', 'AVSLAG'];
  if (forrige.type === 'AKUTT') return ['INNVILGELSE', 'OPPHOR', 'AVSLAG'];
  return girTjenester(forrige.type) ? ['ENDRING', 'OPPHOR', 'AVSLAG', 'OMGJORING'] : ['OMGJORING'];
}

/** Det som finnes fra før, når noen vil begynne på et nytt vedtak. */
export interface Utgangspunkt {
  gjeldende: Vedtakstype | null;
  harKartlegging: boolean;
}

/** Slagene det går an å begynne på nå. Delvis avslag og vedtak etter mestring følger av innholdet og av veien hit. */
export function muligeNye({ gjeldende, harKartlegging }: Utgangspunkt): Vedtakstype[] {
  if (gjeldende && gjeldende !== 'AKUTT')
    return ['ENDRING', 'OPPHOR', 'OMGJORING', ...(harKartlegging ? (['AVSLAG'] as const) : []), 'AKUTT'];
  return [
    ...(harKartlegging ? (['INNVILGELSE', 'AVSLAG'] as const) : []),
    ...(gjeldende ? (['OPPHOR'] as const) : []),
    'AKUTT',
  ];
}

const i = (linjer: readonly Linje[]): string[] => [...new Set(linjer.map(linjeISetning))];
const merknad = (kode: Merknad['kode'], mer: Partial<Merknad> = {}): Merknad => ({
  kode,
  tjenester: [],
  dag: null,
  ...mer,
});

/** Det som er lov, men bør ses på: kort frist, gammel kartlegging, endrede ord om hva en tjeneste dekker. */
export function merknader(v: Vedtaksinnhold, slag: Slagfakta, iDag: Dato): Merknad[] {
  const skade = erTilSkade(v, slag);
  return [
    ...(skade ? varselmerknader(v, iDag) : []),
    ...kartleggingsmerknad(v, slag),
    ...omfangsmerknad(v, slag),
    ...avslagsmerknad(v),
    ...akuttmerknad(v, iDag),
  ];
}

function varselmerknader(v: Vedtaksinnhold, iDag: Dato): Merknad[] {
  const { forhaandsvarsel, varselSvarfrist } = v;
  if (!forhaandsvarsel || !varselSvarfrist) return [];
  const kort = varselSvarfrist < addWeeks(forhaandsvarsel, SVARFRIST_UKER);
  return [
    ...(kort ? [merknad('KORT_SVARFRIST', { dag: varselSvarfrist })] : []),
    ...(kanAvgjores(v, iDag) ? [] : [merknad('SVARFRIST_LOPER', { dag: varselSvarfrist })]),
  ];
}

/** Funksjonsvurderingen skal være ny ved hvert nytt vedtak. */
function kartleggingsmerknad({ type }: Vedtaksinnhold, { forrige, kartlagtDato }: Slagfakta): Merknad[] {
  const fattet = forrige?.fattet;
  if (type === 'AVSLAG' || !fattet || (kartlagtDato !== null && kartlagtDato >= fattet)) return [];
  return [merknad('GAMMEL_KARTLEGGING', { dag: kartlagtDato })];
}

/** Samme tjeneste, andre ord om hva den dekker. Bare et menneske kan se om det er mindre. */
function omfangsmerknad(v: Vedtaksinnhold, { forrige }: Slagfakta): Merknad[] {
  if (!forrige || !girTjenester(v.type)) return [];
  const foer = innvilget(forrige.linjer);
  const endret = innvilget(v.linjer).filter((ny) => {
    const samme = foer.filter((l) => nokkel(l) === nokkel(ny));
    return samme.length > 0 && !samme.some((l) => l.omfang.trim() === ny.omfang.trim());
  });
  return endret.length > 0 ? [merknad('OMFANG_ENDRET', { tjenester: i(endret) })] : [];
}

/** Det som avslås, skal begrunnes. Nevner begrunnelsen ikke tjenesten, er det antakelig glemt. */
function avslagsmerknad(v: Vedtaksinnhold): Merknad[] {
  if (!girTjenester(v.type)) return [];
  const tekst = v.begrunnelse.toLocaleLowerCase('nb');
  const glemt = v.linjer.filter((l) => l.utfall === 'AVSLAATT' && !tekst.includes(linjeISetning(l)));
  return glemt.length > 0 ? [merknad('AVSLAG_UTEN_GRUNN', { tjenester: i(glemt) })] : [];
}

function akuttmerknad({ type, akutt }: Vedtaksinnhold, iDag: Dato): Merknad[] {
  if (type !== 'AKUTT' || !akutt?.tidspunkt) return [];
  const dag = dayOf(akutt.tidspunkt);
  return addDays(dag, NEDTEGNING_DAGER) < iDag ? [merknad('SEIN_NEDTEGNING', { dag })] : [];
}
