import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { vokt } from '@/lib/domain/vedtak/formaalsvakt/rules';
import {
  angreFlyttingHandling,
  flyttFraMaalHandling,
  flyttTilPlanHandling,
} from '@/lib/domain/vedtak/plandetalj/handlinger';
import { loadTiltaksplan } from '@/lib/domain/tiltaksplan/loaders';
import { leggTilTiltakHandling, taBortDetaljHandling } from '@/lib/domain/tiltaksplan/handlinger';
import { loadVedtaksbrev } from '@/lib/domain/vedtak/loaders';
import { lagreVedtak } from '@/lib/domain/vedtak/utkast/handlinger';
import { testDatabase } from '../../support/database';
import { verdi } from '../../support/port';
import { lagBydel, rad, se, type Bydel } from './bydel';

let db: Awaited<ReturnType<typeof testDatabase>>;
let b: Bydel;
beforeAll(async () => {
  db = await testDatabase();
  b = await lagBydel('plandetalj');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

type Hvem = 'henrik' | 'yusuf' | 'maren' | 'kari' | 'siri';
const id = () => b.hassan.vedtak.id;
const TEKST = 'Du skal være trygg i dusjen. Du får hjelp 20 minutter hver morgen.';

const skriv = async (formaal: string) => {
  const { versjon } = await rad(b, id());
  const inn = {
    vedtakId: id(),
    versjon,
    innhold: { type: 'INNVILGELSE', formaal },
    felter: { formaal: versjon },
  };
  return verdi(await (await b.som('henrik')).gjor(lagreVedtak, inn));
};
/** The first finding in the text that can be moved, as the browser points at it. */
const sted = (tekst: string) => {
  const funn = vokt({ tekst, felt: 'formaal', spraak: 'nb' }).find((f) => f.forslag?.slag === 'flytt')!;
  return { tekst, start: funn.start, slutt: funn.slutt };
};
const flytt = async (hvem: Hvem, inn: object = {}) =>
  (await b.som(hvem)).gjor(flyttTilPlanHandling, {
    vedtakId: id(),
    felt: 'formaal',
    v: (await rad(b, id())).versjon,
    ...sted(TEKST),
    ...inn,
  });
const planen = async (hvem: Hvem = 'yusuf', brukerId = b.hassan.bruker.id) =>
  verdi(await (await b.som(hvem)).les(loadTiltaksplan, { brukerId }));

describe('vedtak.flyttTilPlan', () => {
  it('tillater den som skriver å flytte ordene: ut av teksten, inn i lista til planen, og ikke i brevet', async () => {
    await skriv(TEKST);
    const { rest } = verdi(await flytt('yusuf'));
    const v = await rad(b, id());
    expect(v.formaal).toBe(rest.trim());
    expect(v.formaal).not.toMatch(/20 minutter/);
    expect(vokt({ tekst: v.formaal, felt: 'formaal', spraak: 'nb' }).filter((f) => f.type === 'TID')).toEqual(
      [],
    );
    const plan = await planen();
    expect(plan.fraVedtaket).toMatchObject([{ fra: 'VEDTAK', erUtkast: true }]);
    expect(plan.fraVedtaket[0]!.tekst).toMatch(/20 minutter/);
    expect(plan.fraVedtaket[0]!.hint.minutter).toBe(20);
    const { brev } = verdi(await (await b.som('henrik')).les(loadVedtaksbrev, { vedtakId: id() }));
    expect(JSON.stringify(brev)).not.toMatch(/20 minutter/);
  });

  it('flytter ikke noe vakten ikke ser, og ikke når en annen har skrevet i feltet imens', async () => {
    expect(await flytt('henrik', { tekst: 'Du skal sove.', start: 0, slutt: 2 })).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'FinnesIkke' },
    });
    const { versjon } = await rad(b, id());
    await skriv('Henrik skriver om alt');
    expect(await flytt('yusuf', { v: versjon })).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'EndretImens' },
    });
    expect((await planen()).fraVedtaket).toHaveLength(1);
  });

  it('nekter dem som bare kan lese', async () => {
    for (const hvem of ['maren', 'kari', 'siri'] as const)
      expect(await flytt(hvem), hvem).toEqual({ utfall: 'NEKTET' });
  });
});

