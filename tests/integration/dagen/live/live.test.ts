import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fortellOmEndringer } from '@/app/api/v1/tavle/endringer/fortell';
import { flyttBesokHandling } from '@/lib/domain/dagen/flytting/handlinger';
import { loftBesokHandling } from '@/lib/domain/dagen/live/handlinger';
import { loadEndringer } from '@/lib/domain/dagen/live/loaders';
import { loadTavle } from '@/lib/domain/dagen/tavle/loaders';
import { avsluttSesjon } from '@/lib/domain/tilgang/commands';
import { Foresporsel } from '@/lib/domain/tilgang/foresporsel';
import { harFortsatt } from '@/lib/domain/tilgang/porter';
import { transaction } from '@/lib/platform/db/client';
import { Lytter } from '@/lib/platform/live/lytt';
import { aapneStrom } from '@/lib/platform/live/strom';
import { sluttAaLytte } from '@/lib/platform/live/live';
import { antallAapne, lukkAlle } from '@/lib/platform/live/stromliste';
import { testDatabase, withClient, type TestDatabase } from '../../../support/database';
import { KLOKKE, loggInn, verdi } from '../../../support/port';
import { byggVerden } from '../../../factories/verden';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Awaited<ReturnType<typeof lagDag>>;
let lytter: Lytter;
const hort: Record<string, unknown>[] = [];

async function lagDag() {
  const verden = byggVerden('live');
  const annen = byggVerden('live-annen');
  await annen.lagre();
  for (const hvem of [verden.fag, verden.sykepleier]) verden.vakt(hvem);
  const gerd = verden.bruker({ navn: 'Gerd Haugen' });
  const stell = gerd.plan.medTiltak({
    maal: gerd.medMaal({ status: 'AKTIVT' }),
    tekst: 'Stell',
    dagsdel: 'MORGEN',
  });
  const ruth = verden.bruker({ navn: 'Ruth Berg', felt: { adressesperre: 'STRENGT_FORTROLIG' } });
  ruth.medSkjermetTilgang(verden.fag);
  const hemmelig = ruth.plan.medTiltak({ maal: ruth.medMaal({ status: 'AKTIVT' }), tekst: 'Sårstell' });
  const besok = {
    stell: gerd.medBesok({ tiltak: [stell] }),
    skjermet: ruth.medBesok({ tiltak: [hemmelig] }),
  };
  await verden.lagre();
  return { ...verden, annen, gerd, ruth, besok };
}

beforeAll(async () => {
  db = await testDatabase();
  v = await lagDag();
  lytter = new Lytter(() => db.appUrl);
  let erKlar = false;
  lytter.abonner('tavle', (beskjed) => {
    if (beskjed.slag === 'HULL') erKlar = true;
    else if (beskjed.last.startsWith('{')) hort.push(JSON.parse(beskjed.last) as Record<string, unknown>);
  });
  await vi.waitFor(() => expect(erKlar).toBe(true));
});
afterAll(async () => {
  lukkAlle();
  await Promise.all([lytter.stopp(), sluttAaLytte()]);
  await db.drop();
});

const DATO = '2026-11-25';
const inn = () => ({ team: v.team.id, dato: DATO });
const yusuf = () => loggInn(v.fag.innloggingId);
async function flytt(besokId: string, tilAnsattId: string | null) {
  const hvem = await yusuf();
  const tavle = verdi(await hvem.les(loadTavle, { team: v.team.id, dato: DATO }));
  const { versjon } = tavle.besok.find((b) => b.id === besokId)!;
  return verdi(await hvem.gjor(flyttBesokHandling, { besokId, versjon, tilAnsattId }));
}

/** A stream as the browser sees it, without the browser. */
async function strom(innlogging: string) {
  const hvem = await loggInn(innlogging);
  const rett = verdi(await hvem.les(loadEndringer, inn()));
  const borte = new AbortController();
  const svar = aapneStrom({
    format: 'SSE',
    borte: borte.signal,
    fortsatt: () => harFortsatt(loadEndringer.lesing, new Foresporsel(hvem.nokkel), KLOKKE, inn()),
    start: (s) => fortellOmEndringer(rett, s),
    ulykke: (feil) => {
      throw feil;
    },
  });
  const sett = { tekst: '', erSlutt: false };
  const leser = svar.body!.pipeThrough(new TextDecoderStream()).getReader();
  void (async () => {
    for (let bit = await leser.read(); !bit.done; bit = await leser.read()) sett.tekst += bit.value;
    sett.erSlutt = true;
  })();
  await vi.waitFor(() => expect(sett.tekst).toContain('retry:'));
  return { sett, lukk: () => borte.abort(), hvem };
}

describe('varselet fra databasen', () => {
  it('er bare id-er: virksomhet, team, dato, besøk og hvem, én gang per flytting', async () => {
    hort.length = 0;
    await flytt(v.besok.stell.id, v.sykepleier.id);
    await vi.waitFor(() => expect(hort).toHaveLength(1));
    expect(hort[0]).toEqual({
      virksomhet: v.virksomhetId,
      team: v.team.id,
      dato: DATO,
      besok: [v.besok.stell.id],
      av: v.fag.id,
    });
  });

  it('en skjermet persons besøk sier heller ikke mer', async () => {
    hort.length = 0;
    await flytt(v.besok.skjermet.id, v.sykepleier.id);
    await vi.waitFor(() => expect(hort).toHaveLength(1));
    expect(Object.keys(hort[0]!).toSorted()).toEqual(['av', 'besok', 'dato', 'team', 'virksomhet']);
    expect(JSON.stringify(hort)).not.toMatch(/Ruth|Berg|stell/i);
    expect(JSON.stringify(hort)).not.toContain(v.ruth.id);
  });

  it('kommer også fra vakter og stopp, og ikke når noe rulles tilbake', async () => {
    hort.length = 0;
    await withClient(db.superUrl, async (klient) => {
      await klient.query('begin');
      await klient.query(`update besok set overlevering = 'x' where id = $1`, [v.besok.stell.id]);
      await klient.query('rollback');
      await klient.query(`update vakt set status = 'SYK' where ansatt_id = $1 and dato = $2`, [
        v.sykepleier.id,
        DATO,
      ]);
      await klient.query(`update vakt set status = 'PLANLAGT' where ansatt_id = $1 and dato = $2`, [
        v.sykepleier.id,
        DATO,
      ]);
    });
    await vi.waitFor(() => expect(hort).toHaveLength(2));
    expect(hort[0]).toMatchObject({ team: v.team.id, dato: DATO, besok: null });
  });
});

