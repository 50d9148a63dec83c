import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bemannRuteHandling, kopierBemanningHandling } from '@/lib/domain/dagen/ruter/bemanning/handlinger';
import {
  avsluttRuteHandling,
  endreRuteHandling,
  gjenaapneRuteHandling,
  kopierRuteHandling,
  lagRuterHandling,
} from '@/lib/domain/dagen/ruter/handlinger';
import { loadRute, loadRuteforslag, loadRuter } from '@/lib/domain/dagen/ruter/loaders';
import { settPlassHandling } from '@/lib/domain/dagen/ruter/plass/handlinger';
import { angreGrepHandling } from '@/lib/domain/dagen/uke/handlinger';
import type { Skriving } from '@/lib/domain/tilgang/porter';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { lagRutedag, type Rutedag } from './rutedag';

const NEI = { utfall: 'NEKTET' };
const UKA = '2026-11-25';
let db: TestDatabase;
let d: Rutedag;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  d = await lagRutedag('ruter');
});
afterAll(() => db.drop());

const som = (hvem: { innloggingId: string }) => loggInn(hvem.innloggingId);
const yusuf = () => som(d.v.fag);
const forslaget = async () =>
  verdi(await (await yusuf()).les(loadRuteforslag, { team: d.v.team.id, uke: UKA }));
async function lag() {
  const { ruter } = await forslaget();
  const skjema = ruter.map((r) => ({ nokkel: r.nokkel, navn: `Rute ${r.nummer}`, med: 'on' }));
  verdi(await (await yusuf()).gjor(lagRuterHandling, { team: d.v.team.id, uke: UKA, ruter: skjema }));
  // I rekkefølge etter navnet på den som går: Rute 1 er Amina hos Odd, Rute 2 er Yusuf hos Gerd og Ruth.
  const [to, en] = await d.rutene();
  return { en: en!, to: to! };
}
/** Alle som ikke skal kunne: et annet team, saksbehandleren, den uten rolle, og lederen der bare fag kan. */
async function nektes<I, F, U, V>(handling: { skriving: Skriving<I, F, U, V> }, inn: object) {
  for (const hvem of [d.v.nabo, d.v.saksbehandler, d.v.utenRolle, d.v.teamleder])
    expect(await (await som(hvem)).gjor(handling, inn)).toEqual(NEI);
}

describe('ruter.forslag', () => {
  it('tillater teamet: én rute for hver kolonne, med dem som bor der og den som går', async () => {
    const { ruter } = await forslaget();
    expect(ruter.map((r) => r.hos)).toEqual([['Odd V.'], ['Gerd H.', 'Ruth B.']]);
    expect(ruter[0]).toMatchObject({ slag: 'DAG', nummer: 1 });
    expect(ruter[1]!.gaar.map((g) => g.navn)).toEqual(Array.from({ length: 7 }, () => 'Yusuf'));
    const amina = verdi(await (await som(d.v.fag2)).les(loadRuteforslag, { team: d.v.team.id, uke: UKA }));
    expect(JSON.stringify(amina)).not.toContain('Ruth');
  });
  it('nekter et annet team', async () => {
    expect(await (await som(d.v.nabo)).les(loadRuteforslag, { team: d.v.team.id })).toEqual(NEI);
  });
});

