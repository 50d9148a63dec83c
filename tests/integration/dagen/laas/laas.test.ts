import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laasBesokHandling } from '@/lib/domain/dagen/laas/handlinger';
import { loadTavle } from '@/lib/domain/dagen/tavle/loaders';
import { ordneBesokHandling } from '@/lib/domain/dagen/tavle/rekke/handlinger';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { byggVerden } from '../../../factories/verden';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Awaited<ReturnType<typeof lagDag>>;

async function lagDag() {
  const verden = byggVerden('laas');
  for (const hvem of [verden.fag, verden.fag2]) verden.vakt(hvem);
  const folk = ['Gerd Haugen', 'Ruth Berg', 'Odd Vik'].map((navn) => verden.bruker({ navn }));
  const tiltak = folk.map((bruker) => {
    bruker.medTjenesteansvarlig();
    return bruker.plan.medTiltak({
      maal: bruker.medMaal({ status: 'AKTIVT' }),
      tekst: 'Frokost',
      dagsdel: 'MORGEN',
    });
  });
  const besok = folk.map((bruker, i) => bruker.medBesok({ tiltak: [tiltak[i]!], hvem: [verden.fag] }));
  const ledig = folk[0]!.medBesok({ dato: verden.om(1), tiltak: [tiltak[0]!] });
  const igaar = folk[0]!.medBesok({ dato: verden.om(-1), tiltak: [tiltak[0]!], hvem: [verden.fag] });
  await verden.lagre();
  return { ...verden, besok, ledig, igaar };
}

beforeAll(async () => {
  db = await testDatabase();
  v = await lagDag();
});
afterAll(() => db.drop());

const yusuf = () => loggInn(v.fag.innloggingId);
const tavle = async () => verdi(await (await yusuf()).les(loadTavle, { team: v.team.id }));
const rad = (id: string) => v.se((tx) => tx.besok.findUniqueOrThrow({ where: { id } }));
const laas = async (besokId: string, inn: object = { laastPerson: true }) =>
  (await yusuf()).gjor(laasBesokHandling, { besokId, versjon: (await rad(besokId)).versjon, ...inn });

describe('tavle.laas', () => {
  it('tillater teamet å låse hvem og når, og å låse opp igjen', async () => {
    const { id } = v.besok[0]!;
    expect(verdi(await laas(id, { laastPerson: true, laastDagsdel: true })).versjon).toBe(2);
    expect((await tavle()).besok.find((b) => b.id === id)).toMatchObject({
      laastPerson: true,
      laastDagsdel: true,
    });
    verdi(await laas(id, {}));
    expect(await rad(id)).toMatchObject({ laastPerson: false, laastDagsdel: false, versjon: 3 });
  });

  it('nekter et annet team, saksbehandleren og den uten rolle', async () => {
    for (const hvem of [v.nabo, v.saksbehandler, v.utenRolle])
      expect(
        await (
          await loggInn(hvem.innloggingId)
        ).gjor(laasBesokHandling, { besokId: v.besok[1]!.id, versjon: 1, laastPerson: true }),
      ).toEqual(NEI);
    expect((await rad(v.besok[1]!.id)).laastPerson).toBe(false);
  });

  it('avviser en dag som er over, en person ingen har, og en gammel versjon', async () => {
    expect(await laas(v.igaar.id)).toMatchObject({ avslag: { reason: 'DagenErOver' } });
    expect(await laas(v.ledig.id)).toMatchObject({ avslag: { reason: 'IngenHarDet' } });
    const { id } = v.besok[0]!;
    const sent = await (
      await yusuf()
    ).gjor(laasBesokHandling, { besokId: id, versjon: 1, laastPerson: true });
    expect(sent).toMatchObject({ avslag: { reason: 'EndretAvAnnen', values: { navn: 'Yusuf' } } });
  });
});

const rekka = async () => {
  const ider = v.besok.map((b) => b.id);
  return (await tavle()).besok.map((b) => ider.indexOf(b.id)).filter((i) => i >= 0);
};

describe('tavle.rekkefolge', () => {
  it('tillater teamet å legge ett besøk foran et annet, og sist', async () => {
    const foer = await rekka();
    const [a, b, c] = foer.map((i) => v.besok[i]!.id) as [string, string, string];
    verdi(await (await yusuf()).gjor(ordneBesokHandling, { besokId: c, foer: a }));
    expect(await rekka()).toEqual([foer[2], foer[0], foer[1]]);
    verdi(await (await yusuf()).gjor(ordneBesokHandling, { besokId: c }));
    expect(await rekka()).toEqual(foer);
    expect(b).toBeDefined();
  });

  it('nekter et annet team og saksbehandleren', async () => {
    const foer = await rekka();
    for (const hvem of [v.nabo, v.saksbehandler])
      expect(
        await (
          await loggInn(hvem.innloggingId)
        ).gjor(ordneBesokHandling, { besokId: v.besok[2]!.id, foer: v.besok[0]!.id }),
      ).toEqual(NEI);
    expect(await rekka()).toEqual(foer);
  });

  it('avviser en dag som er over', async () => {
    expect(await (await yusuf()).gjor(ordneBesokHandling, { besokId: v.igaar.id })).toMatchObject({
      avslag: { reason: 'DagenErOver' },
    });
  });
});
