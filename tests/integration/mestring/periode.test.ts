import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  avbrytMestring,
  forlengMestring,
  planleggMestring,
  registrerMaaling,
  settMestringsfolk,
  skrivMestringsuke,
  startMestring,
} from '@/lib/domain/mestring/handlinger';
import {
  loadLopendeMestring,
  loadMestring,
  loadMestringer,
  loadMestringISak,
  loadNyMestring,
} from '@/lib/domain/mestring/loaders';
import { testDatabase, type TestDatabase } from '../../support/database';
import { verdi } from '../../support/port';
import { byggMestring, type Mestringsverden } from './lillebekk';

let db: TestDatabase;
let v: Mestringsverden;
let ny: ReturnType<Mestringsverden['person']>;
let maalet: { id: string };
let uklart: { id: string };
let andres: { id: string };
let uten: { id: string };
let planlagt: ReturnType<Mestringsverden['medPeriode']>;
let senere: ReturnType<Mestringsverden['medPeriode']>;
let gang: ReturnType<Mestringsverden['medPeriode']>;
let lang: ReturnType<Mestringsverden['medPeriode']>;
let avbrytes: ReturnType<Mestringsverden['medPeriode']>;

beforeAll(async () => {
  db = await testDatabase();
  v = byggMestring('mestring');
  ny = v.person('Solveig Nygård');
  maalet = ny.medMaal({ status: 'UTKAST' });
  uklart = ny.medMaal({ status: 'UTKAST', tittel: 'Bli sterkere', maalepunkt: ' ', rekkefolge: 2 });
  uten = v.bruker({ navn: 'Petra Lien' });
  planlagt = v.medPeriode('Torleif Haug', { status: 'PLANLAGT', fom: v.om(0) });
  andres = planlagt.maal;
  senere = v.medPeriode('Rolf Nordli', { status: 'PLANLAGT', fom: v.om(3) });
  gang = v.medPeriode('Gerd Haugen');
  lang = v.medPeriode('Odd Viken', { fom: v.om(-41) });
  avbrytes = v.medPeriode('Marit Ekre');
  await v.lagre();
});
afterAll(() => db.drop());

const plan = (mer: object = {}) => ({
  brukerId: ny.id,
  fom: '25.11.2026',
  uker: '6',
  maalIder: [maalet.id],
  ansvarligId: v.ergoterapeut.id,
  deltakerIder: [v.fysioterapeut.id, v.ergoterapeut.id],
  andre: 'Datteren Anne\n\n Naboen ',
  ...mer,
});
const rad = (id: string) =>
  v.se((tx) =>
    tx.mestringsperiode.findUniqueOrThrow({
      where: { id },
      include: { maal: true, deltakere: true, notater: true, maalinger: true },
    }),
  );
const akt = async (id: string) => ({ periodeId: id, versjon: (await rad(id)).versjon });
const UTENFOR = () => [v.teamleder, v.nabo, v.nabosaksbehandler, v.utenRolle];

describe('mestring.les', () => {
  it('tillater hele teamet, også lederen, å se perioden, lista og det som er i gang', async () => {
    for (const hvem of [v.fag, v.saksbehandler, v.teamleder]) {
      const port = await v.som(hvem);
      const side = verdi(await port.les(loadMestring, { brukerId: gang.id, periodeId: gang.periodeId }));
      expect(side).toMatchObject({
        status: 'PAAGAAR',
        uke: 3,
        antallUker: 6,
        kanSkrive: hvem !== v.teamleder,
      });
      expect(verdi(await port.les(loadMestringer, { brukerId: gang.id })).linjer).toHaveLength(1);
      expect(verdi(await port.les(loadLopendeMestring, { brukerId: gang.id }))).toMatchObject({ uke: 3 });
      expect(verdi(await port.les(loadMestringISak, { sakId: gang.sak.id })).kort).toMatchObject({
        id: gang.periodeId,
      });
    }
  });

  it('fyller den nye fra kartleggingen og målene', async () => {
    const side = verdi(await (await v.som(v.fag)).les(loadNyMestring, { brukerId: ny.id }));
    expect(side).toMatchObject({
      fom: '30.11.2026',
      uker: 6,
      harKartlegging: true,
      ord: { tekst: 'Jeg vil hente avisa selv.' },
    });
    expect(side.maal.map((m) => m.erMaalbart)).toEqual([true, false]);
    expect(side.folk.map((f) => f.navn)).not.toContain('Kari Lie');
  });

  it('nekter naboteamet, og en periode på en annens adresse', async () => {
    const nabo = await v.som(v.nabo);
    expect((await nabo.les(loadMestring, { brukerId: gang.id, periodeId: gang.periodeId })).utfall).toBe(
      'NEKTET',
    );
    expect((await nabo.les(loadMestringer, { brukerId: gang.id })).utfall).toBe('NEKTET');
    const port = await v.som(v.fag);
    expect((await port.les(loadMestring, { brukerId: ny.id, periodeId: gang.periodeId })).utfall).toBe(
      'NEKTET',
    );
  });
});

