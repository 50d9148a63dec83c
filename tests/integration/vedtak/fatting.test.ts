import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { avtrykk } from '@/lib/domain/vedtak/brev/queries';
import type { Brev } from '@/lib/domain/vedtak/brev/types';
import { fattVedtak, returnerVedtak } from '@/lib/domain/vedtak/fatting/handlinger';
import { lagreVedtak, opprettVedtak, sendVedtak, trekkVedtak } from '@/lib/domain/vedtak/utkast/handlinger';
import { testDatabase, withClient } from '../../support/database';
import { verdi } from '../../support/port';
import { lagBydel, lest, rad, se, type Bydel } from './bydel';

let db: Awaited<ReturnType<typeof testDatabase>>;
let b: Bydel;
beforeAll(async () => {
  db = await testDatabase();
  b = await lagBydel('fatting');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

const grunn = (svar: { utfall: string; avslag?: { reason: string } }) => svar.avslag?.reason ?? svar.utfall;

describe('vedtak.returner', () => {
  it('nekter saksbehandler, fag og lederen for et annet team', async () => {
    const inn = { vedtakId: b.marit.vedtak.id, versjon: 1, kommentar: 'Nei' };
    for (const hvem of ['henrik', 'yusuf', 'olga'] as const)
      expect(await (await b.som(hvem)).gjor(returnerVedtak, inn), hvem).toEqual({ utfall: 'NEKTET' });
  });

  it('krever en kommentar, og endrer ingenting uten', async () => {
    const svar = await (
      await b.som('kari')
    ).gjor(returnerVedtak, { vedtakId: b.marit.vedtak.id, versjon: 1, kommentar: '  ' });
    expect(svar).toMatchObject({ utfall: 'UGYLDIG', feil: [{ path: 'kommentar' }] });
    expect((await rad(b, b.marit.vedtak.id)).status).toBe('TIL_GODKJENNING');
  });

  it('tillater lederen å sende tilbake med kommentar, og saksbehandleren å rette og sende på nytt', async () => {
    const vedtakId = b.marit.vedtak.id;
    verdi(
      await (
        await b.som('kari')
      ).gjor(returnerVedtak, { vedtakId, versjon: 1, kommentar: 'Skriv hva Marit mener.' }),
    );
    expect(await rad(b, vedtakId)).toMatchObject({
      status: 'RETURNERT',
      returkommentar: 'Skriv hva Marit mener.',
    });
    expect(
      grunn(await (await b.som('kari')).gjor(returnerVedtak, { vedtakId, versjon: 2, kommentar: 'Igjen' })),
    ).toBe('FeilStatus');
    verdi(await (await b.som('henrik')).gjor(sendVedtak, { vedtakId, versjon: 2 }));
    expect(await rad(b, vedtakId)).toMatchObject({
      status: 'TIL_GODKJENNING',
      returkommentar: 'Skriv hva Marit mener.',
    });
  });
});

describe('vedtak.fatt', () => {
  const vedtakId = () => b.ivar.vedtak.id;

  it('nekter saksbehandler, fag og lederen for et annet team', async () => {
    const inn = await lest(b, vedtakId());
    for (const hvem of ['henrik', 'yusuf', 'maren', 'olga'] as const)
      expect(await (await b.som(hvem)).gjor(fattVedtak, inn), hvem).toEqual({ utfall: 'NEKTET' });
  });

  it('avviser lederen som bare har en utløpt fullmakt, og navngir tjenesten', async () => {
    const svar = await (await b.som('unni')).gjor(fattVedtak, await lest(b, vedtakId(), 'unni'));
    expect(svar).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'ManglerFullmakt', values: { tjenester: 'Helsetjenester i hjemmet' } },
    });
  });

  it('avviser når fullmakten ikke dekker én av tjenestene', async () => {
    const svar = await (await b.som('kari')).gjor(fattVedtak, await lest(b, b.tordis.vedtak.id));
    expect(svar).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'ManglerFullmakt', values: { tjenester: 'Støttekontakt' } },
    });
  });

  it('avviser når brevet er et annet enn det som ble lest', async () => {
    const inn = await lest(b, vedtakId());
    expect(grunn(await (await b.som('kari')).gjor(fattVedtak, { ...inn, lestAvtrykk: '0'.repeat(64) }))).toBe(
      'BrevEndret',
    );
    await se(b, (tx) =>
      tx.bruker.update({ where: { id: b.ivar.bruker.id }, data: { adresse: 'Nyveien 2' } }),
    );
    expect(grunn(await (await b.som('kari')).gjor(fattVedtak, inn))).toBe('BrevEndret');
  });

  it('avviser den som selv har skrevet på det, også når hun har fullmakt', async () => {
    await se(b, (tx) =>
      tx.hendelse.createMany({
        data: [
          {
            virksomhetId: b.g.virksomhetId,
            ansattId: b.folk.kari.id,
            type: 'vedtak.lagret',
            objektType: 'vedtak',
            objektId: b.marit.vedtak.id,
          },
        ],
      }),
    );
    expect(grunn(await (await b.som('kari')).gjor(fattVedtak, await lest(b, b.marit.vedtak.id)))).toBe(
      'SammePersonUtredetOgFattet',
    );
  });

  it('avviser et vedtak som er blitt ufullstendig mens det ventet', async () => {
    await withClient(db.superUrl, (c) =>
      c.query(`update maal set maalepunkt = '' where id = $1`, [b.ivar.maal.id]),
    );
    expect(grunn(await (await b.som('kari')).gjor(fattVedtak, await lest(b, vedtakId())))).toBe(
      'Ufullstendig',
    );
    await withClient(db.superUrl, (c) =>
      c.query(`update maal set maalepunkt = 'Kryss på kalenderen' where id = $1`, [b.ivar.maal.id]),
    );
  });

  it('tillater lederen med fullmakt, fryser målene og brevet, og avslutter saken', async () => {
    const inn = await lest(b, vedtakId());
    verdi(await (await b.som('kari')).gjor(fattVedtak, { ...inn, kommentar: 'Godt skrevet' }));
    const v = await rad(b, vedtakId());
    expect(v).toMatchObject({
      status: 'FATTET',
      fattetAvId: b.folk.kari.id,
      fullmaktId: b.karisFullmakt,
      lovversjon: 'fvl-1967',
      fattetTidspunkt: new Date('2026-11-25T06:20:00Z'),
      underrettetTidspunkt: new Date('2026-11-25T06:20:00Z'),
      maal: [
        {
          fryst: {
            tittel: 'Gå til benken ved parkeringen og tilbake alene',
            maalepunkt: 'Kryss på kalenderen',
          },
        },
      ],
    });
    const brev = v.brev as unknown as Brev;
    expect(brev).toMatchObject({
      dato: '25. november 2026',
      mottaker: ['Ivar Moen', 'Nyveien 2', '9799 Nordvang'],
    });
    expect(brev.signatur[0]).toBe('Kari Lie, teamleder, har fattet vedtaket.');
    expect(avtrykk(brev)).toBe(v.brevAvtrykk);
    const [maal, sak, hendelser] = await se(b, async (tx) => [
      await tx.maal.findUniqueOrThrow({ where: { id: b.ivar.maal.id } }),
      await tx.sak.findUniqueOrThrow({ where: { id: b.ivar.sak.id } }),
      await tx.hendelse.findMany({ where: { objektId: vedtakId(), type: 'vedtak.fattet' } }),
    ]);
    expect(maal.status).toBe('AKTIVT');
    expect(sak).toMatchObject({ status: 'AVSLUTTET', avsluttetDato: new Date('2026-11-25') });
    expect(hendelser).toMatchObject([
      { ansattId: b.folk.kari.id, data: { fullmakter: [b.karisFullmakt], kommentar: 'Godt skrevet' } },
    ]);
  });

  it('lar ikke to fatte det samme, og ingen endre det etterpå', async () => {
    const { versjon } = await rad(b, vedtakId());
    const kari = await b.som('kari');
    const henrik = await b.som('henrik');
    const felles = { vedtakId: vedtakId(), versjon };
    expect(
      grunn(await kari.gjor(fattVedtak, { ...felles, lestAvtrykk: '0'.repeat(64), habilitet: 'HABIL' })),
    ).toBe('AlleredeFattet');
    expect(grunn(await kari.gjor(returnerVedtak, { ...felles, kommentar: 'Angrer' }))).toBe('AlleredeFattet');
    expect(grunn(await henrik.gjor(trekkVedtak, felles))).toBe('AlleredeFattet');
    expect(grunn(await henrik.gjor(sendVedtak, felles))).toBe('AlleredeFattet');
    expect(grunn(await henrik.gjor(lagreVedtak, { ...felles, innhold: { type: 'INNVILGELSE' } }))).toBe(
      'AlleredeFattet',
    );
  });

  it('målet kan endres senere uten at vedtaket endrer seg', async () => {
    await se(b, (tx) =>
      tx.maal.update({ where: { id: b.ivar.maal.id }, data: { tittel: 'Et helt annet mål' } }),
    );
    expect((await rad(b, vedtakId())).maal[0]!.fryst).toMatchObject({
      tittel: 'Gå til benken ved parkeringen og tilbake alene',
    });
  });

  it('en endring kommer i stedet for det forrige fra dagen den virker', async () => {
    const henrik = await b.som('henrik');
    const { vedtakId: ny } = verdi(await henrik.gjor(opprettVedtak, { sakId: b.bergljot.sak.id }));
    verdi(await henrik.gjor(sendVedtak, { vedtakId: ny, versjon: 1 }));
    verdi(await (await b.som('kari')).gjor(fattVedtak, await lest(b, ny)));
    expect(await rad(b, b.gammelt.id)).toMatchObject({
      status: 'OPPHORT',
      opphortDato: new Date('2026-11-30'),
    });
    expect(await rad(b, ny)).toMatchObject({ status: 'FATTET', type: 'ENDRING' });
    expect(
      await se(b, (tx) => tx.hendelse.count({ where: { objektId: b.gammelt.id, type: 'vedtak.opphort' } })),
    ).toBe(1);
  });
});

