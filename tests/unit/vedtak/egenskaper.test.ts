import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/platform/time/dato';
import { byggBrev, kanonisk } from '@/lib/domain/vedtak/brev/rules';
import { provFatting, provFullmakt } from '@/lib/domain/vedtak/fatting/rules';
import { erFattet, kanGjores, nesteStatus } from '@/lib/domain/vedtak/rules';
import type { Fullmakt, Vedtaksinnhold, Vedtakstatus } from '@/lib/domain/vedtak/types';
import { erFullstendig, erMaalbart, harHjemmel, sjekkliste } from '@/lib/domain/vedtak/utkast/rules';
import { fakta, I_DAG, innhold, linje, maal } from './eksempel';

/** Det en rad husker, og det handlingene spør reglene om, uten database. */
interface Tilstand {
  status: Vedtakstatus;
  innhold: Vedtaksinnhold;
  forberedere: string[];
  fattetAv: string | null;
  fattetMed: string | null;
}

type Akt =
  | { slag: 'lagre'; av: string; innhold: Vedtaksinnhold }
  | { slag: 'send' | 'trekk' | 'returner' | 'fatt' | 'opphor'; av: string };

const FOLK = ['henrik', 'yusuf', 'kari', 'unni'];
const UTEN_GRENSER = { vedtakstyper: [], begrensning: '', stedfortrederForId: null };
const FULLMAKTER: Record<string, Fullmakt[]> = {
  kari: [
    {
      ...UTEN_GRENSER,
      id: 'k',
      tjenester: ['15', '1'],
      dokument: '2026/0031-4',
      fom: addDays(I_DAG, -10),
      tom: null,
    },
  ],
  unni: [
    {
      ...UTEN_GRENSER,
      id: 'u',
      tjenester: ['15'],
      dokument: '2026/0031-5',
      fom: addDays(I_DAG, -10),
      tom: addDays(I_DAG, -1),
    },
  ],
  henrik: [
    {
      ...UTEN_GRENSER,
      id: 'h',
      tjenester: ['15', '1', '9'],
      dokument: '2026/1',
      fom: addDays(I_DAG, -10),
      tom: null,
    },
  ],
};
const FAKTA = fakta();
const brevAv = (inn: Vedtaksinnhold) => byggBrev({ fakta: FAKTA, innhold: inn, fatting: null });
const fullstendig = (inn: Vedtaksinnhold) => {
  const brev = brevAv(inn);
  return erFullstendig(sjekkliste(inn, FAKTA, brev, I_DAG), brev, inn.type);
};

/** De samme spørsmålene, i samme rekkefølge, som i handlingene. */
function utfor(t: Tilstand, akt: Akt): Tilstand {
  if (!kanGjores(akt.slag, t.status)) return t;
  const status = nesteStatus(akt.slag, t.status)!;
  if (akt.slag === 'lagre') return { ...t, innhold: akt.innhold, forberedere: [...t.forberedere, akt.av] };
  if (akt.slag === 'send')
    return fullstendig(t.innhold) ? { ...t, status, forberedere: [...t.forberedere, akt.av] } : t;
  if (akt.slag !== 'fatt') return { ...t, status };
  const svar = provFatting({
    status: t.status,
    ansattId: akt.av,
    forberedere: t.forberedere,
    fullmakter: FULLMAKTER[akt.av] ?? [],
    linjer: t.innhold.linjer,
    fullstendig: fullstendig(t.innhold),
    sammeBrev: true,
    iDag: I_DAG,
  });
  return svar.kan ? { ...t, status, fattetAv: akt.av, fattetMed: kanonisk(t.innhold) } : t;
}

