import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lagVerden } from '../../factories/verden';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn } from '../../support/port';

let db: TestDatabase;
let verden: Awaited<ReturnType<typeof lagVerden>>;
beforeAll(async () => {
  db = await testDatabase();
  verden = await lagVerden();
});
afterAll(() => db.drop());

describe('lagVerden', () => {
  it('har folk i hver rolle som kan logge inn, og en leietaker ved siden av', async () => {
    for (const innlogging of verden.innlogginger)
      expect((await loggInn(innlogging)).nokkel).toMatch(/^[\da-f]{64}$/);
    expect(verden.annen.virksomhetId).not.toBe(verden.virksomhetId);
    expect(await verden.se((tx) => tx.bruker.count())).toBe(1);
  });

  it('lagrer det en test bygger, slik den sier det', async () => {
    const gerd = verden.bruker({ navn: 'Astrid Lien' });
    gerd.medParorende({ navn: 'Jon Lien', relasjon: 'sønn' });
    const egneOrd = gerd.sa('Jeg vil ut og kjenne snøen.');
    gerd.medKartlegging();
    const maal = gerd.medMaal({ utdrag: 'kjenne snøen' });
    const forrige = gerd.vedtak.fattet({ maal: [maal], fattet: verden.om(-40) });
    const nytt = gerd.vedtak.returnert({ forrigeVedtakId: forrige.id, kommentar: 'Hva mener hun selv?' });
    const tiltak = gerd.plan.medTiltak({ maal, antallAnsatte: 2, kompetanse: 'STELL' });
    const besok = gerd.medBesok({ tiltak: [tiltak], hvem: [verden.fag, verden.fag2], status: 'FERDIG' });
    await verden.lagre();
    await verden.lagre();

    const rad = await verden.se((tx) =>
      tx.besok.findUniqueOrThrow({ where: { id: besok.id }, include: { tiltak: true, tildelinger: true } }),
    );
    expect(rad).toMatchObject({ antallAnsatte: 2, kompetanser: ['STELL'], tiltak: [{ utfall: 'GJORT' }] });
    expect(rad.tildelinger.map((t) => t.plass).sort()).toEqual([1, 2]);
    const vedtak = await verden.se((tx) =>
      tx.vedtak.findMany({ where: { brukerId: gerd.id }, include: { maal: true } }),
    );
    expect(vedtak.find((v) => v.id === forrige.id)).toMatchObject({
      status: 'FATTET',
      maal: [{ fryst: { tittel: maal.tittel } }],
    });
    expect(vedtak.find((v) => v.id === nytt.id)).toMatchObject({
      status: 'RETURNERT',
      egneOrdId: egneOrd.id,
      forrigeVedtakId: forrige.id,
    });
  });

  it('kan lages flere ganger i samme database, med hvert sitt navn', async () => {
    const neste = await lagVerden({ navn: 'en-til' });
    expect(neste.fag.id).not.toBe(verden.fag.id);
    await expect(lagVerden({ navn: 'en-til' })).rejects.toThrow();
  });
});