describe('databasen', () => {
  const fors = (sql: string, verdier: unknown[] = []) =>
    withClient(db.superUrl, (c) => c.query(sql, verdier)).then(
      () => 'gikk',
      (feil: Error) => feil.message,
    );

  it.each([
    ['teksten', `update vedtak set formaal = 'noe annet' where id = $1`],
    ['brevet', `update vedtak set brev = '{}' where id = $1`],
    ['hvem som fattet', `update vedtak set fattet_av_id = utredet_av_id where id = $1`],
    ['statusen tilbake til utkast', `update vedtak set status = 'UTKAST' where id = $1`],
    ['en linje', `update vedtakslinje set omfang = 'mer' where vedtak_id = $1`],
    ['ved å slette en linje', `delete from vedtakslinje where vedtak_id = $1`],
    [
      'ved å legge til en linje',
      `insert into vedtakslinje (id, virksomhet_id, vedtak_id, tjeneste) select gen_random_uuid(), virksomhet_id, id, '9' from vedtak where id = $1`,
    ],
    ['de frosne målene', `update vedtaksmaal set fryst = '{}' where vedtak_id = $1`],
    ['at det er underrettet', `update vedtak set underrettet_tidspunkt = now() where id = $1`],
    ['ved å slette det', `delete from vedtak where id = $1`],
  ])('nekter selv superbrukeren å endre %s', async (_hva, sql) => {
    expect(await fors(sql, [b.ivar.vedtak.id])).toMatch(/fattet vedtak kan ikke (endres|slettes)/);
  });

  it('lar et fattet vedtak opphøre, én vei', async () => {
    expect(await fors(`update vedtak set status = 'FATTET' where id = $1`, [b.gammelt.id])).toMatch(
      /kan ikke endres/,
    );
  });
});
