import { describe, expect, it } from 'vitest';
import { menyFor, valgtTeam } from '@/lib/domain/skall/rules';
import { skallView } from '@/lib/domain/skall/view';
import type { Ansatt, Rolle } from '@/lib/domain/tilgang/types';

const ansatt = (valgtTeamId: string | null, ...tilknytninger: [string, Rolle][]): Ansatt => ({
  id: 'a',
  virksomhetId: 'v',
  fornavn: 'Kari',
  etternavn: 'Lie',
  profesjon: 'TEAMLEDER',
  valgtTeamId,
  tilknytninger: tilknytninger.map(([teamId, rolle]) => ({ teamId, teamnavn: `Team ${teamId}`, rolle })),
});

describe('skallet', () => {
  it('starter der hver rolle har sitt øyeblikk', () => {
    expect(menyFor(ansatt(null, ['a', 'FAG']))[0]).toBe('minDag');
    expect(menyFor(ansatt(null, ['a', 'SAKSBEHANDLER']))[0]).toBe('saker');
    expect(menyFor(ansatt(null, ['a', 'TEAMLEDER']))[0]).toBe('godkjenning');
    expect(menyFor(ansatt(null))).toEqual([]);
  });

  it('viser hvert team én gang, og det valgte bare så lenge det er mitt', () => {
    const leder = ansatt('b', ['a', 'TEAMLEDER'], ['b', 'TEAMLEDER'], ['b', 'FAG']);
    expect(skallView(leder, { godkjenning: 5, saker: 0, revurderinger: 7 }).team).toEqual([
      { id: 'a', navn: 'Team a', valgt: false },
      { id: 'b', navn: 'Team b', valgt: true },
    ]);
    expect(valgtTeam(ansatt('borte', ['a', 'FAG']))).toBe('a');
    expect(valgtTeam(ansatt('borte'))).toBeNull();
  });

  it('teller bare det som venter på meg', () => {
    const meny = skallView(ansatt(null, ['a', 'TEAMLEDER']), {
      godkjenning: 5,
      saker: 2,
      revurderinger: 7,
    }).meny;
    expect(meny.filter((v) => v.antall > 0).map((v) => [v.valg, v.antall])).toEqual([
      ['godkjenning', 5],
      ['revurderinger', 7],
      ['saker', 2],
    ]);
  });
});
