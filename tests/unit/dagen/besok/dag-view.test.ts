import { describe, expect, it } from 'vitest';
import { addDays, dato } from '@/lib/platform/time/dato';
import { forsteOrd, tilMinDag } from '@/lib/domain/dagen/besok/dag/view';
import { dagsrad } from './dagsrad';

const I_DAG = dato('2026-11-25');
const medisin = { tekst: 'Medisin fra ukedosetten', utfall: null, maaGjores: true, kompetanse: 'LEGEMIDLER' };

describe('dagen som tråd', () => {
  it('er tom når det ikke er noen besøk', () => {
    expect(tilMinDag([], I_DAG, I_DAG)).toMatchObject({ deler: [], neste: null, igjen: 0, erIDag: true });
  });

  it('deler dagen, folder det som er gjort, og viser avvik', () => {
    const dag = tilMinDag(
      [
        dagsrad('a', { dagsdel: 'MORGEN', status: 'FERDIG' }),
        dagsrad('b', {
          dagsdel: 'MORGEN',
          status: 'STOPPET',
          stopp: { grunn: 'SYKEHUS', sted: null, tom: '2026-11-27' },
        }),
        dagsrad('c', {
          dagsdel: 'FORMIDDAG',
          status: 'AVVIK',
          tiltak: [{ ...medisin, tekst: 'Dusj. Hun styrer selv', utfall: 'AVSLAATT' }],
        }),
        dagsrad('d', { dagsdel: 'FORMIDDAG', rekkefolge: 1 }),
        dagsrad('e', { dagsdel: 'KVELD' }),
      ],
      I_DAG,
      I_DAG,
    );
    expect(dag.deler.map((d) => [d.dagsdel, d.foldet, d.antall])).toEqual([
      ['MORGEN', true, { ferdig: 1, stopp: 1 }],
      ['FORMIDDAG', false, { ferdig: 0, stopp: 0 }],
      ['KVELD', false, { ferdig: 0, stopp: 0 }],
    ]);
    expect(dag.deler[1]!.besok[0]).toMatchObject({ avvik: [{ tekst: 'Dusj', utfall: 'AVSLAATT' }] });
    expect(dag.deler[0]!.besok[1]!.stopp).toEqual({
      grunn: 'SYKEHUS',
      sted: null,
      tom: '2026-11-27',
      sett: I_DAG,
    });
    expect(dag).toMatchObject({ igjen: 2, neste: { besokId: 'd' } });
  });

  it('har ingen «neste» andre dager enn i dag', () => {
    expect(tilMinDag([dagsrad('a')], addDays(I_DAG, 1), I_DAG).neste).toBeNull();
  });

  it('lar deg bla i vinduet og ikke lenger', () => {
    expect(tilMinDag([], addDays(I_DAG, -7), I_DAG)).toMatchObject({
      forrige: null,
      nesteDag: addDays(I_DAG, -6),
    });
    expect(tilMinDag([], addDays(I_DAG, 14), I_DAG)).toMatchObject({
      forrige: addDays(I_DAG, 13),
      nesteDag: null,
    });
  });

  it('sier dagsdelen når samme person kommer igjen, så to lenker ikke heter det samme', () => {
    const dag = tilMinDag(
      [
        dagsrad('a', { dagsdel: 'MORGEN', brukerId: 'u' }),
        dagsrad('b', { dagsdel: 'MIDDAG', brukerId: 'u' }),
        dagsrad('c'),
      ],
      I_DAG,
      I_DAG,
    );
    expect(dag.deler.flatMap((d) => d.besok.map((b) => b.dagsdelNavn))).toEqual(['MORGEN', null, 'MIDDAG']);
  });
});

describe('neste', () => {
  const neste = (mer: Parameters<typeof dagsrad>[1]) => tilMinDag([dagsrad('a', mer)], I_DAG, I_DAG).neste!;
  it('sier hva som må gjøres, én gang per slag', () => {
    expect(neste({ tiltak: [medisin, medisin, { ...medisin, kompetanse: null }] }).maa).toEqual([
      'MEDISIN',
      'ANNET',
    ]);
    expect(neste({ tiltak: [{ ...medisin, maaGjores: false, kompetanse: null }] }).maa).toEqual([]);
  });
  it('sier om jeg er ansvarlig, kjent eller ny', () => {
    expect(neste({ ansvarlig: true, kjent: true }).kjent).toBe('ANSVARLIG');
    expect(neste({ kjent: true }).kjent).toBe('KJENT');
    expect(neste({}).kjent).toBe('NYTT');
  });
  it('har kart uten navn', () => {
    expect(neste({}).kart).toBe('geo:60.25210,7.56000?q=60.25210,7.56000');
    expect(neste({ breddegrad: null }).kart).toBeNull();
  });
  it('viser hele setninger av de egne ordene, ordrett', () => {
    const ord =
      'Jeg vil gå til postkassen selv, og stelle rosene mine til våren. Jeg vil at dere skal ha tid til en prat når dere først er her.';
    expect(forsteOrd(ord)).toBe('Jeg vil gå til postkassen selv, og stelle rosene mine til våren.');
    expect(ord.startsWith(forsteOrd(ord))).toBe(true);
    expect(forsteOrd('Kort og godt. Ha det fint.')).toBe('Kort og godt. Ha det fint.');
    expect(forsteOrd('uten punktum')).toBe('uten punktum');
  });
});

describe('veien mellom besøkene', () => {
  const reiser = (...rader: Parameters<typeof tilMinDag>[0]) =>
    tilMinDag(rader, I_DAG, I_DAG).deler.flatMap((d) =>
      d.besok.map((b) => b.reise && `${b.reise.minutter} ${b.reise.maate}`),
    );
  it('starter på basen, og går fra sted til sted', () => {
    expect(reiser(dagsrad('a'), dagsrad('b', { rekkefolge: 1, breddegrad: 60.2531 }))).toEqual([
      '4 GAA',
      '2 GAA',
    ]);
  });
  it('hopper over det som er stoppet', () => {
    expect(
      reiser(
        dagsrad('a'),
        dagsrad('b', { rekkefolge: 1, status: 'STOPPET', breddegrad: 60.3 }),
        dagsrad('c', { rekkefolge: 2 }),
      ),
    ).toEqual(['4 GAA', null, '0 SAMME_STED']);
  });
  it('røper ikke hvor en skjermet person bor, verken dit, derfra, på kart eller i lista', () => {
    const skjermet = dagsrad('s', { rekkefolge: 1, skjermet: true });
    expect(reiser(dagsrad('a'), skjermet, dagsrad('c', { rekkefolge: 2 }))).toEqual(['4 GAA', null, null]);
    expect(tilMinDag([skjermet], I_DAG, I_DAG).neste).toMatchObject({
      kart: null,
      sted: null,
      adressetillegg: null,
      reise: null,
    });
  });
});

describe('luft', () => {
  it('vises der planen har plass, og bare der noe er igjen', () => {
    const luft = (...rader: Parameters<typeof tilMinDag>[0]) =>
      tilMinDag(rader, I_DAG, I_DAG).deler.map((d) => d.luft);
    expect(luft(dagsrad('a'))).toEqual([true]);
    expect(luft(dagsrad('a', { anslagMinutter: 90 }))).toEqual([false]);
    expect(luft(dagsrad('a', { status: 'FERDIG' }))).toEqual([false]);
  });
});
