import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grunnene, onskerEtter } from '@/lib/domain/dagen/ruter/endring/rules';
import { vurderOnsker } from '@/lib/domain/dagen/uke/omfordeling/rules';
import type { Ukebesok } from '@/lib/domain/dagen/uke/omfordeling/types';
import type { Rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import { addDays, dato } from '@/lib/platform/time/dato';
import { dag, enAnsatt, etBilde, etUkebesok, hos, MANDAG, TOM_BOK, vakt } from '../ruter/bilde';

const IDAG = dato('2026-11-25');
const insulin = { kode: 'INSULIN', hardt: true } as const;
const stell = { kode: 'STELL', hardt: false } as const;
const kan = (kode: 'INSULIN' | 'STELL') => ({ kode, fom: dato('2020-01-01'), tom: null });

function vurder(besok: Partial<Ukebesok>, til: string | null = 'amina', streng = true) {
  const bilde = etBilde({
    ansatte: [enAnsatt('yusuf'), enAnsatt('amina'), enAnsatt('maren', { kompetanser: [kan('INSULIN')] })],
    vakter: [
      vakt('yusuf', MANDAG),
      vakt('amina', MANDAG),
      vakt('maren', MANDAG),
      vakt('syk', MANDAG, { status: 'SYK' }),
      vakt('nora', MANDAG, { type: 'KVELD' }),
    ],
    besok: [etUkebesok('gerd', besok)],
  });
  const id = bilde.besok[0]!.id;
  return vurderOnsker(bilde, [{ besokId: id, plass: 1, tilAnsattId: til }], { iDag: IDAG, streng });
}
const hinder = (...inn: Parameters<typeof vurder>) => vurder(...inn).latt[0]?.hinder ?? null;

describe('vurderOnsker', () => {
  it('flytter når det går, og sier ingenting om det som alt er slik', () => {
    expect(vurder({ tildelt: [hos('yusuf')] })).toMatchObject({
      flyttes: [{ fra: 'yusuf', til: 'amina' }],
      latt: [],
    });
    expect(vurder({ tildelt: [hos('amina')] })).toEqual({ flyttes: [], latt: [] });
    expect(vurder({ tildelt: [hos('yusuf')] }, null).flyttes).toHaveLength(1);
  });

  it.each([
    [{ kort: null }, 'amina', 'SKJERMET'],
    [{ laastPerson: true }, 'amina', 'LAAST'],
    [{ aldri: ['amina'] }, 'amina', 'ALDRI_DIT'],
    [{ status: 'FERDIG' as const }, 'amina', 'ER_GJORT'],
    [{ status: 'STOPPET' as const }, 'amina', 'ER_STOPPET'],
    [{ dato: addDays(IDAG, -1) }, 'amina', 'DAGEN_ER_OVER'],
    [{}, 'syk', 'SYK'],
    [{}, 'borte', 'IKKE_PAA_VAKT'],
    [{}, 'nora', 'IKKE_PAA_NAA'],
    [{ krav: [insulin] }, 'amina', 'KOMPETANSE'],
    [{ krav: [stell] }, 'amina', 'KOMPETANSE'],
    [{ antallAnsatte: 2, tildelt: [hos('amina', 2)] }, 'amina', 'HAR_DET_ALT'],
  ] as const)('lar det ligge: %o til %s er %s', (besok, til, ventet) => {
    expect(hinder(besok as Partial<Ukebesok>, til)).toBe(ventet);
  });

  it('når noen har valgt det selv, stopper bare det som kan skade', () => {
    expect(hinder({ krav: [stell] }, 'amina', false)).toBeNull();
    expect(hinder({ krav: [insulin] }, 'amina', false)).toBe('KOMPETANSE');
    expect(hinder({ krav: [insulin] }, 'maren', false)).toBeNull();
  });

  it('samme person får aldri begge plassene, uansett rekkefølge på ønskene', () => {
    const hvem = fc.constantFrom('yusuf', 'amina', 'maren', null);
    fc.assert(
      fc.property(hvem, hvem, hvem, hvem, (n1, n2, o1, o2) => {
        fc.pre(n1 === null || n1 !== n2);
        const tildelt = [n1, n2].flatMap((id, i) => (id ? [hos(id, i + 1)] : []));
        const besok = etUkebesok('gerd', { antallAnsatte: 2, tildelt });
        const bilde = etBilde({
          ansatte: ['yusuf', 'amina', 'maren'].map((id) => enAnsatt(id)),
          vakter: ['yusuf', 'amina', 'maren'].map((id) => vakt(id, MANDAG)),
          besok: [besok],
        });
        const onsker = [o1, o2].map((tilAnsattId, i) => ({ besokId: besok.id, plass: i + 1, tilAnsattId }));
        const { flyttes } = vurderOnsker(bilde, onsker, { iDag: IDAG, streng: true });
        const naa = new Map(tildelt.map((t) => [t.plass, t.ansattId as string | null]));
        for (const f of flyttes) naa.set(f.plass, f.til);
        const igjen = [...naa.values()].filter((id) => id !== null);
        expect(new Set(igjen).size).toBe(igjen.length);
      }),
    );
  });
});

const bok = (ansattId: string | null): Rutebok => ({
  ruter: [{ id: 'r', vakttype: 'DAG', gjelderRodeDager: false, fom: dag(-60), tom: null }],
  plasser: [
    {
      id: 'p',
      ruteId: 'r',
      brukerId: 'gerd',
      ukedag: 1,
      dagsdel: 'MORGEN',
      gruppe: 1,
      plass: 1,
      rekkefolge: 0,
      fom: dag(-60),
      tom: null,
    },
  ],
  bemanning: [{ ruteId: 'r', ukedag: 1, dato: null, ansattId }],
});
const etter = (
  tildelt: { ansattId: string; plass: number }[],
  foer: Rutebok,
  ny: Rutebok,
  over: Partial<Ukebesok> = {},
) =>
  onskerEtter(etBilde({ besok: [etUkebesok('gerd', { tildelt, ...over })] }), foer, ny).map(
    (o) => o.tilAnsattId,
  );

describe('onskerEtter', () => {
  it('besøk hos den ruta sa før, eller hos ingen, følger ruta', () => {
    expect(etter([hos('yusuf')], bok('yusuf'), bok('amina'))).toEqual(['amina']);
    expect(etter([], bok('yusuf'), bok('amina'))).toEqual(['amina']);
    expect(etter([], TOM_BOK, bok('amina'))).toEqual(['amina']);
  });

  it('det noen har gitt til en annen, det som gjelder bare den dagen, og det som er gjort, blir', () => {
    expect(etter([hos('maren')], bok('yusuf'), bok('amina'))).toEqual([]);
    expect(etter([hos('yusuf')], bok('yusuf'), bok('amina'), { bareIDag: true })).toEqual([]);
    expect(etter([hos('yusuf')], bok('yusuf'), bok('amina'), { status: 'FERDIG' })).toEqual([]);
  });

  it('blir ruta uten folk, blir besøket hos den som har det', () => {
    expect(etter([hos('yusuf')], bok('yusuf'), bok(null))).toEqual([]);
    expect(etter([hos('yusuf')], bok('yusuf'), TOM_BOK)).toEqual([]);
  });
});

describe('grunnene', () => {
  it('samles, flest først', () => {
    const latt = (['LAAST', 'SYK', 'SYK'] as const).map((h, i) => ({
      besokId: `${i}`,
      plass: 1,
      fra: null,
      til: 'a',
      hinder: h,
      kode: null,
    }));
    expect(grunnene(latt)).toEqual([
      { hinder: 'SYK', antall: 2 },
      { hinder: 'LAAST', antall: 1 },
    ]);
  });
});
