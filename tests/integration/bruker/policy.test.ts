import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { brukerfakta, synligeBrukere } from '@/lib/domain/bruker/queries';
import { RETTIGHETER, type Handling } from '@/lib/domain/tilgang/rettigheter';
import { lagScope } from '@/lib/domain/tilgang/scope';
import { PROFESJONER, type Ansatt, type Profesjon, type Rolle } from '@/lib/domain/tilgang/types';
import { transaction, type Tx } from '@/lib/platform/db/client';
import { clockAt } from '@/lib/platform/time/clock';
import { addDays, startOfDay, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { nyttTeam } from '../../factories/ansatt';
import { nyttGrunnlag } from '../../factories/grunnlag';
import { navngittId } from '../../factories/id';
import { lagreRader } from '../../factories/lagre';
import { NAA } from '../../support/port';
import { testDatabase, type TestDatabase } from '../../support/database';

/** Dager rundt i dag, så hver grense blir prøvd fra begge sider. */
const I_DAG = '2026-11-25' as Dato;
const dag = fc.integer({ min: -2, max: 2 }).map((n) => addDays(I_DAG, n));
const periode = fc.record({ fom: dag, tom: fc.option(dag) });

const g = nyttGrunnlag('policyverden', NAA);
const TEAM = ['A', 'B', 'C'].map((navn) => nyttTeam(g, { navn }).id);
const ANSATTE = ['jeg', 'andre'].map((navn) => navngittId('policyverden', navn));
const ANNEN_VIRKSOMHET = navngittId('policyverden', 'annen');
const HANDLINGER = [...Object.keys(RETTIGHETER), 'finnes.ikke', 'toString', ''] as Handling[];

const ansatt: fc.Arbitrary<Ansatt> = fc.record({
  id: fc.constantFrom(...ANSATTE),
  virksomhetId: fc.oneof({ weight: 9, arbitrary: fc.constant(g.virksomhetId) }, { weight: 1, arbitrary: fc.constant(ANNEN_VIRKSOMHET) }), // prettier-ignore
  fornavn: fc.constant('Kim'),
  etternavn: fc.constant('Vik'),
  profesjon: fc.constantFrom(...PROFESJONER),
  tilknytninger: fc.array(
    fc.record({
      teamId: fc.constantFrom(...TEAM),
      teamnavn: fc.constant('T'),
      rolle: fc.constantFrom<Rolle>('FAG', 'SAKSBEHANDLER', 'TEAMLEDER', 'GJEST' as Rolle),
    }),
    { maxLength: 3 },
  ),
  valgtTeamId: fc.constant(null),
});

const bruker = fc.record({
  adressesperre: fc.constantFrom('UGRADERT', 'KLIENTADRESSE', 'FORTROLIG', 'STRENGT_FORTROLIG'),
  ansvar: fc.array(
    fc.record({
      teamId: fc.constantFrom(...TEAM),
      relasjon: fc.constantFrom('TJENESTE', 'OPPFOLGING'),
      periode,
    }),
    { maxLength: 3 },
  ),
  skjermet: fc.array(fc.record({ ansattId: fc.constantFrom(...ANSATTE), periode }), { maxLength: 2 }),
  saker: fc.array(
    fc.record({
      saksbehandlerId: fc.constantFrom(...ANSATTE),
      status: fc.constantFrom('MOTTATT', 'UTREDES', 'AVSLUTTET'),
    }),
    { maxLength: 2 },
  ),
});
const verden = fc.record({ brukere: fc.array(bruker, { minLength: 1, maxLength: 8 }), ansatte: fc.array(ansatt, { minLength: 1, maxLength: 3 }) }); // prettier-ignore
type Verden = typeof verden extends fc.Arbitrary<infer T> ? T : never;

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  g.rader.virksomhet.push({ id: g.virksomhetId, navn: 'Bydel Nordvang', kommune: 'Solvik', telefon: '00 00 00 00', adresse: 'Torget 1' }); // prettier-ignore
  await transaction((tx) => lagreRader(tx, g.virksomhetId, g.rader));
});
afterAll(() => db.drop());

class Rulletilbake extends Error {}

/** Bygger verdenen i databasen, spør, og ruller tilbake. */
async function iVerden<T>(v: Verden, spor: (tx: Tx, ider: string[]) => Promise<T>): Promise<T> {
  let svar!: T;
  await transaction(async (tx) => {
    await tx.$executeRaw`select set_config('app.virksomhet_id', ${g.virksomhetId}, true)`;
    svar = await spor(tx, await byggBrukere(tx, v.brukere));
    throw new Rulletilbake();
  }).catch((grunn: unknown) => {
    if (!(grunn instanceof Rulletilbake)) throw grunn;
  });
  return svar;
}

