import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addWeeks, dayOf, type Dato } from '@/lib/platform/time/dato';
import { byggBrev, kanonisk } from '@/lib/domain/vedtak/brev/rules';
import type { Brevfakta } from '@/lib/domain/vedtak/brev/types';
import { provFatting } from '@/lib/domain/vedtak/fatting/rules';
import { erFattet, erstatterForrige, girTjenester, kanGjores, nesteStatus } from '@/lib/domain/vedtak/rules';
import { erTilSkade, harHattOrdet, lovligeTyper } from '@/lib/domain/vedtak/slag/rules';
import type { Slagfakta } from '@/lib/domain/vedtak/slag/types';
import { VEDTAKSTYPER, type Vedtaksinnhold, type Vedtakstatus } from '@/lib/domain/vedtak/types';
import { erFullstendig, erMaalbart, harHjemmel, sjekkliste } from '@/lib/domain/vedtak/utkast/rules';
import { fakta, I_DAG, innhold, linje, maal, slag } from './eksempel';
import { FOLK, FRAVAER, FULLMAKTER, harMyndighet, LEDERE, skriving, type Skriving } from './verden';

/** Det en rad husker, og det handlingene spør reglene om, uten database. */
interface Tilstand {
  status: Vedtakstatus;
  innhold: Vedtaksinnhold;
  forberedere: string[];
  inhabile: string[];
  fattetAv: string | null;
  fattetMed: string | null;
  fattetDag: Dato | null;
  iDag: Dato;
}

type Akt =
  | { slag: 'lagre'; av: string; skriv: Skriving }
  | { slag: 'varsle'; av: string; frist: number }
  | { slag: 'dager'; av: string; antall: number }
  | { slag: 'fatt'; av: string; erHabil: boolean; bekreftet: boolean; sammeBrev: boolean }
  | { slag: 'send' | 'trekk' | 'returner' | 'meldInhabil' | 'opphor'; av: string };

/** Hva utkastet bygger på. Følger raden gjennom hele løpet, slik det gjør i databasen. */
const GRUNNLAG: Record<string, Slagfakta> = {
  ingenting: slag(),
  ordinaert: slag({
    harGjeldende: true,
    forrige: { type: 'INNVILGELSE', status: 'FATTET', fattet: addDays(I_DAG, -90), erUnderrettet: true, linjer: [linje(), linje({ tjeneste: '1' })] },
  }), // prettier-ignore
  fraKlage: slag({
    harGjeldende: true,
    fraKlage: true,
    forrige: { type: 'AVSLAG', status: 'FATTET', fattet: addDays(I_DAG, -20), erUnderrettet: true, linjer: [linje({ utfall: 'AVSLAATT' })] },
  }), // prettier-ignore
  etterAkutt: slag({
    forrige: { type: 'AKUTT', status: 'FATTET', fattet: addDays(I_DAG, -5), erUnderrettet: true, linjer: [linje()] },
  }), // prettier-ignore
  erstattet: slag({
    forrige: { type: 'INNVILGELSE', status: 'OPPHORT', fattet: addDays(I_DAG, -90), erUnderrettet: false, linjer: [linje()] },
  }), // prettier-ignore
};
const medFolk = (s: Slagfakta): Slagfakta => ({
  ...s,
  fravaer: FRAVAER,
  beslutningstakere: Object.entries(FULLMAKTER).map(([ansattId, fullmakter]) => ({ ansattId, navn: ansattId, fullmakter })),
}); // prettier-ignore
const faktaOm = (grunnlag: string): Brevfakta => fakta({ slag: medFolk(GRUNNLAG[grunnlag]!) });

const brevAv = (f: Brevfakta, inn: Vedtaksinnhold) => byggBrev({ fakta: f, innhold: inn, fatting: null });
const fullstendig = (f: Brevfakta, inn: Vedtaksinnhold, iDag: Dato) => {
  const brev = brevAv(f, inn);
  return erFullstendig(sjekkliste(inn, f, brev, iDag), brev, inn.type, { fakta: f, innhold: inn });
};

/** De samme spørsmålene, i samme rekkefølge, som i handlingene. */
const utfor =
  (f: Brevfakta) =>
  (t: Tilstand, akt: Akt): Tilstand => {
    if (akt.slag === 'dager') return { ...t, iDag: addDays(t.iDag, akt.antall) };
    if (!kanGjores(akt.slag, t.status)) return t;
    const status = nesteStatus(akt.slag, t.status)!;
    const skrev = [...t.forberedere, akt.av];
    switch (akt.slag) {
      case 'lagre': {
        const mulige = lovligeTyper(t.innhold.type, f.slag);
        const nytt = akt.skriv(mulige);
        return mulige.includes(nytt.type) ? { ...t, innhold: nytt, forberedere: skrev } : t;
      }
      case 'varsle':
        return { ...t, innhold: { ...t.innhold, forhaandsvarsel: t.iDag, varselSvarfrist: addDays(t.iDag, akt.frist), uttaltSeg: null }, forberedere: skrev }; // prettier-ignore
      case 'send':
        return fullstendig(f, t.innhold, t.iDag) ? { ...t, status, forberedere: skrev } : t;
      case 'meldInhabil':
        return { ...t, inhabile: [...t.inhabile, akt.av] };
      case 'fatt':
        return fatt(f, t, akt, status);
      default:
        return { ...t, status };
    }
  };

