import { expect, it } from 'vitest';
import type { Brevfakta } from '@/lib/domain/vedtak/brev/types';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import type { Linje, Vedtaksinnhold } from '@/lib/domain/vedtak/types';
import { sources } from '../../../support/source';

/** The estimate lives in a table and a folder of its own. These types would have to change before a letter could carry it. */
type Anslagsfelt = 'timerPerUke' | 'timeanslag' | 'anslag' | 'timer';
type Felt = keyof Brevfakta | keyof Vedtaksinnhold | keyof Linje | keyof Vedtaksside;
const ingenFelt: [Extract<Felt, Anslagsfelt>] extends [never] ? true : false = true;

it('timeanslaget kan ikke bæres av brevet, vedtaket eller siden', () => {
  expect(ingenFelt).toBe(true);
});

it('bare anslagets egen mappe, skjemaet i editoren og innsynet vet at det finnes', () => {
  const leser = sources('lib', 'app', 'components')
    .filter((f) => f.imports.some((i) => i.target.includes('/vedtak/timeanslag/')))
    .map((f) => f.path)
    .filter((path) => !path.startsWith('lib/domain/vedtak/timeanslag/'));
  expect(leser.toSorted()).toEqual([
    'app/(ansatt)/vedtak/[vedtakId]/_components/Anslag.tsx',
    'app/(ansatt)/vedtak/[vedtakId]/timeanslag/page.tsx',
    'app/api/v1/handlinger/[navn]/register.ts',
  ]);
});
