import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, dato, type Dato } from '@/lib/platform/time/dato';
import { brevtekst, manglerIBrev } from '@/lib/domain/vedtak/brev/rules';
import type { Brev, Brevfakta, Brevkravkode } from '@/lib/domain/vedtak/brev/types';
import { LOVVERSJONER, lovversjonPaa } from '@/lib/domain/vedtak/hjemmel/rules';
import { EMNER } from '@/lib/domain/vedtak/hjemmel/types';
import type { Vedtaksinnhold } from '@/lib/domain/vedtak/types';
import { avslag, brev, fakta, fatting, innhold, linje, opphor, slag } from '../eksempel';

const forrige = (...linjer: ReturnType<typeof linje>[]) =>
  slag({ harGjeldende: true, forrige: { type: 'INNVILGELSE', status: 'FATTET', linjer, fattet: dato('2026-05-15'), erUnderrettet: true } }); // prettier-ignore
const BESTEMT = { ansattId: 'kari', navn: 'Kari Lie', fullmakter: [] };
const TIL_SKADE = {
  forhaandsvarsel: dato('2026-11-02'),
  varselSvarfrist: dato('2026-11-16'),
  reduksjonsgrunn: 'Målet er nådd.',
  utsattIverksetting: 'NEI',
  utsattGrunn: 'Du er trygg i mellomtiden.',
} as const;

/** Hvert slag vedtak, slik det skal være. */
const SLAG: Record<string, { inn: Vedtaksinnhold; f: Brevfakta }> = {
  INNVILGELSE: {
    inn: innhold({ linjer: [linje(), linje({ tjeneste: '1' })] }),
    f: fakta({ brukervalg: { dager: 10 } }),
  },
  DELVIS_AVSLAG: {
    inn: innhold({ linjer: [linje(), linje({ tjeneste: '9', utfall: 'AVSLAATT' })] }),
    f: fakta(),
  },
  AVSLAG: { inn: avslag(), f: fakta() },
  ENDRING: {
    inn: innhold({ type: 'ENDRING', ...TIL_SKADE }),
    f: fakta({ slag: forrige(linje(), linje({ tjeneste: '1' })), forrigeVedtakDato: dato('2026-05-15') }),
  },
  OPPHOR: { inn: opphor({ ...TIL_SKADE }), f: fakta({ slag: forrige(linje()) }) },
  OMGJORING: {
    inn: innhold({ type: 'OMGJORING', omgjoringsgrunn: 'TIL_GUNST' }),
    f: fakta({ slag: forrige(linje()), forrigeVedtakDato: dato('2026-05-15') }),
  },
  AKUTT: {
    inn: innhold({
      type: 'AKUTT',
      akutt: {
        tidspunkt: new Date('2026-11-24T13:05:00Z'),
        bestemtAvId: 'kari',
        muntlig: true,
        grunn: 'Hun falt.',
      },
    }),
    f: fakta({ slag: slag({ beslutningstakere: [BESTEMT] }) }),
  },
  ETTER_MESTRING: {
    inn: innhold(),
    f: fakta({
      mestring: { fom: dato('2026-09-01'), tom: dato('2026-10-12') },
      kopi: [{ rolle: 'VERGE', navn: 'Vera Lund' }],
    }),
  },
};
const fattet = (navn: string): Brev => brev(SLAG[navn]!.inn, SLAG[navn]!.f, fatting);
const mangler = (b: Brev, navn: string): Brevkravkode[] => {
  const { inn, f } = SLAG[navn]!;
  return manglerIBrev(b, inn.type, { fakta: f, innhold: inn });
};

describe('lovens punkter (domain.md 1.3)', () => {
  it.each(Object.keys(SLAG))('%s har alt', (navn) => {
    expect(mangler(fattet(navn), navn)).toEqual([]);
  });

  it.each(Object.keys(SLAG))('%s: hver del som krevs, blir navngitt når den er borte', (navn) => {
    const helt = fattet(navn);
    const frivillige = ['EGNE_ORD', 'VEIEN_VIDERE'];
    if (['OPPHOR'].includes(navn)) frivillige.push('MAAL');
    for (const { kode } of helt.deler.filter((d) => !frivillige.includes(d.kode))) {
      const uten = { ...helt, deler: helt.deler.filter((d) => d.kode !== kode) };
      expect(mangler(uten, navn), kode).toContain(kode);
    }
  });

  it('punkt 1: avsender, saksnummer, mottaker og dato', () => {
    const b = fattet('INNVILGELSE');
    expect(mangler({ ...b, saksnummer: '' }, 'INNVILGELSE')).toEqual(['SAKSNUMMER']);
    expect(mangler({ ...b, mottaker: ['Solveig Nygård'] }, 'INNVILGELSE')).toEqual(['MOTTAKER']);
    expect(mangler({ ...b, avsender: { ...b.avsender, kommune: '' } }, 'INNVILGELSE')).toEqual(['AVSENDER']);
    expect(mangler({ ...b, dato: null }, 'INNVILGELSE')).toEqual(['DATO']);
  });
  it('punkt 2: hver tjeneste, det som er avslått, og dagen det virker fra', () => {
    const stum = (navn: string, fra: RegExp, til: string): Brev =>
      JSON.parse(JSON.stringify(fattet(navn)).replace(fra, til)) as Brev;
    expect(mangler(stum('DELVIS_AVSLAG', /støttekontakt/giu, 'noe'), 'DELVIS_AVSLAG')).toContain('AVSLAATT');
    expect(mangler(stum('INNVILGELSE', /praktisk bistand/giu, 'noe'), 'INNVILGELSE')).toContain('PRIS');
    expect(mangler(stum('INNVILGELSE', /30\. november 2026/gu, 'snart'), 'INNVILGELSE')).toEqual([
      'VIRKNING',
    ]);
    expect(mangler(stum('ENDRING', /praktisk bistand/giu, 'noe'), 'ENDRING')).toContain('KONKLUSJON');
  });
  it('punkt 12: hvem som har fattet det', () => {
    expect(mangler({ ...fattet('AVSLAG'), signatur: [] }, 'AVSLAG')).toEqual(['SIGNATUR']);
  });
});

