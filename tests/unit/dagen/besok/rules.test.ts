import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { ramme } from '@/lib/domain/vakt/rules';
import { addDays, dato } from '@/lib/platform/time/dato';
import {
  erFullfort,
  erIgjen,
  erIVinduet,
  erMedisin,
  finnNeste,
  grunnkode,
  harAvvik,
  harLuft,
  hvorforIkkeAngre,
  hvorforIkkeFullfore,
  hvorforIkkeObservere,
  iRekkefolge,
  kontrollerAngre,
  kontrollerObservasjon,
  kortOppgave,
  lesSvar,
  maaBesvares,
  notatslag,
  overgang,
  OVERGANGER,
} from '@/lib/domain/dagen/besok/rules';
import {
  BESOKSTATUSER,
  GRUNNER,
  UTFALL,
  type Besokstatus,
  type Oppgavefakta,
  type Oppgavesvar,
} from '@/lib/domain/dagen/besok/types';

const I_DAG = dato('2026-11-25');
const oppgave = (tiltakId: string, mer: Partial<Oppgavefakta> = {}): Oppgavefakta => ({
  tiltakId,
  maalId: 'm1',
  tjeneste: '15',
  maaBesvares: false,
  ...mer,
});
const svar = (tiltakId: string, mer: Partial<Oppgavesvar> = {}): Oppgavesvar => ({
  tiltakId,
  utfall: null,
  grunn: null,
  merknad: null,
  ...mer,
});
const felt = (i: number) => `tiltak.${i}`;

describe('overganger', () => {
  it('er nøyaktig disse', () => {
    const alle = BESOKSTATUSER.flatMap((fra) =>
      (['ferdig', 'avvik', 'angre'] as const).flatMap((hva) => {
        const til = overgang(fra, hva);
        return til ? [`${fra} ${hva} ${til}`] : [];
      }),
    );
    expect(alle).toEqual([
      'PLANLAGT ferdig FERDIG',
      'PLANLAGT avvik AVVIK',
      'FERDIG angre PLANLAGT',
      'AVVIK angre PLANLAGT',
    ]);
  });

  it('lar stoppet og avlyst være låst', () => {
    expect(OVERGANGER.STOPPET).toEqual({});
    expect(OVERGANGER.AVLYST).toEqual({});
  });

  it('kan alltid gå tilbake dit det kom fra', () => {
    for (const hva of ['ferdig', 'avvik'] as const)
      expect(overgang(overgang('PLANLAGT', hva)!, 'angre')).toBe('PLANLAGT');
  });

  it('er enten igjen, fullført eller låst', () => {
    const grupper = (s: Besokstatus) => [erIgjen(s), erFullfort(s)].filter(Boolean).length;
    expect(BESOKSTATUSER.map((s) => [s, grupper(s)])).toEqual([
      ['PLANLAGT', 1], ['FERDIG', 1], ['AVVIK', 1], ['STOPPET', 0], ['AVLYST', 0],
    ]); // prettier-ignore
  });
});

describe('når besøket kan meldes ferdig', () => {
  it.each([
    [0, null],
    [-1, null],
    [-7, null],
    [-8, 'ForLengeSiden'],
    [1, 'IkkeKommetDit'],
  ] as const)('%i dager fra i dag: %s', (dager, grunn) => {
    expect(hvorforIkkeFullfore('PLANLAGT', addDays(I_DAG, dager), I_DAG)).toBe(grunn);
  });

  it('sier hva som er i veien før den ser på dagen', () => {
    const lenge = addDays(I_DAG, 40);
    expect(hvorforIkkeFullfore('STOPPET', lenge, I_DAG)).toBe('ErStoppet');
    expect(hvorforIkkeFullfore('AVLYST', lenge, I_DAG)).toBe('ErAvlyst');
    expect(hvorforIkkeFullfore('FERDIG', lenge, I_DAG)).toBe('AlleredeFullfort');
    expect(hvorforIkkeFullfore('AVVIK', lenge, I_DAG)).toBe('AlleredeFullfort');
  });

  it('følger overgangstabellen', () => {
    for (const status of BESOKSTATUSER)
      expect(hvorforIkkeFullfore(status, I_DAG, I_DAG) === null).toBe(overgang(status, 'ferdig') !== null);
  });
});

