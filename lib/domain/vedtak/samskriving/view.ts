import { dayOf, isDato } from '@/lib/platform/time/dato';
import { formatDayYear, formatNumeric, formatTime } from '@/lib/platform/time/format';
import { finnHjemmel } from '../hjemmel/rules';
import { ordforskjell } from '../sammenligning/rules';
import { tjenestenavn } from '../tjeneste/rules';
import type { Akutt, Vedtak } from '../types';
import { erLinje, LINJE, linjedeler, slikDetStod } from './rules';
import type { Felt, Feltnaa, Feltversjon, Historielinje, Konflikt, Lagring, Skjemaverdier } from './types';

type Navn = ReadonlyMap<string, { navn: string; fornavn: string }>;
type Maaltitler = ReadonlyMap<string, string>;

/** Kodene et felt kan ha som verdi, slik en saksbehandler sier dem. */
const KODEORD: Record<string, string> = {
  INNVILGELSE: 'Innvilgelse',
  ENDRING: 'Endring',
  AVSLAG: 'Avslag',
  OPPHOR: 'Opphør',
  OMGJORING: 'Omgjøring',
  AKUTT: 'Akuttvedtak',
  INNVILGET: 'Innvilget',
  AVSLAATT: 'Avslått',
  IKKE_VURDERT: 'Ikke vurdert',
  NEI: 'Nei',
  JA: 'Ja',
  ja: 'Ja',
  TIL_GUNST: 'Til gunst',
  IKKE_UNDERRETTET: 'Ikke underrettet ennå',
  UGYLDIG: 'Ugyldig',
  KLAGE: 'Klagen har ført fram',
  STATSFORVALTEREN: 'Statsforvalteren har bestemt det',
};
const PERSONLIG_STELL = 'Personlig stell og egenomsorg';

/** Verdien av et felt, i ord. */
export function feltord(felt: Felt, verdi: string, maal: Maaltitler): string {
  if (erLinje(felt)) return linjeord(linjedeler(verdi));
  if (felt === 'maal') return verdi.split(',').map((id) => maal.get(id) ?? '').filter(Boolean).join('\n'); // prettier-ignore
  if (felt === 'akutt') return Object.values(linjedeler(verdi)).join('\n');
  if (isDato(verdi)) return formatDayYear(verdi);
  return KODEORD[verdi] ?? verdi;
}

function linjeord({ tjeneste, utfall, omfang, hjemler, personligStell }: Record<string, string>): string {
  return [
    tjeneste && tjenestenavn(tjeneste),
    omfang,
    utfall && KODEORD[utfall],
    personligStell && PERSONLIG_STELL,
    hjemler?.split(',').map((kode) => finnHjemmel(kode)?.kort ?? kode).join(', '), // prettier-ignore
  ]
    .filter(Boolean)
    .join('\n');
}

/** Feltet slik skjemaet skriver det: navn under `innhold.`, eller under linja. */
export function skjemaverdier(felt: Felt, vedtak: Vedtak): Skjemaverdier {
  const { innhold } = vedtak;
  if (felt === 'maal') return { 'maalIder[]': innhold.maal.map((m) => m.maalId) };
  if (felt === 'akutt') return akuttverdier(innhold.akutt);
  if (felt.startsWith(LINJE)) {
    const linje = innhold.linjer[vedtak.linjeIder.indexOf(felt.slice(LINJE.length))];
    return linje ? enkle(linje) : null;
  }
  return { [felt]: enkel((innhold as unknown as Record<string, unknown>)[felt]) };
}

const enkle = (rad: object): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(rad).map(([navn, verdi]): [string, string | string[]] =>
      Array.isArray(verdi) ? [`${navn}[]`, verdi.map(String)] : [navn, enkel(verdi)],
    ),
  );

function enkel(verdi: unknown): string {
  if (verdi === null || verdi === undefined || verdi === false) return '';
  if (verdi === true) return 'on';
  return typeof verdi === 'string' && isDato(verdi) ? formatNumeric(verdi) : String(verdi);
}

const akuttverdier = (akutt: Akutt | null): Record<string, string> => ({
  'akutt.dato': akutt?.tidspunkt ? formatNumeric(dayOf(akutt.tidspunkt)) : '',
  'akutt.klokkeslett': akutt?.tidspunkt ? formatTime(akutt.tidspunkt) : '',
  'akutt.bestemtAvId': akutt?.bestemtAvId ?? '',
  'akutt.muntlig': akutt?.muntlig ? 'on' : '',
  'akutt.grunn': akutt?.grunn ?? '',
});

interface Om {
  vedtak: Vedtak;
  felter: ReadonlyMap<Felt, string>;
  versjoner: Readonly<Record<Felt, Feltversjon>>;
  navn: Navn;
  maal: Maaltitler;
  megId: string;
}

/** Feltet slik det står nå, og hvem som skrev det. */
export function feltNaa(felt: Felt, om: Om): Feltnaa {
  const versjon = om.versjoner[felt];
  const hvem = versjon && om.navn.get(versjon.avId);
  return {
    felt,
    v: versjon?.v ?? 0,
    av: hvem?.navn ?? '',
    fornavn: hvem?.fornavn ?? '',
    erMeg: versjon?.avId === om.megId,
    klokka: versjon ? formatTime(new Date(versjon.tidspunkt)) : '',
    skjema: skjemaverdier(felt, om.vedtak),
    ord: feltord(felt, om.felter.get(felt) ?? '', om.maal),
  };
}

export const konflikt = (felt: Felt, mitt: string, om: Om): Konflikt => ({
  felt,
  mitt: feltord(felt, mitt, om.maal),
  deres: feltNaa(felt, om),
});

interface Lagringsrad extends Lagring {
  avId: string;
  tidspunkt: Date;
}

/** Skriver den samme videre innen denne tida, er det én linje i historien. */
const SAMME_OKT_MS = 15 * 60_000;

/** Hvem som endret feltet, nyest først, ord for ord. */
export function felthistorie(
  felt: Felt,
  naa: string,
  rader: readonly Lagringsrad[],
  navn: Navn,
  maal: Maaltitler,
): Historielinje[] {
  const mine = rader.filter((r) => r.felter.some((f) => f.felt === felt)).toSorted((a, b) => b.v - a.v);
  const okter: Lagringsrad[][] = [];
  for (const rad of mine) {
    const forrige = okter.at(-1)?.at(-1);
    const samme =
      forrige?.avId === rad.avId && forrige.tidspunkt.getTime() - rad.tidspunkt.getTime() < SAMME_OKT_MS;
    if (samme) okter.at(-1)!.push(rad);
    else okter.push([rad]);
  }
  return okter.flatMap((okt) => {
    const [nyest, eldst] = [okt[0]!, okt.at(-1)!];
    const til = slikDetStod(felt, naa, nyest.v, mine);
    const fra = slikDetStod(felt, naa, eldst.v - 1, mine);
    if (til === null || fra === null) return [];
    const ord = { fra: feltord(felt, fra, maal), til: feltord(felt, til, maal) };
    return {
      ...ord,
      v: nyest.v,
      av: navn.get(nyest.avId)?.navn ?? '',
      dag: formatDayYear(dayOf(nyest.tidspunkt)),
      klokka: formatTime(nyest.tidspunkt),
      bits: ordforskjell(ord.fra, ord.til),
    };
  });
}
