import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fullforRevurderingHandling,
  lagreOrd,
  startRevurderingHandling,
} from '@/lib/domain/revurdering/handlinger';
import { loadRevurdering, loadRevurderinger } from '@/lib/domain/revurdering/loaders';
import type { Utfall } from '@/lib/domain/revurdering/types';
import { clockAt } from '@/lib/platform/time/clock';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';
import { lagLillebekk, om, se, type Lillebekk } from './lillebekk';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Lillebekk;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const inn = (hvem: keyof Lillebekk['folk']) => loggInn(v.folk[hvem].innloggingId);
const start = async (vedtakId: string) => verdi(await (await inn('lise')).gjor(startRevurderingHandling, { vedtakId })).revurderingId; // prettier-ignore
const fullfor = async (revurderingId: string, utfall: Utfall, mer: object = {}) =>
  (await inn('lise')).gjor(fullforRevurderingHandling, {
    revurderingId,
    versjon: (await se(v.g, (tx) => tx.revurdering.findUniqueOrThrow({ where: { id: revurderingId } })))
      .versjon,
    utfall,
    begrunnelse: 'Hun går nå til postkassen alene, og vil til kiosken.',
    ...mer,
  });
const liste = async (hvem: keyof Lillebekk['folk'], inndata = {}) =>
  verdi(await (await inn(hvem)).les(loadRevurderinger, inndata));

describe('revurdering.list', () => {
  beforeAll(async () => {
    v = await lagLillebekk('liste');
  });

  it('tillater teamet: eldst først, det som er passert og de neste fire ukene, ikke dagen etter', async () => {
    const { rader } = await liste('yusuf');
    expect(rader.map((r) => [r.navn, r.grunn])).toEqual([
      ['Edvin Holm', 'OVER_TIDEN'],
      ['Solveig Nygård', 'OVER_TIDEN'],
      ['Ruth Berg', 'OVER_TIDEN'],
      ['Gerd Haugen', 'NAERMER_SEG'],
    ]);
    expect(rader[1]).toMatchObject({
      dato: om(-3),
      ord: 'Jeg vil gå til postkassen selv.',
      tjenesteansvarlig: 'Yusuf Abdi',
    });
  });

  it('viser ikke en skjermet bruker for andre enn de navngitte, og bare mine når jeg ber om det', async () => {
    expect((await liste('lise')).rader.map((r) => r.navn)).not.toContain('Ruth Berg');
    expect((await liste('yusuf', { vis: 'mine' })).rader.map((r) => r.navn)).toEqual(['Solveig Nygård']);
  });

  it('nekter den som ikke har noen rolle i dag, og viser aldri et annet teams', async () => {
    expect((await liste('eva')).rader.map((r) => r.navn)).toEqual(['Fredrik Moen']);
    const ettAarSiden = await loggInn(v.folk.yusuf.innloggingId);
    await se(v.g, (tx) => tx.teamtilknytning.updateMany({ where: { ansattId: v.folk.tomasz.id }, data: { tom: new Date('2026-01-01') } })); // prettier-ignore
    expect(await (await inn('tomasz')).les(loadRevurderinger)).toEqual(NEI);
    expect((await ettAarSiden.les(loadRevurderinger)).utfall).toBe('OK');
  });

  it('en passert dato endrer ingen vedtak, besøk eller revurderinger', async () => {
    const tilstand = () =>
      se(v.g, async (tx) => ({
        vedtak: await tx.vedtak.findMany({ orderBy: { id: 'asc' } }),
        besok: await tx.besok.findMany({ orderBy: { id: 'asc' } }),
        revurdering: await tx.revurdering.findMany({ orderBy: { id: 'asc' } }),
      }));
    const foer = await tilstand();
    const omEtAar = await loggInn(v.folk.yusuf.innloggingId, clockAt(new Date('2027-11-25T07:20:00+01:00')));
    const svar = verdi(await omEtAar.les(loadRevurderinger));
    expect(svar.rader.every((r) => r.grunn === 'OVER_TIDEN')).toBe(true);
    expect(svar.rader.map((r) => r.navn)).toContain('Arne Lund');
    expect(await tilstand()).toEqual(foer);
  });
});