function fatt(
  f: Brevfakta,
  t: Tilstand,
  akt: Extract<Akt, { slag: 'fatt' }>,
  status: Vedtakstatus,
): Tilstand {
  const svar = provFatting({
    status: t.status,
    type: t.innhold.type,
    ansattId: akt.av,
    forberedere: t.forberedere,
    habilitet: { inhabile: t.inhabile, ledere: LEDERE[akt.av] ?? [] },
    erHabil: akt.erHabil,
    fullmakter: FULLMAKTER[akt.av] ?? [],
    fravaer: FRAVAER,
    begrensningBekreftet: akt.bekreftet,
    linjer: t.innhold.linjer,
    fullstendig: fullstendig(f, t.innhold, t.iDag),
    forrige: t.innhold.type === 'AVSLAG' ? null : (f.slag.forrige?.status ?? null),
    harHattOrdet: harHattOrdet(t.innhold, f.slag, t.iDag),
    sammeBrev: akt.sammeBrev,
    iDag: t.iDag,
  });
  return svar.kan ? { ...t, status, fattetAv: akt.av, fattetMed: kanonisk(t.innhold), fattetDag: t.iDag } : t;
}

const hvem = fc.constantFrom(...FOLK);
const fatter = fc.constantFrom('kari', 'kari', 'kari', 'unni', 'maren', ...FOLK);
const ja = fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false));
const akt: fc.Arbitrary<Akt> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ slag: fc.constant('lagre' as const), av: fc.constantFrom('henrik', 'yusuf', 'kari'), skriv: skriving }) },
  fc.record({ slag: fc.constant('varsle' as const), av: fc.constantFrom('henrik', 'kari'), frist: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ slag: fc.constant('dager' as const), av: hvem, antall: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ slag: fc.constant('send' as const), av: hvem }),
  fc.record({ slag: fc.constant('fatt' as const), av: hvem, erHabil: ja, bekreftet: ja, sammeBrev: ja }),
  fc.record({ slag: fc.constantFrom('trekk' as const, 'returner' as const, 'opphor' as const, 'meldInhabil' as const), av: hvem }),
); // prettier-ignore
/** Halvparten er helt tilfeldige, halvparten har en vei fram til godkjenning i seg, så noen når målet. */
const rekke: fc.Arbitrary<Akt[]> = fc.oneof(
  fc.array(akt, { maxLength: 25 }),
  fc
    .tuple(
      fc.array(akt, { maxLength: 2 }),
      skriving,
      fc.constantFrom('henrik', 'yusuf', 'unni'),
      fatter,
      ja,
      fc.oneof(
        { weight: 3, arbitrary: fc.array(akt, { maxLength: 2 }) },
        fc.constant([{ slag: 'meldInhabil' as const, av: 'kari' }]),
      ),
    )
    .map(([foer, skriv, sender, av, svar, mellom]): Akt[] => [
      ...foer.filter((a) => a.av !== 'kari'),
      { slag: 'lagre', av: 'yusuf', skriv },
      { slag: 'send', av: sender },
      ...mellom,
      { slag: 'fatt', av, erHabil: svar, bekreftet: svar, sammeBrev: svar },
    ]),
);
const grunnlag = fc.constantFrom(...Object.keys(GRUNNLAG));

/** Utkastet slik `opprettUtkast` begynner det: slaget følger av det som finnes. */
const start = (g: string, forstType: number): Tilstand => {
  const { forrige } = GRUNNLAG[g]!;
  const typer = forrige
    ? lovligeTyper('ENDRING', GRUNNLAG[g]!)
    : (['INNVILGELSE', 'AKUTT', 'AKUTT'] as const);
  return {
    status: 'UTKAST',
    innhold: innhold({ type: typer[forstType % typer.length]!, formaal: '' }),
    forberedere: ['henrik'],
    inhabile: [],
    fattetAv: null,
    fattetMed: null,
    fattetDag: null,
    iDag: I_DAG,
  };
};

