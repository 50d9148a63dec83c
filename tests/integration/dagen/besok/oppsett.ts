import { afterAll, beforeAll, beforeEach } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { testDatabase, withClient } from '../../../support/database';
import { loggInn } from '../../../support/port';
import { lagDag, type Dag } from './dag';

type Rad = Record<string, unknown>;

/** En ny dag for hver prøve, en nabo som aldri skal se den, og øyne bak veggen. */
export function nyDagHverGang() {
  let db: Awaited<ReturnType<typeof testDatabase>>;
  let nummer = 0;
  const verden = {} as { dag: Dag; naboen: Dag };
  beforeAll(async () => {
    db = await testDatabase();
    verden.naboen = await lagDag('naboby');
  });
  beforeEach(async () => {
    verden.dag = await lagDag(`dag${(nummer += 1)}`);
  });
  afterAll(async () => {
    await prisma().$disconnect();
    await db.drop();
  });

  const rader = <R = Rad>(sql: string, ...verdier: unknown[]): Promise<R[]> =>
    withClient(db.superUrl, async (c) => (await c.query(sql, verdier)).rows as R[]);
  return {
    get dag() {
      return verden.dag;
    },
    som: (hvem: keyof Dag['folk']) => loggInn(verden.dag.folk[hvem].innloggingId),
    naboen: (hvem: keyof Dag['folk']) => loggInn(verden.naboen.folk[hvem].innloggingId),
    rader,
    antall: async (tabell: 'notat') =>
      Number((await rader<{ n: string }>(`select count(*) as n from ${tabell}`))[0]!.n),
    status: async (besokId: string) =>
      (await rader('select status, versjon, overlevering from besok where id = $1', besokId))[0]!,
    /** Første ord i oppgaven → utfall og grunn. */
    utfall: async (besokId: string) => {
      const sql =
        'select i.tekst, o.utfall, o.grunn from besok_tiltak o join tiltak i on i.id = o.tiltak_id where o.besok_id = $1';
      const svar = await rader<{ tekst: string; utfall: string; grunn: string | null }>(sql, besokId);
      return Object.fromEntries(svar.map((r) => [r.tekst.split(' ')[0], [r.utfall, r.grunn]]));
    },
    ferdig: (mer: object = {}) => ({
      besokId: verden.dag.besok.solveig.id,
      versjon: 1,
      maa: [{ tiltakId: verden.dag.tiltak.medisin.id, utfall: 'GJORT' }],
      ...mer,
    }),
    avvik: (mer: object = {}) => ({
      besokId: verden.dag.besok.solveig.id,
      versjon: 1,
      tiltak: [
        { tiltakId: verden.dag.tiltak.medisin.id, utfall: 'GJORT' },
        { tiltakId: verden.dag.tiltak.tur.id, utfall: 'AVSLAATT', grunn: 'VONDT' },
      ],
      ...mer,
    }),
  };
}

export const avslag = (reason: string, code = 'KunneIkkeFullfore') => ({
  utfall: 'AVVIST',
  avslag: { domain: 'besok', code, reason },
});
