import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kartlinjer, kartpunkter } from '@/components/dagen/kart/punkter';
import { FARGER, initialerFor, STREKER, utseende } from '@/lib/domain/dagen/kart/rules';
import type { Kartbesok, Kartrute } from '@/lib/domain/dagen/kart/types';

describe('rutene på kartet', () => {
  it('har hver sin farge og strek for seksten personer, og naboer skiller seg uten farge', () => {
    const alle = Array.from({ length: FARGER * STREKER }, (_, i) => utseende(i));
    expect(new Set(alle.map((u) => `${u.farge}${u.strek}`)).size).toBe(FARGER * STREKER);
    for (let i = 1; i < alle.length; i += 1) expect(alle[i]!.strek).not.toBe(alle[i - 1]!.strek);
  });

  it('har initialer som bare én har', () => {
    const navn = fc.record({
      fornavn: fc.constantFrom('Nora', 'Nils', 'Åse'),
      etternavn: fc.constantFrom('Kvam', 'Kvamme', 'Karlsen', 'K'),
    });
    fc.assert(
      fc.property(fc.array(navn, { maxLength: 16 }), (folk) => {
        const alle = initialerFor(folk);
        expect(new Set(alle).size).toBe(folk.length);
      }),
    );
    expect(
      initialerFor([
        { fornavn: 'Nora', etternavn: 'Kvam' },
        { fornavn: 'Nils', etternavn: 'Karlsen' },
      ]),
    ).toEqual(['NK', 'NKa']);
  });
});

const STED = { breddegrad: 60.25, lengdegrad: 7.56 };
const BASE = { breddegrad: 60.251, lengdegrad: 7.562 };
const besok = (besokId: string, mer: Partial<Kartbesok> = {}): Kartbesok => ({
  besokId,
  nummer: 1,
  dagsdel: 'MORGEN',
  status: 'PLANLAGT',
  navn: 'Gerd H.',
  adresse: null,
  hva: '',
  maa: null,
  sammenMed: null,
  sted: STED,
  ...mer,
});
const rute = (ansattId: string, alle: Kartbesok[]): Kartrute => ({
  ansattId,
  navn: ansattId,
  initialer: ansattId.toUpperCase(),
  farge: 0,
  strek: 0,
  besok: alle,
});
const INGEN: ReadonlySet<string> = new Set();

describe('punkter og linjer', () => {
  it('to i samme hus får ett punkt med en lapp hver', () => {
    const punkter = kartpunkter(
      [rute('a', [besok('1')]), rute('b', [besok('2', { nummer: 4 })])],
      [besok('3')],
      INGEN,
    );
    expect(punkter).toHaveLength(1);
    expect(punkter[0]!.lapper.map((l) => [l.tekst, l.ansattId])).toEqual([
      ['A 1', 'a'],
      ['B 4', 'b'],
      ['', null],
    ]);
  });

  it('stoppede og de uten plass er ikke på kartet, og den som er skjult i forklaringen, er ikke det heller', () => {
    const uten = [besok('1', { sted: null }), besok('2', { status: 'STOPPET' })];
    expect(kartpunkter([rute('a', uten)], uten, INGEN)).toEqual([]);
    expect(kartlinjer([rute('a', uten)], BASE, INGEN)).toEqual([]);
    expect(kartpunkter([rute('a', [besok('3')])], [], new Set(['a']))).toEqual([]);
  });

  it('ruta begynner på oppmøtet bare når det første besøket er med', () => {
    const [hele] = kartlinjer([rute('a', [besok('1'), besok('2', { nummer: 2 })])], BASE, INGEN);
    expect(hele!.steder).toEqual([BASE, STED, STED]);
    const [delt] = kartlinjer([rute('a', [besok('2', { nummer: 2 })])], BASE, INGEN);
    expect(delt!.steder).toEqual([STED]);
  });
});

describe('tegningen av bydelen', () => {
  const tegning = JSON.parse(readFileSync('public/kart/nordvang.geojson', 'utf8')) as {
    features: { properties: { slag: string; navn?: string }; geometry: { coordinates: unknown } }[];
  };
  it('har bare tegnet landskap og oppdiktede navn: ingen hus med beboere', () => {
    const felt = new Set(tegning.features.flatMap((f) => Object.keys(f.properties)));
    expect([...felt].toSorted()).toEqual(['navn', 'nivaa', 'slag']);
  });
  it('ligger der frøet bor', () => {
    const tall = tegning.features.flatMap((f) => JSON.stringify(f.geometry.coordinates).match(/[\d.]+/g)!.map(Number)); // prettier-ignore
    for (const [i, n] of tall.entries()) expect(Math.abs(n - (i % 2 ? 60.255 : 7.577))).toBeLessThan(0.05);
  });
});
