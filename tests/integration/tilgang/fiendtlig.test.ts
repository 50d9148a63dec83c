import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { register } from '@/app/api/v1/handlinger/[navn]/register';
import type { Skriving } from '@/lib/domain/tilgang/porter';
import { testDatabase } from '../../support/database';
import { loggInn } from '../../support/port';
import { lagVerden } from '../../factories/verden';
import { avtrykkAvAlt } from '../../support/avtrykk';

/** What people and machines send when they mean harm, or are in a hurry. */
const VONDT = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    '\u0000',
    "'; drop table vedtak; --",
    '<img src=x onerror=alert(1)>',
    '{{7*7}}',
    '../../etc/passwd',
    '\uD800',
    'a'.repeat(100_000),
    -1,
    1e308,
    Number.MAX_SAFE_INTEGER,
    true,
    [],
    {},
    [[]],
    '2026-02-30',
    '99.99.9999',
    '00000000-0000-7000-8000-000000000000',
    '12345678901',
    'NaN',
    '__proto__',
    'constructor',
  ),
  fc.string({ maxLength: 300 }),
  fc.integer(),
  fc.array(fc.jsonValue(), { maxLength: 3 }),
);

/** Inputs in the shape of the schema, with each field missing or wrong in some way. */
function innspill(schema: z.ZodType): fc.Arbitrary<unknown> {
  const felt = schema instanceof z.ZodObject ? Object.keys(schema.shape as object) : ['id'];
  const formet = fc.record(Object.fromEntries(felt.map((navn) => [navn, VONDT])), { requiredKeys: [] });
  return fc.oneof(
    { weight: 4, arbitrary: formet },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: VONDT },
  );
}

let db: Awaited<ReturnType<typeof testDatabase>>;
let verden: Awaited<ReturnType<typeof lagVerden>>;
beforeAll(async () => {
  db = await testDatabase();
  verden = await lagVerden();
});
afterAll(async () => {
  await db.drop();
});

describe('hver handling tåler alt', () => {
  it.each([...register.keys()])('%s svarer rolig på det som er galt, og endrer ingenting', async (navn) => {
    const definisjon = register.get(navn)!;
    const folk = await Promise.all(verden.innlogginger.map((identitet) => loggInn(identitet)));
    const for_ = await avtrykkAvAlt(db.superUrl);
    await fc.assert(
      fc.asyncProperty(innspill(definisjon.schema), fc.constantFrom(...folk), async (inn, ansatt) => {
        const svar = await ansatt.gjor(
          definisjon as { skriving: Skriving<unknown, unknown, unknown, unknown> },
          inn,
        );
        expect(['UGYLDIG', 'NEKTET', 'AVVIST']).toContain(svar.utfall);
        if (svar.utfall === 'UGYLDIG') for (const feil of svar.feil) expect(feil.key).toMatch(/^[a-zA-Z.]+$/);
      }),
      { numRuns: 25 },
    );
    expect(await avtrykkAvAlt(db.superUrl)).toEqual(for_);
  });
});
