import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  erFerdig,
  harUtfall,
  kanSvarePaaUtsatt,
  neste,
  omgjoringsgrunn,
  OVERGANGER,
  provAvgjorelse,
  provFormalia,
  provMedGrunn,
  provOversendelse,
  provSlag,
  provVurdering,
  AKT_FOR_SVAR,
  type Overgang,
} from '@/lib/domain/klage/rules';
import {
  AVGJORELSER,
  INNSTILLINGER,
  KLAGESLAG,
  KLAGESTATUSER,
  KLAGESVAR,
  OPPREISNINGER,
  type Klagebrevslag,
  type Klagetilstand,
} from '@/lib/domain/klage/types';
import { tilstand } from './eksempel';

/** Det en rad husker, og det handlingene spør reglene om, uten database. */
interface Verden {
  klage: Klagetilstand;
  ord: readonly string[];
  brev: Klagebrevslag[];
  avsluttGrunn: string;
  avgjortAv: string | null;
  vei: string[];
}

const FOLK = ['henrik', 'siri', 'kari', 'unni'];
const MED_FULLMAKT = ['kari', 'henrik'];
const tekst = fc.constantFrom('', '   ', 'Vi har vurdert det på nytt.');
const hvem = fc.constantFrom(...FOLK);

const akt = fc.oneof(
  fc.record({
    slag: fc.constant('formalia' as const),
    klagerettOk: fc.boolean(),
    formOk: fc.boolean(),
    oppreisning: fc.constantFrom(null, ...OPPREISNINGER),
    frist: fc.constantFrom('INNEN', 'ETTER', 'UKJENT', 'IKKE_BEGYNT') as fc.Arbitrary<'INNEN' | 'ETTER'>,
  }),
  fc.record({
    slag: fc.constant('vurder' as const),
    av: hvem,
    tekst,
    innstilling: fc.constantFrom(null, ...INNSTILLINGER),
    ferdig: fc.boolean(),
  }),
  fc.record({
    slag: fc.constant('avgjor' as const),
    av: hvem,
    avgjorelse: fc.constantFrom(...AVGJORELSER),
    grunn: tekst,
  }),
  fc.record({ slag: fc.constant('utsatt' as const), svar: fc.constantFrom('JA' as const, 'NEI' as const) }),
  fc.record({
    slag: fc.constant('oversend' as const),
    uttalelse: tekst,
    dokumenter: fc.array(fc.constantFrom('', 'Vedtaket', 'Klagen'), { maxLength: 3 }),
  }),
  fc.record({ slag: fc.constant('svar' as const), utfall: fc.constantFrom(...KLAGESVAR), grunn: tekst }),
  fc.record({
    slag: fc.constantFrom('trekk' as const, 'videresend' as const, 'avslutt' as const),
    grunn: tekst,
  }),
  fc.record({
    slag: fc.constant('endreSlag' as const),
    nytt: fc.constantFrom(...KLAGESLAG),
    harVedtak: fc.boolean(),
  }),
  fc.record({ slag: fc.constant('leggTilOrd' as const), ord: fc.string({ maxLength: 20 }) }),
);
type Akt = typeof akt extends fc.Arbitrary<infer A> ? A : never;

/** De samme spørsmålene, i samme rekkefølge, som i handlingene. */
function utfor(v: Verden, a: Akt): Verden {
  const gaa = (
    svar: { kan: true; overgang: Overgang } | { kan: false },
    felt: Partial<Klagetilstand> = {},
    mer: Partial<Verden> = {},
  ): Verden =>
    svar.kan
      ? {
          ...v,
          klage: { ...v.klage, ...felt, status: svar.overgang.til },
          brev: [...v.brev, ...svar.overgang.brev],
          vei: [...v.vei, svar.overgang.akt],
          ...mer,
        }
      : v;
  const { klage } = v;
  switch (a.slag) {
    case 'formalia': {
      const svar = provFormalia(klage, a, { slag: a.frist });
      return gaa(svar, svar.kan ? { formalia: svar.utfall } : {});
    }
    case 'vurder':
      return gaa(provVurdering(klage, a), {
        vurdering: { tekst: a.tekst, innstilling: a.innstilling, ferdig: a.ferdig },
        vurdertAv: [...klage.vurdertAv, a.av],
      });
    case 'avgjor':
      return gaa(
        provAvgjorelse(klage, {
          avgjorelse: a.avgjorelse,
          grunn: a.grunn,
          ansattId: a.av,
          harFullmakt: MED_FULLMAKT.includes(a.av),
        }),
        { utfall: a.avgjorelse, utfallGrunn: a.grunn },
        { avgjortAv: a.av },
      );
    case 'utsatt':
      return kanSvarePaaUtsatt(klage) ? { ...v, klage: { ...klage, utsattSvar: a.svar } } : v;
    case 'oversend':
      return gaa(provOversendelse(klage, a), { uttalelse: a.uttalelse, dokumenter: a.dokumenter });
    case 'svar':
      return gaa(provMedGrunn(klage, AKT_FOR_SVAR[a.utfall], a.grunn));
    case 'trekk':
      return gaa(provMedGrunn(klage, 'trekk', a.grunn), { utfall: 'TRUKKET', utfallGrunn: a.grunn });
    case 'videresend':
      return gaa(provMedGrunn(klage, 'videresend', a.grunn), { utfall: 'VIDERESENDT', utfallGrunn: a.grunn });
    case 'avslutt':
      return gaa(provMedGrunn(klage, 'avslutt', a.grunn), {}, { avsluttGrunn: a.grunn });
    case 'endreSlag':
      return provSlag(klage, { slag: a.nytt, harVedtak: a.harVedtak }).kan
        ? {
            ...v,
            klage: { ...klage, slag: a.nytt, harVedtak: a.harVedtak, status: 'MOTTATT', formalia: null },
          }
        : v;
    case 'leggTilOrd':
      return { ...v, ord: [...v.ord, a.ord] };
  }
}

