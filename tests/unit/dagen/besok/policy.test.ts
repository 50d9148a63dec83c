import { describe, expect, it } from 'vitest';
import { dato } from '@/lib/platform/time/dato';
import { PROFESJONER, type Ansatt, type Profesjon, type Rolle } from '@/lib/domain/tilgang/types';
import { besokPolicy, kanLeseNotat, notatfilter } from '@/lib/domain/dagen/besok/policy';
import type { Besoksfakta } from '@/lib/domain/dagen/besok/types';

const I_DAG = dato('2026-11-25');
const ansatt = (profesjon: Profesjon, teamId = 'lillebekk', rolle: Rolle = 'FAG'): Ansatt => ({
  id: 'meg',
  virksomhetId: 'v',
  fornavn: 'A',
  etternavn: 'B',
  profesjon,
  tilknytninger: [{ teamId, teamnavn: teamId, rolle }],
  valgtTeamId: null,
});
const fakta = (mer: Partial<Besoksfakta> = {}, bruker: Partial<Besoksfakta['bruker']> = {}): Besoksfakta => ({
  besokId: 'b',
  dato: I_DAG,
  status: 'PLANLAGT',
  tildelt: [],
  bruker: {
    brukerId: 'u',
    virksomhetId: 'v',
    team: [{ teamId: 'lillebekk', relasjon: 'TJENESTE', fom: dato('2026-01-01'), tom: null }],
    saksbehandlere: [],
    skjermet: false,
    skjermetFor: [],
    ...bruker,
  },
  ...mer,
});
const kan = (a: Ansatt, f: Besoksfakta, handling: 'besok.ferdig' | 'besok.les' = 'besok.ferdig') =>
  besokPolicy.kan(handling, a, f, I_DAG).tillatt;

describe('hvem som kan melde et besøk ferdig', () => {
  it('alle i fag i teamet, også for en kollega', () => {
    expect(kan(ansatt('SYKEPLEIER'), fakta({ tildelt: ['en annen'] }))).toBe(true);
    expect(kan(ansatt('HJEMMEHJELPER'), fakta())).toBe(true);
  });
  it('den som er satt opp fra et annet team, den dagen og bare den', () => {
    const utlaant = ansatt('HELSEFAGARBEIDER', 'fagerlia');
    expect(kan(utlaant, fakta())).toBe(false);
    expect(kan(utlaant, fakta({ tildelt: ['meg'] }))).toBe(true);
    expect(kan(utlaant, fakta({ tildelt: ['meg'], dato: dato('2026-11-26') }))).toBe(false);
    expect(kan(utlaant, fakta({ tildelt: ['meg'], dato: dato('2026-11-24') }))).toBe(false);
  });
  it('ikke teamlederen, som kan lese, og ikke saksbehandleren', () => {
    const leder = ansatt('TEAMLEDER', 'lillebekk', 'TEAMLEDER');
    expect(kan(leder, fakta(), 'besok.les')).toBe(true);
    expect(kan(leder, fakta())).toBe(false);
    const saksbehandler = ansatt('SAKSBEHANDLER', 'lillebekk', 'SAKSBEHANDLER');
    expect(kan(saksbehandler, fakta({}, { saksbehandlere: ['meg'] }), 'besok.les')).toBe(false);
  });
  it('ikke en annen leietaker, selv om hun står på besøket', () => {
    expect(kan(ansatt('SYKEPLEIER'), fakta({ tildelt: ['meg'] }, { virksomhetId: 'andre' }))).toBe(false);
  });
  it('skjermet går foran alt: bare de navngitte, selv om andre er satt opp', () => {
    const skjermet = { skjermet: true };
    expect(kan(ansatt('SYKEPLEIER'), fakta({ tildelt: ['meg'] }, skjermet))).toBe(false);
    const navngitt = [{ ansattId: 'meg', fom: dato('2026-11-01'), tom: dato('2026-11-25') }];
    expect(kan(ansatt('SYKEPLEIER'), fakta({}, { ...skjermet, skjermetFor: navngitt }))).toBe(true);
  });
});

describe('journalnotater', () => {
  const notat = (slag: string, skrevetAvId = 'en annen') => ({ slag, skrevetAvId });
  it('er for dem som gir helsehjelp', () => {
    const lesere = PROFESJONER.filter((p) => kanLeseNotat(ansatt(p), notat('JOURNAL')));
    expect(lesere).toEqual(['SYKEPLEIER', 'HELSEFAGARBEIDER', 'FYSIOTERAPEUT', 'ERGOTERAPEUT']);
  });
  it('vises ikke til hjemmehjelperen, som ser tjenestenotatene og sitt eget', () => {
    const tomasz = ansatt('HJEMMEHJELPER');
    expect(kanLeseNotat(tomasz, notat('JOURNAL'))).toBe(false);
    expect(kanLeseNotat(tomasz, notat('TJENESTE'))).toBe(true);
    expect(kanLeseNotat(tomasz, notat('JOURNAL', 'meg'))).toBe(true);
  });
  it('saksnotater hører til saken, for alle yrker', () => {
    for (const p of PROFESJONER) expect(kanLeseNotat(ansatt(p), notat('SAK'))).toBe(false);
  });
  it('filteret for lister sier det samme', () => {
    expect(notatfilter(ansatt('SYKEPLEIER'))).toEqual({ slag: { in: ['JOURNAL', 'TJENESTE'] } });
    expect(notatfilter(ansatt('HJEMMEHJELPER'))).toEqual({
      OR: [{ slag: 'TJENESTE' }, { slag: 'JOURNAL', skrevetAvId: 'meg' }],
    });
  });
});