async function byggBrukere(tx: Tx, brukere: Verden['brukere']): Promise<string[]> {
  const virksomhetId = g.virksomhetId;
  const db = (p: { fom: Dato; tom: Dato | null }) => ({
    fom: toDbDate(p.fom),
    tom: p.tom && toDbDate(p.tom),
  });
  const ider = brukere.map((_, i) => navngittId('policyverden', 'bruker', i));
  const rader = <R>(lag: (b: Verden['brukere'][number], brukerId: string, i: number) => R[]) => brukere.flatMap((b, i) => lag(b, ider[i]!, i)); // prettier-ignore
  await tx.bruker.createMany({
    data: brukere.map((b, i) => ({ id: ider[i]!, virksomhetId, fornavn: 'Gerd', etternavn: 'Vik', adressesperre: b.adressesperre as 'UGRADERT' })), // prettier-ignore
  });
  await tx.teamansvar.createMany({ data: rader((b, brukerId) => b.ansvar.map((a) => ({ virksomhetId, brukerId, teamId: a.teamId, relasjon: a.relasjon as 'TJENESTE', ...db(a.periode) }))) }); // prettier-ignore
  await tx.skjermetTilgang.createMany({ data: rader((b, brukerId) => b.skjermet.map((s) => ({ virksomhetId, brukerId, ansattId: s.ansattId, godkjentAvId: ANSATTE[1]!, ...db(s.periode) }))) }); // prettier-ignore
  await tx.sak.createMany({
    data: rader((b, brukerId, i) => b.saker.map((s, n) => ({ virksomhetId, brukerId, teamId: TEAM[0]!, saksnummer: `${i}-${n}`, mottattDato: toDbDate(I_DAG), saksbehandlerId: s.saksbehandlerId, status: s.status as 'UTREDES' }))), // prettier-ignore
  });
  return ider;
}

const iDag = clockAt(startOfDay(I_DAG));

