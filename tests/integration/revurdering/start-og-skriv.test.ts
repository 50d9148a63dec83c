import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fjernDeltaker,
  lagreOrd,
  leggTilDeltaker,
  skrivSyn,
  startRevurderingHandling,
  vurderMaalIRevurdering,
} from '@/lib/domain/revurdering/handlinger';
import { loadRevurdering } from '@/lib/domain/revurdering/loaders';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';
import { lagLillebekk, se, type Lillebekk } from './lillebekk';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Lillebekk;
let revurderingId: string;

beforeAll(async () => {
  db = await testDatabase();
  v = await lagLillebekk('skriv');
});
afterAll(() => db.drop());

const inn = (hvem: keyof Lillebekk['folk']) => loggInn(v.folk[hvem].innloggingId);
const side = async () => verdi(await (await inn('yusuf')).les(loadRevurdering, { revurderingId }));

describe('revurdering.start', () => {
  it('tillater en i teamet å åpne den planlagte, og den som åpner, er med', async () => {
    const svar = verdi(await (await inn('lise')).gjor(startRevurderingHandling, { vedtakId: v.vedtak.id }));
    expect(svar.revurderingId).toBe(v.planlagt);
    revurderingId = svar.revurderingId;
    expect(await side()).toMatchObject({
      status: 'PAAGAAR',
      skrivesAv: 'Lise',
      deltakere: [{ navn: 'Lise Fossum' }],
    });
  });

  it('den neste som starter, kommer til den samme', async () => {
    const svar = verdi(await (await inn('yusuf')).gjor(startRevurderingHandling, { vedtakId: v.vedtak.id }));
    expect(svar.revurderingId).toBe(revurderingId);
    expect((await side()).skrivesAv).toBe('Lise');
  });

  it('to som starter samtidig uten noen planlagt, får den samme', async () => {
    const [a, b] = await Promise.all([inn('lise'), inn('yusuf')]);
    const inndata = { vedtakId: v.gerd.vedtak.id };
    const svar = await Promise.all([
      a.gjor(startRevurderingHandling, inndata),
      b.gjor(startRevurderingHandling, inndata),
    ]);
    expect(new Set(svar.map((s) => verdi(s).revurderingId)).size).toBe(1);
    expect(await se(v.g, (tx) => tx.revurdering.count({ where: { vedtakId: v.gerd.vedtak.id } }))).toBe(1);
  });

  it('nekter et annet team, teamlederen, og den som ikke er åpnet for en skjermet bruker', async () => {
    expect(await (await inn('eva')).gjor(startRevurderingHandling, { vedtakId: v.vedtak.id })).toEqual(NEI);
    expect(await (await inn('kari')).gjor(startRevurderingHandling, { vedtakId: v.vedtak.id })).toEqual(NEI);
    expect(await (await inn('lise')).gjor(startRevurderingHandling, { vedtakId: v.ruth.vedtak.id })).toEqual(
      NEI,
    );
  });
});

describe('revurdering.les', () => {
  it('tillater teamet, også lederen, og viser ord, mål, det som har endret seg, og ansiktene', async () => {
    const leder = verdi(await (await inn('kari')).les(loadRevurdering, { revurderingId }));
    expect(leder.kanSkrive).toBe(false);
    const fag = await side();
    expect(fag).toMatchObject({
      kanSkrive: true,
      ordDa: { tekst: v.ord.tekst, spurtAv: 'Lise Fossum' },
      ordNaa: null,
      siden: v.ord.dato,
      ansikter: { naa: 2, da: 0 },
      maal: [
        {
          tittel: 'Gå til postkassen alene',
          sistNivaa: 0,
          naaNivaa: null,
          sistTekst: 'tur-retur fire dager på rad',
        },
      ],
    });
    expect(fag.endringer.linjer.map((l) => l.slag)).toEqual(['MAAL_NAADD', 'PLAN', 'AVSLO']);
    expect(fag.kanLeggesTil.map((p) => p.navn)).toContain('Henrik Myhre');
    expect(fag.kanLeggesTil.map((p) => p.navn)).not.toContain('Eva Moe');
  });

  it('nekter et annet team, og svarer likt når den ikke finnes', async () => {
    expect(await (await inn('eva')).les(loadRevurdering, { revurderingId })).toEqual(NEI);
    expect(await (await inn('yusuf')).les(loadRevurdering, { revurderingId: v.vedtak.id })).toEqual(NEI);
  });
});