describe('mestring.planlegg', () => {
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect((await (await v.som(hvem)).gjor(planleggMestring, plan())).utfall).toBe('NEKTET');
  });

  it.each([
    [{ maalIder: [] }, 'IngenMaal'],
    [{ maalIder: ['UKLART'] }, 'IkkeMaalbart'],
    [{ maalIder: ['ANDRES'] }, 'UkjentMaal'],
    [{ ansvarligId: 'NABO' }, 'UkjentAnsatt'],
    [{ ansvarligId: 'LEDER' }, 'UkjentAnsatt'],
    [{ fom: '1.1.2026' }, 'ForLengeSiden'],
    [{ fom: '1.6.2027' }, 'ForLangtFram'],
  ])('avviser %j: %s', async (mer, reason) => {
    const id: Record<string, string> = {
      UKLART: uklart.id,
      ANDRES: andres.id,
      NABO: v.nabo.id,
      LEDER: v.teamleder.id,
    };
    const inn = JSON.parse(
      JSON.stringify(mer).replaceAll(/UKLART|ANDRES|NABO|LEDER/g, (ord) => id[ord]!),
    ) as object;
    expect(await (await v.som(v.fag)).gjor(planleggMestring, plan(inn))).toMatchObject({
      utfall: 'AVVIST',
      avslag: { code: 'KunneIkkePlanleggeMestring', reason },
    });
  });

  it('svarer at 13 uker er ugyldig, og avviser uten kartlegging', async () => {
    const port = await v.som(v.fag);
    expect((await port.gjor(planleggMestring, plan({ uker: '13' }))).utfall).toBe('UGYLDIG');
    expect(await port.gjor(planleggMestring, plan({ brukerId: uten.id, maalIder: [] }))).toMatchObject({
      avslag: { reason: 'IngenKartlegging' },
    });
  });

  it('tillater fag og saksbehandler; begynner den i dag, er den i gang og målet i bruk', async () => {
    const { periodeId } = verdi(await (await v.som(v.saksbehandler)).gjor(planleggMestring, plan()));
    const lagret = await rad(periodeId);
    expect(lagret).toMatchObject({
      status: 'PAAGAAR',
      uker: 6,
      ansvarligId: v.ergoterapeut.id,
      sakId: ny.sak.id,
    });
    expect(lagret.deltakere.map((d) => d.ansattId ?? d.navn).toSorted()).toEqual(
      [v.fysioterapeut.id, 'Datteren Anne', 'Naboen'].toSorted(),
    );
    expect(await v.se((tx) => tx.maal.findUnique({ where: { id: maalet.id } }))).toMatchObject({
      status: 'AKTIVT',
    });
  });

  it('avviser en til mens den første er i gang, også fra databasen', async () => {
    expect(await (await v.som(v.fag)).gjor(planleggMestring, plan())).toMatchObject({
      avslag: { reason: 'AlleredePeriode' },
    });
    const eksisterende = await rad(gang.periodeId);
    await expect(
      v.se((tx) =>
        tx.mestringsperiode.create({
          data: {
            virksomhetId: v.virksomhetId,
            brukerId: gang.id,
            fomDato: eksisterende.fomDato,
            uker: 4,
            ansvarligId: v.fag.id,
            opprettetAvId: v.fag.id,
          },
        }),
      ),
    ).rejects.toThrow(/unique/i);
  });
});

