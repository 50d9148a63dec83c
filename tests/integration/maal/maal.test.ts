import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settMaalstatus, taMaalIBruk } from '@/lib/domain/maal/commands';
import { fjernMaalHandling, lagreMaal, vurderMaalHandling } from '@/lib/domain/maal/handlinger';
import { loadMaalliste, loadMaalskjema } from '@/lib/domain/maal/loaders';
import { etMaal, maalMedId } from '@/lib/domain/maal/queries';
import { lagScope } from '@/lib/domain/tilgang/scope';
import type { Scope } from '@/lib/domain/tilgang/types';
import { byggVerden } from '../../factories/verden';
import { testDatabase, type TestDatabase } from '../../support/database';
import { KLOKKE, loggInn, verdi } from '../../support/port';

const ORD = 'Jeg vil gå til postkassen selv, og stelle rosene mine til våren.';
let db: TestDatabase;
let v: ReturnType<typeof byggVerden>;
let solveig: ReturnType<typeof v.bruker>;
let torleif: ReturnType<typeof v.bruker>;
let ord: { id: string };
let andresOrd: { id: string };
let aktivt: { id: string };
let sendt: { id: string };
let andres: { id: string };

beforeAll(async () => {
  db = await testDatabase();
  v = byggVerden('maal');
  solveig = v.bruker({ navn: 'Solveig Nygård' });
  ord = solveig.sa(ORD);
  aktivt = solveig.medMaal({
    tittel: 'Gå til postkassen',
    utdrag: 'gå til postkassen selv',
    status: 'AKTIVT',
    utgangsnivaa: -2,
  });
  solveig.vurder(aktivt as never, { nivaa: -1, dato: v.om(-7) });
  sendt = solveig.medMaal({ tittel: 'Stelle rosene', status: 'UTKAST', rekkefolge: 2 });
  solveig.vedtak.tilGodkjenning({ maal: [sendt as never] });
  torleif = v.bruker({ navn: 'Torleif Haug', kjonn: 'M' });
  andresOrd = torleif.sa('Jeg vil ro.');
  andres = torleif.medMaal({ tittel: 'Ro', status: 'UTKAST' });
  await v.lagre();
});
afterAll(() => db.drop());

const som = (hvem: { innloggingId: string }) => loggInn(hvem.innloggingId);
const skjema = (mer: object = {}) => ({
  brukerId: solveig.id,
  tittel: 'Stelle rosene til våren',
  utgangspunkt: 'Ser på rosene fra vinduet',
  maaltilstand: 'Beskjærer rosene selv',
  maalepunkt: 'Solveig viser fram bedet',
  innenDato: '20. april 2027',
  egneOrdId: ord.id,
  egneOrdUtdrag: '«stelle rosene mine»',
  viktighet: '3',
  vanskelighet: '2',
  utgangsnivaa: '-1',
  nivaaer: {
    minus2: 'Blir inne',
    minus1: 'Ser på',
    null: 'Beskjærer',
    pluss1: 'Planter',
    pluss2: 'Graver nytt bed',
  },
  ...mer,
});
const lagre = async (mer: object = {}, hvem = v.fag) => (await som(hvem)).gjor(lagreMaal, skjema(mer));
const ett = (id: string) => v.se((tx) => tx.maal.findUniqueOrThrow({ where: { id } }));
const medScope = <T>(arbeid: (scope: Scope) => Promise<T>) =>
  v.se((tx) =>
    arbeid(
      lagScope(tx, { ...v.fag, virksomhetId: v.virksomhetId, tilknytninger: [], valgtTeamId: null }, KLOKKE),
    ),
  );

