import { afterAll, beforeAll, it } from 'vitest';
import { loadBrukerhode, loadOversikt } from '@/lib/domain/bruker/loaders';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { hentOversikt, hentNavn } from '@/lib/domain/bruker/oversikt/queries';
import { lagScope } from '@/lib/domain/tilgang/scope';
import { aapneSesjon } from '@/lib/domain/tilgang/queries';
import { transaction } from '@/lib/platform/db/client';
import { clockAt } from '@/lib/platform/time/clock';
import { testDatabase } from '../../support/database';
import { loggInn, NAA } from '../../support/port';
import { lagLillebekk } from './lillebekk';
let db: any, v: any;
beforeAll(async () => { db = await testDatabase(); v = await lagLillebekk('b'); });
afterAll(() => db.drop());
const tid = async (navn: string, f: () => Promise<unknown>) => { for (let i=0;i<20;i++) await f(); const t: number[]=[]; for (let i=0;i<60;i++){ const s=performance.now(); await f(); t.push(performance.now()-s);} t.sort((a,b)=>a-b); console.log(navn, 'p50', t[30]!.toFixed(2), 'min', t[0]!.toFixed(2)); };
it('tid', async () => {
  const y = await loggInn(v.folk.yusuf.innloggingId);
  await transaction(async (tx) => {
    const a = (await aapneSesjon(tx, y.nokkel))!; const scope = lagScope(tx, a, clockAt(NAA));
    await tid('fakta', () => brukerfakta(scope, v.solveig.id));
    await tid('oversikt', () => hentOversikt(scope, v.solveig.id));
    await tid('enkel', () => tx.$queryRaw`select 1`);
  });
  await tid('loadHode', () => y.les(loadBrukerhode, { brukerId: v.solveig.id }));
  await tid('loadOversikt', () => y.les(loadOversikt, { brukerId: v.solveig.id }));
}, 120_000);
