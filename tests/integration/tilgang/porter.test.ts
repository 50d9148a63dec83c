import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { velgTeamHandling } from '@/lib/domain/skall/handlinger';
import { loadSkall } from '@/lib/domain/skall/loaders';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import { Foresporsel } from '@/lib/domain/tilgang/foresporsel';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { kjorLesing, kjorSkriving, type Skriving } from '@/lib/domain/tilgang/porter';
import { ok, refuse } from '@/lib/platform/errors/result';
import { lagVerden } from '../../factories/verden';
import { testDatabase } from '../../support/database';
import { KLOKKE, loggInn, nyNokkel, verdi } from '../../support/port';

let db: Awaited<ReturnType<typeof testDatabase>>;
let verden: Awaited<ReturnType<typeof lagVerden>>;
let innsyn: pg.Client;

beforeAll(async () => {
  db = await testDatabase();
  verden = await lagVerden();
  innsyn = new pg.Client({ connectionString: db.superUrl });
  innsyn.on('error', () => undefined);
  await innsyn.connect();
});
afterAll(async () => {
  await innsyn.end();
  await db.drop();
});

const tell = async (sql: string, ...verdier: unknown[]) =>
  Number((await innsyn.query<{ n: string }>(sql, verdier)).rows[0]!.n);
const sisteAudit = async () =>
  (
    await innsyn.query(
      'select handling, utfall, grunn, objekt_id as "objektId" from audit order by tidspunkt desc, id desc limit 1',
    )
  ).rows[0];

/** A write of our own, to look at the gate and nothing else. */
const prove = (
  utfall: 'ok' | 'nei' | 'krasj',
): Skriving<{ teamId: string }, { teamId: string }, unknown, number> => ({
  navn: 'skall.velgTeam',
  schema: z.strictObject({ teamId: z.uuid() }),
  fakta: async (_scope, inn) => inn,
  policy: teamPolicy,
  utfor: async (scope, inn) => {
    await skrivHendelse(scope, { type: 'prove', objektType: 'prove', objektId: inn.teamId });
    if (utfall === 'krasj') throw new Error('hemmelig navn i feilen');
    if (utfall === 'nei')
      return refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
    return ok(42);
  },
  spor: (inn) => ({ objektType: 'team', objektId: inn.teamId }),
});
const prover = () => tell("select count(*) as n from hendelse where type = 'prove'");

describe('skall.les', () => {
  it('tillater enhver ansatt med en rolle, og viser bare egne team', async () => {
    const skall = verdi(await (await loggInn(verden.fag.innloggingId)).les(loadSkall));
    expect(skall.team.map((t) => t.id)).toEqual([verden.team.id]);
  });

  it('nekter den som ingen rolle har', async () => {
    const svar = await (await loggInn(verden.utenRolle.innloggingId)).les(loadSkall);
    expect(svar).toEqual({ utfall: 'NEKTET' });
  });
});

describe('skall.velgTeam', () => {
  it('tillater et av mine egne team', async () => {
    const leder = await loggInn(verden.teamleder.innloggingId);
    verdi(await leder.gjor(velgTeamHandling, { teamId: verden.tvilling.id }));
    expect(verdi(await leder.les(loadSkall)).team.find((t) => t.valgt)?.id).toBe(verden.tvilling.id);
  });

  it('nekter et team jeg ikke har, og et som ikke finnes, med samme svar', async () => {
    const fag = await loggInn(verden.fag.innloggingId);
    const nei = { utfall: 'NEKTET' };
    expect(await fag.gjor(velgTeamHandling, { teamId: verden.tvilling.id })).toEqual(nei);
    expect(await fag.gjor(velgTeamHandling, { teamId: '00000000-0000-7000-8000-000000000000' })).toEqual(nei);
    expect(await sisteAudit()).toMatchObject({ utfall: 'NEKTET', grunn: 'IKKE_I_TEAMET' });
  });
});

