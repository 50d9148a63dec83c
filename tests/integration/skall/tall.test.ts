import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { ventende } from '@/lib/domain/skall/queries';
import type { Ventende } from '@/lib/domain/skall/types';
import { harRett, roller, teamMedRett } from '@/lib/domain/tilgang/rules';
import { lagScope } from '@/lib/domain/tilgang/scope';
import type { Ansatt, Rolle, Scope } from '@/lib/domain/tilgang/types';
import { clockAt } from '@/lib/platform/time/clock';
import { addDays, startOfDay, toDbDate } from '@/lib/platform/time/dato';
import { testDatabase, type TestDatabase } from '../../support/database';
import { lagFrister, type Frister } from '../frist/bydel';

let db: TestDatabase;
let f: Frister;
beforeAll(async () => {
  db = await testDatabase();
  f = await lagFrister('tall');
  f.v.bruker({ navn: 'Ivar Lønne' }).vedtak.tilGodkjenning();
  f.v.bruker({ navn: 'Marit Ekre', team: f.v.tvilling }).vedtak.tilGodkjenning();
  await f.v.lagre();
});
afterAll(() => db.drop());

/** Det samme spurt slag for slag, med policyens egne filtre. Slik det var før tallene ble én setning. */
async function medFiltre(scope: Scope): Promise<Ventende> {
  const { tx, ansatt, iDag } = scope;
  const bruker = (handling: Parameters<typeof brukerPolicy.kan>[0]) => brukerPolicy.scopeFor(handling, ansatt, iDag); // prettier-ignore
  const { virksomhetId } = ansatt;
  return {
    godkjenning: harRett(ansatt, 'vedtak.fatt')
      ? await tx.vedtak.count({ where: { virksomhetId, status: 'TIL_GODKJENNING', teamId: { in: teamMedRett(ansatt, 'vedtak.fatt') }, bruker: bruker('vedtak.fatt') } }) // prettier-ignore
      : 0,
    saker: roller(ansatt).includes('SAKSBEHANDLER')
      ? await tx.sak.count({
          where: { virksomhetId, saksbehandlerId: ansatt.id, status: { not: 'AVSLUTTET' } },
        })
      : 0,
    revurderinger: await tx.revurdering.count({
      where: { virksomhetId, status: { not: 'FULLFORT' }, forfallDato: { lte: toDbDate(iDag) }, bruker: bruker('revurdering.list') }, // prettier-ignore
    }),
  };
}

describe('tallene i menyen', () => {
  it('er de samme i én setning som med policyens filtre, for alle roller, team og dager', async () => {
    const ansatte = fc.record({
      hvem: fc.constantFrom(...f.v.ansatte.map((a) => a.id)),
      roller: fc.array(
        fc.record({
          rolle: fc.constantFrom<Rolle>('FAG', 'SAKSBEHANDLER', 'TEAMLEDER'),
          team: fc.constantFrom(f.v.team.id, f.v.tvilling.id),
        }),
        { maxLength: 3 },
      ),
      valgt: fc.constantFrom(null, f.v.team.id, f.v.tvilling.id),
      dager: fc.integer({ min: -10, max: 60 }),
    });
    const sett = { godkjenning: 0, saker: 0, revurderinger: 0 };
    await fc.assert(
      fc.asyncProperty(ansatte, async (a) => {
        const ansatt: Ansatt = {
          id: a.hvem,
          virksomhetId: f.v.virksomhetId,
          fornavn: 'Kim',
          etternavn: 'Vik',
          profesjon: 'SYKEPLEIER',
          valgtTeamId: a.valgt,
          tilknytninger: a.roller.map(({ rolle, team }) => ({ teamId: team, teamnavn: 'T', rolle })),
        };
        await f.v.se(async (tx) => {
          const scope = lagScope(tx, ansatt, clockAt(startOfDay(addDays(f.v.iDag, a.dager))));
          const tall = await ventende(scope);
          expect(tall).toEqual(await medFiltre(scope));
          for (const navn of Object.keys(sett) as (keyof Ventende)[]) sett[navn] += tall[navn];
        });
      }),
      { numRuns: 150 },
    );
    // En prøve der alle tall er null, ville også vært enig.
    for (const antall of Object.values(sett)) expect(antall).toBeGreaterThan(5);
  }, 60_000);
});