describe('ruter.lag', () => {
  it('tillater teamet å lage rutene, og rører ikke besøkene', async () => {
    const { en, to } = await lag();
    expect([en.navn, to.navn]).toEqual(['Rute 2', 'Rute 1']);
    expect(en.bemanning.map((b) => b.ansattId)).toEqual(Array.from({ length: 7 }, () => d.v.fag.id));
    expect(await d.rad(d.gerd.paa(1).id)).toMatchObject({ versjon: 1 });
    expect((await forslaget()).ruter).toEqual([]);
  });
  it('tar over plassene til en rute som er avsluttet, og navnet hennes er ledig', async () => {
    const { en } = await lag();
    const y = await yusuf();
    verdi(await y.gjor(avsluttRuteHandling, { ruteId: en.id, versjon: 1, sisteDag: '24.11.2026' }));
    const [igjen] = (await forslaget()).ruter;
    const ny = { nokkel: igjen!.nokkel, navn: 'Kveldsbakken', med: 'on' };
    verdi(await y.gjor(lagRuterHandling, { team: d.v.team.id, uke: UKA, ruter: [ny] }));
    expect((await d.rutene()).map((r) => r.navn)).toContain('Kveldsbakken');
  });
  it('nekter andre, og avviser et forslag som er blitt et annet og et navn som er brukt', async () => {
    const [forste] = (await forslaget()).ruter;
    const inn = (over: object) => ({
      team: d.v.team.id,
      uke: UKA,
      ruter: [{ nokkel: forste!.nokkel, navn: 'Rute 1', med: 'on', ...over }],
    });
    await nektes(lagRuterHandling, inn({}));
    const y = await yusuf();
    expect(await y.gjor(lagRuterHandling, inn({ nokkel: 'DAG-1-99' }))).toMatchObject({
      avslag: { reason: 'ForslagetErEndret' },
    });
    expect(await y.gjor(lagRuterHandling, inn({ med: undefined }))).toMatchObject({
      avslag: { reason: 'IngenValgt' },
    });
  });
});

describe('ruter.list', () => {
  it('tillater teamet og lederen, og viser en skjermet person bare for den hun er åpnet for', async () => {
    await lag();
    const min = verdi(await (await yusuf()).les(loadRuter, { team: d.v.team.id }));
    expect(min.ruter.map((r) => [r.navn, r.brukere])).toEqual([
      ['Rute 1', 1],
      ['Rute 2', 2],
    ]);
    const karis = verdi(await (await som(d.v.teamleder)).les(loadRuter, { team: d.v.team.id }));
    expect(karis.kanEndre).toBe(false);
    expect(JSON.stringify(karis)).not.toContain('Ruth');
  });
  it('nekter et annet team', async () => {
    expect(await (await som(d.v.nabo)).les(loadRuter, { team: d.v.team.id })).toEqual(NEI);
  });
});

describe('ruter.les', () => {
  it('tillater teamet: lista dag for dag, og hvem som går de neste dagene', async () => {
    const { en } = await lag();
    const side = verdi(await (await yusuf()).les(loadRute, { ruteId: en.id }));
    expect(side.dager[2]!.deler[0]).toMatchObject({ dagsdel: 'MORGEN' });
    expect(side.datoer[0]).toMatchObject({ dato: '2026-11-25', navn: 'Yusuf', hinder: null, egen: false });
  });
  it('nekter et annet team', async () => {
    const { en } = await lag();
    expect(await (await som(d.v.nabo)).les(loadRute, { ruteId: en.id })).toEqual(NEI);
  });
});

describe('ruter.endre', () => {
  it('tillater nytt navn og røde dager', async () => {
    const { en } = await lag();
    const inn = { ruteId: en.id, versjon: en.versjon, navn: 'Bakkeruta', gjelderRodeDager: 'on' };
    verdi(await (await yusuf()).gjor(endreRuteHandling, inn));
    expect((await d.rutene()).find((r) => r.id === en.id)).toMatchObject({
      navn: 'Bakkeruta',
      gjelderRodeDager: true,
      versjon: 2,
    });
  });
  it('nekter andre, og avviser et navn i bruk og en gammel versjon', async () => {
    const { en } = await lag();
    const inn = { ruteId: en.id, versjon: en.versjon, navn: 'rute 1' };
    await nektes(endreRuteHandling, inn);
    const y = await yusuf();
    expect(await y.gjor(endreRuteHandling, inn)).toMatchObject({ avslag: { reason: 'NavnetErBrukt' } });
    expect(await y.gjor(endreRuteHandling, { ...inn, navn: 'Ny', versjon: 9 })).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
  });
});

describe('ruter.avslutt', () => {
  it('tillater å avslutte ruta en dag, og den siste dagen går den', async () => {
    const { en } = await lag();
    verdi(
      await (await yusuf()).gjor(avsluttRuteHandling, { ruteId: en.id, versjon: 1, sisteDag: '30.11.2026' }),
    );
    const { datoer } = verdi(await (await yusuf()).les(loadRute, { ruteId: en.id }));
    expect(datoer.filter((x) => x.gaar).at(-1)!.dato).toBe('2026-11-30');
  });
  it('nekter andre, og avviser en dag som er over', async () => {
    const { en } = await lag();
    const inn = { ruteId: en.id, versjon: 1, sisteDag: '20.11.2026' };
    await nektes(avsluttRuteHandling, inn);
    expect(await (await yusuf()).gjor(avsluttRuteHandling, inn)).toMatchObject({
      avslag: { reason: 'BakITid' },
    });
  });
});

