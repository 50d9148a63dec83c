import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RETTIGHETER, type Handling } from '@/lib/domain/tilgang/rettigheter';
import { formaalFor, harRett, teamMedRett } from '@/lib/domain/tilgang/rules';
import { egenPolicy, teamPolicy } from '@/lib/domain/tilgang/policy';
import { dato } from '@/lib/platform/time/dato';
import { ROLLER, type Ansatt, type Rolle } from '@/lib/domain/tilgang/types';

const ansatt = (...tilknytninger: [string, Rolle][]): Ansatt => ({
  id: 'a',
  virksomhetId: 'v',
  fornavn: 'Kari',
  etternavn: 'Lie',
  profesjon: 'TEAMLEDER',
  valgtTeamId: null,
  tilknytninger: tilknytninger.map(([teamId, rolle]) => ({ teamId, teamnavn: teamId, rolle })),
});
const iDag = dato('2026-11-25');

describe('rolle × handling', () => {
  it('bare teamleder kan fatte og returnere vedtak', () => {
    const kan = (rolle: Rolle) => [
      harRett(ansatt(['t', rolle]), 'vedtak.fatt'),
      harRett(ansatt(['t', rolle]), 'vedtak.returner'),
    ];
    expect(ROLLER.map(kan)).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
  });

  it('ukjent handling, ukjent rolle og ingen rolle er nei', () => {
    expect(harRett(ansatt(['t', 'TEAMLEDER']), 'vedtak.slett')).toBe(false);
    expect(harRett(ansatt(['t', 'TEAMLEDER']), 'toString')).toBe(false);
    expect(harRett(ansatt(['t', 'SJEF' as Rolle]), 'vedtak.les')).toBe(false);
    for (const handling of Object.keys(RETTIGHETER)) expect(harRett(ansatt(), handling)).toBe(false);
  });

  it('en rolle gjelder bare i sitt eget team', () => {
    const delt = ansatt(['lillebekk', 'TEAMLEDER'], ['fagerlia', 'FAG']);
    expect(teamMedRett(delt, 'vedtak.fatt')).toEqual(['lillebekk']);
    expect(teamPolicy.kan('vedtak.fatt' as Handling, delt, { teamId: 'fagerlia' }, iDag).tillatt).toBe(false);
    expect(teamPolicy.kan('vedtak.fatt' as Handling, delt, { teamId: 'lillebekk' }, iDag).tillatt).toBe(true);
  });

  it('ja eller nei for ett team, og filteret for lister, er alltid enige', () => {
    const tilknytning = fc.tuple(fc.constantFrom('t1', 't2', 't3'), fc.constantFrom(...ROLLER));
    fc.assert(
      fc.property(
        fc.array(tilknytning, { maxLength: 4 }),
        fc.constantFrom(...Object.keys(RETTIGHETER)),
        (liste, handling) => {
          const hun = ansatt(...liste);
          const filter = teamPolicy.scopeFor(handling as Handling, hun, iDag).teamId.in;
          for (const teamId of ['t1', 't2', 't3', 't4'])
            expect(teamPolicy.kan(handling as Handling, hun, { teamId }, iDag).tillatt).toBe(
              filter.includes(teamId),
            );
        },
      ),
    );
  });

  it('egenPolicy spør fortsatt om rollen', () => {
    expect(egenPolicy.kan('skall.les', ansatt(), {}, iDag).tillatt).toBe(false);
    expect(egenPolicy.kan('skall.les', ansatt(['t', 'FAG']), {}, iDag).tillatt).toBe(true);
  });

  it('saksbehandling logges som COC, hjelp som TREAT', () => {
    expect(formaalFor(ansatt(['t', 'SAKSBEHANDLER']))).toBe('COC');
    expect(formaalFor(ansatt(['t', 'FAG']))).toBe('TREAT');
  });
});
