import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadUtskrift } from '@/lib/domain/dagen/utskrift/loaders';
import { prisma } from '@/lib/platform/db/client';
import { testDatabase, withClient, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { FNR, KODE, lagPapirdag, type Papirdag } from './dag';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Papirdag;
beforeAll(async () => {
  db = await testDatabase();
  v = await lagPapirdag('utskrift');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});
const les = async (hvem: { innloggingId: string }, inn: object = {}) =>
  (await loggInn(hvem.innloggingId)).les(loadUtskrift, { team: v.team.id, ...inn });

describe('utskrift.les', () => {
  it('tillater teamets egne å skrive ut alle listene, ett ark per person, og det ingen har til slutt', async () => {
    const utskrift = verdi(await les(v.fag));
    expect(utskrift.ark.map((a) => [a.ansatt?.navn ?? null, a.antall])).toEqual([
      ['Amina Rahimi', 2],
      ['Bjørn Tangen', 1],
      ['Oda Brekke', 1],
      ['Yusuf Abdi', 5],
      [null, 1],
    ]);
    expect(utskrift).toMatchObject({ skrevetUtAv: 'Yusuf Abdi', vakttelefon: '00 00 10 00' });
  });

  it('tillater én persons liste: i rekkefølge, med det som trengs ved døra', async () => {
    const [ark] = verdi(await les(v.teamleder, { ansatt: v.fag.id })).ark;
    expect(ark!.deler.flatMap((d) => d.besok.map((b) => b.bruker?.navn ?? 'skjermet'))).toEqual([
      'Gerd H.',
      'skjermet',
      'Kalle K.',
      'Halvor E.',
      'Gerd H.',
    ]);
    expect(ark!.deler[0]!.besok[0]).toMatchObject({
      bruker: {
        adresse: 'Bekkeveien 14 B',
        telefon: '00 00 31 234',
        nokkel: '23',
        maal: ['Gå til postkassen'],
        oppgaver: [{ maa: 'MEDISIN' }],
      },
    });
    expect(ark!.deler.at(-1)!.besok[0]!.sammenMed).toEqual(['Amina']);
    expect(ark!.deler.flatMap((d) => d.besok).find((b) => b.bruker?.stopp)?.bruker?.stopp).toBe('SYKEHUS');
  });

  it('tillater den utlånte å skrive ut sin egen liste, og bare den', async () => {
    const utskrift = verdi(await les(v.nabo, { ansatt: v.nabo.id }));
    expect(utskrift.ark.map((a) => a.ansatt?.navn)).toEqual(['Oda Brekke']);
    expect(utskrift.folk).toEqual([{ id: v.nabo.id, navn: 'Oda Brekke' }]);
  });

  it('nekter den utlånte andres lister, og andre team, roller og leietakere alt', async () => {
    expect(await les(v.nabo)).toEqual(NEI);
    expect(await les(v.nabo, { ansatt: v.fag.id })).toEqual(NEI);
    expect(await les(v.saksbehandler)).toEqual(NEI);
    expect(await les(v.saksbehandler, { ansatt: v.saksbehandler.id })).toEqual(NEI);
    expect(await les(v.utenRolle)).toEqual(NEI);
    expect(await les(v.fag, { team: v.tvilling.id })).toEqual(NEI);
    expect(await les(v.annen.fag)).toEqual(NEI);
  });

  it('nekter dager papiret ikke trengs til: i forgårs, og om femten dager', async () => {
    expect(await les(v.fag, { dato: v.om(-2) })).toEqual(NEI);
    expect(await les(v.fag, { dato: v.om(15) })).toEqual(NEI);
    expect(verdi(await les(v.fag, { dato: v.om(-1) })).ark).toEqual([]);
  });

  it('har aldri koden til nøkkelboksen, heller ikke når noen har skrevet den i en tekst', async () => {
    const alt = JSON.stringify(verdi(await les(v.fag)));
    expect(alt).not.toContain(KODE);
    expect(alt.replace(/[\s-]/g, '')).not.toContain(KODE);
    expect(alt).toContain('2. etasje, boks ···· ved døra');
    expect(alt).toContain('Dosett. Skap ····');
    expect(alt, 'a phone number is not a code').toContain('00 00 31 234');
  });

  it('har aldri et fødselsnummer', async () => {
    const alt = JSON.stringify(verdi(await les(v.fag)));
    expect(alt.replace(/[\s.-]/g, '')).not.toContain(FNR);
    expect(alt).toContain('Nummeret hennes er ····');
  });

  it('viser en skjermet bare som opptatt plass, også for den hun er åpnet for', async () => {
    const alt = JSON.stringify(verdi(await les(v.fag)));
    expect(alt).not.toMatch(/Linda|Myhrer|Fadumo|Ibrahim|Hemmelig s|Ring aldri|99 999/);
  });

  it('skriver hvem som skrev ut, og én linje for hver person på papiret', async () => {
    verdi(await les(v.sykepleier, { dato: v.om(1) }));
    const linjer = await withClient(
      db.superUrl,
      async (c) =>
        (
          await c.query(
            `select bruker_id, grunn, objekt_type from audit where handling = 'utskrift.les' and ansatt_id = $1 order by grunn nulls first`,
            [v.sykepleier.id],
          )
        ).rows as unknown[],
    );
    expect(linjer).toEqual([
      { bruker_id: null, grunn: null, objekt_type: 'papir' },
      { bruker_id: v.gerd.id, grunn: 'UTSKRIFT', objekt_type: 'papir' },
    ]);
  });
});
