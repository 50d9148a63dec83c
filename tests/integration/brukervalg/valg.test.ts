import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { angreBrukervalg, velgLeverandor } from '@/lib/domain/brukervalg/handlinger';
import {
  loadBrukervalg,
  loadFulgte,
  loadKvittering,
  loadUtforere,
  loadVelg,
} from '@/lib/domain/brukervalg/loaders';
import { utforere, valgfakta } from '@/lib/domain/brukervalg/queries';
import { utforerperioder } from '@/lib/domain/brukervalg/rules';
import { girNyLinje } from '@/lib/domain/bruker/ansvar/commands';
import { loadBrukerhode } from '@/lib/domain/bruker/loaders';
import { lagScope } from '@/lib/domain/tilgang/scope';
import { clockAt } from '@/lib/platform/time/clock';
import { fromDbDate, fromDbDateOrNull, startOfDay } from '@/lib/platform/time/dato';
import { testDatabase, type TestDatabase } from '../../support/database';
import { KLOKKE, loggInn, nyNokkel, verdi } from '../../support/port';
import { firmaId, HUS, lagreFirmaer, LINJER, medBrukervalg, PLEIE, skjema } from './valgverden';

let db: TestDatabase;
const v = medBrukervalg('valg');
const person = (navn: string) => {
  const b = v.bruker({ navn });
  b.medTjenesteansvarlig();
  b.vedtak.fattet({ linjer: LINJER });
  return b;
};
const solveig = person('Solveig Nygård');
const ruth = person('Ruth Bakken');
const halvor = person('Halvor Eide');
const gerd = person('Gerd Haugen');
const odd = person('Odd Viken');
const anne = person('Anne Berg');
const verge = solveig.medParorende({ navn: 'Jon Lien' });
const datter = solveig.medParorende({ navn: 'Anne Nygård', erNaermeste: false });
const uvedtatt = v.bruker({ navn: 'Ivar Lønne' });
uvedtatt.vedtak.utkast({ linjer: LINJER });
const nabo = v.bruker({ navn: 'Edel Rustad', team: v.tvilling });
nabo.vedtak.fattet({ linjer: LINJER, sak: nabo.medSak({ saksbehandler: v.nabosaksbehandler }) });
const avslaatt = v.bruker({ navn: 'Arild Støle' });
avslaatt.vedtak.fattet({ linjer: [LINJER[0]!, { ...LINJER[1]!, utfall: 'AVSLAATT' as const }] });
const gran = firmaId(v, 'Gran omsorg');
const bjork = firmaId(v, 'Bjørk hjemmehjelp');
const rogn = firmaId(v, 'Rogn pleie');

beforeAll(async () => {
  db = await testDatabase();
  await v.lagre();
  await v.se((tx) =>
    tx.paarorende.update({ where: { id: verge }, data: { vergemandat: 'Personlige forhold' } }),
  );
  await lagreFirmaer(v, [
    { navn: 'Gran omsorg', tjenester: ['15', '1'], kveld: true, natt: true },
    { navn: 'Bjørk hjemmehjelp', tjenester: ['1'] },
    { navn: 'Rogn pleie', tjenester: ['15'], tom: v.om(12) },
  ]);
});
afterAll(() => db.drop());

const henrik = (klokke = KLOKKE) => loggInn(v.saksbehandler.innloggingId, klokke);
const den = (dager: number) => clockAt(new Date(startOfDay(v.om(dager)).getTime() + 9 * 3_600_000));
const velg = async (inn: object, klokke = KLOKKE) =>
  (await henrik(klokke)).gjor(velgLeverandor, inn, nyNokkel());
const historien = (brukerId: string, linje = PLEIE) =>
  v.se(async (tx) => {
    const scope = lagScope(tx, { id: v.saksbehandler.id, virksomhetId: v.virksomhetId } as never, KLOKKE);
    return utforerperioder(await valgfakta(scope, brukerId), linje).map((p) => [
      p.leverandorId,
      p.fom,
      p.tom,
    ]);
  });
const teamet = (brukerId: string) =>
  v.se(async (tx) => {
    const rader = await tx.teamansvar.findMany({ where: { brukerId }, orderBy: { fom: 'asc' } });
    return rader
      .map((r) => [r.relasjon, fromDbDate(r.fom), fromDbDateOrNull(r.tom)] as const)
      .filter(([, fom, tom]) => tom === null || fom <= tom)
      .map(([relasjon, fom]) => [relasjon, fom]);
  });
const siste = async (brukerId: string) =>
  v.se((tx) =>
    tx.brukervalg.findFirst({ where: { brukerId, angretTidspunkt: null }, orderBy: { id: 'desc' } }),
  );