describe('porten for skriving', () => {
  it('endring, hendelse og revisjonslinje kommer sammen', async () => {
    const for_ = await prover();
    const fag = await loggInn(verden.fag.innloggingId);
    expect(await fag.gjor({ skriving: prove('ok') }, { teamId: verden.team.id })).toEqual({
      utfall: 'OK',
      verdi: 42,
    });
    expect(await prover()).toBe(for_ + 1);
    expect(await sisteAudit()).toMatchObject({
      handling: 'skall.velgTeam',
      utfall: 'ENDRET',
      objektId: verden.team.id,
    });
  });

  it('et avslag ruller tilbake alt, men forsøket står i loggen', async () => {
    const for_ = await prover();
    const fag = await loggInn(verden.fag.innloggingId);
    expect((await fag.gjor({ skriving: prove('nei') }, { teamId: verden.team.id })).utfall).toBe('AVVIST');
    expect(await prover()).toBe(for_);
    expect(await sisteAudit()).toMatchObject({ utfall: 'AVVIST', grunn: 'EndretAvAnnen' });
  });

  it('en ulykke ruller tilbake alt og kastes videre', async () => {
    const for_ = await prover();
    const fag = await loggInn(verden.fag.innloggingId);
    await expect(fag.gjor({ skriving: prove('krasj') }, { teamId: verden.team.id })).rejects.toThrow();
    expect(await prover()).toBe(for_);
  });

  it('samme nøkkel to ganger gjør det én gang, og gir samme svar', async () => {
    const for_ = await prover();
    const fag = await loggInn(verden.fag.innloggingId);
    const nokkel = nyNokkel();
    const send = () => fag.gjor({ skriving: prove('ok') }, { teamId: verden.team.id }, nokkel);
    const svar = await Promise.all([send(), send(), send()]);
    expect(svar).toEqual([1, 2, 3].map(() => ({ utfall: 'OK', verdi: 42 })));
    expect(await prover()).toBe(for_ + 1);
    const annet = await fag.gjor({ skriving: prove('ok') }, { teamId: verden.tvilling.id }, nokkel);
    expect(annet.utfall, 'the key belongs to another content').not.toBe('OK');
  });

  it('en nøkkel som fikk avslag, kan brukes igjen', async () => {
    const fag = await loggInn(verden.fag.innloggingId);
    const nokkel = nyNokkel();
    expect((await fag.gjor({ skriving: prove('nei') }, { teamId: verden.team.id }, nokkel)).utfall).toBe(
      'AVVIST',
    );
    expect((await fag.gjor({ skriving: prove('ok') }, { teamId: verden.team.id }, nokkel)).utfall).toBe('OK');
  });

  it('felt vi ikke kjenner, avvises', async () => {
    const fag = await loggInn(verden.fag.innloggingId);
    const svar = await fag.gjor({ skriving: prove('ok') }, { teamId: verden.team.id, rolle: 'TEAMLEDER' });
    expect(svar).toMatchObject({ utfall: 'UGYLDIG', feil: [{ key: 'felt.ukjent' }] });
  });
});

describe('sesjonen', () => {
  it('ukjent, avsluttet og utløpt sesjon er ikke innlogget', async () => {
    const les = (nokkel: string) => kjorLesing(loadSkall.lesing, new Foresporsel(nokkel), KLOKKE, {});
    expect(await les('finnes-ikke')).toEqual({ utfall: 'IKKE_INNLOGGET' });
    const fag = await loggInn(verden.fag.innloggingId);
    await innsyn.query(
      "update sesjon set utloper_tidspunkt = now() - interval '1 second' where nokkel = $1",
      [fag.nokkel],
    );
    expect(await les(fag.nokkel)).toEqual({ utfall: 'IKKE_INNLOGGET' });
    const ny = await loggInn(verden.fag.innloggingId);
    await innsyn.query('update sesjon set avsluttet_tidspunkt = now() where nokkel = $1', [ny.nokkel]);
    expect(await kjorSkriving(prove('ok'), ny.nokkel, KLOKKE, { teamId: verden.team.id })).toEqual({
      utfall: 'IKKE_INNLOGGET',
    });
  });

  it('en rolle som tas bort, er borte ved neste spørsmål i samme sesjon', async () => {
    const fag = await loggInn(verden.fag2.innloggingId);
    verdi(await fag.les(loadSkall));
    await innsyn.query('update teamtilknytning set tom = current_date - 1 where ansatt_id = $1', [
      verden.fag2.id,
    ]);
    expect(await fag.les(loadSkall)).toEqual({ utfall: 'NEKTET' });
  });

  it('den som har sluttet, kommer ikke inn', async () => {
    await expect(loggInn(verden.sluttet.innloggingId)).rejects.toThrow();
    await expect(loggInn('ingen')).rejects.toThrow();
  });

  it('lesinger i samme forespørsel deler transaksjon og sesjon', async () => {
    const { nokkel } = await loggInn(verden.fag.innloggingId);
    const felles = new Foresporsel(nokkel);
    const id = () =>
      felles.delta(
        async ({ tx }) => (await tx.$queryRaw<{ id: string }[]>`select txid_current()::text as id`)[0]!.id,
      );
    const [a, b] = await Promise.all([id(), id()]);
    expect(a).toBe(b);
    expect(await id(), 'the next request has its own').not.toBe(a);
  });
});
