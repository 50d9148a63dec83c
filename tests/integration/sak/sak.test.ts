import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flyttSak } from '@/lib/domain/sak/commands';
import { meldForsinkelse, sendForelopigSvar, settTjenesteansvarlig } from '@/lib/domain/sak/handlinger';
import { loadSakliste } from '@/lib/domain/sak/liste/loaders';
import { SIDE } from '@/lib/domain/sak/liste/queries';
import type { Sakliste } from '@/lib/domain/sak/liste/view';
import { loadSak } from '@/lib/domain/sak/loaders';
import { lagScope } from '@/lib/domain/tilgang/scope';
import { byggVerden } from '../../factories/verden';
import { testDatabase, type TestDatabase } from '../../support/database';
import { KLOKKE, loggInn, verdi } from '../../support/port';

let db: TestDatabase;
let v: ReturnType<typeof byggVerden>;
let solveig: ReturnType<typeof v.bruker>;
let ruth: ReturnType<typeof v.bruker>;
let sak: { id: string };
let over: { id: string };

beforeAll(async () => {
  db = await testDatabase();
  v = byggVerden('saker');
  solveig = v.bruker({ navn: 'Solveig Nygård' });
  solveig.medTjenesteansvarlig();
  sak = solveig.medSak({ mottatt: v.om(-22) });
  over = v.bruker({ navn: 'Petra Lien' }).medSak({ mottatt: v.om(-40), status: 'MOTTATT' });
  v.bruker({ navn: 'Arne Svart' }).medSak({ mottatt: v.om(-60), forelopigSvar: v.om(-35) });
  v.bruker({ navn: 'Astrid Avsluttet' }).medSak({
    mottatt: v.om(-90),
    status: 'AVSLUTTET',
    avsluttet: v.om(-60),
  });
  v.bruker({ navn: 'Edel Rustad', team: v.tvilling }).medSak({
    mottatt: v.om(-50),
    saksbehandler: v.nabosaksbehandler,
  });
  ruth = v.bruker({ navn: 'Ruth Berge', felt: { adressesperre: 'FORTROLIG' } });
  ruth.medSkjermetTilgang(v.sykepleier);
  ruth.medSak({ mottatt: v.om(-70) });
  v.bruker({ navn: 'Gerd Haugen' }).vedtak.fattet();
  for (let i = 0; i < SIDE * 2 + 5; i += 1)
    v.bruker({ navn: `Person Nummer${i}`, nummer: null, team: v.tvilling }).medSak({
      mottatt: v.om(-(i % 50)),
      status: 'MOTTATT',
      saksbehandler: v.nabosaksbehandler,
      forelopigSvar: i % 7 === 0 ? v.om(0) : null,
    });
  await v.lagre();
});
afterAll(() => db.drop());

const henrik = () => loggInn(v.saksbehandler.innloggingId);
const lista = async (inn: object = {}) => verdi(await (await henrik()).les(loadSakliste, inn));

describe('sak.list', () => {
  it('tillater saksbehandleren: over fristen øverst, så nærmeste frist, så de besvarte', async () => {
    const { saker, vis, kanRegistrere } = await lista();
    expect(saker.map((s) => [s.navn, s.frist.slag])).toEqual([
      ['Petra Lien', 'OVER'],
      ['Solveig Nygård', 'INNEN'],
      ['Arne Svart', 'SVART'],
      ['Gerd Haugen', 'VEDTATT'],
    ]);
    expect([vis, kanRegistrere]).toEqual(['mine', true]);
  });

  it('viser de avsluttede for seg, og aldri naboteamets eller en skjermets', async () => {
    expect((await lista({ status: 'AVSLUTTET' })).saker.map((s) => s.navn)).toEqual(['Astrid Avsluttet']);
    const alle = (await lista({ vis: 'alle' })).saker.map((s) => s.navn);
    expect(alle).not.toContain('Edel Rustad');
    expect(alle).not.toContain('Ruth Berge');
  });

  it('viser fagrollen teamets saker, og den navngitte den skjermede', async () => {
    const maren = await loggInn(v.sykepleier.innloggingId);
    const svar = verdi(await maren.les(loadSakliste));
    expect([svar.vis, svar.kanRegistrere]).toEqual(['team', false]);
    expect(svar.saker.map((s) => s.navn)).toContain('Ruth Berge');
  });

  it('nekter den som ikke har noen rolle', async () => {
    expect((await (await loggInn(v.utenRolle.innloggingId)).les(loadSakliste)).utfall).toBe('NEKTET');
  });

  it('blar gjennom alle bolkene uten å miste eller gjenta noen', async () => {
    const siri = await loggInn(v.nabosaksbehandler.innloggingId);
    const sett: string[] = [];
    let etter: string | null = null;
    do {
      const side: Sakliste = verdi(
        await siri.les(loadSakliste, { vis: 'team', ...(etter ? { etter } : {}) }),
      );
      expect(side.saker.length).toBeLessThanOrEqual(SIDE);
      sett.push(...side.saker.map((s) => s.id));
      etter = side.neste;
    } while (etter);
    const ventet = await v.se((tx) =>
      tx.sak.count({
        where: { teamId: v.tvilling.id, status: { not: 'AVSLUTTET' } },
      }),
    );
    expect(sett).toHaveLength(ventet);
    expect(new Set(sett).size).toBe(ventet);
  });
});