const start = fc
  .record({ slag: fc.constantFrom(...KLAGESLAG), vilUtsatt: fc.boolean() })
  .map((felt): Verden => ({
    klage: tilstand({ ...felt, harVedtak: felt.slag === 'VEDTAK' }),
    ord: ['Jeg er ikke enig.'],
    brev: [],
    avsluttGrunn: '',
    avgjortAv: null,
    vei: [],
  }));
const lop = fc.tuple(start, fc.array(akt, { maxLength: 40 }));

/** Hver verden underveis oppfyller kravet. */
const alltid = (krav: (v: Verden, forrige: Verden) => void) =>
  fc.assert(
    fc.property(lop, ([v0, akter]) => {
      let v = v0;
      for (const a of akter) {
        const ny = utfor(v, a);
        krav(ny, v);
        v = ny;
      }
    }),
    { numRuns: 3000 },
  );

const HOS_STATSFORVALTEREN = ['OVERSENDT', 'STADFESTET', 'ENDRET', 'OPPHEVET'];

describe('ingen rekke av akter', () => {
  it('når statsforvalteren uten uttalelse, dokumenter og kopi til klageren', () => {
    alltid(({ klage, brev }) => {
      if (!HOS_STATSFORVALTEREN.includes(klage.status)) return;
      expect(klage.uttalelse.trim()).not.toBe('');
      expect(klage.dokumenter.filter((d) => d.trim())).not.toEqual([]);
      expect(brev).toEqual(expect.arrayContaining(['OVERSENDELSE', 'KOPI']));
    });
  });

  it('avslutter uten utfall og grunn', () => {
    alltid(({ klage, avsluttGrunn }) => {
      if (['AVVIST', 'TRUKKET', 'VIDERESENDT', 'AVSLUTTET'].includes(klage.status) || erFerdig(klage, true))
        expect(harUtfall(klage)).toBe(true);
      if (klage.status === 'AVSLUTTET') expect(avsluttGrunn.trim()).not.toBe('');
    });
  });

  it('endrer ordene i klagen; flere kommer bare til', () => {
    alltid(({ ord }, forrige) => expect(ord.slice(0, forrige.ord.length)).toEqual(forrige.ord));
  });

  it('lar den som vurderte klagen, avgjøre den, eller noen uten fullmakt', () => {
    alltid(({ klage, avgjortAv, vei }) => {
      if (avgjortAv === null) return;
      expect(MED_FULLMAKT).toContain(avgjortAv);
      if (!vei.includes('avvis')) expect(klage.vurdertAv).not.toContain(avgjortAv);
    });
  });

  it('avgjør en klage der ønsket om utsatt iverksetting står ubesvart', () => {
    alltid(({ klage, avgjortAv }) => {
      if (avgjortAv !== null && klage.vilUtsatt) expect(klage.utsattSvar).not.toBe('IKKE_VURDERT');
    });
  });

  it('behandler en tilsynsanmodning som en klage', () => {
    alltid(({ klage, vei }) => {
      if (klage.slag === 'TILSYN')
        expect(['MOTTATT', 'VIDERESENDT', 'TRUKKET', 'AVSLUTTET']).toContain(klage.status);
      if (vei.includes('videresend')) expect(vei).not.toContain('avgjor');
    });
  });

  it('avslutter en opprettholdt klage over vedtak utenom statsforvalteren', () => {
    alltid(({ klage, vei }) => {
      if (klage.slag !== 'VEDTAK' || klage.status !== 'AVSLUTTET' || klage.utfall === 'TRUKKET') return;
      if (klage.utfall === 'OPPRETTHOLDT' || klage.utfall === 'DELVIS_MEDHOLD')
        expect(vei).toContain('oversend');
    });
  });

  it('står noe sted der ingen vet hva som er neste', () => {
    alltid(({ klage }) => {
      const { hva, hvem: av } = neste(klage, 'INGEN');
      expect(hva === 'INGENTING').toBe(klage.status === 'AVSLUTTET');
      expect(av === 'INGEN').toBe(klage.status === 'AVSLUTTET');
    });
  });

  it('gjør om et vedtak uten at klageren eller statsforvalteren har fått rett i noe', () => {
    alltid(({ klage, vei }) => {
      if (omgjoringsgrunn(klage) === null) return;
      expect(vei.some((a) => ['giMedhold', 'giDelvisMedhold', 'endre', 'opphev'].includes(a))).toBe(true);
    });
  });
});

describe('tabellen', () => {
  it('har hver tilstand, og hver tilstand kan nås', () => {
    const naadd = new Set(['MOTTATT', ...OVERGANGER.map((r) => r.til)]);
    expect([...naadd].toSorted()).toEqual([...KLAGESTATUSER].toSorted());
  });
  it('har én vei per akt, slag og tilstand', () => {
    const nokler = OVERGANGER.flatMap((r) => r.slag.map((s) => `${r.akt}/${r.fra}/${s}`));
    expect(new Set(nokler).size).toBe(nokler.length);
  });
  it('slipper ingen ut av en avsluttet klage', () => {
    expect(OVERGANGER.filter((r) => r.fra === 'AVSLUTTET')).toEqual([]);
  });
});