describe('brukervalg.les', () => {
  it('tillater alle i teamet å se hvem som gir hjelpen', async () => {
    for (const hvem of [v.fag, v.saksbehandler, v.teamleder]) {
      const side = verdi(await (await loggInn(hvem.innloggingId)).les(loadBrukervalg, { brukerId: anne.id }));
      expect(side.aktive.map((l) => [l.navn, l.naa?.leverandor])).toEqual([
        ['Helsetjenester i hjemmet', null],
        ['Praktisk bistand', null],
      ]);
      expect(side.kanVelge).toBe(hvem !== v.fag);
    }
  });

  it('nekter et annet team', async () => {
    expect(await (await henrik()).les(loadBrukervalg, { brukerId: nabo.id })).toEqual({ utfall: 'NEKTET' });
  });

  it('før vedtaket er fattet, er det ingen linjer å velge for', async () => {
    const side = verdi(await (await henrik()).les(loadBrukervalg, { brukerId: uvedtatt.id }));
    expect(side).toMatchObject({ aktive: [], tidligere: [], vedtakUnderveis: true });
  });

  it('viser bare linjene som er innvilget', async () => {
    const side = verdi(await (await henrik()).les(loadBrukervalg, { brukerId: avslaatt.id }));
    expect(side.aktive.map((l) => l.tjeneste)).toEqual(['15']);
  });
});

describe('brukervalg.velg', () => {
  it('tillater saksbehandleren å melde et valg, ti dager fram, og senere et bytte', async () => {
    const { valgId } = verdi(await velg(skjema(solveig.id, gran, { maate: 'SKJEMA' })));
    expect(await historien(solveig.id)).toEqual([
      [null, v.om(-19), v.om(9)],
      [gran, v.om(10), null],
    ]);
    expect(await historien(solveig.id, HUS)).toEqual([[null, v.om(-19), null]]);
    const bytte = skjema(solveig.id, rogn, { sistValgId: valgId, naar: 'AVTALT', avtaltFom: v.om(33) });
    expect(await velg(bytte, den(30))).toMatchObject({
      avslag: { reason: 'LevererIkke', field: 'leverandor' },
    });
    verdi(await velg({ ...bytte, leverandor: 'EGEN' }, den(30)));
    expect(await historien(solveig.id)).toEqual([
      [null, v.om(-19), v.om(9)],
      [gran, v.om(10), v.om(32)],
      [null, v.om(33), null],
    ]);
    const kvittering = verdi(await (await henrik()).les(loadKvittering, { brukerId: solveig.id, valgId }));
    expect(kvittering).toMatchObject({
      linje: 'Helsetjenester i hjemmet',
      leverandor: { navn: 'Gran omsorg' },
    });
  });

  it('skriver hendelsen og revisjonslinjen, og ingen grunn', async () => {
    const { valgId } = verdi(await velg(skjema(ruth.id, gran)));
    await v.se(async (tx) => {
      const hendelse = await tx.hendelse.findFirst({ where: { objektId: valgId } });
      expect(hendelse).toMatchObject({
        type: 'brukervalg.valgt',
        brukerId: ruth.id,
        ansattId: v.saksbehandler.id,
      });
      expect(
        await tx.audit.count({ where: { handling: 'brukervalg.velg', brukerId: ruth.id, utfall: 'ENDRET' } }),
      ).toBe(1);
      const kolonner = await tx.$queryRaw<{ navn: string }[]>`
        select column_name as navn from information_schema.columns where table_name = 'brukervalg'`;
      expect(kolonner.map((k) => k.navn).filter((n) => /grunn|aarsak|begrunn|hvorfor/.test(n))).toEqual([]);
    });
  });

  it('nekter et ukjent felt, også en grunn', async () => {
    expect(await velg(skjema(ruth.id, gran, { grunn: 'Hun likte dem ikke' }))).toMatchObject({
      utfall: 'UGYLDIG',
    });
  });

  it('nekter fag, et annet team, og den som ikke har rolle', async () => {
    for (const hvem of [v.fag, v.fysioterapeut, v.nabosaksbehandler, v.utenRolle]) {
      const ansatt = await loggInn(hvem.innloggingId);
      expect(await ansatt.gjor(velgLeverandor, skjema(anne.id, gran), nyNokkel())).toEqual({
        utfall: 'NEKTET',
      });
      expect(await ansatt.les(loadVelg, { brukerId: anne.id, ...PLEIE })).toEqual({ utfall: 'NEKTET' });
    }
  });

  it.each([
    ['før vedtaket', () => skjema(uvedtatt.id, gran), 'IkkeInnvilget'],
    ['en linje som ble avslått', () => skjema(avslaatt.id, gran, HUS), 'IkkeInnvilget'],
    ['en leverandør som ikke leverer tjenesten', () => skjema(anne.id, bjork), 'LevererIkke'],
    ['en leverandør som ikke finnes', () => skjema(anne.id, nyNokkel()), 'LevererIkke'],
    ['bakover i tid', () => skjema(anne.id, gran, { naar: 'AVTALT', avtaltFom: v.om(-1) }), 'BakITid'],
    ['det hun alt har', () => skjema(anne.id, 'EGEN'), 'HarAlt'],
    ['noen som ikke har fullmakt', () => skjema(anne.id, gran, { hvem: datter }), 'KanIkkeMeldeForHenne'],
  ])('avviser %s', async (_navn, inn, reason) => {
    expect(await velg(inn())).toMatchObject({ utfall: 'AVVIST', avslag: { domain: 'brukervalg', reason } });
  });

  it('vergen kan melde det, en pårørende uten fullmakt kan ikke', async () => {
    const sistValgId = (await siste(solveig.id))!.id;
    const hus = { ...HUS, sistValgId: '' };
    expect(await velg(skjema(solveig.id, bjork, { ...hus, hvem: datter }))).toMatchObject({
      utfall: 'AVVIST',
    });
    verdi(await velg(skjema(solveig.id, bjork, { ...hus, hvem: verge, naar: 'AVTALT', avtaltFom: v.om(2) })));
    expect(sistValgId).toBeTruthy();
    expect(await siste(solveig.id)).toMatchObject({ valgtAv: 'VERGE', paarorendeId: verge, avtaltDag: true });
  });

  it('har en annen meldt noe imens, må man se på nytt', async () => {
    expect(await velg(skjema(ruth.id, 'EGEN', { sistValgId: '' }))).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
  });

  it('to samtidig: bare én kommer gjennom', async () => {
    const svar = await Promise.all([velg(skjema(odd.id, gran)), velg(skjema(odd.id, rogn))]);
    expect(svar.map((s) => s.utfall).toSorted()).toEqual(['AVVIST', 'OK']);
  });

  it('siden viser bare dem som leverer, med kveld og natt, og ingen er valgt på forhånd', async () => {
    const side = verdi(await (await henrik()).les(loadVelg, { brukerId: anne.id, ...HUS }));
    expect(side.vanlig).toBe(v.om(10));
    expect(side.muligheter.map((m) => [m.navn, m.kveld, m.natt])).toEqual([
      ['Bydel valg', true, true],
      ['Bjørk hjemmehjelp', false, false],
      ['Gran omsorg', true, true],
    ]);
  });
});

