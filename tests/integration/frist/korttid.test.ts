import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  avsluttKorttid,
  gjorKorttidTilVedtak,
  registrerKorttid,
} from '@/lib/domain/frist/korttid/handlinger';
import { loadKorttid, loadKorttidForBruker, loadKorttidsskjema } from '@/lib/domain/frist/korttid/loaders';
import { loadFrister } from '@/lib/domain/frist/liste/loaders';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';
import { lagFrister, type Frister } from './bydel';

let db: TestDatabase;
let f: Frister;
beforeAll(async () => {
  db = await testDatabase();
  f = await lagFrister('korttid');
  f.tordis.medKartlegging({ sak: null });
  await f.v.lagre();
});
afterAll(() => db.drop());

type Hvem = { innloggingId: string };
const som = (hvem: Hvem) => loggInn(hvem.innloggingId);
const hjelp = (brukerId: string, mer: object = {}) => ({
  brukerId,
  tjeneste: '15',
  omfang: 'Øyedråper etter operasjonen',
  grunn: 'Ser ikke flasken.',
  fom: '24.11.2026',
  planlagtSlutt: '04.12.2026',
  klagerettFortalt: 'Sagt på telefon 24. november.',
  ansvarligId: f.v.fag.id,
  ...mer,
});
const registrer = async (hvem: Hvem, inn: object) => (await som(hvem)).gjor(registrerKorttid, inn);

describe('korttid.registrer', () => {
  it('tillater fagrollen, og den står i lista, på personen og i historien', async () => {
    const { korttidId } = verdi(await registrer(f.v.fag, hjelp(f.petra.id, { sakId: f.petrasSak.id })));
    expect(registrerKorttid.videre({ korttidId }, {})).toBe(`/frister/korttid/${korttidId}`);
    const port = await som(f.v.fag);
    const liste = verdi(await port.les(loadFrister, { vis: 'mine', slag: 'KORTTID' }));
    expect(liste.linjer).toContainEqual(
      expect.objectContaining({ navn: 'Petra Lien', lovensDag: '2026-12-07', ansvarlig: 'Yusuf Abdi' }),
    );
    const side = verdi(await port.les(loadKorttidForBruker, { brukerId: f.petra.id }));
    expect(side).toMatchObject({ kanRegistrere: true, linjer: [{ id: korttidId, tilstand: 'LOPER' }] });
    const hendelser = await f.v.se((tx) => tx.hendelse.count({ where: { type: 'korttid.registrert', objektId: korttidId, sakId: f.petrasSak.id } })); // prettier-ignore
    expect(hendelser).toBe(1);
  });

  it('tillater saksbehandleren å åpne skjemaet, med dem som kan ha ansvaret', async () => {
    const skjema = verdi(
      await (await som(f.v.saksbehandler)).les(loadKorttidsskjema, { brukerId: f.petra.id }),
    );
    expect(skjema.forvalgt).toBe(f.v.saksbehandler.id);
    expect(skjema.kandidater.map((k) => k.navn)).not.toContain('Oda Brekke');
  });

  it('nekter teamlederen, naboteamet, en sak som er en annens, og den som ikke er åpnet for en skjermet', async () => {
    for (const hvem of [f.v.teamleder, f.v.nabosaksbehandler])
      expect((await registrer(hvem, hjelp(f.petra.id))).utfall).toBe('NEKTET');
    expect((await registrer(f.v.fag, hjelp(f.petra.id, { sakId: f.solveigsSak.id }))).utfall).toBe('NEKTET');
    expect((await registrer(f.v.fag, hjelp(f.ruth.id))).utfall).toBe('NEKTET');
    expect((await (await som(f.v.teamleder)).les(loadKorttidsskjema, { brukerId: f.petra.id })).utfall).toBe('NEKTET'); // prettier-ignore
  });

  it.each([
    ['SammenOverToUker', { tjeneste: '1' }],
    ['VarerOverToUker', { tjeneste: '6', planlagtSlutt: '08.12.2026' }],
    ['SluttForStart', { tjeneste: '6', planlagtSlutt: '23.11.2026' }],
    ['AlleredeLopende', {}],
  ])('avviser %s', async (reason, mer) => {
    if (reason === 'SammenOverToUker') {
      f.petra.medKorttid({ tjeneste: '1', fom: f.v.om(-12), avsluttet: f.v.om(-2) });
      await f.v.lagre();
    }
    expect(await registrer(f.v.fag, hjelp(f.petra.id, mer))).toMatchObject({
      utfall: 'AVVIST',
      avslag: { domain: 'frist', code: 'KunneIkkeRegistrereKorttid', reason },
    });
  });

  it('avviser en ansvarlig som ikke er i teamet, og sier fra om det som mangler', async () => {
    const feil = await registrer(f.v.fag, hjelp(f.petra.id, { tjeneste: '6', ansvarligId: f.v.nabo.id }));
    expect(feil).toMatchObject({ avslag: { reason: 'IkkeITeamet', field: 'ansvarligId' } });
    expect(await registrer(f.v.fag, hjelp(f.petra.id, { klagerettFortalt: ' ' }))).toMatchObject({
      utfall: 'UGYLDIG',
      feil: [{ path: 'klagerettFortalt' }],
    });
  });
});

