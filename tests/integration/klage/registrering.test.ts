import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKlageliste } from '@/lib/domain/klage/liste/loaders';
import { loadKlage, loadKlagebrev, loadKlagerForBruker, loadKlageskjema } from '@/lib/domain/klage/loaders';
import {
  bekreftOpplest,
  endreSlag,
  leggTilOrd,
  registrerKlage,
  sendKvittering,
} from '@/lib/domain/klage/registrering/handlinger';
import { testDatabase, withClient, type TestDatabase } from '../../support/database';
import { verdi } from '../../support/port';
import { lagKlageverden, ORD, type Klageverden } from './oppsett';

let db: TestDatabase;
let k: Klageverden;
beforeAll(async () => {
  db = await testDatabase();
  k = await lagKlageverden('klagereg');
});
afterAll(() => db.drop());

const UTENFOR = ['nabo', 'nabosaksbehandler', 'utenRolle'] as const;
const avslag = (svar: object) => (svar as { avslag?: { reason: string } }).avslag?.reason;

describe('klage.registrer', () => {
  it.each(['fag', 'sykepleier', 'saksbehandler', 'teamleder'] as const)('tillater %s', async (hvem) => {
    const { klageId } = verdi(await (await k.som(hvem)).gjor(registrerKlage, k.ny()));
    expect(await k.rad(klageId)).toMatchObject({ status: 'MOTTATT', slag: 'VEDTAK', teamId: k.v.team.id });
    const skjema = verdi(await (await k.som(hvem)).les(loadKlageskjema, { brukerId: k.solveig.id }));
    expect(skjema.vedtak.map((v) => v.id)).toEqual([k.vedtak.id]);
  });

  it.each(UTENFOR)('nekter %s', async (hvem) => {
    expect((await (await k.som(hvem)).gjor(registrerKlage, k.ny())).utfall).toBe('NEKTET');
    expect((await (await k.som(hvem)).les(loadKlageskjema, { brukerId: k.solveig.id })).utfall).toBe(
      'NEKTET',
    );
  });

  it('nekter alle andre enn de navngitte når personen er skjermet', async () => {
    const inn = k.ny({ brukerId: k.ruth.id, slag: 'UTFORELSE', vedtakId: undefined });
    for (const hvem of ['fag', 'saksbehandler', 'teamleder'] as const)
      expect((await (await k.som(hvem)).gjor(registrerKlage, inn)).utfall, hvem).toBe('NEKTET');
    const { klageId } = verdi(await (await k.som('sykepleier')).gjor(registrerKlage, inn));
    const liste = verdi(await (await k.som('saksbehandler')).les(loadKlageliste, {}));
    expect(liste.klager.map((l) => l.id)).not.toContain(klageId);
  });

  it('tillater en klage lenge etter fristen: den registreres, og sier at den er sen', async () => {
    const klageId = await k.registrer({ brukerId: k.gammelt.id, vedtakId: k.gammeltVedtak.id });
    const side = await k.side(klageId);
    expect(side.frist.slag).toBe('ETTER');
    expect(side.neste).toEqual({ hva: 'FORMALIA', hvem: 'SAKSBEHANDLER' });
  });

  it('holder fristen på dagen den ble sendt, ikke på dagen den kom', async () => {
    const felles = { brukerId: k.gammelt.id, vedtakId: k.gammeltVedtak.id };
    expect((await k.side(await k.registrer({ ...felles, sendtDato: '2026-10-24' }))).frist.slag).toBe(
      'INNEN',
    );
  });

  it('tar med mandat og fullmakt som står på personen', async () => {
    const [anne] = verdi(
      await (await k.som('fag')).les(loadKlageskjema, { brukerId: k.solveig.id }),
    ).paarorende;
    const klageId = await k.registrer({ klager: { rolle: 'FULLMEKTIG', paarorendeId: anne!.id } });
    expect((await k.side(klageId)).klager.navn).toBe('Anne Nygård');
    expect((await k.side(klageId)).rett).toEqual({ slag: 'MANGLER', hva: 'FULLMAKT' });
  });

  it('registrerer også en som ikke har vist at hun kan klage', async () => {
    const klageId = await k.registrer({ klager: { rolle: 'ANDRE', navn: 'En nabo' } });
    expect((await k.side(klageId)).rett).toEqual({ slag: 'IKKE_RETT' });
  });

  it('avviser det som ikke kan leses senere, og ingenting annet', async () => {
    const fag = await k.som('fag');
    const gjor = async (mer: object) => avslag(await fag.gjor(registrerKlage, k.ny(mer)));
    expect(await gjor({ mottattDato: '2026-11-26' })).toBe('MottattIFremtiden');
    expect(await gjor({ sendtDato: '2026-11-21' })).toBe('SendtEtterMottatt');
    expect(await gjor({ vedtakId: undefined })).toBe('VedtakMangler');
    expect(await gjor({ vedtakId: k.gammeltVedtak.id })).toBe('VedtakMangler');
    expect(await gjor({ klager: { rolle: 'VERGE' } })).toBe('NavnMangler');
    expect(await gjor({ muntlig: true, opplest: true, opplestDato: '2026-11-26' })).toBe('OpplestIFremtiden');
  });

  it('blir én klage når det sendes to ganger', async () => {
    const fag = await k.som('fag');
    const en = verdi(await fag.gjor(registrerKlage, k.ny(), 'samme'));
    expect(verdi(await fag.gjor(registrerKlage, k.ny(), 'samme'))).toEqual(en);
  });
});