describe('brukervalg.angre', () => {
  it('tillater å angre før det begynner; da er det som før', async () => {
    const foer = await historien(anne.id);
    const { valgId } = verdi(await velg(skjema(anne.id, gran)));
    expect(await historien(anne.id)).not.toEqual(foer);
    verdi(await (await henrik(den(9))).gjor(angreBrukervalg, { brukerId: anne.id, valgId }));
    expect(await historien(anne.id)).toEqual(foer);
    expect(await (await henrik()).gjor(angreBrukervalg, { brukerId: anne.id, valgId })).toMatchObject({
      avslag: { reason: 'AlleredeAngret' },
    });
  });

  it('nekter fag, og avviser den dagen det begynner', async () => {
    const valgId = (await siste(ruth.id))!.id;
    const inn = { brukerId: ruth.id, valgId };
    expect(await (await loggInn(v.fag.innloggingId)).gjor(angreBrukervalg, inn)).toEqual({
      utfall: 'NEKTET',
    });
    expect(await (await henrik(den(10))).gjor(angreBrukervalg, inn)).toMatchObject({
      avslag: { reason: 'AlleredeBegynt' },
    });
    expect(await (await henrik()).gjor(angreBrukervalg, { ...inn, brukerId: anne.id })).toEqual({
      utfall: 'NEKTET',
    });
  });

  it('databasen nekter å skrive om et valg', async () => {
    const id = (await siste(ruth.id))!.id;
    await expect(
      v.se((tx) => tx.brukervalg.update({ where: { id }, data: { leverandorId: bjork } })),
    ).rejects.toThrow();
    await expect(v.se((tx) => tx.brukervalg.delete({ where: { id } }))).rejects.toThrow();
  });
});