describe('revurdering.lagreOrd', () => {
  const ord = (tekst: string, forrigeOrdId?: string) => ({ revurderingId, tekst, tilStede: 'Datteren Anne', ...(forrigeOrdId ? { forrigeOrdId } : {}) }); // prettier-ignore

  it('tillater teamet å skrive nye ord, og de gamle står ordrett', async () => {
    verdi(await (await inn('lise')).gjor(lagreOrd, ord('Postkassen er grei nå.')));
    const etter = await side();
    expect(etter.ordNaa).toMatchObject({
      tekst: 'Postkassen er grei nå.',
      tilStede: 'Datteren Anne',
      spurtAv: 'Lise Fossum',
    });
    expect(etter.ordDa?.tekst).toBe(v.ord.tekst);
  });

  it('sier fra i stedet for å skrive over når noen andre rakk det først', async () => {
    const foer = await side();
    const svar = await (await inn('yusuf')).gjor(lagreOrd, ord('Mine ord'));
    expect(svar).toMatchObject({ utfall: 'AVVIST', avslag: { reason: 'EndretAvAnnen' } });
    expect((await side()).ordNaa).toEqual(foer.ordNaa);
    verdi(await (await inn('yusuf')).gjor(lagreOrd, ord('Nå vil jeg til kiosken.', foer.ordNaa!.id)));
    const rader = await se(v.g, (tx) =>
      tx.egneOrd.findMany({ where: { brukerId: v.solveig.id, kilde: 'REVURDERING' } }),
    );
    expect(rader.map((r) => r.tekst).sort()).toEqual(['Nå vil jeg til kiosken.', 'Postkassen er grei nå.']);
  });

  it('nekter et annet team og teamlederen', async () => {
    expect(await (await inn('eva')).gjor(lagreOrd, ord('x'))).toEqual(NEI);
    expect(await (await inn('kari')).gjor(lagreOrd, ord('x'))).toEqual(NEI);
  });
});

describe('revurdering.vurderMaal', () => {
  const vurdering = (nivaa: number, maalId = v.postkassen.id) => ({
    revurderingId,
    maalId,
    nivaa,
    tekst: 'går rundt blokka',
  });

  it('tillater teamet, lagrer en rad for hvert valg, og viser den siste', async () => {
    verdi(await (await inn('lise')).gjor(vurderMaalIRevurdering, vurdering(2)));
    verdi(await (await inn('lise')).gjor(vurderMaalIRevurdering, vurdering(1)));
    expect((await side()).maal[0]).toMatchObject({ sistNivaa: 0, naaNivaa: 1, naaTekst: 'går rundt blokka' });
    expect(await se(v.g, (tx) => tx.maalvurdering.count({ where: { revurderingId } }))).toBe(2);
  });

  it('avviser et mål som ikke er brukerens, og et nivå utenfor skalaen', async () => {
    const lise = await inn('lise');
    const ukjent = await lise.gjor(vurderMaalIRevurdering, vurdering(1, v.edvin.bruker.id));
    expect(ukjent).toMatchObject({ utfall: 'AVVIST', avslag: { reason: 'UkjentMaal' } });
    expect(await lise.gjor(vurderMaalIRevurdering, vurdering(3))).toMatchObject({ utfall: 'UGYLDIG' });
  });

  it('nekter et annet team', async () => {
    expect(await (await inn('eva')).gjor(vurderMaalIRevurdering, vurdering(1))).toEqual(NEI);
  });
});