describe('ingen rekke av lovlige handlinger', () => {
  it('når FATTET uten det loven krever, for noe slag', { timeout: 60_000 }, () => {
    const fattede = new Map<string, number>();
    let tilSkade = 0;
    fc.assert(
      fc.property(grunnlag, fc.nat(5), rekke, (g, n, akter) => {
        const f = faktaOm(g);
        const slutt = akter.reduce(utfor(f), start(g, n));
        if (!erFattet(slutt.status)) return;
        const { innhold: v, fattetAv, fattetDag } = slutt;
        const dag = fattetDag!;
        fattede.set(v.type, (fattede.get(v.type) ?? 0) + 1);
        // Alle slag: hjemmel, hva det gjelder, begrunnelse, personens syn, klagerett i brevet.
        expect(v.linjer.length).toBeGreaterThan(0);
        expect(v.linjer.every((l) => harHjemmel(l, dag) && l.omfang.trim() !== '')).toBe(true);
        expect(v.begrunnelse.trim()).not.toBe('');
        expect(v.brukersSyn.trim()).not.toBe('');
        expect(brevAv(f, v).deler.map((d) => d.kode)).toContain('KLAGE');
        // Alle slag: myndighet, to personer, ingen inhabil, og et vedtak å erstatte når det erstatter noe.
        expect(slutt.forberedere).not.toContain(fattetAv);
        expect(slutt.inhabile).not.toContain(fattetAv);
        expect((LEDERE[fattetAv!] ?? []).some((l) => slutt.inhabile.includes(l))).toBe(false);
        expect(harMyndighet(fattetAv!, v, dag)).toBe(true);
        if (erstatterForrige(v.type)) expect(f.slag.forrige?.status).toBe('FATTET');
        // Det som GIR tjenester, også akutt: formål, målbart mål, og en dag vi ser på det igjen.
        if (girTjenester(v.type)) {
          expect(v.formaal.trim()).not.toBe('');
          expect(v.maal.length > 0 && v.maal.every(erMaalbart)).toBe(true);
          expect(v.revurderesInnen! > v.virkningFom!).toBe(true);
          expect(v.linjer.some((l) => l.utfall === 'INNVILGET')).toBe(true);
        } else expect(v.linjer.every((l) => v.type === 'OPPHOR' || l.utfall === 'AVSLAATT')).toBe(true);
        // Det som tar noe bort: varsel eller unntak, svar eller ute frist, grunn, og spørsmålet om å vente.
        if (erTilSkade(v, f.slag)) {
          tilSkade += 1;
          const varslet =
            v.forhaandsvarsel !== null &&
            v.forhaandsvarsel < v.virkningFom! &&
            v.varselSvarfrist! > v.forhaandsvarsel;
          const unntak =
            v.forhaandsvarsel === null && v.uttaltSeg !== null && v.utenVarselGrunn.trim() !== '';
          expect(varslet || unntak).toBe(true); // prettier-ignore
          expect((v.uttaltSeg !== null && v.uttaltSeg <= dag) || v.varselSvarfrist! < dag).toBe(true);
          expect(v.reduksjonsgrunn.trim()).not.toBe('');
          expect(v.utsattIverksetting !== 'IKKE_VURDERT' && v.utsattGrunn.trim() !== '').toBe(true);
        }
        if (v.type === 'OPPHOR') expect(erTilSkade(v, f.slag)).toBe(true);
        if (v.type === 'OMGJORING') {
          expect(v.omgjoringsgrunn).not.toBeNull();
          if (erTilSkade(v, f.slag)) expect(['TIL_GUNST', 'KLAGE']).not.toContain(v.omgjoringsgrunn);
          if (!f.slag.fraKlage) expect(['KLAGE', 'STATSFORVALTEREN']).not.toContain(v.omgjoringsgrunn);
        }
        if (v.type === 'AKUTT') {
          const { tidspunkt, bestemtAvId, grunn } = v.akutt!;
          expect(grunn.trim()).not.toBe('');
          expect(harMyndighet(bestemtAvId!, v, dayOf(tidspunkt!))).toBe(true);
          expect(v.revurderesInnen! <= addWeeks(v.virkningFom!, 4)).toBe(true);
        }
      }),
      { numRuns: 5000, seed: 20261125 },
    );
    // Ellers har egenskapen ikke prøvd noe: hvert slag er nådd, og noe er tatt bort.
    for (const type of VEDTAKSTYPER) expect(fattede.get(type) ?? 0, type).toBeGreaterThan(7);
    expect(tilSkade).toBeGreaterThan(10);
  });

  it('endrer et fattet vedtak', () => {
    fc.assert(
      fc.property(grunnlag, fc.nat(5), rekke, rekke, (g, n, foer, etter) => {
        const f = faktaOm(g);
        const fattet = foer.reduce(utfor(f), start(g, n));
        if (!erFattet(fattet.status)) return;
        const senere = etter.reduce(utfor(f), fattet);
        expect(erFattet(senere.status)).toBe(true);
        expect(kanonisk(senere.innhold)).toBe(fattet.fattetMed);
        expect(senere.fattetAv).toBe(fattet.fattetAv);
      }),
      { numRuns: 1500 },
    );
  });

  it('gir et vedtak tilbake til utkast etter at det er fattet', () => {
    for (const status of ['FATTET', 'OPPHORT'] as const)
      for (const akten of ['lagre', 'varsle', 'send', 'trekk', 'returner', 'meldInhabil', 'fatt'] as const)
        expect(kanGjores(akten, status)).toBe(false);
  });

  it('prøver med et mål som er målbart', () => {
    expect(erMaalbart(maal())).toBe(true);
  });
});
