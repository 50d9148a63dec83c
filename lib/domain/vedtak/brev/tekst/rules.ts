import { dayOf, type Dato } from '@/lib/platform/time/dato';
import { formatTime } from '@/lib/platform/time/format';
import type { Ordlyd } from '../ordlyd/types';

/** Fyller `{navn}` i en setning. Et navn som mangler, blir stående, så en prøve ser det. */
export const fyll = (mal: string, verdier: Record<string, string> = {}): string =>
  mal.replace(/\{(\w+)\}/g, (hele, navn: string) => (Object.hasOwn(verdier, navn) ? verdier[navn]! : hele));

/** Setter punktum når skriveren ikke har gjort det. */
export const setning = (tekst: string): string => {
  const trimmet = tekst.trim();
  return trimmet === '' || /[.!?…:»]$/u.test(trimmet) ? trimmet : `${trimmet}.`;
};

export const utenPunktum = (tekst: string): string => tekst.trim().replace(/\.+$/u, '');

export const storForbokstav = (tekst: string): string =>
  tekst.charAt(0).toLocaleUpperCase('nb') + tekst.slice(1);
/** «Medisiner» blir «medisiner», men «KAD» og «GPS» blir stående. */
export const litenForbokstav = (tekst: string): string =>
  /^\p{Lu}{2}/u.test(tekst) ? tekst : tekst.charAt(0).toLocaleLowerCase('nb') + tekst.slice(1);

/** «a», «a og b», «a, b og c». */
export const ramse = (ord: readonly string[], og: string): string =>
  ord.length < 2 ? ord.join('') : `${ord.slice(0, -1).join(', ')} ${og} ${ord.at(-1)}`;

/** Blanke linjer skiller avsnitt. */
export const avsnitt = (tekst: string): string[] =>
  tekst
    .split(/\n\s*\n/u)
    .map((del) => del.trim())
    .filter((del) => del !== '');

const VISER_TILBAKE =
  /(^|[^\p{L}])(seg|sin|sitt|sine|hun|ho|henne|hennes|hennar|han|ham|hans|sig|hon)(?=[^\p{L}]|$)/iu;

/**
 * «Solveig går til postkassen» blir «Du går til postkassen». Når setningen også sier «seg» eller «hun», lar vi den
 * stå: en halv omskriving er verre enn navnet.
 */
export function duForm(tekst: string, fornavn: string, du = 'Du'): string {
  const start = `${fornavn} `;
  if (du === '' || !tekst.startsWith(start)) return tekst;
  const resten = tekst.slice(start.length);
  return VISER_TILBAKE.test(resten) ? tekst : `${du} ${resten}`;
}

/** «Datteren Anne var med» er alt en setning; «Datteren Anne» er et svar på «hvem var med?». */
export const erHelSetning = (tekst: string): boolean => /\s(var|er|satt|hørte|deltok)\s/u.test(`${tekst} `);

/** «25. november 2026», «25 november 2026», «25 November 2026»: slik målformen skriver det. */
export function langDato(dato: Dato, form: Pick<Ordlyd['form'], 'dato' | 'maaneder'>): string {
  const [aar, maaned, dag] = dato.split('-') as [string, string, string];
  return fyll(form.dato, {
    dag: `${Number(dag)}`,
    maaned: form.maaneder.split(' ')[Number(maaned) - 1]!,
    aar,
  });
}

/** «3. november 2026 klokka 14.05» */
export function langtTidspunkt(tidspunkt: Date, form: Ordlyd['form']): string {
  const [time, minutt] = formatTime(tidspunkt).split('.') as [string, string];
  return fyll(form.tidspunkt, { dato: langDato(dayOf(tidspunkt), form), time, minutt });
}

/** «§ 3-2 first paragraph no. 6 letter a»: paragrafen står, ordene rundt følger målformen. */
export const paragrafPaa = (paragraf: string, form: Ordlyd['form']): string =>
  paragraf
    .replace('første ledd', form.ledd)
    .replace('nr.', form.nr)
    .replace('bokstav', form.bokstav)
    .replace(/ og (?=\d)/gu, ` ${form.og} `)
    .replace(/ til (?=\d)/gu, ` ${form.til} `);