describe('når det kan angres', () => {
  it('samme dag som det ble meldt, også for et nattbesøk fra i går', () => {
    expect(hvorforIkkeAngre('FERDIG', I_DAG, I_DAG)).toBeNull();
    expect(hvorforIkkeAngre('AVVIK', I_DAG, I_DAG)).toBeNull();
  });
  it('ikke dagen etter, og ikke uten en melding', () => {
    expect(hvorforIkkeAngre('FERDIG', addDays(I_DAG, -1), I_DAG)).toBe('IkkeSammeDag');
    expect(hvorforIkkeAngre('FERDIG', null, I_DAG)).toBe('IkkeSammeDag');
  });
  it('ikke når det ikke er fullført', () => {
    expect(kontrollerAngre('PLANLAGT', I_DAG, I_DAG)).toMatchObject({
      ok: false,
      refusal: { reason: 'IkkeFullfort' },
    });
    expect(kontrollerAngre('STOPPET', I_DAG, I_DAG)).toMatchObject({
      ok: false,
      refusal: { reason: 'ErStoppet' },
    });
    expect(kontrollerAngre('AVLYST', I_DAG, I_DAG)).toMatchObject({
      ok: false,
      refusal: { reason: 'ErAvlyst' },
    });
    expect(kontrollerAngre('AVVIK', I_DAG, I_DAG)).toEqual({ ok: true, value: null });
  });
});

describe('observasjon', () => {
  it('går både før og etter at besøket er meldt ferdig', () => {
    for (const status of ['PLANLAGT', 'FERDIG', 'AVVIK'] as const)
      expect(kontrollerObservasjon({ status, dato: I_DAG }, ['m1'], 'm1', I_DAG).ok).toBe(true);
  });
  it('går ikke på et mål besøket ikke tjener, eller et besøk som ikke er', () => {
    const besok = { status: 'PLANLAGT', dato: I_DAG } as const;
    expect(kontrollerObservasjon(besok, ['m1'], 'm2', I_DAG)).toMatchObject({
      refusal: { reason: 'UkjentMaal' },
    });
    expect(hvorforIkkeObservere('STOPPET', I_DAG, I_DAG)).toBe('ErStoppet');
    expect(hvorforIkkeObservere('AVLYST', I_DAG, I_DAG)).toBe('ErAvlyst');
    expect(hvorforIkkeObservere('PLANLAGT', addDays(I_DAG, 1), I_DAG)).toBe('IkkeKommetDit');
    expect(hvorforIkkeObservere('FERDIG', addDays(I_DAG, -8), I_DAG)).toBe('ForLengeSiden');
  });
});

describe('det som må besvares', () => {
  it('er det planen krever, og alt med legemidler', () => {
    expect(maaBesvares({ maaGjores: true, kompetanse: null })).toBe(true);
    expect(maaBesvares({ maaGjores: false, kompetanse: 'LEGEMIDLER' })).toBe(true);
    expect(maaBesvares({ maaGjores: false, kompetanse: 'INSULIN' })).toBe(true);
    expect(maaBesvares({ maaGjores: false, kompetanse: 'STELL' })).toBe(false);
    expect(maaBesvares({ maaGjores: false, kompetanse: null })).toBe(false);
    expect(erMedisin({ kompetanse: 'SAARSTELL' })).toBe(false);
  });

  it('signeres aldri av seg selv', () => {
    const oppgaver = [oppgave('a'), oppgave('medisin', { maaBesvares: true })];
    expect(lesSvar(oppgaver, [], felt)).toMatchObject({ refusal: { reason: 'MaaIkkeBesvart' } });
    expect(lesSvar(oppgaver, [svar('medisin')], felt)).toMatchObject({
      refusal: { reason: 'MaaIkkeBesvart', field: 'tiltak.0.utfall' },
    });
    expect(lesSvar(oppgaver, [svar('medisin', { utfall: 'GJORT' })], felt)).toMatchObject({ ok: true });
  });

  it('kan ikke slippe gjennom uansett hva som sendes', () => {
    const ett = fc.record({
      tiltakId: fc.constantFrom('a', 'b', 'm1', 'm2', 'fremmed'),
      utfall: fc.option(fc.constantFrom(...UTFALL), { nil: null }),
      grunn: fc.option(fc.constantFrom(...GRUNNER), { nil: null }),
      merknad: fc.option(fc.constant('Sov da vi kom'), { nil: null }),
    });
    const oppgaver = [
      oppgave('a'),
      oppgave('m1', { maaBesvares: true }),
      oppgave('b'),
      oppgave('m2', { maaBesvares: true }),
    ];
    fc.assert(
      fc.property(fc.array(ett, { maxLength: 6 }), (alle) => {
        const lest = lesSvar(oppgaver, alle, felt);
        if (!lest.ok) return;
        expect(lest.value.map((u) => u.tiltakId)).toEqual(['a', 'm1', 'b', 'm2']);
        for (const maa of ['m1', 'm2']) expect(alle.find((s) => s.tiltakId === maa)?.utfall).toBeTruthy();
        for (const u of lest.value)
          expect(u.utfall === 'GJORT' ? u.grunn === null : Boolean(u.grunn)).toBe(true);
      }),
    );
  });
});

