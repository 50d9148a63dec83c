import { harKompetanse, type Kompetansekode } from '@/tests/factories/ansatt';
import type { Dagsdel } from '@/tests/factories/plan';
import type { Dato } from '@/lib/platform/time/dato';
import type { Lagnavn } from '../folk/ansatte';
import type { Person } from '../folk/person';
import { TEMAER } from '../innhold/temaer';
import type { Bydel, Kollega } from './bydel';

/** De som står i en skjermet persons liste, og bare de. Saksbehandleren har tilgang i tillegg. */
export const SKJERMET_FOR: Record<string, readonly [string, string]> = {
  'Linda Myhrer': ['Nora', 'Henrik'],
  'Fadumo Ibrahim': ['Oda', 'Siri'],
};

/** Få og kjente ansikter, som til sammen dekker det planen krever, også i helgene. Den første er tjenesteansvarlig. */
export function ansikterFor(b: Bydel, person: Person, lag: Lagnavn, plass: number): Kollega[] {
  const skjermet = SKJERMET_FOR[person.navn];
  if (skjermet) return [b.kollega(skjermet[0])];
  if ('ansikter' in person) return (person.ansikter as string[]).map((navn) => b.kollega(navn));
  const folk = b.kolleger.filter((k) => k.mal.lag[0] === lag && k.mal.turnus !== 'kontor');
  const valgt: Kollega[] = [];
  const tiltak = person.maal.flatMap(([navn]) => TEMAER[navn].tiltak);
  for (const t of tiltak) {
    const kan = folk.filter(
      (k) => jobber(k, t.dagsdel) && kanTa(k, t.kompetanse ? [t.kompetanse] : [], b.g.iDag),
    );
    const rekke = [...kan.slice(plass % kan.length), ...kan.slice(0, plass % kan.length)];
    for (const k of dekning(rekke, t.rytme === 'daglig', valgt)) valgt.push(k);
  }
  return valgt.length > 0 ? tjenesteansvarligForst(valgt) : folk.slice(0, 1);
}

const TERAPI: readonly Kompetansekode[] = ['TRENING', 'TILRETTELEGGING'];

/** Den som kan det som kreves. Fysio- og ergoterapeuter tar sitt eget, ikke det som mangler folk. */
export function kanTa(k: Kollega, krav: readonly Kompetansekode[], dag: Dato): boolean {
  const erTerapeut = k.profesjon === 'FYSIOTERAPEUT' || k.profesjon === 'ERGOTERAPEUT';
  if (erTerapeut && !krav.some((kode) => TERAPI.includes(kode))) return false;
  return krav.every((kode) => harKompetanse(k, kode, dag));
}

export const jobber = (k: Kollega, dagsdel: Dagsdel): boolean =>
  k.mal.turnus === 'kveld'
    ? dagsdel === 'KVELD' || dagsdel === 'ETTERMIDDAG'
    : dagsdel !== 'KVELD' && dagsdel !== 'NATT';

/** Én for hver helg når det er hver dag; ellers to. De som alt er kjent, teller først. */
function dekning(kan: readonly Kollega[], hverDag: boolean, valgt: readonly Kollega[]): Kollega[] {
  const kjente = kan.filter((k) => valgt.includes(k));
  const nye: Kollega[] = [];
  const alle = (): Kollega[] => [...kjente, ...nye];
  for (const k of kan) {
    if (alle().includes(k)) continue;
    const mangler = hverDag
      ? k.mal.turnus === 'kveld'
        ? alle().length < 2
        : !alle().some((a) => a.mal.helg === k.mal.helg)
      : alle().length < 2;
    if (mangler) nye.push(k);
  }
  return nye;
}

/** Helst en fra stell og pleie på dagtid. */
function tjenesteansvarligForst(valgt: Kollega[]): Kollega[] {
  const ansvarlig = valgt.find((k) => k.mal.turnus === 'dag-helg') ?? valgt[0]!;
  return [ansvarlig, ...valgt.filter((k) => k !== ansvarlig)];
}
