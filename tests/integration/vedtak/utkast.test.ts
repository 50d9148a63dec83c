import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { lagreVedtak, opprettVedtak, sendVedtak, trekkVedtak } from '@/lib/domain/vedtak/utkast/handlinger';
import { testDatabase, withClient } from '../../support/database';
import { nyNokkel, verdi } from '../../support/port';
import { JORUNN_ORD, lagBydel, rad, se, type Bydel } from './bydel';

let db: Awaited<ReturnType<typeof testDatabase>>;
let b: Bydel;
beforeAll(async () => {
  db = await testDatabase();
  b = await lagBydel('utkast');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

const innhold = (felt: object = {}) => ({
  type: 'INNVILGELSE',
  formaal: 'Du skal føle deg trygg hjemme.',
  begrunnelse: 'Du sover lite.',
  brukersSyn: 'Du vil ha lyset av.',
  virkningFom: '2026-12-01',
  revurderesInnen: '2027-02-23',
  linjer: [{ tjeneste: '15', utfall: 'INNVILGET', omfang: 'Samtaler', hjemler: ['hol-3-2-1-6-a'] }],
  maalIder: [] as string[],
  ...felt,
});

describe('vedtak.opprett', () => {
  let vedtakId: string;

  it('tillater saksbehandleren å få et utkast fylt fra kartleggingen, uten å skrive noe på nytt', async () => {
    ({ vedtakId } = verdi(await (await b.som('henrik')).gjor(opprettVedtak, { sakId: b.jorunn.sak.id })));
    const v = await rad(b, vedtakId);
    expect(v).toMatchObject({
      status: 'UTKAST',
      type: 'INNVILGELSE',
      egneOrdId: b.jorunn.ord.id,
      kartleggingId: b.jorunn.kartlegging.id,
      brukersSyn: `Du har sagt: «${JORUNN_ORD}»`,
      utredetAvId: b.folk.henrik.id,
      tjenesteansvarligId: b.folk.yusuf.id,
      virkningFomDato: new Date('2026-11-30'),
      revurderesInnenDato: new Date('2027-02-22'),
      forrigeVedtakId: null,
    });
    expect(v.begrunnelse).toContain('Vi bygger på samtalen med deg 12. november 2026. Du bor alene.');
    expect(v.begrunnelse).toContain('Du trenger hjelp av andre til');
    expect(v.begrunnelse).toContain('Rundt deg: Sønnen ringer hver kveld.');
    expect(v.linjer.map((l) => [l.tjeneste, l.personligStell, l.hjemler])).toEqual([
      ['15', false, ['hol-3-2-1-6-a', 'pbrl-2-1a']],
      ['1', true, ['hol-3-2-1-6-b', 'pbrl-2-1a']],
    ]);
    expect(v.maal.map((m) => m.maalId)).toEqual([b.jorunnsMaal.id]);
    expect(await se(b, (tx) => tx.sak.findUnique({ where: { id: b.jorunn.sak.id } }))).toMatchObject({
      status: 'UTREDES',
    });
    expect(
      await se(b, (tx) => tx.hendelse.count({ where: { objektId: vedtakId, type: 'vedtak.opprettet' } })),
    ).toBe(1);
  });

  it('lager ikke to når knappen trykkes to ganger, og sier hvor det første er', async () => {
    const henrik = await b.som('henrik');
    expect(await henrik.gjor(opprettVedtak, { sakId: b.jorunn.sak.id })).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'UtkastFinnes' },
    });
    expect(await se(b, (tx) => tx.vedtak.count({ where: { brukerId: b.jorunn.bruker.id } }))).toBe(1);
  });

  it('krever at kartleggingen er ferdig', async () => {
    expect(await (await b.som('henrik')).gjor(opprettVedtak, { sakId: b.uferdig.sak.id })).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'IngenKartlegging' },
    });
  });

  it('blir en endring når det finnes et gjeldende vedtak, med formål og linjer derfra', async () => {
    const { vedtakId: endring } = verdi(
      await (await b.som('henrik')).gjor(opprettVedtak, { sakId: b.bergljot.sak.id }),
    );
    expect(await rad(b, endring)).toMatchObject({ type: 'ENDRING', forrigeVedtakId: b.gammelt.id, formaal: 'Du skal styre ditt eget kjøkken.', linjer: [{ tjeneste: '15' }] }); // prettier-ignore
  });

  it('nekter den som ikke er saksbehandler, og saksbehandleren i et annet team', async () => {
    for (const hvem of ['yusuf', 'kari', 'siri'] as const)
      expect(await (await b.som(hvem)).gjor(opprettVedtak, { sakId: b.hassan.sak.id }), hvem).toEqual({
        utfall: 'NEKTET',
      });
    expect(await (await b.som('henrik')).gjor(opprettVedtak, { sakId: nyNokkel() })).toEqual({
      utfall: 'NEKTET',
    });
  });
});