describe('svarene', () => {
  const oppgaver = [oppgave('a'), oppgave('b')];
  it('lar det som ikke er rørt, være gjort', () => {
    expect(lesSvar(oppgaver, [], felt)).toEqual({
      ok: true,
      value: [
        { tiltakId: 'a', utfall: 'GJORT', grunn: null },
        { tiltakId: 'b', utfall: 'GJORT', grunn: null },
      ],
    });
  });
  it('krever en grunn for alt annet enn gjort, og peker på feltet', () => {
    expect(lesSvar(oppgaver, [svar('b', { utfall: 'AVSLAATT' })], felt)).toMatchObject({
      refusal: { reason: 'GrunnMangler', field: 'tiltak.0.grunn' },
    });
    expect(lesSvar(oppgaver, [svar('b', { utfall: 'AVSLAATT', grunn: 'ANNET' })], felt)).toMatchObject({
      refusal: { reason: 'GrunnMangler' },
    });
  });
  it.each(['IKKE_GJORT', 'AVSLAATT', 'IKKE_AKTUELT'] as const)('%s uten grunn blir avvist', (utfall) => {
    expect(lesSvar(oppgaver, [svar('a', { utfall })], felt)).toMatchObject({
      refusal: { reason: 'GrunnMangler' },
    });
  });
  it('lagrer koden, eller det som er skrevet under «Annet»', () => {
    const lest = lesSvar(
      oppgaver,
      [
        svar('a', { utfall: 'IKKE_GJORT', grunn: 'VONDT', merknad: 'overflødig' }),
        svar('b', { utfall: 'IKKE_AKTUELT', grunn: 'ANNET', merknad: 'Datteren hadde alt gjort det' }),
      ],
      felt,
    );
    expect(lest).toMatchObject({ value: [{ grunn: 'VONDT' }, { grunn: 'Datteren hadde alt gjort det' }] });
    expect(grunnkode('VONDT')).toBe('VONDT');
    expect(grunnkode('Datteren hadde alt gjort det')).toBeNull();
    expect(grunnkode(null)).toBeNull();
  });
  it('glemmer grunnen når det likevel ble gjort', () => {
    expect(lesSvar([oppgave('a')], [svar('a', { utfall: 'GJORT', grunn: 'VONDT' })], felt)).toMatchObject({
      value: [{ utfall: 'GJORT', grunn: null }],
    });
  });
  it('avviser oppgaver besøket ikke har, og to svar på samme', () => {
    expect(lesSvar(oppgaver, [svar('x')], felt)).toMatchObject({ refusal: { reason: 'UkjentOppgave' } });
    expect(lesSvar(oppgaver, [svar('a'), svar('a')], felt)).toMatchObject({
      refusal: { reason: 'UkjentOppgave' },
    });
  });
  it('har avvik når noe ikke ble gjort', () => {
    expect(harAvvik([{ tiltakId: 'a', utfall: 'GJORT', grunn: null }])).toBe(false);
    expect(harAvvik([{ tiltakId: 'a', utfall: 'IKKE_AKTUELT', grunn: 'ANNET' }])).toBe(true);
    expect(harAvvik([])).toBe(false);
  });
});

