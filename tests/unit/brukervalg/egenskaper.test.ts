import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linjenokkel, utforerPaa, utforerperioder } from '@/lib/domain/brukervalg/rules';
import { provAngre, provValg } from '@/lib/domain/brukervalg/valg/rules';
import type { Tjenestelinje, Valg, Valgfakta } from '@/lib/domain/brukervalg/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import { isWithin } from '@/lib/platform/time/periode';
import { HUS, I_DAG, leverer, om, PLEIE, STELL, vindu } from './eksempel';

/** Alt som kan skje, i hvilken som helst rekkefølge, med dager imellom. */
const linje = fc.constantFrom(PLEIE, HUS, STELL);
const leverandor = fc.constantFrom('gran', 'bjork', 'rogn');
const hendelse = fc.oneof(
  { weight: 5, arbitrary: fc.record({ slag: fc.constant('velg' as const), linje, hvem: fc.option(leverandor), avtalt: fc.option(fc.nat(25)) }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ slag: fc.constant('angre' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ slag: fc.constant('vedtak' as const), linje, om: fc.nat(8), akutt: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ slag: fc.constant('opphor' as const), linje, om: fc.nat(8) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      slag: fc.constant('avtale' as const),
      hvem: leverandor,
      tjeneste: fc.constantFrom('1', '15'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ slag: fc.constant('avtaleslutt' as const), hvem: leverandor, om: fc.nat(12) }),
  },
);
const lop = fc.array(fc.record({ vent: fc.nat(9), hendelse }), { minLength: 1, maxLength: 16, size: 'max' });
type Hendelse = typeof hendelse extends fc.Arbitrary<infer T> ? T : never;

const LINJER: Tjenestelinje[] = [PLEIE, HUS, STELL];
const DAGER = eachDay(om(-40), om(150));

interface Verden {
  linjer: (Valgfakta['linjer'][number] & { tom: Dato | null })[];
  valg: Valg[];
  leveranser: (Valgfakta['leveranser'][number] & { tom: Dato | null })[];
}

/** To leverandører og to tjenester finnes fra før; resten skjer. */
const begynnelsen = (): Verden => ({
  linjer: [vindu(PLEIE, om(-30)), vindu(HUS, om(-30))],
  valg: [],
  leveranser: ['gran', 'bjork'].flatMap((hvem) => [leverer(hvem, '15'), leverer(hvem, '1')]),
});

/** Det som er meldt, blir bare til gjennom reglene; vedtak og avtaler endres fra i dag og framover. */
function skjer(v: Verden, h: Hendelse, iDag: Dato): void {
  const avslutt = (p: { fom: Dato; tom: Dato | null }, sisteDag: Dato) => {
    if ((p.tom === null || p.tom > sisteDag) && p.fom <= sisteDag) p.tom = sisteDag;
  };
  switch (h.slag) {
    case 'velg': {
      const svar = provValg(v, { ...h.linje, leverandorId: h.hvem, avtaltFom: h.avtalt === null ? null : addDays(iDag, h.avtalt) }, { iDag, dager: 10 }); // prettier-ignore
      if (svar.kan)
        v.valg.push({ ...h.linje, id: String(v.valg.length), leverandorId: h.hvem, fom: svar.fom, valgtDato: iDag, angret: false }); // prettier-ignore
      return;
    }
    case 'angre': {
      const siste = v.valg.at(-1);
      if (siste && provAngre(v, siste, iDag).kan) siste.angret = true;
      return;
    }
    case 'vedtak': {
      const fom = addDays(iDag, h.om);
      if (!h.akutt) for (const l of v.linjer.filter((l) => linjenokkel(l) === linjenokkel(h.linje))) avslutt(l, addDays(fom, -1)); // prettier-ignore
      v.linjer.push({ ...h.linje, vedtakId: String(v.linjer.length), akutt: h.akutt, fom, tom: null });
      return;
    }
    case 'opphor':
      for (const l of v.linjer.filter((l) => linjenokkel(l) === linjenokkel(h.linje))) avslutt(l, addDays(iDag, h.om)); // prettier-ignore
      return;
    case 'avtale':
      v.leveranser.push({ leverandorId: h.hvem, tjeneste: h.tjeneste, fom: iDag, tom: null });
      return;
    case 'avtaleslutt':
      for (const l of v.leveranser.filter((l) => l.leverandorId === h.hvem)) avslutt(l, addDays(iDag, h.om));
  }
}

const bilde = (v: Verden, til: Dato) =>
  LINJER.map((l) => DAGER.filter((d) => d < til).map((d) => utforerPaa(v, l, d)?.leverandorId));

describe('enhver rekke av vedtak, valg, bytter, angrer og avtaler', () => {
  it('gir hver dag nøyaktig én utfører per linje personen har, og ingen ellers', () => {
    fc.assert(
      fc.property(lop, (rekke) => {
        const v = begynnelsen();
        let iDag = I_DAG;
        for (const { vent, hendelse: h } of rekke) skjer(v, h, (iDag = addDays(iDag, vent)));
        for (const l of LINJER) {
          const perioder = utforerperioder(v, l);
          // Ett svar per person, ikke ett per dag: `expect` koster mer enn reglene.
          const feil = DAGER.filter((dag) => {
            const her = perioder.filter((p) => isWithin(p, dag));
            const skal = utforerPaa(v, l, dag);
            const har = v.linjer.some((w) => linjenokkel(w) === linjenokkel(l) && isWithin(w, dag));
            return har
              ? her.length !== 1 || her[0]!.leverandorId !== skal!.leverandorId
              : her.length > 0 || skal !== null;
          });
          expect(feil).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('endrer aldri en dag som har vært', () => {
    fc.assert(
      fc.property(lop, (rekke) => {
        const v = begynnelsen();
        let iDag = I_DAG;
        for (const { vent, hendelse: h } of rekke) {
          iDag = addDays(iDag, vent);
          const foer = bilde(v, iDag);
          skjer(v, h, iDag);
          expect(bilde(v, iDag)).toEqual(foer);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('gir aldri noen en leverandør hun ikke selv har valgt, og aldri en uten avtale', () => {
    let valgt = 0;
    fc.assert(
      fc.property(lop, (rekke) => {
        const v = begynnelsen();
        let iDag = I_DAG;
        for (const { vent, hendelse: h } of rekke) skjer(v, h, (iDag = addDays(iDag, vent)));
        for (const l of LINJER)
          for (const dag of DAGER) {
            const hvem = utforerPaa(v, l, dag);
            if (!hvem?.leverandorId) continue;
            valgt += 1;
            const bak = v.valg.find((x) => x.id === hvem.valgId)!;
            expect(bak).toMatchObject({ leverandorId: hvem.leverandorId, angret: false });
            expect(bak.fom <= dag).toBe(true);
            if (hvem.grunn === 'VALGT') expect(linjenokkel(bak)).toBe(linjenokkel(l));
            expect(v.leveranser.some((x) => x.leverandorId === hvem.leverandorId && x.tjeneste === l.tjeneste && isWithin(x, dag))).toBe(true); // prettier-ignore
          }
      }),
      { numRuns: 150 },
    );
    // En prøve der ingen noen gang har en leverandør, ville også vært sann.
    expect(valgt).toBeGreaterThan(2000);
  }, 60_000);

  it('uten valg er alt bydelens egen, uansett hvilke leverandører som finnes', () => {
    fc.assert(
      fc.property(lop, (rekke) => {
        const v = begynnelsen();
        let iDag = I_DAG;
        for (const { vent, hendelse: h } of rekke.filter((r) => r.hendelse.slag !== 'velg'))
          skjer(v, h, (iDag = addDays(iDag, vent)));
        for (const l of LINJER)
          for (const p of utforerperioder(v, l))
            expect(p).toMatchObject({ leverandorId: null, grunn: 'EGEN' });
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