describe('brukerPolicy', () => {
  it('ja eller nei for én, og filteret for lister, gir den samme mengden i enhver verden', async () => {
    let ja = 0;
    let nei = 0;
    const enige = fc.asyncProperty(verden, fc.constantFrom(...HANDLINGER), async (v, handling) => {
      await iVerden(v, async (tx, ider) => {
        for (const den of v.ansatte) {
          const scope = lagScope(tx, den, iDag);
          const fakta = await Promise.all(ider.map((id) => brukerfakta(scope, id)));
          const kan = ider.filter((_, i) => brukerPolicy.kan(handling, den, fakta[i]!, I_DAG).tillatt);
          const where = { AND: [{ id: { in: ider } }, brukerPolicy.scopeFor(handling, den, I_DAG)] };
          const filtrert = await tx.bruker.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } });
          expect(filtrert.map((rad) => rad.id)).toEqual(kan.toSorted());
          // Det samme utvalget som SQL, for lister og tall som samler flere slag rader.
          const somSql = await tx.$queryRaw<{ id: string }[]>`${synligeBrukere(scope, handling)}`;
          expect(somSql.map((rad) => rad.id).toSorted()).toEqual(kan.toSorted());
          ja += kan.length;
          nei += ider.length - kan.length;
        }
      });
    });
    await fc.assert(enige, { numRuns: 100 });
    // En prøve der ingen noen gang får ja, ville også vært enig.
    expect(ja).toBeGreaterThan(10);
    expect(nei).toBeGreaterThan(10);
  }, 120_000);

  it('ukjent rolle, ukjent handling og ingen team er nei, også for filteret', async () => {
    const aapen: Verden['brukere'][number] = {
      adressesperre: 'UGRADERT',
      ansvar: [{ teamId: TEAM[0]!, relasjon: 'TJENESTE', periode: { fom: I_DAG, tom: null } }],
      skjermet: [],
      saker: [{ saksbehandlerId: ANSATTE[0]!, status: 'UTREDES' }],
    };
    const den = (tilknytninger: Ansatt['tilknytninger']): Ansatt => ({ id: ANSATTE[0]!, virksomhetId: g.virksomhetId, fornavn: 'Kim', etternavn: 'Vik', profesjon: 'SYKEPLEIER', tilknytninger, valgtTeamId: null }); // prettier-ignore
    const tilfeller: [string, Ansatt][] = [
      ['bruker.les', den([])],
      ['bruker.les', den([{ teamId: TEAM[0]!, teamnavn: 'A', rolle: 'GJEST' as Rolle }])],
      ['finnes.ikke', den([{ teamId: TEAM[0]!, teamnavn: 'A', rolle: 'SAKSBEHANDLER' }])],
      ['constructor', den([{ teamId: TEAM[0]!, teamnavn: 'A', rolle: 'FAG' }])],
    ];
    await iVerden({ brukere: [aapen], ansatte: [] }, async (tx, [id]) => {
      for (const [handling, hvem] of tilfeller) {
        const fakta = await brukerfakta(lagScope(tx, hvem, iDag), id!);
        expect(brukerPolicy.kan(handling as Handling, hvem, fakta!, I_DAG).tillatt).toBe(false);
        expect(
          await tx.bruker.count({ where: brukerPolicy.scopeFor(handling as Handling, hvem, I_DAG) }),
        ).toBe(0);
      }
      const fag = den([{ teamId: TEAM[0]!, teamnavn: 'A', rolle: 'FAG' }]);
      expect(
        brukerPolicy.kan('bruker.les', fag, (await brukerfakta(lagScope(tx, fag, iDag), id!))!, I_DAG)
          .tillatt,
      ).toBe(true);
    });
  });

  /** Alt gis av en annen enn teamet: de som ikke følger henne, har ikke lenger tjenstlig behov. */
  describe('når teamet bare følger opp', () => {
    const fulgt = (fom: Dato, tom: Dato | null = null): Verden['brukere'][number] => ({
      adressesperre: 'UGRADERT',
      ansvar: [{ teamId: TEAM[0]!, relasjon: 'OPPFOLGING', periode: { fom, tom } }],
      skjermet: [],
      saker: [],
    });
    const som = (profesjon: Profesjon, rolle: Rolle, teamId = TEAM[0]!): Ansatt => ({ id: ANSATTE[0]!, virksomhetId: g.virksomhetId, fornavn: 'Kim', etternavn: 'Vik', profesjon, tilknytninger: [{ teamId, teamnavn: 'A', rolle }], valgtTeamId: null }); // prettier-ignore
    const ser = (hvem: Ansatt, verden: Verden['brukere'][number], handling: Handling = 'bruker.les') =>
      iVerden({ brukere: [verden], ansatte: [] }, async (tx, [id]) => {
        const fakta = await brukerfakta(lagScope(tx, hvem, iDag), id!);
        const kan = brukerPolicy.kan(handling, hvem, fakta!, I_DAG).tillatt;
        expect((await tx.bruker.count({ where: brukerPolicy.scopeFor(handling, hvem, I_DAG) })) === 1).toBe(
          kan,
        );
        return kan;
      });

    it.each<[Profesjon, Rolle]>([
      ['SYKEPLEIER', 'FAG'],
      ['HELSEFAGARBEIDER', 'FAG'],
      ['HJEMMEHJELPER', 'FAG'],
      ['SAKSBEHANDLER', 'FAG'],
      ['TEAMLEDER', 'FAG'],
    ])('nekter %s i rollen %s', async (profesjon, rolle) => {
      expect(await ser(som(profesjon, rolle), fulgt(I_DAG))).toBe(false);
    });

    it.each<[Profesjon, Rolle]>([
      ['FYSIOTERAPEUT', 'FAG'],
      ['ERGOTERAPEUT', 'FAG'],
      ['SAKSBEHANDLER', 'SAKSBEHANDLER'],
      ['SYKEPLEIER', 'SAKSBEHANDLER'],
      ['TEAMLEDER', 'TEAMLEDER'],
    ])('slipper inn %s i rollen %s', async (profesjon, rolle) => {
      expect(await ser(som(profesjon, rolle), fulgt(I_DAG))).toBe(true);
    });

    it('nekter fysioterapeuten i et annet team, og rollen gir aldri mer enn handlingen', async () => {
      expect(await ser(som('FYSIOTERAPEUT', 'FAG', TEAM[1]!), fulgt(I_DAG))).toBe(false);
      expect(await ser(som('FYSIOTERAPEUT', 'FAG'), fulgt(I_DAG), 'vedtak.fatt')).toBe(false);
    });

    it('skifter på dagen: dagen før gir teamet tjeneste, og alle ser henne', async () => {
      const skifte = (dag: Dato): Verden['brukere'][number] => ({
        ...fulgt(dag),
        ansvar: [
          {
            teamId: TEAM[0]!,
            relasjon: 'TJENESTE',
            periode: { fom: addDays(dag, -90), tom: addDays(dag, -1) },
          },
          { teamId: TEAM[0]!, relasjon: 'OPPFOLGING', periode: { fom: dag, tom: null } },
        ],
      });
      expect(await ser(som('SYKEPLEIER', 'FAG'), skifte(addDays(I_DAG, 1)))).toBe(true);
      expect(await ser(som('SYKEPLEIER', 'FAG'), skifte(I_DAG))).toBe(false);
    });

    it('er hun sykepleier her og saksbehandler der, teller bare rollen i akkurat det teamet', async () => {
      const begge: Ansatt = {
        ...som('SYKEPLEIER', 'FAG'),
        tilknytninger: [
          { teamId: TEAM[0]!, teamnavn: 'A', rolle: 'FAG' },
          { teamId: TEAM[1]!, teamnavn: 'B', rolle: 'SAKSBEHANDLER' },
        ],
      };
      expect(await ser(begge, fulgt(I_DAG))).toBe(false);
    });
  });
});
