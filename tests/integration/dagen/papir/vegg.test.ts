import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadVegg } from '@/lib/domain/dagen/vegg/loaders';
import { prisma } from '@/lib/platform/db/client';
import { clockAt } from '@/lib/platform/time/clock';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { lagPapirdag, type Papirdag } from './dag';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Papirdag;
beforeAll(async () => {
  db = await testDatabase();
  v = await lagPapirdag('vegg');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});
const les = async (hvem: { innloggingId: string }, inn: object = {}, naa?: string) =>
  (await loggInn(hvem.innloggingId, naa ? clockAt(new Date(naa)) : undefined)).les(loadVegg, {
    team: v.team.id,
    ...inn,
  });

describe('vegg.les', () => {
  it('tillater teamet: delen av dagen nå og den neste, og det ingen har', async () => {
    const vegg = verdi(await les(v.fag));
    expect(vegg.deler).toEqual(['MORGEN', 'FORMIDDAG']);
    const yusuf = vegg.spor.find((s) => s.ansattId === v.fag.id)!;
    expect(yusuf.celler[0]!.kort).toMatchObject([{ navn: 'Gerd H.', maa: true, to: false }]);
    expect(vegg.ledig.kort).toMatchObject([{ navn: 'Uno P.', dagsdel: 'MIDDAG' }]);
    expect(vegg.stopp).toEqual(['Halvor E.']);
  });

  it('tillater å følge dagen: om kvelden vises kvelden og natta', async () => {
    const vegg = verdi(await les(v.saksbehandler, {}, '2026-11-25T17:05:00+01:00'));
    expect(vegg.deler).toEqual(['KVELD', 'NATT']);
    expect(vegg.spor[0]!.celler[0]!.paaVakt).toBe(true);
  });

  it('nekter andre team, dem uten rolle og andre leietakere', async () => {
    for (const hvem of [v.nabo, v.utenRolle, v.annen.fag]) expect(await les(hvem)).toEqual(NEI);
    expect(await les(v.fag, { team: v.tvilling.id })).toEqual(NEI);
  });

  it('viser en skjermet bare som opptatt plass, også når den hun er åpnet for, står ved veggen', async () => {
    const alt = JSON.stringify(verdi(await les(v.fag)));
    expect(alt).not.toMatch(/Linda|Myhrer|Fadumo|Ibrahim/);
    expect(alt).toContain('"navn":null');
  });

  it('har ikke hva, hvor eller hvorfor: bare navn', async () => {
    expect(JSON.stringify(verdi(await les(v.fag)))).not.toMatch(
      /Dosett|Gåtur|Bekkeveien|Torvet|SYKEHUS|sykehus|00 00|Haugen|Eide/,
    );
  });

  it('sender bare forbokstaver når navnene er skjult', async () => {
    const alt = JSON.stringify(verdi(await les(v.fag, { navn: 'skjul' })));
    expect(alt).toContain('"G.H."');
    expect(alt).not.toMatch(/Gerd|Halvor|Uno/);
  });
});
