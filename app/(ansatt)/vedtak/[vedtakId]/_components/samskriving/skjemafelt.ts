import { fromForm } from '@/lib/platform/gate/form-data';
import type { Skjemaverdier } from '@/lib/domain/vedtak/samskriving/types';

/** The form as fields: which control belongs to which field, what stands in it, and how to put something there. */

type Kontroll = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const START = 'innhold.';
const LINJER = 'innhold.linjer.';

export const kontroller = (skjema: HTMLFormElement): Kontroll[] =>
  ([...skjema.elements] as Kontroll[]).filter((e) => e.name?.startsWith(START) && !e.disabled);

const erAvkryss = (e: Kontroll): e is HTMLInputElement =>
  e instanceof HTMLInputElement && (e.type === 'checkbox' || e.type === 'radio');

const linjeprefiks = (navn: string): string | null => /^innhold\.linjer\.\d+\./.exec(navn)?.[0] ?? null;

/** «linje/<id>» for a line that exists, «ny/<n>» for one that does not yet. */
export function feltFor(skjema: HTMLFormElement, navn: string): string {
  const prefiks = linjeprefiks(navn);
  if (prefiks) {
    const id = skjema.elements.namedItem(`${prefiks}linjeId`);
    return id instanceof HTMLInputElement ? `linje/${id.value}` : `ny/${prefiks.slice(LINJER.length, -1)}`;
  }
  const [forste] = navn.slice(START.length).split('.');
  return forste === 'maalIder[]' ? 'maal' : forste!;
}

const prefiksFor = (skjema: HTMLFormElement, felt: string): string | null =>
  felt.startsWith('linje/')
    ? (kontroller(skjema)
        .map((e) => linjeprefiks(e.name))
        .find((p) => p && feltFor(skjema, p) === felt) ?? null)
    : START;

/** What the page came with, before anybody typed: also what was typed before the script was ready is unsaved. */
const slikDetKom = (e: Kontroll): { verdi: string; erPaa: boolean } =>
  e instanceof HTMLSelectElement
    ? { verdi: ([...e.options].find((o) => o.defaultSelected) ?? e.options[0])?.value ?? '', erPaa: true }
    : { verdi: e.defaultValue, erPaa: e instanceof HTMLInputElement && e.defaultChecked };
const slikDetEr = (e: Kontroll) => ({ verdi: e.value, erPaa: erAvkryss(e) && e.checked });

/** What stands in each field, in a form that can be compared. */
export function avbildning(skjema: HTMLFormElement, fraStart = false): Map<string, string> {
  const felter = new Map<string, string[]>();
  for (const e of kontroller(skjema)) {
    const felt = feltFor(skjema, e.name);
    const prefiks = linjeprefiks(e.name) ?? START;
    const verdier = felter.get(felt) ?? [];
    const { verdi, erPaa } = fraStart && e.type !== 'hidden' ? slikDetKom(e) : slikDetEr(e);
    if (!erAvkryss(e)) verdier.push(`${e.name.slice(prefiks.length)}=${verdi}`);
    else if (erPaa) verdier.push(`${e.name.slice(prefiks.length)}=${e.value}`);
    felter.set(felt, verdier);
  }
  return new Map([...felter].map(([felt, verdier]) => [felt, verdier.join('\u0000')]));
}

/** Only these fields, nested as the server reads them. The kind of decision always goes along: the schema asks for it. */
export function innholdAv(skjema: HTMLFormElement, felter: ReadonlySet<string>): Record<string, unknown> {
  const data = new FormData();
  for (const [navn, verdi] of new FormData(skjema))
    if (navn.startsWith(START) && (navn === `${START}type` || felter.has(feltFor(skjema, navn))))
      data.append(navn, verdi);
  return (fromForm(data).innhold ?? {}) as Record<string, unknown>;
}

/** Puts a value in a field. False when the field is not on the page. */
export function settVerdi(skjema: HTMLFormElement, felt: string, verdier: Skjemaverdier): boolean {
  const prefiks = prefiksFor(skjema, felt);
  if (verdier === null || prefiks === null) return false;
  let fantes = false;
  for (const [navn, verdi] of Object.entries(verdier))
    for (const e of kontroller(skjema).filter((k) => k.name === prefiks + navn)) {
      fantes = true;
      if (sett(e, verdi)) e.dispatchEvent(new Event('input', { bubbles: true }));
    }
  return fantes;
}

function sett(e: Kontroll, verdi: string | string[]): boolean {
  if (!erAvkryss(e)) {
    const ny = String(verdi);
    if (e.value === ny) return false;
    e.value = ny;
    return true;
  }
  const paa = Array.isArray(verdi) ? verdi.includes(e.value) : e.value === verdi;
  if (e.checked === paa) return false;
  e.checked = paa;
  return true;
}

/** What is typed in one field, as it would be put back by `settVerdi`. */
export function verdiI(skjema: HTMLFormElement, felt: string): Record<string, string | string[]> {
  const prefiks = prefiksFor(skjema, felt) ?? START;
  const verdier: Record<string, string | string[]> = {};
  for (const e of kontroller(skjema).filter((k) => feltFor(skjema, k.name) === felt)) {
    const navn = e.name.slice(prefiks.length);
    if (navn.endsWith('[]')) {
      const liste = (verdier[navn] ??= []) as string[];
      if (!erAvkryss(e) || e.checked) liste.push(e.value);
    } else if (!erAvkryss(e) || e.checked) verdier[navn] = e.value;
    else verdier[navn] ??= '';
  }
  return verdier;
}

/** The fields a refused save points at: «innhold.linjer.0.omfang» in what was sent, where only some lines went along. */
export function feltForSti(sti: string, sendt: Record<string, unknown>): string {
  const linje = /^innhold\.linjer\.(\d+)/.exec(sti);
  if (!linje) return sti === 'innhold.maalIder' ? 'maal' : (sti.slice(START.length).split('.')[0] ?? '');
  const rad = (sendt.linjer as { linjeId?: string }[] | undefined)?.[Number(linje[1])];
  return rad?.linjeId ? `linje/${rad.linjeId}` : 'ny';
}