describe('vedtak.lagre', () => {
  const lagre = async (
    hvem: 'henrik' | 'yusuf' | 'maren' | 'kari' | 'siri',
    felt: object = {},
    versjon?: number,
  ) => {
    const vedtakId = b.hassan.vedtak.id;
    return (await b.som(hvem)).gjor(lagreVedtak, {
      vedtakId,
      versjon: versjon ?? (await rad(b, vedtakId)).versjon,
      innhold: innhold(felt),
    });
  };

  it('tillater saksbehandleren og den tjenesteansvarlige å skrive det samme utkastet', async () => {
    expect((await lagre('henrik')).utfall).toBe('OK');
    expect((await lagre('yusuf', { formaal: 'Du skal sove om natta.' })).utfall).toBe('OK');
    expect(await rad(b, b.hassan.vedtak.id)).toMatchObject({ formaal: 'Du skal sove om natta.', brukersSyn: 'Du vil ha lyset av.', linjer: [{ tjeneste: '15', omfang: 'Samtaler' }] }); // prettier-ignore
  });

  it('beholder linja med id, legger til en ny, og tar bort den som er krysset av', async () => {
    const [forste] = (await rad(b, b.hassan.vedtak.id)).linjer;
    const linjer = [
      { linjeId: forste!.id, tjeneste: '15', omfang: 'Medisiner', hjemler: ['hol-3-2-1-6-a'] },
      { tjeneste: '1', omfang: 'Stell', hjemler: ['hol-3-2-1-6-b'], personligStell: 'on' },
    ];
    verdi(await lagre('henrik', { linjer }));
    const etter = (await rad(b, b.hassan.vedtak.id)).linjer;
    expect(etter.map((l) => [l.tjeneste, l.omfang, l.personligStell])).toEqual([['15', 'Medisiner', false], ['1', 'Stell', true]]); // prettier-ignore
    expect(etter[0]!.id).toBe(forste!.id);
    verdi(await lagre('henrik', { linjer: [{ linjeId: etter[0]!.id, tjeneste: '15', fjern: 'on' }, { linjeId: etter[1]!.id, tjeneste: '1', omfang: 'Stell' }] })); // prettier-ignore
    expect((await rad(b, b.hassan.vedtak.id)).linjer.map((l) => l.id)).toEqual([etter[1]!.id]);
  });

  it('flytter ikke en linje fra et annet vedtak hit', async () => {
    const fremmed = (await rad(b, b.ivar.vedtak.id)).linjer[0]!;
    verdi(await lagre('henrik', { linjer: [{ linjeId: fremmed.id, tjeneste: '15', omfang: 'Kapret' }] }));
    expect((await rad(b, b.ivar.vedtak.id)).linjer[0]).toMatchObject({
      id: fremmed.id,
      omfang: fremmed.omfang,
    });
    expect((await rad(b, b.hassan.vedtak.id)).linjer[0]!.id).not.toBe(fremmed.id);
  });

  it('sier fra når noen andre har lagret imens, og lagrer ikke over', async () => {
    const { versjon } = await rad(b, b.hassan.vedtak.id);
    verdi(await lagre('yusuf', { formaal: 'Yusufs ord' }, versjon));
    expect(await lagre('henrik', { formaal: 'Henriks ord' }, versjon)).toMatchObject({
      utfall: 'AVVIST',
      avslag: {
        reason: 'EndretImens',
        field: 'innhold.formaal',
        values: { navn: 'Yusuf Abdi', tekst: 'Yusufs ord' },
      },
    });
    expect((await rad(b, b.hassan.vedtak.id)).formaal).toBe('Yusufs ord');
  });

  it('tar ikke imot et mål som hører til en annen, eller en endring uten forrige vedtak', async () => {
    expect(await lagre('henrik', { maalIder: [b.jorunnsMaal.id] })).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'UkjentMaal' },
    });
    expect(await lagre('henrik', { type: 'OPPHOR' })).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'FeilType' },
    });
  });

  it('et avslag gir ingenting, uansett hva linja sier', async () => {
    verdi(await lagre('henrik', { type: 'AVSLAG' }));
    expect((await rad(b, b.hassan.vedtak.id)).linjer.map((l) => l.utfall)).toEqual(['AVSLAATT']);
    verdi(await lagre('henrik'));
  });

  it('nekter en kollega som ikke er tjenesteansvarlig, lederen, og saksbehandleren i et annet team', async () => {
    for (const hvem of ['maren', 'kari', 'siri'] as const)
      expect(await lagre(hvem), hvem).toEqual({ utfall: 'NEKTET' });
  });

  it('tar ikke imot et vedtak som ligger til godkjenning', async () => {
    const svar = await (
      await b.som('henrik')
    ).gjor(lagreVedtak, { vedtakId: b.ivar.vedtak.id, versjon: 1, innhold: innhold() });
    expect(svar).toMatchObject({
      utfall: 'AVVIST',
      avslag: { code: 'KunneIkkeLagreVedtak', reason: 'FeilStatus' },
    });
  });
});

