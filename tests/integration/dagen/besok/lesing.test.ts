import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma, transaction } from '@/lib/platform/db/client';
import { addDays } from '@/lib/platform/time/dato';
import { aapneSesjon } from '@/lib/domain/tilgang/queries';
import { lagScope } from '@/lib/domain/tilgang/scope';
import { loadMinDag } from '@/lib/domain/dagen/besok/dag/loaders';
import { loadKvittering } from '@/lib/domain/dagen/besok/fullforing/loaders';
import { loadBesok } from '@/lib/domain/dagen/besok/kort/loaders';
import { besokPolicy } from '@/lib/domain/dagen/besok/policy';
import { besokfakta } from '@/lib/domain/dagen/besok/queries';
import { testDatabase, withClient } from '../../../support/database';
import { KLOKKE, loggInn, verdi } from '../../../support/port';
import { I_DAG, I_GAAR, lagDag, type Dag } from './dag';

let db: Awaited<ReturnType<typeof testDatabase>>;
let dag: Dag;
let naboen: Dag;
beforeAll(async () => {
  db = await testDatabase();
  dag = await lagDag('lesing');
  naboen = await lagDag('naboby');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

const som = (hvem: keyof Dag['folk'], i: Dag = dag) => loggInn(i.folk[hvem].innloggingId);
const audit = (sql: string) =>
  withClient(db.superUrl, async (c) => (await c.query(sql)).rows as Record<string, string>[]);

describe('minDag.les', () => {
  it('tillater fag å lese sin egen dag, i rekkefølge, og bare sin', async () => {
    const view = verdi(await (await som('yusuf')).les(loadMinDag));
    expect(view.deler.map((d) => [d.dagsdel, d.besok.map((b) => b.navn)])).toEqual([
      ['MORGEN', ['Halvor Eide']],
      ['FORMIDDAG', ['Solveig Nygård']],
      ['MIDDAG', ['Edvin Holm']],
      ['ETTERMIDDAG', ['Edvin Holm']],
      ['KVELD', ['Ruth Berg']],
    ]);
    expect(view.neste).toMatchObject({
      besokId: dag.besok.solveig.id,
      egneOrd: 'Jeg vil gå til postkassen selv.',
      maa: ['MEDISIN'],
      kjent: 'ANSVARLIG',
      overlevering: true,
      reise: { maate: 'GAA' },
    });
    expect(view.deler[0]!.besok[0]!.stopp).toMatchObject({ grunn: 'SYKEHUS', tom: '2026-11-27' });
    expect(view.deler[3]!.besok[0]!.sammenMed).toEqual(['Ola']);
  });

  it('tillater å bla sju dager tilbake og fjorten fram, og skriver revisjonslinje med dagen', async () => {
    const yusuf = await som('yusuf');
    expect(verdi(await yusuf.les(loadMinDag, { dato: I_GAAR })).deler[0]!.besok[0]).toMatchObject({
      status: 'FERDIG',
    });
    expect(verdi(await yusuf.les(loadMinDag, { dato: addDays(I_DAG, 14) })).deler).toEqual([]);
    const linjer = await audit(
      `select objekt_id from audit where handling = 'minDag.les' and objekt_id = '${I_GAAR}'`,
    );
    expect(linjer).toHaveLength(1);
  });

  it('tillater den utlånte å se besøket hun er satt opp på i dag', async () => {
    const view = verdi(await (await som('utlaant')).les(loadMinDag));
    expect(view.deler.flatMap((d) => d.besok.map((b) => b.besokId))).toEqual([dag.besok.delt.id]);
  });

  it('nekter den utlånte å se besøket før dagen er kommet', async () => {
    const view = verdi(await (await som('utlaant')).les(loadMinDag, { dato: addDays(I_DAG, 1) }));
    expect(view.deler).toEqual([]);
  });

  it('nekter utenfor vinduet, og svarer på en dato som ikke finnes', async () => {
    const yusuf = await som('yusuf');
    expect(await yusuf.les(loadMinDag, { dato: addDays(I_DAG, -8) })).toEqual({ utfall: 'NEKTET' });
    expect(await yusuf.les(loadMinDag, { dato: addDays(I_DAG, 15) })).toEqual({ utfall: 'NEKTET' });
    expect(await yusuf.les(loadMinDag, { dato: '2026-02-30' })).toMatchObject({ utfall: 'UGYLDIG' });
  });

  it('nekter saksbehandler og teamleder, som ikke har noen arbeidsliste', async () => {
    for (const hvem of ['henrik', 'kari'] as const)
      expect(await (await som(hvem)).les(loadMinDag)).toEqual({ utfall: 'NEKTET' });
  });

  it('nekter å vise en skjermet person jeg er satt opp på, men ikke er navngitt for', async () => {
    await withClient(db.superUrl, (c) =>
      c.query(`update besokstildeling set ansatt_id = $1 where besok_id = $2`, [
        dag.folk.maren.id,
        dag.besok.ruth.id,
      ]),
    );
    const view = verdi(await (await som('maren')).les(loadMinDag));
    expect(view.deler.flatMap((d) => d.besok.map((b) => b.besokId))).toEqual([dag.besok.marens.id]);
    await withClient(db.superUrl, (c) =>
      c.query(`update besokstildeling set ansatt_id = $1 where besok_id = $2`, [
        dag.folk.yusuf.id,
        dag.besok.ruth.id,
      ]),
    );
  });

  it('bruker høyst fem spørringer, også når dagen er full', async () => {
    const setninger = await antallSetninger(async () => {
      verdi(await (await som('yusuf')).les(loadMinDag));
    });
    // Innloggingen i testen er to. Sesjonen, besøkene, alt om dem og revisjonslinja er fire.
    expect(setninger).toBeLessThanOrEqual(5);
  });
});

/** Teller det appen spør om, utenom begin, commit og selve innloggingen i testen. */
async function antallSetninger(arbeid: () => Promise<void>): Promise<number> {
  const spurt: string[] = [];
  const pg = (await import('pg')).default;
  const ekte = pg.Client.prototype.query;
  pg.Client.prototype.query = function tell(this: unknown, ...alt: unknown[]) {
    const forste = alt[0] as string | { text: string };
    spurt.push(typeof forste === 'string' ? forste : forste.text);
    return (ekte as (...a: unknown[]) => unknown).apply(this, alt);
  } as typeof ekte;
  await arbeid();
  pg.Client.prototype.query = ekte;
  return spurt.filter(
    (s) => !/^(begin|commit|rollback|set transaction)/i.test(s.trim()) && !s.includes('opprett_sesjon'),
  ).length;
}

describe('besok.les', () => {
  const les = async (hvem: keyof Dag['folk'], besokId = dag.besok.solveig.id) =>
    (await som(hvem)).les(loadBesok, { besokId });

  it('tillater fag i teamet, og viser kortet i ett', async () => {
    const kort = verdi(await les('yusuf'));
    expect(kort).toMatchObject({
      egneOrd: { tekst: 'Jeg vil gå til postkassen selv.', spurtAv: 'Maren', dato: '2026-11-04' },
      bruker: { navn: 'Solveig Nygård', alder: 83 },
      adresse: 'Bekkeveien 14 B',
      paarorende: { navn: 'Anne Nygård', relasjon: 'datter' },
      godtAaVite: ['Hører best på høyre øre.', 'Katten Pus skal ikke ut.'],
      kjent: 'ANSVARLIG',
      notatslag: 'JOURNAL',
      kan: { fullfore: true, rette: false, observere: true },
    });
    expect(kort.maal.map((m) => [m.nummer, m.naa])).toEqual([[1, -1], [2, -1]]); // prettier-ignore
    expect(kort.oppgaver.map((o) => [o.maalnummer, o.maa])).toEqual([[2, 'MEDISIN'], [1, null], [1, null]]); // prettier-ignore
    expect(kort.oppgaver.map((o) => o.tekst).toSorted()).toEqual([
      'Dusj. Hun styrer selv', 'Gå mot postkassen med rullator', 'Medisin fra ukedosetten',
    ]); // prettier-ignore
  });

  it('tillater aldri at koden eller nøkkelnummeret ligger i kortet', async () => {
    const tekst = JSON.stringify(verdi(await les('yusuf')));
    expect(tekst).not.toContain('4711');
    expect(tekst).not.toContain('nokkel');
    expect(JSON.parse(tekst)).toMatchObject({ harAdkomst: true });
  });

  it('viser journal bare til dem som gir helsehjelp', async () => {
    const tekster = async (hvem: keyof Dag['folk']) =>
      verdi(await les(hvem)).overleveringer.map((o) => o.tekst);
    expect(await tekster('yusuf')).toEqual([
      'Vondt i hoften da hun reiste seg.', 'Rødme på høyre hæl.', 'Nye gardiner på stua.',
    ]); // prettier-ignore
    expect(await tekster('tomasz')).toEqual(['Vondt i hoften da hun reiste seg.', 'Nye gardiner på stua.']);
  });

  it('sier dag og dagsdel for en overlevering, aldri et klokkeslett', async () => {
    const kort = verdi(await les('yusuf'));
    expect(kort.overleveringer[0]).toMatchObject({ dato: I_GAAR, dagsdel: 'FORMIDDAG', fra: ['Yusuf Abdi'] });
    expect(JSON.stringify(kort)).not.toMatch(/\d\d:\d\d|[Tt]idspunkt/);
  });

  it('tillater teamlederen å lese, uten å kunne melde ferdig', async () => {
    expect(verdi(await les('kari')).kan).toEqual({
      fullfore: false,
      rette: false,
      observere: false,
      iVinduet: true,
    });
  });

  it('nekter et annet team, en annen leietaker, saksbehandler og et besøk som ikke finnes', async () => {
    for (const hvem of ['eva', 'henrik'] as const) expect(await les(hvem)).toEqual({ utfall: 'NEKTET' });
    expect(await (await som('yusuf', naboen)).les(loadBesok, { besokId: dag.besok.solveig.id })).toEqual({
      utfall: 'NEKTET',
    });
    expect(await les('yusuf', '00000000-0000-7000-8000-000000000000')).toEqual({ utfall: 'NEKTET' });
  });

  it('nekter en skjermet person for dem som ikke er navngitt, med samme svar', async () => {
    expect(await les('maren', dag.besok.ruth.id)).toEqual({ utfall: 'NEKTET' });
    expect(verdi(await les('yusuf', dag.besok.ruth.id))).toMatchObject({
      adresse: 'Hemmelig vei 1',
      kart: null,
    });
  });

  it('gir ingen kvittering for et besøk som ikke er meldt ferdig', async () => {
    const yusuf = await som('yusuf');
    expect(verdi(await yusuf.les(loadKvittering, { besokId: dag.besok.solveig.id }))).toBeNull();
    expect(verdi(await yusuf.les(loadKvittering, { besokId: dag.besok.gaar.id }))).toMatchObject({
      medisin: 'GITT',
    });
    expect(await (await som('eva')).les(loadKvittering, { besokId: dag.besok.gaar.id })).toEqual({
      utfall: 'NEKTET',
    });
  });
});

describe('policyen for besøk', () => {
  it('svarer det samme for ett besøk som filteret gjør for lista', async () => {
    for (const hvem of Object.keys(dag.folk) as (keyof Dag['folk'])[])
      for (const handling of ['minDag.les', 'besok.les', 'besok.ferdig'] as const) {
        const { nokkel } = await som(hvem);
        await transaction(async (tx) => {
          const ansatt = (await aapneSesjon(tx, nokkel))!;
          const scope = lagScope(tx, ansatt, KLOKKE);
          const filter = besokPolicy.scopeFor(handling, ansatt, scope.iDag);
          const iLista = new Set(
            (await tx.besok.findMany({ where: filter, select: { id: true } })).map((b) => b.id),
          );
          for (const { id } of await tx.besok.findMany({ select: { id: true } })) {
            const kan = besokPolicy.kan(handling, ansatt, (await besokfakta(scope, id))!, scope.iDag).tillatt;
            expect([hvem, handling, id, iLista.has(id)]).toEqual([hvem, handling, id, kan]);
          }
        });
      }
  });

  it('en leietaker ser bare sine egne rader, også i setningene skrevet for hånd', async () => {
    const view = verdi(await (await som('yusuf', naboen)).les(loadMinDag));
    const mine = new Set(Object.values(naboen.besok).map((b) => b.id));
    expect(view.deler.flatMap((d) => d.besok).every((b) => mine.has(b.besokId))).toBe(true);
  });
});