describe('ruter.gjenaapne', () => {
  it('tillater å angre avslutningen', async () => {
    const { en } = await lag();
    const y = await yusuf();
    verdi(await y.gjor(avsluttRuteHandling, { ruteId: en.id, versjon: 1, sisteDag: '24.11.2026' }));
    verdi(await y.gjor(gjenaapneRuteHandling, { ruteId: en.id, versjon: 2 }));
    expect((await d.rutene()).find((r) => r.id === en.id)!.tom).toBeNull();
  });
  it('nekter andre, og avviser en rute som ikke er avsluttet', async () => {
    const { en } = await lag();
    await nektes(gjenaapneRuteHandling, { ruteId: en.id, versjon: 1 });
    expect(await (await yusuf()).gjor(gjenaapneRuteHandling, { ruteId: en.id, versjon: 1 })).toMatchObject({
      avslag: { reason: 'ErIkkeAvsluttet' },
    });
  });
});

describe('ruter.kopier', () => {
  it('tillater en ny utgave fra en dag: samme liste og folk, og den gamle går til dagen før', async () => {
    const { en } = await lag();
    const inn = { ruteId: en.id, versjon: 1, navn: 'Julerute', fom: '1.12.2026' };
    const { ruteId } = verdi(await (await yusuf()).gjor(kopierRuteHandling, inn));
    const ny = (await d.rutene()).find((r) => r.id === ruteId)!;
    expect(ny).toMatchObject({ navn: 'Julerute' });
    expect([ny.plasser.length, ny.bemanning.length]).toEqual([en.plasser.length, en.bemanning.length]);
    expect(
      (await d.rutene())
        .find((r) => r.id === en.id)!
        .tom!.toISOString()
        .slice(0, 10),
    ).toBe('2026-11-30');
  });
  it('nekter andre, og avviser en dag før ruta begynte', async () => {
    const { en } = await lag();
    const inn = { ruteId: en.id, versjon: 1, navn: 'Julerute', fom: '24.11.2026' };
    await nektes(kopierRuteHandling, inn);
    expect(await (await yusuf()).gjor(kopierRuteHandling, inn)).toMatchObject({
      avslag: { reason: 'BakITid' },
    });
  });
});

describe('ruter.settPlass', () => {
  const gerds = (fra: string | null, til: string | null, over: object = {}) => ({
    team: d.v.team.id,
    brukerId: d.gerd.bruker.id,
    ukedag: '4',
    dagsdel: 'MORGEN',
    gruppe: '1',
    plass: '1',
    fraRuteId: fra ?? '',
    tilRuteId: til ?? '',
    ...over,
  });

  it('tillater å flytte et fast besøk mellom ruter, og besøkene følger med', async () => {
    const { en, to } = await lag();
    const grep = verdi(await (await yusuf()).gjor(settPlassHandling, gerds(en.id, to.id)));
    expect(grep).toMatchObject({ flyttet: 2, latt: [] });
    expect(await d.hvemHar(d.gerd.paa(1).id)).toEqual([d.v.fag2.id]);
    expect(await d.hvemHar(d.gerd.paa(2).id)).toEqual([d.v.fag.id]);
  });

  it('nekter andre og den skjermede, og avviser når noen flyttet først eller ruta ikke dekker den delen', async () => {
    const { en, to } = await lag();
    await nektes(settPlassHandling, gerds(en.id, to.id));
    const amina = await som(d.v.fag2);
    expect(await amina.gjor(settPlassHandling, gerds(en.id, to.id, { brukerId: d.ruth.id }))).toEqual(NEI);
    expect(await amina.gjor(settPlassHandling, gerds(to.id, en.id))).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
    expect(await amina.gjor(settPlassHandling, gerds(null, to.id, { dagsdel: 'NATT' }))).toMatchObject({
      avslag: { reason: 'FeilDelAvDagen' },
    });
  });
});