describe('sak.les', () => {
  it('tillater teamet, og viser hva det ble spurt om, frist, steg og ansvar', async () => {
    const side = verdi(await (await henrik()).les(loadSak, { sakId: sak.id }));
    expect(side).toMatchObject({
      person: { navn: 'Solveig Nygård' },
      frist: { slag: 'INNEN', dag: '3. desember' },
      tjenesteansvarlig: { navn: 'Yusuf Abdi' },
      saksbehandler: 'Henrik Myhre',
      forelopigSvarMangler: true,
      kan: { svare: true, settAnsvar: true, kartlegge: true },
    });
    expect(side.steg.find((s) => s.erNeste)?.steg).toBe('KARTLEGGING');
    expect(side.kandidater.map((k) => k.navn)).toContain('Maren Solli');
    expect(side.kandidater.map((k) => k.navn)).not.toContain('Oda Brekke');
  });

  it('viser fagrollen saken uten saksbehandlerens knapper', async () => {
    const side = verdi(await (await loggInn(v.fag.innloggingId)).les(loadSak, { sakId: sak.id }));
    expect(side.kan).toMatchObject({
      svare: false,
      settAnsvar: false,
      kartlegge: true,
      opprettVedtak: false,
    });
    expect(side.kandidater).toEqual([]);
  });

  it('nekter naboteamet, og svarer likt for en sak som ikke finnes', async () => {
    const siri = await loggInn(v.nabosaksbehandler.innloggingId);
    const andres = await siri.les(loadSak, { sakId: sak.id });
    expect(andres).toEqual(await siri.les(loadSak, { sakId: '0191b2c3-0000-7000-8000-000000000001' }));
    expect(andres.utfall).toBe('NEKTET');
  });
});

describe('sak.sendForelopigSvar', () => {
  const svar = { grunn: 'Vi venter på epikrisen.', forventetDato: '15.12.2026' };

  it('nekter fagrollen og naboteamets saksbehandler', async () => {
    for (const hvem of [v.fag, v.nabosaksbehandler]) {
      const port = await loggInn(hvem.innloggingId);
      expect((await port.gjor(sendForelopigSvar, { sakId: over.id, versjon: 1, ...svar })).utfall).toBe(
        'NEKTET',
      );
    }
  });

  it('avviser en dato som ikke er i fremtiden, og en som har sett en gammel utgave', async () => {
    const port = await henrik();
    expect(
      await port.gjor(sendForelopigSvar, {
        sakId: over.id,
        versjon: 1,
        ...svar,
        forventetDato: '25.11.2026',
      }),
    ).toMatchObject({
      avslag: { reason: 'ForventetDatoPassert', field: 'forventetDato' },
    });
    expect(await port.gjor(sendForelopigSvar, { sakId: over.id, versjon: 7, ...svar })).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
  });

  it('tillater saksbehandleren én gang, og historien sier hvorfor og når svaret kan ventes', async () => {
    const port = await henrik();
    verdi(await port.gjor(sendForelopigSvar, { sakId: over.id, versjon: 1, ...svar }));
    const side = verdi(await port.les(loadSak, { sakId: over.id }));
    expect(side.frist).toEqual({ slag: 'SVART', dag: 'i dag' });
    expect(side.historie[0]).toMatchObject({
      type: 'sak.forelopigSvarSendt',
      forklaring: { grunn: svar.grunn, forventet: '15. desember 2026' },
    });
    expect(await port.gjor(sendForelopigSvar, { sakId: over.id, versjon: 2, ...svar })).toMatchObject({
      avslag: { reason: 'AlleredeSendt' },
    });
  });
});