describe('strømmen', () => {
  it('tillater teamet: en annens flytting kommer med hvem, og uten innhold', async () => {
    const karis = await strom(v.teamleder.innloggingId);
    const { versjon } = await flytt(v.besok.skjermet.id, null);
    expect(versjon).toBeGreaterThan(1);
    await vi.waitFor(() => expect(karis.sett.tekst).toContain('event: endring'));
    expect(karis.sett.tekst).toContain(`"navn":"${v.fag.fornavn}"`);
    expect(karis.sett.tekst).not.toMatch(/Ruth|Berg|stell/i);
    karis.lukk();
    await vi.waitFor(() => expect(karis.sett.erSlutt).toBe(true));
  });

  it('nekter et annet team og en annen virksomhet: ingen strøm', async () => {
    const nabo = await loggInn(v.nabo.innloggingId);
    expect(await nabo.les(loadEndringer, inn())).toEqual(NEI);
    const fremmed = await loggInn(v.annen.fag.innloggingId);
    expect(await fremmed.les(loadEndringer, inn())).toEqual(NEI);
    expect(await (await yusuf()).les(loadEndringer, { team: v.annen.team.id, dato: DATO })).toEqual(NEI);
  });

  it('nekter en hendelse fra et annet team, en annen dag og en annen virksomhet', async () => {
    const min = await strom(v.fag.innloggingId);
    const si = (last: object) =>
      withClient(db.appUrl, (klient) =>
        klient.query(`select pg_notify('tavle', $1)`, [JSON.stringify(last)]),
      );
    const riktig = { virksomhet: v.virksomhetId, team: v.team.id, dato: DATO, besok: ['a'], av: v.fag.id };
    await si({ ...riktig, team: v.annen.team.id });
    await si({ ...riktig, dato: '2026-11-26' });
    await si({ ...riktig, virksomhet: v.annen.virksomhetId });
    await withClient(db.appUrl, (klient) => klient.query(`select pg_notify('tavle', 'ikke json')`));
    await si({ ...riktig, besok: ['den riktige'] });
    await vi.waitFor(() => expect(min.sett.tekst).toContain('den riktige'));
    expect(min.sett.tekst.match(/event: endring/g)).toHaveLength(1);
    min.lukk();
  });

  it('dør når sesjonen avsluttes, før hendelsen sendes', async () => {
    const min = await strom(v.fag.innloggingId);
    await transaction((tx) => avsluttSesjon(tx, min.hvem.nokkel));
    await flytt(v.besok.stell.id, null);
    await vi.waitFor(() => expect(min.sett.erSlutt).toBe(true));
    expect(min.sett.tekst).not.toContain('event: endring');
  });

  it('dør når den ansatte ikke lenger er i teamet, og det står i revisjonsloggen', async () => {
    const min = await strom(v.fag2.innloggingId);
    await withClient(db.superUrl, (klient) =>
      klient.query(`update teamtilknytning set tom = current_date - 1 where ansatt_id = $1`, [v.fag2.id]),
    );
    await flytt(v.besok.stell.id, v.sykepleier.id);
    await vi.waitFor(() => expect(min.sett.erSlutt).toBe(true));
    expect(min.sett.tekst).not.toContain('event: endring');
    const nei = await v.se((tx) =>
      tx.audit.count({ where: { ansattId: v.fag2.id, handling: 'tavle.les', utfall: 'NEKTET' } }),
    );
    expect(nei).toBeGreaterThan(0);
  });

  it('lukkes når tjenesten stopper', async () => {
    const min = await strom(v.fag.innloggingId);
    expect(antallAapne()).toBeGreaterThan(0);
    lukkAlle();
    await vi.waitFor(() => expect(min.sett.erSlutt).toBe(true));
    expect(antallAapne()).toBe(0);
  });
});

describe('tavle.loft', () => {
  it('tillater den som kan flytte, og sier fra uten å lagre noe', async () => {
    hort.length = 0;
    verdi(
      await (await yusuf()).gjor(loftBesokHandling, { besokId: v.besok.stell.id, plass: 1, loftet: true }),
    );
    await vi.waitFor(() => expect(hort).toHaveLength(1));
    expect(hort[0]).toMatchObject({
      av: v.fag.id,
      loft: { besokId: v.besok.stell.id, plass: 1, loftet: true },
    });
  });

  it('nekter et annet team, og den som ikke er åpnet for en skjermet person', async () => {
    const loft = { besokId: v.besok.skjermet.id, plass: 1, loftet: true };
    expect(await (await loggInn(v.nabo.innloggingId)).gjor(loftBesokHandling, loft)).toEqual(NEI);
    expect(await (await loggInn(v.sykepleier.innloggingId)).gjor(loftBesokHandling, loft)).toEqual(NEI);
  });
});