describe('klage.les', () => {
  it('tillater teamet, og viser ordene, vedtaket ved siden av og hvem det venter på', async () => {
    const klageId = await k.registrer({ vilUtsatt: true });
    const fag = await k.som('fag');
    const side = verdi(await fag.les(loadKlage, { klageId }));
    expect(side.ord.map((o) => o.tekst)).toEqual([ORD]);
    expect(side.vedtak?.id).toBe(k.vedtak.id);
    expect(side.neste).toEqual({ hva: 'UTSATT', hvem: 'TEAMLEDER' });
    expect(side.kan).toMatchObject({ formalia: false, avgjore: false, oversende: false });
    const hos = verdi(await fag.les(loadKlagerForBruker, { brukerId: k.solveig.id }));
    expect(hos.klager.map((r) => r.id)).toContain(klageId);
    expect(hos.kanRegistrere).toBe(true);
  });

  it('nekter naboteamet, en uten rolle og en annen leietaker', async () => {
    const klageId = await k.registrer();
    for (const hvem of UTENFOR)
      expect((await (await k.som(hvem)).les(loadKlage, { klageId })).utfall, hvem).toBe('NEKTET');
    expect((await (await k.som('fag')).les(loadKlage, { klageId: crypto.randomUUID() })).utfall).toBe(
      'NEKTET',
    );
    expect(await k.v.annen.se((tx) => tx.klage.count({ where: { id: klageId } }))).toBe(0);
  });
});

describe('klage.list', () => {
  it('tillater saksbehandleren og lederen, de eldste først, og etter slag', async () => {
    await k.registrer({ slag: 'TILSYN', vedtakId: undefined, mottattDato: '2026-10-01' });
    const liste = verdi(await (await k.som('saksbehandler')).les(loadKlageliste, {}));
    expect(liste.klager[0]).toMatchObject({ slag: 'TILSYN', svar: { slag: 'OVER' } });
    const bare = verdi(await (await k.som('teamleder')).les(loadKlageliste, { slag: 'TILSYN' }));
    expect(new Set(bare.klager.map((l) => l.slag))).toEqual(new Set(['TILSYN']));
  });

  it('nekter fagrollen og den uten rolle', async () => {
    for (const hvem of ['fag', 'utenRolle'] as const)
      expect((await (await k.som(hvem)).les(loadKlageliste, {})).utfall).toBe('NEKTET');
  });
});

describe('klage.leggTilOrd', () => {
  it('tillater teamet å legge til, og lar det som står, være', async () => {
    const klageId = await k.registrer();
    verdi(await (await k.som('sykepleier')).gjor(leggTilOrd, { klageId, ord: 'Og én ting til.' }));
    expect((await k.side(klageId)).ord.map((o) => o.tekst)).toEqual([ORD, 'Og én ting til.']);
  });
  it('nekter naboteamet', async () => {
    const klageId = await k.registrer();
    expect((await (await k.som('nabo')).gjor(leggTilOrd, { klageId, ord: 'x' })).utfall).toBe('NEKTET');
  });
});

describe('klage.bekreftOpplest', () => {
  const muntlig = async () => {
    const klageId = await k.registrer({ muntlig: true });
    return { klageId, ordId: (await k.side(klageId)).ord[0]!.id, dato: '2026-11-24' };
  };
  it('tillater teamet å notere det én gang', async () => {
    const inn = await muntlig();
    const fag = await k.som('fag');
    verdi(await fag.gjor(bekreftOpplest, inn));
    expect((await k.side(inn.klageId)).ord[0]!.opplest).toBe('24. november 2026');
    expect(avslag(await fag.gjor(bekreftOpplest, inn))).toBe('AlleredeOpplest');
  });
  it('nekter naboteamet', async () => {
    expect((await (await k.som('nabo')).gjor(bekreftOpplest, await muntlig())).utfall).toBe('NEKTET');
  });
});