describe('hva slags notat det blir', () => {
  const helse = oppgave('helse', { tjeneste: '15' });
  const vask = oppgave('vask', { tjeneste: '1' });
  it('følger tjenesten', () => {
    expect(notatslag([helse])).toBe('JOURNAL');
    expect(notatslag([vask])).toBe('TJENESTE');
    expect(notatslag([helse, vask])).toBe('JOURNAL');
  });
  it('følger det som ble annerledes når noe ble det', () => {
    const avslaatt = (tiltakId: string) => [{ tiltakId, utfall: 'AVSLAATT' as const, grunn: 'VILLE_IKKE' }];
    expect(notatslag([helse, vask], avslaatt('vask'))).toBe('TJENESTE');
    expect(notatslag([helse, vask], avslaatt('helse'))).toBe('JOURNAL');
  });
  it('gir det ukjente strengest vern', () => {
    expect(notatslag([oppgave('a', { tjeneste: '99' })])).toBe('JOURNAL');
    expect(notatslag([])).toBe('JOURNAL');
  });
});

describe('rekkefølge og neste', () => {
  const b = (
    besokId: string,
    dagsdel: (typeof DAGSDELER)[number],
    rekkefolge = 0,
    status: Besokstatus = 'PLANLAGT',
  ) => ({
    besokId,
    dagsdel,
    rekkefolge,
    status,
  });
  it('går etter dagsdel, så teamets egen rekkefølge, så alltid likt', () => {
    const rotete = [
      b('e', 'KVELD'),
      b('d', 'MORGEN', 2),
      b('b', 'MORGEN', 1),
      b('a', 'MORGEN', 1),
      b('c', 'NATT'),
    ];
    expect(iRekkefolge(rotete).map((x) => x.besokId)).toEqual(['a', 'b', 'd', 'e', 'c']);
  });
  it('er den samme uansett hvilken rekkefølge radene kommer i', () => {
    const rad = fc.record({
      besokId: fc.uuid(),
      dagsdel: fc.constantFrom(...DAGSDELER),
      rekkefolge: fc.integer({ min: 0, max: 3 }),
      status: fc.constantFrom(...BESOKSTATUSER),
    });
    fc.assert(
      fc.property(fc.uniqueArray(rad, { selector: (r) => r.besokId, maxLength: 12 }), (rader) => {
        expect(iRekkefolge(rader.toReversed())).toEqual(iRekkefolge(rader));
      }),
    );
  });
  it('neste er det første som er igjen, og bare i dag', () => {
    const dag = [
      b('a', 'MORGEN', 0, 'FERDIG'),
      b('b', 'MORGEN', 0, 'STOPPET'),
      b('c', 'MIDDAG'),
      b('d', 'KVELD'),
    ];
    expect(finnNeste(dag, I_DAG, I_DAG)?.besokId).toBe('c');
    expect(finnNeste(dag, addDays(I_DAG, 1), I_DAG)).toBeNull();
    expect(finnNeste(dag.slice(0, 2), I_DAG, I_DAG)).toBeNull();
  });
  it('vinduet er sju dager tilbake og fjorten fram', () => {
    expect([-8, -7, 14, 15].map((d) => erIVinduet(addDays(I_DAG, d), I_DAG))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('luft og korte navn', () => {
  it('sier luft når det er et kvarter igjen av det dagsdelen tåler', () => {
    const taaler = ramme([{ type: 'DAG', status: 'PLANLAGT' }]).FORMIDDAG!;
    expect(harLuft('FORMIDDAG', taaler - 15)).toBe(true);
    expect(harLuft('FORMIDDAG', taaler - 14)).toBe(false);
    for (const dagsdel of DAGSDELER) expect(harLuft(dagsdel, 0)).toBe(true);
  });
  it('korter en oppgave ned til det den heter', () => {
    expect(kortOppgave('Dusj. Hun styrer selv, du venter utenfor.')).toBe('Dusj');
    expect(kortOppgave('Gå mot postkassen med rullator, så langt hun vil.')).toBe(
      'Gå mot postkassen med rullator',
    );
    expect(kortOppgave('Kaffe')).toBe('Kaffe');
  });
});