describe('vedtak.angreFlytting', () => {
  const angre = async (hvem: Hvem, detaljId: string) =>
    (await b.som(hvem)).gjor(angreFlyttingHandling, { detaljId });

  it('tillater å sette ordene tilbake, og tar dem ut av lista', async () => {
    await skriv(TEKST);
    const { detaljId } = verdi(await flytt('henrik'));
    verdi(await angre('henrik', detaljId));
    expect((await rad(b, id())).formaal).toBe(TEKST);
    expect((await planen()).fraVedtaket.map((d) => d.id)).not.toContain(detaljId);
    expect(await angre('henrik', detaljId)).toMatchObject({ avslag: { reason: 'TattIBruk' } });
  });

  it('gjetter ikke hvor ordene skal stå når teksten er skrevet om', async () => {
    await skriv(TEKST);
    const { detaljId } = verdi(await flytt('henrik'));
    await skriv('Helt ny tekst');
    expect(await angre('henrik', detaljId)).toMatchObject({ avslag: { reason: 'TekstenErEndret' } });
    expect((await planen()).fraVedtaket.map((d) => d.id)).toContain(detaljId);
  });

  it('nekter dem som bare kan lese', async () => {
    const [detalj] = (await planen()).fraVedtaket;
    for (const hvem of ['maren', 'siri'] as const)
      expect(await angre(hvem, detalj!.id), hvem).toEqual({ utfall: 'NEKTET' });
  });
});

describe('vedtak.flyttFraMaal', () => {
  const fraMaal = async (hvem: Hvem) => {
    const tekst = 'Du lager frokost selv. Vi kommer hver morgen.';
    const funn = vokt({ tekst, felt: 'maal', spraak: 'nb' }).find((f) => f.forslag?.slag === 'flytt')!;
    return (await b.som(hvem)).gjor(flyttFraMaalHandling, {
      brukerId: b.bergljot.bruker.id,
      maalId: b.frokost.id,
      felt: 'maal',
      tekst,
      start: funn.start,
      slutt: funn.slutt,
    });
  };

  it('tillater å flytte fra et mål, og planen vet hvilket mål det var', async () => {
    verdi(await fraMaal('henrik'));
    expect((await planen('yusuf', b.bergljot.bruker.id)).fraVedtaket).toMatchObject([
      { fra: 'MAAL', maalId: b.frokost.id, erUtkast: false },
    ]);
  });

  it('nekter den som ikke skriver for denne personen', async () => {
    for (const hvem of ['maren', 'siri'] as const)
      expect(await fraMaal(hvem), hvem).toEqual({ utfall: 'NEKTET' });
  });
});

describe('tiltaksplan.taBortDetalj', () => {
  const brukerId = () => b.hassan.bruker.id;
  const taBort = async (hvem: Hvem, detaljId: string) =>
    (await b.som(hvem)).gjor(taBortDetaljHandling, { brukerId: brukerId(), detaljId });

  it('tillater teamet å si at det ikke trengs', async () => {
    const [detalj] = (await planen()).fraVedtaket;
    verdi(await taBort('maren', detalj!.id));
    expect((await planen()).fraVedtaket.map((d) => d.id)).not.toContain(detalj!.id);
    expect(await taBort('maren', detalj!.id)).toMatchObject({ avslag: { reason: 'DetaljenErBrukt' } });
  });

  it('nekter den som ikke er i teamet som planlegger', async () => {
    const [detalj] = (await planen()).fraVedtaket;
    for (const hvem of ['siri', 'henrik'] as const)
      expect(await taBort(hvem, detalj!.id), hvem).toEqual({ utfall: 'NEKTET' });
  });

  it('detaljen er tatt i bruk når tiltaket er laget', async () => {
    const [detalj] = (await planen('yusuf', b.bergljot.bruker.id)).fraVedtaket;
    const { tiltakId } = verdi(
      await (
        await b.som('yusuf')
      ).gjor(leggTilTiltakHandling, {
        brukerId: b.bergljot.bruker.id,
        planversjon: 0,
        grunn: 'Fra vedtaket',
        maalId: b.frokost.id,
        tjeneste: '15',
        tekst: detalj!.tekst,
        anslagMinutter: 20,
        kompetanse: '',
        antallAnsatte: 1,
        dagsdel: 'MORGEN',
        ukedager: [1, 2, 3, 4, 5, 6, 7],
        hverNteUke: 1,
        fom: '2026-11-26',
        tom: '',
        gruppe: 1,
        detaljId: detalj!.id,
      }),
    );
    expect(await se(b, (tx) => tx.plandetalj.findUnique({ where: { id: detalj!.id } }))).toMatchObject({
      tiltakId,
    });
    expect((await planen('yusuf', b.bergljot.bruker.id)).fraVedtaket).toEqual([]);
  });
});
