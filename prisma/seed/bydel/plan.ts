import { nyPlanversjon, nyttTiltak, type Tiltak } from '@/tests/factories/plan';
import type { Bruker } from '@/tests/factories/bruker';
import type { Maal } from '@/tests/factories/maal';
import { om } from '@/tests/factories/grunnlag';
import { addDays, mondayOf, weekday, type Dato } from '@/lib/platform/time/dato';
import type { Lagnavn } from '../folk/ansatte';
import type { Person } from '../folk/person';
import type { Tavleperson } from '../folk/tavlefolk';
import { TEMAER } from '../innhold/temaer';
import type { Rytme, Tiltaksmal } from '../innhold/typer';
import type { Bydel, Kollega } from './bydel';
import { medPronomen } from './ord';

interface Linje extends Tiltaksmal {
  maalnummer: number;
  gruppe: number;
}

/** Planen under målene. Tavlefolket har sin egen; de andre får den som hører til målet. */
export function leggPlan(
  b: Bydel,
  person: Person,
  lag: Lagnavn,
  bruker: Bruker,
  maal: readonly Maal[],
  fra: Dato,
  av: Kollega,
): Tiltak[] {
  const paaTavla = 'plan' in person;
  const linjer = paaTavla ? tavlelinjer(person as Tavleperson) : malLinjer(person);
  nyPlanversjon(b.g, bruker, { gjelderFom: fra, av });
  return linjer.map(({ maalnummer, rytme, ...linje }) =>
    nyttTiltak(b.g, bruker, {
      maal: maal[maalnummer - 1]!,
      tekst: medPronomen(linje.tekst, person.kjonn),
      tjeneste: linje.tjeneste,
      dagsdel: linje.dagsdel,
      gruppe: linje.gruppe,
      anslag: linje.anslag,
      kompetanse: linje.kompetanse ?? null,
      antallAnsatte: linje.to ? 2 : 1,
      maaGjores: linje.maa ?? false,
      ukedager: ukedager(b, rytme, {
        iDag: paaTavla,
        unngaaIDag: lag === 'lillebekk',
        hverdag: linje.gruppe > 1,
      }),
      hverNteUke: rytme === 'annenhver' ? 2 : 1,
      fom: rytme === 'annenhver' ? parUkeFor(b, fra, paaTavla) : fra,
    }),
  );
}

const tavlelinjer = (person: Tavleperson): Linje[] =>
  person.plan.map((l) => ({ ...l, tjeneste: l.tjeneste ?? '15', maalnummer: l.maal, gruppe: l.gruppe ?? 1 }));

const malLinjer = (person: Person): Linje[] =>
  person.maal.flatMap(([navn], i) =>
    TEMAER[navn].tiltak.map((t) => ({ ...t, maalnummer: i + 1, gruppe: gruppeFor(t) })),
  );

/** Trening og det lange husarbeidet er egne besøk, av andre folk. */
function gruppeFor({ kompetanse, tjeneste, anslag }: Tiltaksmal): number {
  if (kompetanse === 'TRENING' || kompetanse === 'TILRETTELEGGING') return 2;
  return tjeneste === '1' && !kompetanse && anslag >= 40 ? 3 : 1;
}

const ANTALL: Record<Rytme, number> = { daglig: 7, hverdager: 5, tre: 3, to: 2, en: 1, annenhver: 1 };

/** Ukedagene for en rytme. Tavla i dag er bestemt: den som står på den, kommer i dag, og de andre i Lillebekk ikke. */
function ukedager(
  b: Bydel,
  rytme: Rytme,
  { iDag, unngaaIDag, hverdag }: { iDag: boolean; unngaaIDag: boolean; hverdag: boolean },
): number[] {
  const dagens = weekday(b.g.iDag);
  const hverdager = [1, 2, 3, 4, 5];
  if (rytme === 'daglig') return [1, 2, 3, 4, 5, 6, 7];
  if (rytme === 'hverdager') return [...new Set([...hverdager, ...(iDag ? [dagens] : [])])].sort();
  const alle = hverdag || ANTALL[rytme] < 3 ? hverdager : [1, 2, 3, 4, 5, 6];
  const aktuelle = alle.filter((dag) => dag !== dagens || (!iDag && !unngaaIDag));
  const valgt = spredt(b.terning.stokk(aktuelle), ANTALL[rytme] - (iDag ? 1 : 0));
  return [...valgt, ...(iDag ? [dagens] : [])].sort();
}

/** Helst ikke to dager på rad. */
function spredt(dager: readonly number[], antall: number): number[] {
  const valgt: number[] = [];
  for (const dag of dager)
    if (valgt.length < antall && valgt.every((v) => Math.abs(v - dag) > 1)) valgt.push(dag);
  for (const dag of dager) if (valgt.length < antall && !valgt.includes(dag)) valgt.push(dag);
  return valgt;
}

/** Annenhver uke regnes fra uka til `fom`: med dagens uke for tavlefolket, ellers tilfeldig. */
function parUkeFor(b: Bydel, fra: Dato, medDenneUka: boolean): Dato {
  const forskyvning = medDenneUka || b.terning.sjanse(0.5) ? 0 : 7;
  let uke = addDays(mondayOf(b.g.iDag), forskyvning - 14 * 52);
  while (uke < fra) uke = addDays(uke, 14);
  return uke > b.g.iDag && medDenneUka ? mondayOf(om(b.g, 0)) : uke;
}
