import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import type { Brev } from '@/lib/domain/vedtak/brev/types';
import { fattVedtak, meldInhabil, returnerVedtak } from '@/lib/domain/vedtak/fatting/handlinger';
import { loadTilGodkjenning } from '@/lib/domain/vedtak/fatting/loaders';
import { lagreVedtak, sendVedtak, trekkVedtak } from '@/lib/domain/vedtak/utkast/handlinger';
import { testDatabase } from '../../support/database';
import { lagBydel, rad, type Bydel } from './bydel';

let db: Awaited<ReturnType<typeof testDatabase>>;
let b: Bydel;
beforeAll(async () => {
  db = await testDatabase();
  b = await lagBydel('egenskaper');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

const HVEM = ['henrik', 'yusuf', 'kari', 'unni'] as const;
type Hvem = (typeof HVEM)[number];

const ufullstendig = fc.constantFrom<Record<string, unknown>>(
  {},
  { formaal: '' },
  { begrunnelse: '' },
  { brukersSyn: ' ' },
  { maalIder: [] },
  { linjer: [] },
  { linjer: [{ tjeneste: '9', omfang: 'Følge' }] },
  { linjer: [{ tjeneste: '15', omfang: 'Stell', hjemler: ['pbrl-2-1a'] }] },
);
const akt = fc.oneof(
  fc.record({
    slag: fc.constant('lagre' as const),
    av: fc.constantFrom<Hvem>('henrik', 'yusuf'),
    felt: ufullstendig,
  }),
  fc.record({
    slag: fc.constantFrom('send' as const, 'trekk' as const, 'returner' as const),
    av: fc.constantFrom(...HVEM),
  }),
  // Kari er den eneste med myndighet her: melder hun seg inhabil, er det ingenting igjen å prøve.
  fc.record({ slag: fc.constant('inhabil' as const), av: fc.constantFrom<Hvem>('unni', 'henrik') }),
  fc.record({
    slag: fc.constant('fatt' as const),
    av: fc.constantFrom<Hvem>('kari', 'kari', ...HVEM),
    habil: fc.boolean(),
  }),
);
/** Noen rekker har en vei fram i seg, ellers ville nesten ingen nådd et vedtak som er fattet. */
const VEI: readonly Akt[] = [
  { slag: 'lagre', av: 'henrik', felt: {} },
  { slag: 'send', av: 'henrik' },
  { slag: 'fatt', av: 'kari', habil: true },
];
const rekke = fc
  .tuple(fc.array(akt, { minLength: 2, maxLength: 4 }), fc.nat(2))
  .map(([foer, n]): Akt[] => (n === 0 ? [...foer, ...VEI] : foer));
type Akt = Parameters<Parameters<typeof akt.map>[0]>[0];

/** Gjennom de samme portene som skjermen: økt, rett, policy, regel og database. */
async function gjor(vedtakId: string, maalId: string, a: Akt): Promise<void> {
  const port = await b.som(a.av);
  const { versjon } = await rad(b, vedtakId);
  const inn = { vedtakId, versjon };
  switch (a.slag) {
    case 'lagre':
      await port.gjor(lagreVedtak, { ...inn, innhold: { ...helt(maalId), ...a.felt } });
      return;
    case 'send':
      await port.gjor(sendVedtak, inn);
      return;
    case 'trekk':
      await port.gjor(trekkVedtak, inn);
      return;
    case 'returner':
      await port.gjor(returnerVedtak, { ...inn, kommentar: 'Se på dette.' });
      return;
    case 'inhabil':
      await port.gjor(meldInhabil, { vedtakId });
      return;
    case 'fatt': {
      const lest = await port.les(loadTilGodkjenning, { vedtakId });
      const lestAvtrykk = lest.utfall === 'OK' ? lest.verdi.lestAvtrykk : '0'.repeat(64);
      await port.gjor(fattVedtak, { ...inn, lestAvtrykk, habilitet: a.habil ? 'HABIL' : 'INHABIL' });
    }
  }
}

const helt = (maalId: string) => ({
  type: 'INNVILGELSE',
  formaal: 'Du skal være trygg om kvelden.',
  begrunnelse: 'Du er alene og engster deg.',
  brukersSyn: 'Du vil bo hjemme.',
  virkningFom: '2026-11-30',
  revurderesInnen: '2027-02-22',
  linjer: [{ tjeneste: '15', omfang: 'Tilsyn og medisiner' }],
  maalIder: [maalId],
});

describe('tilfeldige rekker mot den ekte databasen', () => {
  it(
    'når aldri FATTET uten det loven krever, og endrer aldri et fattet vedtak',
    { timeout: 240_000 },
    async () => {
      const saker = [b.ivar, b.marit, b.tordis];
      const fattet = new Map<string, string>();
      await fc.assert(
        fc.asyncProperty(fc.nat(2), rekke, async (nummer, akter) => {
          const { vedtak, maal } = saker[nummer]!;
          for (const a of akter) {
            await gjor(vedtak.id, maal.id, a);
            const v = await rad(b, vedtak.id);
            if (v.status !== 'FATTET') continue;
            // Det første fattede er fasit; alt som skjer siden, skal ikke røre det.
            const foer = fattet.get(v.id);
            fattet.set(v.id, foer ?? JSON.stringify(v));
            expect(JSON.stringify(v)).toBe(foer ?? JSON.stringify(v));
            expect(v.formaal.trim()).not.toBe('');
            expect(v.begrunnelse.trim()).not.toBe('');
            expect(v.brukersSyn.trim()).not.toBe('');
            expect(v.maal.length).toBeGreaterThan(0);
            for (const { fryst } of v.maal)
              expect((fryst as { maalepunkt: string }).maalepunkt.trim()).not.toBe('');
            expect(v.linjer.every((l) => l.hjemler.includes('hol-3-2-1-6-a'))).toBe(true);
            expect((v.brev as unknown as Brev).deler.map((d) => d.kode)).toContain('KLAGE');
            expect(v).toMatchObject({
              fattetAvId: b.folk.kari.id,
              fullmaktId: b.karisFullmakt,
              habilErklaert: true,
            });
            expect([v.utredetAvId, v.sendtAvId]).not.toContain(v.fattetAvId);
          }
        }),
        { numRuns: 30, seed: 20261125, endOnFailure: true },
      );
      // Ellers har rekkene bare prøvd vedtak som aldri ble fattet.
      expect(fattet.size).toBeGreaterThan(0);
    },
  );
});