describe('slagene i brevet', () => {
  const tekst = (navn: string) => brevtekst(fattet(navn));
  it('en endring som tar noe bort, sier hva, hvorfor, at vi varslet, og om vi venter', () => {
    expect(fattet('ENDRING').tittel).toBe('Hjelpen din endres, og noe av den slutter');
    expect(tekst('ENDRING')).toContain('får du ikke lenger praktisk bistand');
    expect(tekst('ENDRING')).toContain('si hva du mener innen 16. november 2026');
    expect(tekst('ENDRING')).toContain('Vi venter ikke.');
  });
  it('et opphør etter eget ønske sier hvorfor det ikke er varslet', () => {
    const inn = opphor({ forhaandsvarsel: null, varselSvarfrist: null, uttaltSeg: dato('2026-11-10'), utenVarselGrunn: 'Du ringte og ba om å slutte.' }); // prettier-ignore
    expect(brevtekst(brev(inn))).toContain('Du ringte og ba om å slutte.');
  });
  it('en omgjøring viser til regelen som åpner for den', () => {
    expect(tekst('OMGJORING')).toContain('forvaltningsloven § 35');
    const { inn, f } = SLAG.OMGJORING!;
    expect(brevtekst(brev({ ...inn, omgjoringsgrunn: 'KLAGE' }, f))).toContain(
      'forvaltningsloven §§ 33 og 34',
    );
  });
  it('et akuttvedtak sier når, hvem, hvorfor, og at dette er bekreftelsen', () => {
    expect(tekst('AKUTT')).toContain('muntlig 24. november 2026 klokka 14.05. Det var Kari Lie');
    expect(tekst('AKUTT')).toContain('Hun falt.');
    expect(tekst('AKUTT')).toContain('forvaltningsloven § 23');
  });
  it('satsene står per tjeneste, med kilde, og regnes aldri ut', () => {
    const sats = { tjeneste: '1', personligStell: false, gjelder: 'under 2 G', belopOre: 124_000, enhet: 'MAANED', kilde: 'Solvik kommunes satser 2026', fom: dato('2026-01-01') } as const; // prettier-ignore
    const t = brevtekst(brev(SLAG.INNVILGELSE!.inn, fakta({ satser: [sats] })));
    expect(t).toContain('Under 2 G: 1\u00a0240 kroner i måneden.');
    expect(t).toContain('Satsene er Solvik kommunes satser 2026, og gjelder fra 1. januar 2026.');
    expect(brevtekst(brev(SLAG.INNVILGELSE!.inn))).toContain('Satsene som gjelder nå, får du av');
  });
  it('stedfortrederen bestemmer i fravær av lederen', () => {
    const b = brev(innhold(), fakta(), { ...fatting, iFravaerAv: 'Kari Lie', navn: 'Unni Graff' });
    expect(b.signatur[0]).toBe('Unni Graff, teamleder, har fattet vedtaket i fravær av Kari Lie.');
  });
});

describe('lovens utgave', () => {
  const SKIFTE = dato('2028-01-01');
  const tabell = LOVVERSJONER.map((l) =>
    l.kode === 'fvl-2025' ? { ...l, fom: SKIFTE } : { ...l, tom: addDays(SKIFTE, -1) },
  );
  it('alle emner har en henvisning i hver utgave', () => {
    for (const l of LOVVERSJONER)
      for (const emne of EMNER) expect(l.henvisninger[emne].paragraf).toMatch(/^§/);
  });
  it('skifter på dagen: før den nye loven 1967, fra og med den 2025', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (dager) => {
        const dag: Dato = addDays(SKIFTE, dager);
        const { kode } = lovversjonPaa(dag, tabell);
        expect(kode).toBe(dager < 0 ? 'fvl-1967' : 'fvl-2025');
        const t = brevtekst(
          brev(opphor({ ...TIL_SKADE }), fakta({ lovversjon: kode, slag: forrige(linje()) })),
        );
        const [utsatt, kost, varsel, omgj] = dager < 0 ? ['42', '36', '16', '35'] : ['76', '69', '42', '71'];
        for (const p of [utsatt, kost, varsel, omgj]) expect(t).toContain(`forvaltningsloven § ${p}`);
        expect(t).toContain('pasient- og brukerrettighetsloven §§ 7-2 og 7-5');
      }),
      { numRuns: 40 },
    );
  });
});