describe('korttid.les', () => {
  it('tillater teamet, og sier hvor klokka står', async () => {
    const side = verdi(await (await som(f.v.fag)).les(loadKorttid, { korttidId: f.rolfsHjelp }));
    expect(side).toMatchObject({
      bruker: { navn: 'Rolf Nordli' },
      frist: { tilstand: 'I_DAG', lovensDag: '2026-11-25' },
      tjenesteISetning: 'helsetjenester i hjemmet',
      kan: { avslutte: true, gjoreTilVedtak: false },
    });
  });

  it('nekter naboteamet, og svarer likt når den ikke finnes', async () => {
    const siri = await som(f.v.nabosaksbehandler);
    const andres = await siri.les(loadKorttid, { korttidId: f.rolfsHjelp });
    expect(andres.utfall).toBe('NEKTET');
    expect(await siri.les(loadKorttid, { korttidId: '0191b2c3-0000-7000-8000-000000000001' })).toEqual(
      andres,
    );
  });
});

describe('korttid.list', () => {
  it('tillater teamlederen å se, ikke å registrere', async () => {
    const svar = verdi(await (await som(f.v.teamleder)).les(loadKorttidForBruker, { brukerId: f.tordis.id }));
    expect(svar.linjer.map((l) => l.tilstand)).toEqual(['LOPER', 'AVSLUTTET']);
    expect(svar.kanRegistrere).toBe(false);
  });

  it('nekter naboteamet', async () => {
    const siri = await som(f.v.nabosaksbehandler);
    expect((await siri.les(loadKorttidForBruker, { brukerId: f.tordis.id })).utfall).toBe('NEKTET');
  });
});

describe('korttid.avslutt', () => {
  const inn = (mer: object = {}) => ({
    korttidId: f.rolfsHjelp,
    versjon: 1,
    dato: '25.11.2026',
    grunn: 'Går trygt igjen.',
    ...mer,
  });

  it('nekter teamlederen og naboteamet', async () => {
    for (const hvem of [f.v.teamleder, f.v.nabo])
      expect((await (await som(hvem)).gjor(avsluttKorttid, inn())).utfall).toBe('NEKTET');
  });

  it('avviser en dag som ikke er kommet, og den som har sett en gammel utgave', async () => {
    const port = await som(f.v.fag);
    expect(await port.gjor(avsluttKorttid, inn({ dato: '26.11.2026' }))).toMatchObject({ avslag: { reason: 'IFremtiden', field: 'dato' } }); // prettier-ignore
    expect(await port.gjor(avsluttKorttid, inn({ versjon: 9 }))).toMatchObject({ avslag: { reason: 'EndretAvAnnen' } }); // prettier-ignore
  });

  it('tillater fagrollen én gang, og den er borte fra lista, men står i historien', async () => {
    const port = await som(f.v.fag);
    verdi(await port.gjor(avsluttKorttid, inn()));
    expect(await port.gjor(avsluttKorttid, inn({ versjon: 2 }))).toMatchObject({ avslag: { reason: 'AlleredeAvsluttet' } }); // prettier-ignore
    const liste = verdi(await port.les(loadFrister, { vis: 'team', slag: 'KORTTID' }));
    expect(liste.linjer.map((l) => l.navn)).not.toContain('Rolf Nordli');
    const side = verdi(await port.les(loadKorttid, { korttidId: f.rolfsHjelp }));
    expect(side).toMatchObject({ tilstand: 'AVSLUTTET', avsluttetGrunn: 'Går trygt igjen.', frist: null });
  });
});

