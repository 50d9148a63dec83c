import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nyttPassord } from '@/lib/domain/dagen/nodpakke/commands';
import { lagNodpakkeHandling } from '@/lib/domain/dagen/nodpakke/handlinger';
import { loadNodpakke } from '@/lib/domain/dagen/nodpakke/loaders';
import { PAKKER_PER_TIME } from '@/lib/domain/dagen/nodpakke/rules';
import { prisma } from '@/lib/platform/db/client';
import { testDatabase, withClient, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { FNR, KODE, lagPapirdag, type Papirdag } from './dag';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Papirdag;
let mappe: string;
beforeAll(async () => {
  db = await testDatabase();
  v = await lagPapirdag('nodpakke');
  mappe = mkdtempSync(join(tmpdir(), 'pakke-'));
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
  rmSync(mappe, { recursive: true });
});
const rader = (sql: string, ...verdier: unknown[]) =>
  withClient(db.superUrl, async (c) => (await c.query(sql, verdier)).rows as Record<string, unknown>[]);
const inn = (passord = nyttPassord()) => ({ teamId: v.team.id, grunn: 'NEDE', passord, skrevetNed: 'on' });
const lag = async (hvem: { innloggingId: string }, mer: object = {}, nokkel?: string) =>
  (await loggInn(hvem.innloggingId)).gjor(lagNodpakkeHandling, { ...inn(), ...mer }, nokkel);

describe('nodpakke.les', () => {
  it('tillater teamet å åpne siden, med et nytt passord hver gang', async () => {
    const hent = async () =>
      verdi(await (await loggInn(v.fag.innloggingId)).les(loadNodpakke, { team: v.team.id }));
    const [en, to] = [await hent(), await hent()];
    expect(en.passord).toMatch(/^([a-z]{4}-){5}[a-z]{4}$/);
    expect(en.passord).not.toBe(to.passord);
    // Alt som er planlagt eller stoppet i dag og i morgen, skjermede også. Ikke det som er gjort.
    expect(en.antall).toEqual({ lister: 5, besok: 9 });
    expect(
      JSON.stringify(await rader('select * from audit')) +
        JSON.stringify(await rader('select * from hendelse')),
    ).not.toContain(en.passord);
  });

  it('nekter alle andre', async () => {
    const les = async (hvem: { innloggingId: string }) =>
      (await loggInn(hvem.innloggingId)).les(loadNodpakke, { team: v.team.id });
    for (const hvem of [v.saksbehandler, v.utenRolle, v.nabo, v.annen.fag])
      expect(await les(hvem)).toEqual(NEI);
  });
});

describe('nodpakke.lag', () => {
  const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

  it('tillater teamet, og skriver hvem, hvorfor og for hvem det ble tatt ut', async () => {
    expect(verdi(await lag(v.teamleder)).filnavn).toBe('nodpakke-2026-11-25.pdf');
    expect(
      await rader(`select data, ansatt_id, objekt_id from hendelse where type = 'nodpakke.laget'`),
    ).toEqual([
      {
        data: { grunn: 'NEDE', lister: expect.any(Number) },
        ansatt_id: v.teamleder.id,
        objekt_id: v.team.id,
      },
    ]);
    const personer = await rader(
      `select bruker_id from audit where handling = 'nodpakke.lag' and grunn = 'EKSPORT_NEDE'`,
    );
    expect(new Set(personer.map((p) => p.bruker_id))).toEqual(
      new Set([v.gerd.id, v.klient.bruker.id, v.halvor.id, v.uten.id]),
    );
  });

  it('nekter andre team, roller og leietakere', async () => {
    for (const hvem of [v.saksbehandler, v.utenRolle, v.nabo, v.annen.fag])
      expect(await lag(hvem)).toEqual(NEI);
    expect(await lag(v.fag, { teamId: v.tvilling.id })).toEqual(NEI);
  });

  it('nekter et passord noen har valgt selv, en grunn som mangler, og en hake som ikke er satt', async () => {
    for (const feil of [{ passord: 'hemmelig' }, { passord: 'bako-bako' }, { grunn: '' }, { skrevetNed: '' }])
      expect(await lag(v.fag, feil)).toMatchObject({ utfall: 'UGYLDIG' });
  });

  it('husker ikke fila, selv om noen sender en nøkkel', async () => {
    verdi(await lag(v.fag2, {}, 'en-nokkel-12345'));
    expect(await rader('select * from idempotens')).toEqual([]);
  });

  it('har en grense i timen per person', async () => {
    for (let i = 0; i < PAKKER_PER_TIME; i += 1) verdi(await lag(v.sykepleier));
    expect(await lag(v.sykepleier)).toMatchObject({
      utfall: 'AVVIST',
      avslag: { domain: 'nodpakke', code: 'KunneIkkeLagePakke', reason: 'ForMange' },
    });
    expect((await lag(v.hjemmehjelper)).utfall).toBe('OK');
  });

  it.skipIf(!hasPoppler)(
    'er kryptert, og har hvert planlagte besøk der det skal gås, og ingenting hemmelig',
    async () => {
      const passord = nyttPassord();
      const fil = join(mappe, 'pakke.pdf');
      writeFileSync(fil, Buffer.from(verdi(await lag(v.fag, { passord })).pdf, 'base64'));
      expect(spawnSync('pdfinfo', [fil]).status, 'opens without the password').not.toBe(0);
      expect(spawnSync('pdfinfo', ['-upw', nyttPassord(), fil]).status).not.toBe(0);
      const info = spawnSync('pdfinfo', ['-upw', passord, fil], { encoding: 'utf8' }).stdout;
      expect(info).toMatch(/AES-256/);
      expect(info).toMatch(/Tagged:\s+yes/);
      const tekst = spawnSync('pdftotext', ['-layout', '-upw', passord, fil, '-'], {
        encoding: 'utf8',
      }).stdout;
      const antall = (hva: RegExp) => [...tekst.matchAll(hva)].length;
      // Gerd: morgen hos Yusuf, kveld hos Yusuf og Amina, i morgen hos Maren.
      expect(antall(/Gerd H\.,/g)).toBe(4);
      expect(antall(/Skjermet besøk/g)).toBe(2);
      expect(antall(/Ring vakttelefonen, 00 00 10 00/g)).toBe(2);
      expect(antall(/Kalle K\.,/g)).toBe(1);
      expect(antall(/STOPP, sykehus: Halvor E\./g)).toBe(1);
      // Ett hos ingen, ett hos den utlånte.
      expect(antall(/Uno P\.,/g)).toBe(2);
      expect(tekst).toContain('MÅ GJØRES, medisin: Dosett');
      expect(tekst).toContain('Nøkkel nr. 23');
      expect(tekst).toContain('Makuleres etter vakta');
      expect(tekst.replace(/[\s-]/g, '')).not.toContain(KODE);
      expect(tekst.replace(/\s/g, '')).not.toContain(FNR);
      expect(tekst).not.toMatch(/Linda|Myhrer|Fadumo|Ibrahim|Hemmelig s|post 4|Haugen/);
    },
  );
});
