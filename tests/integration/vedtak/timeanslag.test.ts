import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { loadTilGodkjenning } from '@/lib/domain/vedtak/fatting/loaders';
import { loadVedtak, loadVedtaksbrev } from '@/lib/domain/vedtak/loaders';
import { settTimeanslag } from '@/lib/domain/vedtak/timeanslag/handlinger';
import { loadTimeanslag, loadTimeanslagInnsyn } from '@/lib/domain/vedtak/timeanslag/loaders';
import { testDatabase } from '../../support/database';
import { verdi } from '../../support/port';
import { lagBydel, se, type Bydel } from './bydel';

let db: Awaited<ReturnType<typeof testDatabase>>;
let b: Bydel;
beforeAll(async () => {
  db = await testDatabase();
  b = await lagBydel('timeanslag');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

type Hvem = 'henrik' | 'yusuf' | 'maren' | 'kari' | 'siri';
const ANDRE = ['yusuf', 'maren', 'kari', 'siri'] as const;
/** A number that stands nowhere else. */
const TIMER = '17,25';
const id = () => b.ivar.vedtak.id;
const sett = async (hvem: Hvem, felt: object = {}) =>
  (await b.som(hvem)).gjor(settTimeanslag, {
    vedtakId: id(),
    tjeneste: '15',
    timerPerUke: TIMER,
    fom: '2026-12-01',
    ...felt,
  });

describe('timeanslag.sett', () => {
  it('tillater saksbehandleren, og hvert nytt anslag er en ny rad', async () => {
    verdi(await sett('henrik', { timerPerUke: '3,5', fom: '2026-11-01' }));
    verdi(await sett('henrik'));
    expect(await se(b, (tx) => tx.timeanslag.count())).toBe(2);
    await expect(se(b, (tx) => tx.$executeRaw`update timeanslag set timer_per_uke = 1`)).rejects.toThrow();
  });

  it('tar ikke imot mer enn en uke, eller en tjeneste som ikke står i vedtaket', async () => {
    for (const timerPerUke of ['169', '-1', 'mye', '1,234'])
      expect((await sett('henrik', { timerPerUke })).utfall, timerPerUke).toBe('UGYLDIG');
    expect(await sett('henrik', { tjeneste: '9' })).toMatchObject({ avslag: { reason: 'IkkeIVedtaket' } });
  });

  it('nekter alle andre, også teamlederen', async () => {
    for (const hvem of ANDRE) expect(await sett(hvem), hvem).toEqual({ utfall: 'NEKTET' });
  });
});

describe('timeanslag.les', () => {
  it('tillater saksbehandleren å se det, med alle tidligere', async () => {
    const { anslag } = verdi(await (await b.som('henrik')).les(loadTimeanslag, { vedtakId: id() }));
    expect(anslag.map((a) => [a.timerPerUke, a.fom, a.av])).toEqual([
      [TIMER, '2026-12-01', 'Henrik Myhre'],
      ['3,5', '2026-11-01', 'Henrik Myhre'],
    ]);
  });

  it('nekter alle andre, også teamlederen', async () => {
    for (const hvem of ANDRE)
      expect(await (await b.som(hvem)).les(loadTimeanslag, { vedtakId: id() }), hvem).toEqual({
        utfall: 'NEKTET',
      });
  });
});

describe('timeanslag.innsyn', () => {
  const innsyn = async (hvem: Hvem) => (await b.som(hvem)).les(loadTimeanslagInnsyn, { vedtakId: id() });

  it('tillater saksbehandleren å gi ut alt som er anslått for personen', async () => {
    expect(verdi(await innsyn('henrik')).historie).toMatchObject([
      { vedtakId: id(), anslag: [{ timerPerUke: TIMER }, { timerPerUke: '3,5' }] },
    ]);
  });

  it('nekter alle andre', async () => {
    for (const hvem of ANDRE) expect(await innsyn(hvem), hvem).toEqual({ utfall: 'NEKTET' });
  });
});

describe('anslaget kommer aldri ut i brevet eller på andre skjermer', () => {
  it('verken i brevet, i editoren eller hos lederen som godkjenner', async () => {
    const henrik = await b.som('henrik');
    const sider = [
      verdi(await henrik.les(loadVedtak, { vedtakId: id() })),
      verdi(await henrik.les(loadVedtaksbrev, { vedtakId: id() })),
      verdi(await (await b.som('kari')).les(loadTilGodkjenning, { vedtakId: id() })),
      await se(b, (tx) => tx.hendelse.findMany({ where: { objektId: id() } })),
    ];
    for (const side of sider) expect(JSON.stringify(side)).not.toMatch(/17[.,]25|timerPerUke/);
  });
});