const kanskje = <T>(hele: T, tomt: T) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(hele) }, fc.constant(tomt));
const linjer = fc.array(
  fc.record({
    tjeneste: fc.constantFrom('15', '1', '9'),
    utfall: fc.constantFrom('INNVILGET' as const, 'AVSLAATT' as const),
    omfang: kanskje('Stell og medisiner', ''),
    hjemler: fc.constantFrom<string[]>(['hol-3-2-1-6-a'], ['hol-3-2-1-6-b', 'pbrl-2-1a'], ['pbrl-2-1a'], []),
    personligStell: fc.boolean(),
  }),
  { maxLength: 3 },
);
const innholdet: fc.Arbitrary<Vedtaksinnhold> = fc.oneof(
  fc.constant(innhold()),
  fc.constant(innhold({ linjer: [linje(), linje({ tjeneste: '1' })] })),
  fc.record({
    varselSvarfrist: fc.constant(null),
    utsattIverksetting: fc.constantFrom('IKKE_VURDERT' as const, 'NEI' as const, 'JA' as const),
    utsattGrunn: kanskje('Ingen grunn til å vente.', ''),
    reduksjonsgrunn: kanskje('Du klarer mer selv.', ''),
    omgjoringsgrunn: fc.constant(null),
    akutt: fc.constant(null),
    type: fc.constantFrom('INNVILGELSE' as const, 'ENDRING' as const, 'AVSLAG' as const, 'OPPHOR' as const),
    formaal: kanskje('Du skal bo hjemme.', ' '),
    begrunnelse: kanskje('Du trenger hjelp.', ''),
    brukersSyn: kanskje('Du er enig.', ''),
    virkningFom: kanskje(innhold().virkningFom, null),
    revurderesInnen: fc.constantFrom(innhold().revurderesInnen, null, I_DAG),
    forhaandsvarsel: fc.constantFrom(null, addDays(I_DAG, -19), addDays(I_DAG, 3)),
    linjer,
    maal: fc.constantFrom<Vedtaksinnhold['maal']>([maal()], [], [maal({ maalepunkt: '' })]),
  }),
);
const hvem = fc.constantFrom(...FOLK);
const akt: fc.Arbitrary<Akt> = fc.oneof(
  fc.record({
    slag: fc.constant('lagre' as const),
    av: fc.constantFrom('henrik', 'yusuf', 'kari'),
    innhold: innholdet,
  }),
  fc.record({ slag: fc.constantFrom('send' as const, 'fatt' as const), av: hvem }),
  fc.record({ slag: fc.constantFrom('trekk' as const, 'returner' as const, 'opphor' as const), av: hvem }),
);
const vilkaarlig = fc.array(akt, { maxLength: 8 });
/** Halvparten er helt tilfeldige, halvparten har en vei fram til godkjenning i seg, så noen når målet. */
const rekke: fc.Arbitrary<Akt[]> = fc.oneof(
  fc.array(akt, { maxLength: 25 }),
  fc
    .tuple(vilkaarlig, innholdet, hvem, hvem, fc.array(akt, { maxLength: 2 }))
    .map(([foer, inn, sender, fatter, mellom]): Akt[] => [
      ...foer.filter((a) => a.av !== 'kari'),
      { slag: 'lagre', av: 'yusuf', innhold: inn },
      { slag: 'send', av: sender },
      ...mellom,
      { slag: 'fatt', av: fatter },
    ]),
);
const start: Tilstand = {
  status: 'UTKAST',
  innhold: innhold({ formaal: '' }),
  forberedere: ['henrik'],
  fattetAv: null,
  fattetMed: null,
};

describe('ingen rekke av lovlige handlinger', () => {
  it('når FATTET uten formål, målbare mål, hjemmel, begrunnelse, personens syn, myndighet og to personer', () => {
    let fattede = 0;
    fc.assert(
      fc.property(rekke, (akter) => {
        const slutt = akter.reduce(utfor, start);
        if (!erFattet(slutt.status)) return;
        fattede += 1;
        const { innhold: v, fattetAv } = slutt;
        const gir = v.type === 'INNVILGELSE' || v.type === 'ENDRING';
        if (gir) {
          expect(v.formaal.trim()).not.toBe('');
          expect(v.maal.some(erMaalbart)).toBe(true);
          expect(v.revurderesInnen! > v.virkningFom!).toBe(true);
        }
        if (v.type === 'OPPHOR') expect(v.forhaandsvarsel! <= I_DAG).toBe(true);
        expect(v.linjer.length).toBeGreaterThan(0);
        expect(v.linjer.every((l) => harHjemmel(l, I_DAG) && l.omfang.trim() !== '')).toBe(true);
        expect(v.begrunnelse.trim()).not.toBe('');
        expect(v.brukersSyn.trim()).not.toBe('');
        expect(slutt.forberedere).not.toContain(fattetAv);
        expect(provFullmakt(FULLMAKTER[fattetAv!] ?? [], v.linjer, I_DAG).mangler).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    // Ellers har egenskapen ikke prøvd noe.
    expect(fattede).toBeGreaterThan(20);
  });

  it('endrer et fattet vedtak', () => {
    fc.assert(
      fc.property(rekke, rekke, (foer, etter) => {
        const fattet = foer.reduce(utfor, start);
        if (!erFattet(fattet.status)) return;
        const senere = etter.reduce(utfor, fattet);
        expect(erFattet(senere.status)).toBe(true);
        expect(kanonisk(senere.innhold)).toBe(fattet.fattetMed);
        expect(senere.fattetAv).toBe(fattet.fattetAv);
      }),
      { numRuns: 800 },
    );
  });

  it('gir et vedtak tilbake til utkast etter at det er fattet', () => {
    for (const status of ['FATTET', 'OPPHORT'] as const)
      for (const slag of ['lagre', 'send', 'trekk', 'returner', 'fatt'] as const)
        expect(kanGjores(slag, status)).toBe(false);
  });
});