describe('mestring.start', () => {
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect((await (await v.som(hvem)).gjor(startMestring, await akt(planlagt.periodeId))).utfall).toBe(
        'NEKTET',
      );
  });
  it('tillater å starte den dagen den skal begynne, ikke før, og ikke to ganger', async () => {
    const port = await v.som(v.fag);
    expect(await port.gjor(startMestring, await akt(senere.periodeId))).toMatchObject({
      avslag: { reason: 'ForTidlig' },
    });
    verdi(await port.gjor(startMestring, await akt(planlagt.periodeId)));
    expect((await rad(planlagt.periodeId)).status).toBe('PAAGAAR');
    expect(await port.gjor(startMestring, await akt(planlagt.periodeId))).toMatchObject({
      avslag: { reason: 'FeilStatus' },
    });
  });
});

describe('mestring.settFolk', () => {
  const folk = async (mer: object = {}) => ({
    ...(await akt(gang.periodeId)),
    ansvarligId: v.fysioterapeut.id,
    deltakerIder: [v.ergoterapeut.id],
    ...mer,
  });
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect((await (await v.som(hvem)).gjor(settMestringsfolk, await folk())).utfall).toBe('NEKTET');
  });
  it('tillater bytte av ansvarlig, og avviser fremmede og gamle versjoner', async () => {
    const port = await v.som(v.fag);
    expect(await port.gjor(settMestringsfolk, await folk({ ansvarligId: v.nabo.id }))).toMatchObject({
      avslag: { reason: 'UkjentAnsatt' },
    });
    verdi(await port.gjor(settMestringsfolk, await folk()));
    expect(await rad(gang.periodeId)).toMatchObject({ ansvarligId: v.fysioterapeut.id, versjon: 2 });
    expect(await port.gjor(settMestringsfolk, await folk({ versjon: 1 }))).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
  });
});

describe('mestring.skrivUke', () => {
  const uke = (periodeId: string) => ({ periodeId, gikkBra: 'Tok trappa to ganger', neste: 'Ut til porten' });
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect((await (await v.som(hvem)).gjor(skrivMestringsuke, uke(gang.periodeId))).utfall).toBe('NEKTET');
  });
  it('tillater, legger bare til, og vet hvilken uke det er', async () => {
    verdi(await (await v.som(v.fag)).gjor(skrivMestringsuke, uke(gang.periodeId)));
    verdi(await (await v.som(v.fysioterapeut)).gjor(skrivMestringsuke, uke(gang.periodeId)));
    const { notater } = await rad(gang.periodeId);
    expect(notater.map((n) => n.uke)).toEqual([3, 3]);
    await expect(
      v.se((tx) => tx.mestringsnotat.update({ where: { id: notater[0]!.id }, data: { neste: 'noe annet' } })),
    ).rejects.toThrow(/permission denied|ikke endres/i);
  });
  it('avviser en periode som ikke er begynt', async () => {
    expect(await (await v.som(v.fag)).gjor(skrivMestringsuke, uke(senere.periodeId))).toMatchObject({
      avslag: { reason: 'FeilStatus' },
    });
  });
});