describe('vedtak.send', () => {
  const vedtakId = () => b.hassan.vedtak.id;
  const versjon = async () => (await rad(b, vedtakId())).versjon;

  it('sier hvor mye som mangler, og lar utkastet stå', async () => {
    const svar = await (
      await b.som('henrik')
    ).gjor(sendVedtak, {
      vedtakId: vedtakId(),
      versjon: await versjon(),
      innhold: innhold({ formaal: '', brukersSyn: '' }),
    });
    expect(svar).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'Ufullstendig', values: { antall: 3 } },
    });
    expect((await rad(b, vedtakId())).status).toBe('UTKAST');
  });

  it('nekter den tjenesteansvarlige: hun skriver, men sender ikke', async () => {
    expect(
      await (await b.som('yusuf')).gjor(sendVedtak, { vedtakId: vedtakId(), versjon: await versjon() }),
    ).toEqual({ utfall: 'NEKTET' });
  });

  it('tillater saksbehandleren å lagre og sende i samme åndedrag, når alt er på plass', async () => {
    const maal = await se(b, (tx) =>
      tx.maal.create({
        data: {
          virksomhetId: b.g.virksomhetId, brukerId: b.hassan.bruker.id, tittel: 'Sove uten lys', utgangspunkt: 'Våken', maaltilstand: 'Sover', maalepunkt: 'Boka', innenDato: new Date('2027-01-24'),
          nivaaMinus2: 'a', nivaaMinus1: 'b', nivaa0: 'c', nivaaPluss1: 'd', nivaaPluss2: 'e',
        },
      }),
    ); // prettier-ignore
    const svar = await (
      await b.som('henrik')
    ).gjor(sendVedtak, {
      vedtakId: vedtakId(),
      versjon: await versjon(),
      innhold: innhold({ maalIder: [maal.id] }),
    });
    expect(svar.utfall).toBe('OK');
    expect(await rad(b, vedtakId())).toMatchObject({
      status: 'TIL_GODKJENNING',
      sendtAvId: b.folk.henrik.id,
      formaal: 'Du skal føle deg trygg hjemme.',
    });
    expect(
      await (await b.som('henrik')).gjor(sendVedtak, { vedtakId: vedtakId(), versjon: await versjon() }),
    ).toMatchObject({ avslag: { reason: 'FeilStatus' } });
  });
});

describe('vedtak.trekk', () => {
  const inn = async () => ({
    vedtakId: b.hassan.vedtak.id,
    versjon: (await rad(b, b.hassan.vedtak.id)).versjon,
  });

  it('nekter andre enn saksbehandleren', async () => {
    for (const hvem of ['yusuf', 'kari', 'siri'] as const)
      expect(await (await b.som(hvem)).gjor(trekkVedtak, await inn())).toEqual({ utfall: 'NEKTET' });
  });

  it('tillater saksbehandleren å ta det tilbake til utkast, én gang', async () => {
    verdi(await (await b.som('henrik')).gjor(trekkVedtak, await inn()));
    expect((await rad(b, b.hassan.vedtak.id)).status).toBe('UTKAST');
    expect(await (await b.som('henrik')).gjor(trekkVedtak, await inn())).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'FeilStatus' },
    });
  });
});

describe('revisjonsloggen', () => {
  it('har endring, avslag og nei, med brukeren, og uten innhold', async () => {
    const linjer = await withClient(db.superUrl, async (c) =>
      (await c.query(`select handling, utfall, grunn, objekt_id, detalj from audit where bruker_id = $1 and handling like 'vedtak.%'`, [b.hassan.bruker.id])).rows as Record<string, string>[],
    ); // prettier-ignore
    expect(new Set(linjer.map((l) => `${l.handling} ${l.utfall}`))).toEqual(
      new Set(['vedtak.opprett NEKTET', 'vedtak.lagre ENDRET', 'vedtak.lagre NEKTET', 'vedtak.lagre AVVIST', 'vedtak.send AVVIST', 'vedtak.send ENDRET', 'vedtak.trekk NEKTET', 'vedtak.trekk ENDRET', 'vedtak.trekk AVVIST']),
    ); // prettier-ignore
    expect(linjer.every((l) => l.detalj === null)).toBe(true);
    expect(linjer.filter((l) => l.grunn === 'IKKE_TJENESTEANSVARLIG')).toHaveLength(1);
  });
});