describe('revurdering.leggTilDeltaker', () => {
  it('tillater en fra teamet og et fritt navn', async () => {
    const lise = await inn('lise');
    verdi(await lise.gjor(leggTilDeltaker, { revurderingId, ansattId: v.folk.yusuf.id }));
    verdi(await lise.gjor(leggTilDeltaker, { revurderingId, navn: 'Anne på telefon' }));
    const { deltakere } = await side();
    expect(deltakere.map((d) => d.navn)).toEqual(['Lise Fossum', 'Yusuf Abdi', 'Anne på telefon']);
    expect(deltakere[1]!.erTjenesteansvarlig).toBe(true);
  });

  it('avviser den som alt er med, og skjemaet krever akkurat én av de to', async () => {
    const lise = await inn('lise');
    const igjen = await lise.gjor(leggTilDeltaker, { revurderingId, ansattId: v.folk.yusuf.id });
    expect(igjen).toMatchObject({ utfall: 'AVVIST', avslag: { reason: 'AlleredeMed' } });
    expect(await lise.gjor(leggTilDeltaker, { revurderingId })).toMatchObject({ utfall: 'UGYLDIG' });
    const begge = { revurderingId, ansattId: v.folk.henrik.id, navn: 'Henrik' };
    expect(await lise.gjor(leggTilDeltaker, begge)).toMatchObject({ utfall: 'UGYLDIG' });
  });

  it('nekter et annet team', async () => {
    expect(await (await inn('eva')).gjor(leggTilDeltaker, { revurderingId, navn: 'Eva' })).toEqual(NEI);
  });
});

describe('revurdering.skrivSyn', () => {
  const deltaker = async (fornavn: string) => (await side()).deltakere.find((d) => d.fornavn === fornavn)!;

  it('tillater to å skrive samtidig i hvert sitt felt, uten at noe går tapt', async () => {
    const [lise, yusuf] = [await deltaker('Lise'), await deltaker('Yusuf')];
    const skriv = async (hvem: 'lise' | 'yusuf', d: typeof lise, syn: string) =>
      (await inn(hvem)).gjor(skrivSyn, { revurderingId, deltakerId: d.id, versjon: d.versjon, syn });
    const svar = await Promise.all([
      skriv('lise', lise, 'Går trygt ute.'),
      skriv('yusuf', yusuf, 'Dusjen stopper på føttene.'),
    ]);
    expect(svar.map((s) => s.utfall)).toEqual(['OK', 'OK']);
    expect((await deltaker('Lise')).syn).toBe('Går trygt ute.');
    expect((await deltaker('Yusuf')).syn).toBe('Dusjen stopper på føttene.');
  });

  it('i samme felt får den siste beskjed, og den første teksten står', async () => {
    const d = await deltaker('Lise');
    const gammel = { revurderingId, deltakerId: d.id, versjon: d.versjon - 1, syn: 'Noe annet' };
    expect(await (await inn('yusuf')).gjor(skrivSyn, gammel)).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
    expect((await deltaker('Lise')).syn).toBe('Går trygt ute.');
  });

  it('avviser en deltaker som ikke er med i denne', async () => {
    const ukjent = { revurderingId, deltakerId: v.solveig.id, versjon: 1, syn: 'x' };
    expect(await (await inn('lise')).gjor(skrivSyn, ukjent)).toMatchObject({
      avslag: { reason: 'UkjentDeltaker' },
    });
  });

  it('nekter et annet team', async () => {
    const d = await deltaker('Lise');
    const svar = await (
      await inn('eva')
    ).gjor(skrivSyn, { revurderingId, deltakerId: d.id, versjon: d.versjon, syn: 'x' });
    expect(svar).toEqual(NEI);
  });
});

describe('revurdering.fjernDeltaker', () => {
  it('tillater å ta bort den som ikke har skrevet, og avviser den som har', async () => {
    const lise = await inn('lise');
    const { deltakere } = await side();
    const anne = deltakere.find((d) => d.navn === 'Anne på telefon')!;
    verdi(await lise.gjor(fjernDeltaker, { revurderingId, deltakerId: anne.id }));
    const yusuf = deltakere.find((d) => d.fornavn === 'Yusuf')!;
    const svar = await lise.gjor(fjernDeltaker, { revurderingId, deltakerId: yusuf.id });
    expect(svar).toMatchObject({ utfall: 'AVVIST', avslag: { reason: 'HarSkrevet' } });
    expect((await side()).deltakere.map((d) => d.fornavn)).toEqual(['Lise', 'Yusuf']);
  });

  it('nekter et annet team', async () => {
    const d = (await side()).deltakere[0]!;
    expect(await (await inn('eva')).gjor(fjernDeltaker, { revurderingId, deltakerId: d.id })).toEqual(NEI);
  });
});