describe('maal.lagre', () => {
  it('tillater fag og saksbehandler, og beholder ordene målet kom fra, uten våre anførselstegn', async () => {
    const { maalId } = verdi(await lagre({}, v.saksbehandler));
    expect(await ett(maalId)).toMatchObject({
      status: 'UTKAST', egneOrdId: ord.id, egneOrdUtdrag: 'stelle rosene mine', viktighet: 3, vanskelighet: 2, rekkefolge: 3,
    }); // prettier-ignore
    verdi(await lagre({ maalId, versjon: 1, tittel: 'Beskjære rosene', egneOrdUtdrag: '' }));
    expect(await ett(maalId)).toMatchObject({
      tittel: 'Beskjære rosene',
      egneOrdId: null,
      egneOrdUtdrag: null,
      versjon: 2,
    });
    expect(await lagre({ maalId, versjon: 1 })).toMatchObject({ avslag: { reason: 'EndretAvAnnen' } });
  });

  it('nekter lederen og naboteamet', async () => {
    for (const hvem of [v.teamleder, v.nabo, v.nabosaksbehandler])
      expect((await lagre({}, hvem)).utfall).toBe('NEKTET');
  });

  it('avviser ord som ikke ble sagt, andres ord, og en frist som er passert', async () => {
    const avslag = (reason: string, field: string) => ({
      utfall: 'AVVIST',
      avslag: { code: 'KunneIkkeLagreMaal', reason, field },
    });
    expect(await lagre({ egneOrdUtdrag: 'stelle rosa mi' })).toMatchObject(
      avslag('IkkeOrdrett', 'egneOrdUtdrag'),
    );
    expect(await lagre({ egneOrdId: andresOrd.id })).toMatchObject(avslag('UkjenteEgneOrd', 'egneOrdUtdrag'));
    expect(await lagre({ innenDato: '25.11.2026' })).toMatchObject(avslag('FristenErPassert', 'innenDato'));
  });

  it('avviser å endre et mål i bruk, ett til godkjenning, og en annens mål under dette navnet', async () => {
    expect(await lagre({ maalId: aktivt.id, versjon: 1 })).toMatchObject({ avslag: { reason: 'IBruk' } });
    expect(await lagre({ maalId: sendt.id, versjon: 1 })).toMatchObject({
      avslag: { reason: 'TilGodkjenning' },
    });
    expect(await lagre({ maalId: andres.id, versjon: 1 })).toMatchObject({
      avslag: { reason: 'AnnenBruker' },
    });
    expect((await ett(andres.id)).tittel).toBe('Ro');
  });

  it.each([{ viktighet: '4' }, { utgangsnivaa: '0' }, { tittel: ' ' }, { nivaaer: {} }, { minutter: '20' }])(
    'svarer at %j er ugyldig',
    async (feil) => {
      expect((await lagre(feil)).utfall).toBe('UGYLDIG');
    },
  );
});

describe('maal.fjern', () => {
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of [v.teamleder, v.nabo])
      expect(
        (await (await som(hvem)).gjor(fjernMaalHandling, { maalId: andres.id, versjon: 1 })).utfall,
      ).toBe('NEKTET');
  });

  it('tillater å legge bort et utkast; raden blir', async () => {
    verdi(await (await som(v.fag)).gjor(fjernMaalHandling, { maalId: andres.id, versjon: 1 }));
    expect((await ett(andres.id)).status).toBe('AVSLUTTET');
  });

  it('avviser et mål i bruk, og ett som står i et vedtak', async () => {
    const port = await som(v.saksbehandler);
    expect(await port.gjor(fjernMaalHandling, { maalId: aktivt.id, versjon: 1 })).toMatchObject({
      avslag: { reason: 'IBruk' },
    });
    expect(await port.gjor(fjernMaalHandling, { maalId: sendt.id, versjon: 1 })).toMatchObject({
      avslag: { reason: 'StaarIVedtak' },
    });
  });
});