describe('klage.endreSlag', () => {
  const inn = (klageId: string) => ({ klageId, versjon: 1, slag: 'UTFORELSE', grunn: 'Gjelder en episode.' });
  it('tillater saksbehandleren å rette det, med en grunn som står i historien', async () => {
    const klageId = await k.registrer();
    const sak = await k.som('saksbehandler');
    verdi(await sak.gjor(endreSlag, inn(klageId)));
    const side = await k.side(klageId);
    expect(side).toMatchObject({ slag: 'UTFORELSE', status: 'MOTTATT', vedtak: null });
    expect(side.historie[0]).toMatchObject({ type: 'klage.slagEndret', grunn: 'Gjelder en episode.' });
    expect(avslag(await sak.gjor(endreSlag, { ...inn(klageId), versjon: 2, slag: 'VEDTAK' }))).toBe(
      'VedtakMangler',
    );
    verdi(await sak.gjor(endreSlag, { ...inn(klageId), versjon: 2, slag: 'VEDTAK', vedtakId: k.vedtak.id }));
  });
  it('nekter fagrollen', async () => {
    const klageId = await k.registrer();
    expect((await (await k.som('fag')).gjor(endreSlag, inn(klageId))).utfall).toBe('NEKTET');
  });
});

describe('klage.sendKvittering', () => {
  const inn = (klageId: string, mer: object = {}) => ({
    klageId,
    versjon: 1,
    forventetSvar: '2026-12-18',
    ...mer,
  });
  it('tillater saksbehandleren, og skriver brevet med datoen og ordene som ble skrevet ned', async () => {
    const klageId = await k.registrer({ muntlig: true });
    const sak = await k.som('saksbehandler');
    expect(avslag(await sak.gjor(sendKvittering, inn(klageId, { forventetSvar: '2026-11-25' })))).toBe(
      'ForventetDatoPassert',
    );
    verdi(await sak.gjor(sendKvittering, inn(klageId)));
    const { brev } = await k.rad(klageId);
    expect(brev).toHaveLength(1);
    const lest = verdi(await sak.les(loadKlagebrev, { klageId, brevId: brev[0]!.id }));
    const tekst = JSON.stringify(lest.brev);
    for (const ord of ['18. desember 2026', ORD, 'Solveig Nygård', 'Bekkeveien 3'])
      expect(tekst).toContain(ord);
    expect(avslag(await sak.gjor(sendKvittering, inn(klageId, { versjon: 2 })))).toBe('AlleredeKvittert');
  });
  it('røper ingenting til en som ikke har vist at hun kan klage', async () => {
    const klageId = await k.registrer({ klager: { rolle: 'ANDRE', navn: 'En nabo' }, muntlig: true });
    verdi(await (await k.som('saksbehandler')).gjor(sendKvittering, inn(klageId)));
    const tekst = JSON.stringify((await k.rad(klageId)).brev[0]!.innhold);
    for (const ord of ['Solveig', 'Nygård', ORD, 'vedtaket']) expect(tekst).not.toContain(ord);
  });
  it('nekter fagrollen', async () => {
    const klageId = await k.registrer();
    expect((await (await k.som('fag')).gjor(sendKvittering, inn(klageId))).utfall).toBe('NEKTET');
  });
});

describe('databasen', () => {
  const fors = (sql: string, verdier: unknown[]) =>
    withClient(db.superUrl, (c) => c.query(sql, verdier)).then(
      () => 'gikk',
      (feil: Error) => feil.message,
    );
  it.each([
    [
      'ordene',
      `update klageord set tekst = 'noe mildere' where klage_id = $1`,
      /ordene i en klage kan ikke endres/,
    ],
    ['ved å slette ordene', `delete from klageord where klage_id = $1`, /ordene i en klage kan ikke endres/],
    ['ved å slette klagen', `delete from klage where id = $1`, /kan ikke slettes/],
    ['når den kom', `update klage set mottatt_dato = '2026-01-01' where id = $1`, /kan ikke endres/],
    ['brevet', `update klagebrev set innhold = '{}' where klage_id = $1`, /kan bare legges til/],
    [
      'oversendt uten uttalelse',
      `update klage set status = 'OVERSENDT' where id = $1`,
      /oversendelsen og kopien|oversendt_med_uttalelse/,
    ],
    ['avvist uten grunn', `update klage set status = 'AVVIST' where id = $1`, /avgjort_med_grunn/],
    [
      'avsluttet uten grunn',
      `update klage set status = 'AVSLUTTET', utfall = 'TRUKKET', utfall_grunn = 'x' where id = $1`,
      /avsluttet_med_grunn/,
    ],
    ['over vedtak uten vedtak', `update klage set vedtak_id = null where id = $1`, /vedtak_er_pekt_ut/],
  ])('nekter selv superbrukeren: %s', async (_hva, sql, melding) => {
    const klageId = await k.registrer();
    verdi(
      await (
        await k.som('saksbehandler')
      ).gjor(sendKvittering, { klageId, versjon: 1, forventetSvar: '2026-12-18' }),
    );
    expect(await fors(sql, [klageId])).toMatch(melding);
  });
});