describe('korttid.gjorTilVedtak', () => {
  const aapen = (brukerId: string) =>
    f.v.se((tx) => tx.korttidstjeneste.findFirstOrThrow({ where: { brukerId, avsluttetDato: null } }));

  it('nekter fagrollen og naboteamets saksbehandler', async () => {
    const { id } = await aapen(f.tordis.id);
    for (const hvem of [f.v.fag, f.v.nabosaksbehandler])
      expect(
        (await (await som(hvem)).gjor(gjorKorttidTilVedtak, { korttidId: id, versjon: 1, vei: 'VANLIG' }))
          .utfall,
      ).toBe('NEKTET');
  });

  it('avviser et vanlig vedtak før noen har kartlagt', async () => {
    const { id } = await aapen(f.petra.id);
    const svar = await (await som(f.v.saksbehandler)).gjor(gjorKorttidTilVedtak, { korttidId: id, versjon: 1, vei: 'VANLIG' }); // prettier-ignore
    expect(svar).toMatchObject({ avslag: { code: 'KunneIkkeGjoreTilVedtak', reason: 'IngenKartlegging' } });
  });

  it('tillater saksbehandleren: utkastet åpnes i en sak, og klokka går til det er fattet', async () => {
    const port = await som(f.v.saksbehandler);
    const { id } = await aapen(f.tordis.id);
    const { vedtakId } = verdi(
      await port.gjor(gjorKorttidTilVedtak, { korttidId: id, versjon: 1, vei: 'VANLIG' }),
    );
    expect(gjorKorttidTilVedtak.videre({ vedtakId }, {})).toBe(`/vedtak/${vedtakId}`);
    const vedtak = await f.v.se((tx) => tx.vedtak.findUniqueOrThrow({ where: { id: vedtakId } }));
    expect(vedtak).toMatchObject({ type: 'INNVILGELSE', status: 'UTKAST', brukerId: f.tordis.id });
    const side = verdi(await port.les(loadKorttid, { korttidId: id }));
    expect(side).toMatchObject({
      tilstand: 'LOPER',
      vedtak: { id: vedtakId, erFattet: false },
      sak: { id: vedtak.sakId },
      kan: { gjoreTilVedtak: false, avslutte: true },
    });
    const lista = async () =>
      verdi(await port.les(loadFrister, { vis: 'team', slag: 'KORTTID' })).linjer.map((l) => l.navn);
    expect(await lista()).toContain('Tordis Landa');
    await f.v.se((tx) => tx.vedtak.update({ where: { id: vedtakId }, data: { status: 'FATTET', fattetTidspunkt: new Date('2026-11-25T07:00:00+01:00') } })); // prettier-ignore
    expect(await lista()).not.toContain('Tordis Landa');
    expect(await port.gjor(gjorKorttidTilVedtak, { korttidId: id, versjon: 2, vei: 'AKUTT' })).toMatchObject({
      avslag: { reason: 'AlleredeVedtak' },
    });
  });

  it('tillater akuttvedtak uten kartlegging', async () => {
    const { id } = await aapen(f.petra.id);
    const { vedtakId } = verdi(
      await (
        await som(f.v.saksbehandler)
      ).gjor(gjorKorttidTilVedtak, { korttidId: id, versjon: 1, vei: 'AKUTT' }),
    );
    const vedtak = await f.v.se((tx) => tx.vedtak.findUniqueOrThrow({ where: { id: vedtakId } }));
    expect(vedtak).toMatchObject({ type: 'AKUTT', sakId: f.petrasSak.id });
  });
});