describe('mestring.registrerMaaling', () => {
  const sppb = {
    instrument: 'SPPB',
    samlet: '10',
    halvtandem: '10',
    tandem: '4,5',
    gange: '5,2',
    reising: '',
  };
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect(
        (await (await v.som(hvem)).gjor(registrerMaaling, { periodeId: gang.periodeId, maaling: sppb }))
          .utfall,
      ).toBe('NEKTET');
  });
  it('tillater, lagrer det som ble målt, og regner poengene når siden vises', async () => {
    const port = await v.som(v.fysioterapeut);
    verdi(await port.gjor(registrerMaaling, { periodeId: gang.periodeId, maaling: sppb }));
    verdi(
      await port.gjor(registrerMaaling, {
        periodeId: gang.periodeId,
        maaling: {
          instrument: 'EGENVURDERING',
          aktivitet: 'Hente avisa',
          verdi: '3',
          retning: 'HOY_ER_BEST',
        },
      }),
    );
    const { maalinger } = await rad(gang.periodeId);
    expect(maalinger[0]).toMatchObject({ naar: 'START', verdi: { gange: 5.2, tandem: 4.5, reising: null } });
    const side = verdi(await port.les(loadMestring, { brukerId: gang.id, periodeId: gang.periodeId }));
    expect(side.maalinger[0]).toMatchObject({
      start: { instrument: 'SPPB', poeng: { balanse: 3, gange: 3, reising: 0, samlet: 6 } },
      retning: 'KAN_IKKE_SAMMENLIGNES',
    });
  });
  it.each([
    { instrument: 'COPM', tall1: '11', tall2: '3' },
    { instrument: 'EGENVURDERING', aktivitet: 'Gå', verdi: '3.5', retning: 'HOY_ER_BEST' },
    { instrument: 'EGENVURDERING', aktivitet: 'Gå', verdi: '3' },
    { instrument: 'BARTHEL', tall1: '3' },
  ])('svarer at %j er ugyldig', async (maaling) => {
    expect(
      (await (await v.som(v.fag)).gjor(registrerMaaling, { periodeId: gang.periodeId, maaling })).utfall,
    ).toBe('UGYLDIG');
  });
});

describe('mestring.forleng', () => {
  const forleng = async (uker: string) => ({
    ...(await akt(lang.periodeId)),
    uker,
    grunn: 'Var forkjølet i to uker',
  });
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect((await (await v.som(hvem)).gjor(forlengMestring, await forleng('8'))).utfall).toBe('NEKTET');
  });
  it('tillater inntil tolv uker til sammen, med grunn', async () => {
    const port = await v.som(v.fag);
    expect(await port.gjor(forlengMestring, await forleng('6'))).toMatchObject({
      avslag: { reason: 'IkkeLenger' },
    });
    expect((await port.gjor(forlengMestring, await forleng('13'))).utfall).toBe('UGYLDIG');
    expect((await port.gjor(forlengMestring, { ...(await forleng('8')), grunn: ' ' })).utfall).toBe(
      'UGYLDIG',
    );
    verdi(await port.gjor(forlengMestring, await forleng('8')));
    expect((await rad(lang.periodeId)).uker).toBe(8);
    const side = verdi(await port.les(loadMestring, { brukerId: lang.id, periodeId: lang.periodeId }));
    expect(side.forlengelser).toMatchObject([
      { fraUker: 6, tilUker: 8, grunn: 'Var forkjølet i to uker', av: 'Yusuf Abdi' },
    ]);
  });
});

describe('mestring.avbryt', () => {
  const avbryt = async () => ({
    ...(await akt(avbrytes.periodeId)),
    grunn: 'SYKEHUS',
    tekst: 'Innlagt med brudd',
  });
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect((await (await v.som(hvem)).gjor(avbrytMestring, await avbryt())).utfall).toBe('NEKTET');
  });
  it('tillater med grunn; målet er fortsatt hennes, saken er åpen, og en avbrutt periode skrives det ikke i', async () => {
    const port = await v.som(v.fag);
    expect((await port.gjor(avbrytMestring, { ...(await avbryt()), tekst: '' })).utfall).toBe('UGYLDIG');
    verdi(await port.gjor(avbrytMestring, await avbryt()));
    expect(await rad(avbrytes.periodeId)).toMatchObject({ status: 'AVBRUTT', avbruddsgrunn: 'SYKEHUS' });
    const [maal, sak] = await v.se((tx) =>
      Promise.all([
        tx.maal.findUniqueOrThrow({ where: { id: avbrytes.maal.id } }),
        tx.sak.findUniqueOrThrow({ where: { id: avbrytes.sak.id } }),
      ]),
    );
    expect([maal.status, sak.status]).toEqual(['AKTIVT', 'UTREDES']);
    expect(
      await port.gjor(skrivMestringsuke, { periodeId: avbrytes.periodeId, gikkBra: 'a', neste: 'b' }),
    ).toMatchObject({ avslag: { reason: 'FeilStatus' } });
    expect(await port.gjor(avbrytMestring, await avbryt())).toMatchObject({
      avslag: { reason: 'FeilStatus' },
    });
  });
});