describe('ruter.bemann', () => {
  it('tillater å sette en annen på ruta en dato; besøkene følger, og grepet kan angres', async () => {
    const { en } = await lag();
    const y = await yusuf();
    const inn = { ruteId: en.id, versjon: 1, dato: '2026-11-30', ansattId: d.v.fag2.id };
    const grep = verdi(await y.gjor(bemannRuteHandling, inn));
    expect(grep).toMatchObject({ flyttet: 1 });
    expect(await d.hvemHar(d.gerd.paa(5).id)).toEqual([d.v.fag2.id]);
    expect(await d.hvemHar(d.gerd.paa(12).id)).toEqual([d.v.fag.id]);
    verdi(await y.gjor(angreGrepHandling, { team: d.v.team.id, omfordelingId: grep.omfordelingId }));
    expect(await d.hvemHar(d.gerd.paa(5).id)).toEqual([d.v.fag.id]);
    expect((await d.rutene()).find((r) => r.id === en.id)!.bemanning.filter((b) => b.dato !== null)).toEqual(
      [],
    );
  });

  it('tillater en fast ny på ukedagen, men lar et besøk noen har gitt til en annen, ligge', async () => {
    const { en } = await lag();
    await d.v.se((tx) =>
      tx.besokstildeling.updateMany({
        where: { besokId: d.gerd.paa(5).id },
        data: { ansattId: d.v.sykepleier.id },
      }),
    );
    const inn = { ruteId: en.id, versjon: 1, ukedag: '1', ansattId: d.v.fag2.id };
    expect(verdi(await (await yusuf()).gjor(bemannRuteHandling, inn))).toMatchObject({ flyttet: 1 });
    expect(await d.hvemHar(d.gerd.paa(5).id)).toEqual([d.v.sykepleier.id]);
    expect(await d.hvemHar(d.gerd.paa(12).id)).toEqual([d.v.fag2.id]);
  });

  it('sier hvorfor når hun ikke er på vakt, og lar besøket ligge', async () => {
    const { en } = await lag();
    const inn = { ruteId: en.id, versjon: 1, dato: '2026-11-30', ansattId: d.v.hjemmehjelper.id };
    expect(verdi(await (await yusuf()).gjor(bemannRuteHandling, inn))).toMatchObject({
      flyttet: 0,
      latt: [{ hinder: 'IKKE_PAA_VAKT', antall: 1 }],
    });
    expect(await d.hvemHar(d.gerd.paa(5).id)).toEqual([d.v.fag.id]);
  });

  it('nekter andre, og avviser en som ikke er i teamet og en dag som er over', async () => {
    const { en } = await lag();
    const inn = { ruteId: en.id, versjon: 1, ukedag: '1', ansattId: d.v.nabo.id };
    await nektes(bemannRuteHandling, inn);
    const y = await yusuf();
    expect(await y.gjor(bemannRuteHandling, inn)).toMatchObject({ avslag: { reason: 'IkkeITeamet' } });
    const igaar = { ruteId: en.id, versjon: 1, dato: '2026-11-24', ansattId: '' };
    expect(await y.gjor(bemannRuteHandling, igaar)).toMatchObject({ avslag: { reason: 'UtenforRuta' } });
  });
});

describe('ruter.kopierBemanning', () => {
  it('tillater å kopiere ukas bemanning til de neste ukene, der hun er på vakt', async () => {
    const { en } = await lag();
    const y = await yusuf();
    verdi(
      await y.gjor(bemannRuteHandling, {
        ruteId: en.id,
        versjon: 1,
        dato: '2026-11-26',
        ansattId: d.v.fag2.id,
      }),
    );
    const svar = verdi(
      await y.gjor(kopierBemanningHandling, { team: d.v.team.id, fraUke: '2026-11-25', uker: '2' }),
    );
    expect(svar).toMatchObject({ satt: 1, hoppet: 1, flyttet: 1 });
    expect(await d.hvemHar(d.gerd.paa(8).id)).toEqual([d.v.fag2.id]);
  });
  it('nekter andre', async () => {
    await nektes(kopierBemanningHandling, { team: d.v.team.id, fraUke: '2026-11-25', uker: '1' });
  });
});
