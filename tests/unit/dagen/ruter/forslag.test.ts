import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreslaaRuter, nesteNummer } from '@/lib/domain/dagen/ruter/forslag/rules';
import { dato } from '@/lib/platform/time/dato';
import { dag, enAnsatt, etBilde, etUkebesok, hos, TOM_BOK, vakt } from './bilde';

const fraEn = () => 1;
const foreslaa = (bilde: Parameters<typeof foreslaaRuter>[0]) => foreslaaRuter(bilde, TOM_BOK, fraEn);
const folk = ['yusuf', 'amina', 'nora'].map((id) => enAnsatt(id));

describe('foreslaaRuter', () => {
  it('følger dem som bor der, ikke den som gikk: mandag Yusuf og tirsdag Amina er samme rute', () => {
    const ruter = foreslaa(
      etBilde({
        ansatte: folk,
        besok: [
          etUkebesok('gerd', { tildelt: [hos('yusuf')] }),
          etUkebesok('odd', { tildelt: [hos('yusuf')], rekkefolge: 1 }),
          etUkebesok('ruth', { tildelt: [hos('amina')] }),
          etUkebesok('gerd', { dato: dag(1), tildelt: [hos('amina')] }),
          etUkebesok('odd', { dato: dag(1), tildelt: [hos('amina')] }),
        ],
      }),
    );
    expect(ruter).toHaveLength(2);
    const [ruths, gerds] = ruter;
    expect(gerds).toMatchObject({
      slag: 'DAG',
      nummer: 2,
      bemanning: [
        { ukedag: 1, ansattId: 'yusuf' },
        { ukedag: 2, ansattId: 'amina' },
      ],
    });
    expect(gerds!.plasser.map((p) => p.brukerId)).toEqual(['gerd', 'odd', 'gerd', 'odd']);
    expect(ruths!.plasser.map((p) => p.brukerId)).toEqual(['ruth']);
  });

  it('kveld er egne ruter etter vakta, og fysioterapeuten har sin egen', () => {
    const ruter = foreslaa(
      etBilde({
        ansatte: [...folk, enAnsatt('bjorn', { profesjon: 'FYSIOTERAPEUT' })],
        vakter: [vakt('nora', dag(0), { type: 'KVELD' })],
        besok: [
          etUkebesok('gerd', { dagsdel: 'ETTERMIDDAG', tildelt: [hos('nora')] }),
          etUkebesok('odd', { tildelt: [hos('yusuf')] }),
          etUkebesok('ruth', { tildelt: [hos('bjorn')] }),
        ],
      }),
    );
    expect(ruter.map((r) => [r.slag, r.vakttype])).toEqual([
      ['DAG', 'DAG'],
      ['KVELD', 'KVELD'],
      ['FYSIO', 'DAG'],
    ]);
  });

  it('tar ikke med det som gjelder bare en dag, skjermede, røde dager eller det som alt står på en rute', () => {
    const juledag = dato('2026-12-25');
    const besok = [
      etUkebesok('gerd', { bareIDag: true, tildelt: [hos('yusuf')] }),
      etUkebesok('odd', { kort: null, tildelt: [hos('yusuf')] }),
      etUkebesok('ruth', { dato: juledag, tildelt: [hos('yusuf')] }),
      etUkebesok('ivar', { tildelt: [hos('yusuf')] }),
    ];
    const rute = { id: 'r', vakttype: 'DAG' as const, gjelderRodeDager: false, fom: dag(-30), tom: null };
    const plass = { id: 'p', ruteId: 'r', brukerId: 'ivar', ukedag: 1, dagsdel: 'MORGEN' as const };
    const bok = {
      ruter: [rute],
      plasser: [{ ...plass, gruppe: 1, plass: 1, rekkefolge: 0, fom: dag(-30), tom: null }],
      bemanning: [],
    };
    expect(foreslaaRuter(etBilde({ ansatte: folk, besok }), bok, fraEn)).toEqual([]);
  });

  it('hver fordelte plass kommer på akkurat én rute, og ingen rute har to personer samme dag', () => {
    const rad = fc.record({
      bruker: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      d: fc.integer({ min: 0, max: 6 }),
      dagsdel: fc.constantFrom('MORGEN' as const, 'FORMIDDAG' as const, 'KVELD' as const),
      hvem: fc.constantFrom('yusuf', 'amina', 'nora', null),
    });
    const uka = fc.uniqueArray(rad, { maxLength: 40, selector: (r) => `${r.bruker}/${r.d}/${r.dagsdel}` });
    fc.assert(
      fc.property(uka, (rader) => {
        const besok = rader.map((r) =>
          etUkebesok(r.bruker, { dato: dag(r.d), dagsdel: r.dagsdel, tildelt: r.hvem ? [hos(r.hvem)] : [] }),
        );
        const ruter = foreslaa(etBilde({ ansatte: folk, besok }));
        const plasser = ruter.flatMap((r) => r.plasser).map((p) => `${p.brukerId}/${p.ukedag}/${p.dagsdel}`);
        const fordelte = rader.filter((r) => r.hvem).map((r) => `${r.bruker}/${r.d + 1}/${r.dagsdel}`);
        expect(plasser.toSorted()).toEqual(fordelte.toSorted());
        for (const r of ruter) {
          const dager = r.bemanning.map((b) => b.ukedag);
          expect(new Set(dager).size).toBe(dager.length);
          expect(new Set(r.plasser.map((p) => p.ukedag))).toEqual(new Set(dager));
        }
        expect(new Set(ruter.map((r) => r.nokkel)).size).toBe(ruter.length);
      }),
    );
  });
});

describe('nesteNummer', () => {
  it('teller videre etter det høyeste i samme vakttype', () => {
    const ruter = [
      { navn: 'Rute 8', vakttype: 'DAG' as const },
      { navn: 'Bakkeruta', vakttype: 'DAG' as const },
      { navn: 'Kveld 2', vakttype: 'KVELD' as const },
    ];
    expect([nesteNummer(ruter, 'DAG'), nesteNummer(ruter, 'KVELD'), nesteNummer(ruter, 'NATT')]).toEqual([
      9, 3, 1,
    ]);
  });
});