describe('revurdering.fullfor', () => {
  beforeAll(async () => {
    v = await lagLillebekk('utfall');
  });

  it('tillater videreføring: vedtaket står urørt, og neste dato er planlagt', async () => {
    const foer = await se(v.g, (tx) => tx.vedtak.findUniqueOrThrow({ where: { id: v.edvin.vedtak.id } }));
    const id = await start(v.edvin.vedtak.id);
    verdi(await fullfor(id, 'VIDEREFORES', { nesteForfall: '20. mai 2027' }));
    expect(await se(v.g, (tx) => tx.vedtak.findUniqueOrThrow({ where: { id: v.edvin.vedtak.id } }))).toEqual(
      foer,
    );
    const rader = await se(v.g, (tx) => tx.revurdering.findMany({ where: { vedtakId: v.edvin.vedtak.id }, orderBy: { forfallDato: 'asc' } })); // prettier-ignore
    expect(rader.map((r) => [r.status, r.utfall])).toEqual([['FULLFORT', 'VIDEREFORES'], ['PLANLAGT', null]]); // prettier-ignore
    expect(rader[1]!.forfallDato).toEqual(new Date('2027-05-20'));
    expect((await liste('yusuf')).rader.map((r) => r.navn)).not.toContain('Edvin Holm');
  });

  it('krever dato for neste, etter i dag og innen ett år, når vedtaket står', async () => {
    const id = await start(v.gerd.vedtak.id);
    const grunn = async (nesteForfall?: string) => {
      const svar = await fullfor(id, 'ENDRES_INNENFOR_RAMMEN', nesteForfall ? { nesteForfall } : {});
      return svar.utfall === 'AVVIST' ? svar.avslag.reason : svar.utfall;
    };
    expect(await grunn()).toBe('ManglerNesteDato');
    expect(await grunn('25.11.2026')).toBe('NesteDatoErPassert');
    expect(await grunn('26.11.2027')).toBe('NesteDatoErForSen');
    const svar = await fullfor(id, 'ENDRES_INNENFOR_RAMMEN', { nesteForfall: '25.11.2027' });
    expect(fullforRevurderingHandling.videre(verdi(svar), {})).toBe(
      `/brukere/${v.gerd.bruker.id}/tiltaksplan`,
    );
    expect(await se(v.g, (tx) => tx.vedtak.count({ where: { brukerId: v.gerd.bruker.id } }))).toBe(1);
  });

  it('krever begrunnelse', async () => {
    const id = await start(v.arne.vedtak.id);
    expect(await fullfor(id, 'AVSLUTTES', { begrunnelse: ' ' })).toMatchObject({ utfall: 'UGYLDIG', feil: [{ path: 'begrunnelse' }] }); // prettier-ignore
  });

  it('nytt vedtak åpner et utkast med de nye ordene, og vedtaket som gjelder, står', async () => {
    const id = await start(v.vedtak.id);
    verdi(
      await (
        await inn('lise')
      ).gjor(lagreOrd, { revurderingId: id, tekst: 'Nå vil jeg til kiosken på lørdager.' }),
    );
    const { vedtakId } = verdi(await fullfor(id, 'NYTT_VEDTAK'));
    const [nytt, gammelt, revurdering] = await se(v.g, async (tx) => [
      await tx.vedtak.findUniqueOrThrow({ where: { id: vedtakId! }, include: { egneOrd: true } }),
      await tx.vedtak.findUniqueOrThrow({ where: { id: v.vedtak.id } }),
      await tx.revurdering.findUniqueOrThrow({ where: { id } }),
    ] as const); // prettier-ignore
    expect(nytt).toMatchObject({ type: 'ENDRING', status: 'UTKAST', forrigeVedtakId: v.vedtak.id });
    expect(nytt.egneOrd?.tekst).toBe('Nå vil jeg til kiosken på lørdager.');
    expect(nytt.begrunnelse).toContain('Hun går nå til postkassen alene');
    expect(gammelt.status).toBe('FATTET');
    expect(revurdering).toMatchObject({ status: 'FULLFORT', nyttVedtakId: vedtakId, nesteForfallDato: null });
    // Mens utkastet skrives, ligger hun ikke på lista, og en ny revurdering må vente.
    expect((await liste('yusuf')).rader.map((r) => r.navn)).not.toContain('Solveig Nygård');
    const igjen = await (await inn('lise')).gjor(startRevurderingHandling, { vedtakId: v.vedtak.id });
    expect(igjen).toMatchObject({ utfall: 'AVVIST', avslag: { reason: 'UtkastUnderArbeid' } });
  });

  it('avsluttes åpner et utkast om opphør, som må varsles og fattes; ingenting stanser', async () => {
    const id = await start(v.arne.vedtak.id);
    const { vedtakId } = verdi(await fullfor(id, 'AVSLUTTES'));
    const rader = await se(v.g, (tx) => tx.vedtak.findMany({ where: { brukerId: v.arne.bruker.id }, orderBy: { opprettetTidspunkt: 'asc' } })); // prettier-ignore
    expect(rader.map((r) => [r.type, r.status])).toEqual([['INNVILGELSE', 'FATTET'], ['OPPHOR', 'UTKAST']]); // prettier-ignore
    expect(rader[1]).toMatchObject({ id: vedtakId, fattetTidspunkt: null, forhaandsvarselDato: null });
    expect(await se(v.g, (tx) => tx.besok.count({ where: { id: v.framtidig.id, status: 'PLANLAGT' } }))).toBe(
      1,
    );
  });

  it('en fullført kan ikke fullføres eller skrives i igjen', async () => {
    const { id } = await se(v.g, (tx) => tx.revurdering.findFirstOrThrow({ where: { status: 'FULLFORT' } }));
    expect(await fullfor(id, 'AVSLUTTES')).toMatchObject({ avslag: { reason: 'AlleredeFullfort' } });
    const ord = await (await inn('lise')).gjor(lagreOrd, { revurderingId: id, tekst: 'For sent' });
    expect(ord).toMatchObject({ utfall: 'AVVIST', avslag: { reason: 'AlleredeFullfort' } });
    const side = verdi(await (await inn('lise')).les(loadRevurdering, { revurderingId: id }));
    expect(side.utfall).not.toBeNull();
    expect(side.kanSkrive).toBe(false);
  });

  it('nekter et annet team, teamlederen og den som ikke er åpnet for en skjermet bruker', async () => {
    const yusuf = await inn('yusuf');
    const revurderingId = verdi(
      await yusuf.gjor(startRevurderingHandling, { vedtakId: v.ruth.vedtak.id }),
    ).revurderingId;
    const inndata = { revurderingId, versjon: 1, utfall: 'AVSLUTTES', begrunnelse: 'x' };
    for (const hvem of ['eva', 'kari', 'lise'] as const)
      expect(await (await inn(hvem)).gjor(fullforRevurderingHandling, inndata)).toEqual(NEI);
  });

  it('den som fullfører på en gammel versjon, får beskjed', async () => {
    const yusuf = await inn('yusuf');
    const { revurderingId } = verdi(
      await yusuf.gjor(startRevurderingHandling, { vedtakId: v.ruth.vedtak.id }),
    );
    const svar = await yusuf.gjor(fullforRevurderingHandling, { revurderingId, versjon: 99, utfall: 'VIDEREFORES', begrunnelse: 'x', nesteForfall: '20.05.2027' }); // prettier-ignore
    expect(svar).toMatchObject({ utfall: 'AVVIST', avslag: { reason: 'EndretAvAnnen' } });
  });
});