describe('sak.meldForsinkelse', () => {
  const svar = { grunn: 'Legen er syk, og vi mangler opplysninger.', forventetDato: '05.01.2027' };

  it('nekter fagrollen og naboteamets saksbehandler', async () => {
    for (const hvem of [v.fag, v.nabosaksbehandler]) {
      const port = await loggInn(hvem.innloggingId);
      const nei = await port.gjor(meldForsinkelse, { sakId: over.id, versjon: 2, ...svar });
      expect(nei.utfall).toBe('NEKTET');
    }
  });

  it('avviser når personen ikke har fått et svar ennå, og en dag som har vært', async () => {
    const port = await henrik();
    expect(await port.gjor(meldForsinkelse, { sakId: sak.id, versjon: 1, ...svar })).toMatchObject({
      avslag: { code: 'KunneIkkeMeldeForsinkelse', reason: 'IkkeSvartForst' },
    });
    expect(
      await port.gjor(meldForsinkelse, { sakId: over.id, versjon: 2, ...svar, forventetDato: '25.11.2026' }),
    ).toMatchObject({ avslag: { reason: 'ForventetDatoPassert', field: 'forventetDato' } });
  });

  it('tillater saksbehandleren å si fra, flere ganger, og historien har den nye dagen', async () => {
    const port = await henrik();
    verdi(await port.gjor(meldForsinkelse, { sakId: over.id, versjon: 2, ...svar }));
    verdi(
      await port.gjor(meldForsinkelse, { sakId: over.id, versjon: 3, ...svar, forventetDato: '20.01.2027' }),
    );
    const side = verdi(await port.les(loadSak, { sakId: over.id }));
    expect(side.svarVentes).toEqual({ dag: '20. januar 2027' });
    expect(side.frist).toEqual({ slag: 'SVART', dag: 'i dag' });
    expect(side.historie[0]).toMatchObject({
      type: 'sak.forsinkelseMeldt',
      forklaring: { grunn: svar.grunn, forventet: '20. januar 2027' },
    });
  });
});

describe('sak.settTjenesteansvarlig', () => {
  const ansvar = () =>
    v.se((tx) => tx.tjenesteansvar.findMany({ where: { brukerId: solveig.id }, orderBy: { fom: 'asc' } }));

  it('nekter fagrollen', async () => {
    const svar = await (
      await loggInn(v.fag.innloggingId)
    ).gjor(settTjenesteansvarlig, { sakId: sak.id, ansattId: v.fag2.id });
    expect(svar.utfall).toBe('NEKTET');
  });

  it.each(['nabo', 'teamleder', 'saksbehandler', 'sluttet'] as const)(
    'avviser %s, som ikke er i fagrolle i teamet',
    async (hvem) => {
      const svar = await (
        await henrik()
      ).gjor(settTjenesteansvarlig, { sakId: sak.id, ansattId: v[hvem].id });
      expect(svar).toMatchObject({
        avslag: { code: 'KunneIkkeSetteTjenesteansvarlig', reason: 'IkkeITeamet', field: 'ansattId' },
      });
    },
  );

  it('tillater saksbehandleren å bytte: den forrige slutter i går, og et bytte til samme dag retter dagens rad', async () => {
    const port = await henrik();
    verdi(await port.gjor(settTjenesteansvarlig, { sakId: sak.id, ansattId: v.fag2.id }));
    verdi(await port.gjor(settTjenesteansvarlig, { sakId: sak.id, ansattId: v.sykepleier.id }));
    verdi(await port.gjor(settTjenesteansvarlig, { sakId: sak.id, ansattId: v.sykepleier.id }));
    expect((await ansvar()).map((a) => [a.ansattId, a.tom?.toISOString().slice(0, 10) ?? null])).toEqual([
      [v.fag.id, v.om(-1)],
      [v.sykepleier.id, null],
    ]);
  });
});

describe('saken flyttes', () => {
  it('etter overgangstabellen, og får en dag når den avsluttes', async () => {
    const svar = await v.se(async (tx) => {
      const scope = lagScope(
        tx,
        { ...v.saksbehandler, virksomhetId: v.virksomhetId, tilknytninger: [], valgtTeamId: null },
        KLOKKE,
      );
      return [
        await flyttSak(scope, over.id, 'KARTLEGGES'),
        await flyttSak(scope, over.id, 'KARTLEGGES'),
        await flyttSak(scope, over.id, 'MOTTATT'),
        await flyttSak(scope, over.id, 'AVSLUTTET'),
        await flyttSak(scope, over.id, 'UTREDES'),
        await flyttSak(scope, '0191b2c3-0000-7000-8000-000000000001', 'UTREDES'),
      ];
    });
    expect(svar).toEqual([true, true, false, true, false, false]);
    const rad = await v.se((tx) => tx.sak.findUniqueOrThrow({ where: { id: over.id } }));
    expect(rad.avsluttetDato?.toISOString().slice(0, 10)).toBe(v.iDag);
  });
});