describe('når alt gis av andre', () => {
  const ser = async (ansatt: { innloggingId: string }, brukerId: string, dager: number) =>
    (await (await loggInn(ansatt.innloggingId, den(dager))).les(loadBrukerhode, { brukerId })).utfall ===
    'OK';

  it('følger teamet opp fra den dagen, og bare de som følger, ser henne', async () => {
    verdi(await velg(skjema(halvor.id, gran)));
    expect(await teamet(halvor.id)).toEqual([['TJENESTE', v.om(-400)]]);
    const { valgId } = verdi(
      await velg(skjema(halvor.id, bjork, { ...HUS, naar: 'AVTALT', avtaltFom: v.om(14) })),
    );
    expect(await teamet(halvor.id)).toEqual([
      ['TJENESTE', v.om(-400)],
      ['OPPFOLGING', v.om(14)],
    ]);
    expect(await ser(v.fag, halvor.id, 13)).toBe(true);
    for (const hvem of [v.fag, v.sykepleier, v.hjemmehjelper])
      expect(await ser(hvem, halvor.id, 14)).toBe(false);
    for (const hvem of [v.saksbehandler, v.teamleder, v.fysioterapeut, v.ergoterapeut])
      expect(await ser(hvem, halvor.id, 14)).toBe(true);
    verdi(await (await henrik(den(5))).gjor(angreBrukervalg, { brukerId: halvor.id, valgId }));
    expect(await teamet(halvor.id)).toEqual([['TJENESTE', v.om(-400)]]);
    expect(await ser(v.fag, halvor.id, 14)).toBe(true);
  });

  it('lista og hodet sier hvem som gir hjelpen', async () => {
    verdi(await velg(skjema(gerd.id, gran, { naar: 'AVTALT', avtaltFom: v.om(0) })));
    verdi(await velg(skjema(gerd.id, bjork, { ...HUS, naar: 'AVTALT', avtaltFom: v.om(0) })));
    const fulgte = verdi(await (await henrik()).les(loadFulgte, { brukerIder: [gerd.id, anne.id] }));
    expect(fulgte.kanSeLeverandorer).toBe(true);
    expect(fulgte.personer).toEqual([
      { brukerId: gerd.id, leverandorer: ['Gran omsorg', 'Bjørk hjemmehjelp'] },
    ]);
    expect(
      verdi(await (await loggInn(v.fag.innloggingId)).les(loadFulgte, { brukerIder: [gerd.id] })),
    ).toEqual({ personer: [], kanSeLeverandorer: false });
  });

  it('en ny linje i et nytt vedtak er bydelens egen: teamet gir tjeneste igjen fra den dagen', async () => {
    const nytt = gerd.vedtak.fattet({
      linjer: [...LINJER, { tjeneste: '1', personligStell: true, omfang: 'Stell' }],
      virkningFom: v.om(3),
    });
    await v.lagre();
    await v.se(async (tx) => {
      const scope = lagScope(tx, { id: v.teamleder.id, virksomhetId: v.virksomhetId } as never, KLOKKE);
      expect(await girNyLinje(scope, { id: nytt.id, brukerId: gerd.id, virkningFom: v.om(3) })).toBe(true);
      expect(await girNyLinje(scope, { id: nytt.id, brukerId: gerd.id, virkningFom: v.om(3) })).toBe(false);
      expect((await utforere(scope, gerd.id, v.om(3))).map((u) => u.leverandor?.navn)).toEqual(['Gran omsorg', 'Bjørk hjemmehjelp', undefined]); // prettier-ignore
    });
    expect(await ser(v.fag, gerd.id, 2)).toBe(false);
    expect(await ser(v.fag, gerd.id, 3)).toBe(true);
  });
});

describe('av og på', () => {
  it('uten brukervalg finnes ingen av dørene, og ingenting sies på sidene om personen', async () => {
    const uten = medBrukervalg('uten-valg', { har: false });
    const b = uten.bruker();
    b.vedtak.fattet({ linjer: LINJER });
    await uten.lagre();
    const den = await loggInn(uten.saksbehandler.innloggingId);
    const nektet = { utfall: 'NEKTET' };
    expect(await den.les(loadBrukervalg, { brukerId: b.id })).toEqual(nektet);
    expect(await den.les(loadVelg, { brukerId: b.id, ...PLEIE })).toEqual(nektet);
    expect(await den.gjor(velgLeverandor, skjema(b.id, 'EGEN'), nyNokkel())).toEqual(nektet);
    expect(await den.gjor(angreBrukervalg, { brukerId: b.id, valgId: nyNokkel() })).toEqual(nektet);
    expect(verdi(await den.les(loadUtforere, { brukerId: b.id }))).toBeNull();
  });
});