describe('maal.vurder', () => {
  it('nekter saksbehandleren, lederen og naboteamet', async () => {
    for (const hvem of [v.saksbehandler, v.teamleder, v.nabo])
      expect(
        (await (await som(hvem)).gjor(vurderMaalHandling, { maalId: aktivt.id, nivaa: '0' })).utfall,
      ).toBe('NEKTET');
  });

  it('avviser et utkast og et avsluttet mål', async () => {
    const port = await som(v.fag);
    expect(await port.gjor(vurderMaalHandling, { maalId: sendt.id, nivaa: 0 })).toMatchObject({
      avslag: { reason: 'IkkeTattIBruk' },
    });
    expect(await port.gjor(vurderMaalHandling, { maalId: andres.id, nivaa: 0 })).toMatchObject({
      avslag: { reason: 'Avsluttet' },
    });
  });

  it('tillater fagrollen, med dagens dato, og statusen røres ikke', async () => {
    verdi(
      await (
        await som(v.fag)
      ).gjor(vurderMaalHandling, { maalId: aktivt.id, nivaa: '0', tekst: 'Gikk hele veien.' }),
    );
    const liste = verdi(await (await som(v.fag)).les(loadMaalliste, { brukerId: solveig.id }));
    const maal = liste.maal.find((m) => m.id === aktivt.id)!;
    expect(maal).toMatchObject({
      punkter: [-2, -1, 0],
      utvikling: { ord: 'NAADD', grunn: 'SOM_VENTET' },
      naa: 'Gikk hele veien.',
      status: 'AKTIVT',
    });
    expect(maal.historie[0]).toMatchObject({ dag: '25. november', av: 'Yusuf Abdi' });
    expect(liste.oppnaaelse).toEqual({ fra: '30', naa: '50', med: 1, utenfor: 0 });
  });
});

describe('maal.les', () => {
  it('tillater teamet, og viser bare knappene rollen har', async () => {
    const fag = verdi(await (await som(v.fag)).les(loadMaalliste, { brukerId: solveig.id }));
    expect([fag.fornavn, fag.egneOrd?.tekst, fag.kan]).toEqual([
      'Solveig',
      ORD,
      { lagre: true, vurdere: true },
    ]);
    expect(verdi(await (await som(v.teamleder)).les(loadMaalliste, { brukerId: solveig.id })).kan).toEqual({
      lagre: false,
      vurdere: false,
    });
    expect(verdi(await (await som(v.fag)).les(loadMaalskjema, { brukerId: solveig.id })).kanEndres).toBe(
      true,
    );
    expect(
      verdi(await (await som(v.fag)).les(loadMaalskjema, { brukerId: solveig.id, maalId: sendt.id }))
        .kanEndres,
    ).toBe(false);
  });

  it('nekter naboteamet, og et mål under feil bruker', async () => {
    const nabo = await som(v.nabo);
    expect((await nabo.les(loadMaalliste, { brukerId: solveig.id })).utfall).toBe('NEKTET');
    expect(
      (await (await som(v.fag)).les(loadMaalskjema, { brukerId: solveig.id, maalId: andres.id })).utfall,
    ).toBe('NEKTET');
  });
});

describe('for domenene som bygger videre', () => {
  it('tas mål i bruk når vedtaket er fattet, og bare utkast', async () => {
    const nytt = verdi(await lagre()).maalId;
    await medScope((scope) => taMaalIBruk(scope, solveig.id, [nytt, aktivt.id, andres.id]));
    expect([(await ett(nytt)).status, (await ett(aktivt.id)).status, (await ett(andres.id)).status]).toEqual([
      'AKTIVT',
      'AKTIVT',
      'AVSLUTTET',
    ]);
  });

  it('følger statusen overgangstabellen, og bare hos rett bruker', async () => {
    expect(await medScope((scope) => settMaalstatus(scope, torleif.id, aktivt.id, 'NAADD'))).toBe(false);
    expect(await medScope((scope) => settMaalstatus(scope, solveig.id, aktivt.id, 'UTKAST'))).toBe(false);
    expect(await medScope((scope) => settMaalstatus(scope, solveig.id, aktivt.id, 'NAADD'))).toBe(true);
    expect((await ett(aktivt.id)).status).toBe('NAADD');
  });

  it('hentes mål med vurderinger, eldst først', async () => {
    const [valgt] = await medScope((scope) => maalMedId(scope, [aktivt.id]));
    expect(valgt!.vurderinger.map((vurdering) => vurdering.nivaa)).toEqual([-1, 0]);
    expect(await medScope((scope) => etMaal(scope, solveig.id))).toBeNull();
  });
});
