import { describe, expect, it } from 'vitest';
import { dato } from '@/lib/platform/time/dato';
import { erFullstendig, erMaalbart, harHjemmel, harTjenester } from '@/lib/domain/vedtak/utkast/rules';
import { avslag, brev, fakta, I_DAG, innhold, linje, liste, maal, mangler, opphor } from './eksempel';

describe('sjekklista', () => {
  it('har tolv punkter for en innvilgelse, og alle er på plass i et ferdig utkast', () => {
    expect(liste(innhold())).toHaveLength(12);
    expect(mangler(innhold())).toEqual([]);
    expect(mangler(innhold({ type: 'ENDRING' }))).toEqual([]);
  });

  it('nevner ALT som mangler, ikke bare det første', () => {
    const tomt = innhold({
      formaal: '',
      begrunnelse: ' ',
      brukersSyn: '',
      linjer: [],
      maal: [],
      virkningFom: null,
      revurderesInnen: null,
    });
    expect(mangler(tomt)).toEqual([
      'formaal', 'maal', 'tjenester', 'omfang', 'hjemmel', 'begrunnelse', 'syn', 'virkning', 'revurdering',
    ]); // prettier-ignore
  });

  it.each([
    ['formaal', innhold({ formaal: '\n ' })],
    ['maal', innhold({ maal: [] })],
    ['maal', innhold({ maal: [maal(), maal({ maalepunkt: ' ' })] })],
    ['tjenester', innhold({ linjer: [linje({ tjeneste: '12' })] })],
    ['tjenester', innhold({ linjer: [linje({ utfall: 'AVSLAATT' })] })],
    ['omfang', innhold({ linjer: [linje(), linje({ omfang: '' })] })],
    ['hjemmel', innhold({ linjer: [linje({ hjemler: [] })] })],
    ['hjemmel', innhold({ linjer: [linje({ hjemler: ['pbrl-2-1a'] })] })],
    ['begrunnelse', innhold({ begrunnelse: '' })],
    ['syn', innhold({ brukersSyn: '' })],
    ['revurdering', innhold({ revurderesInnen: dato('2026-11-30') })],
    ['revurdering', innhold({ revurderesInnen: null })],
  ] as const)('ser at %s mangler', (kode, inn) => {
    expect(mangler(inn)).toEqual([kode]);
  });

  it('godtar dagen etter virkning som frist for å se på målene, ikke dagen selv', () => {
    expect(mangler(innhold({ revurderesInnen: dato('2026-12-01') }))).toEqual([]);
    expect(mangler(innhold({ revurderesInnen: dato('2026-11-30') }))).toEqual(['revurdering']);
  });

  it('krever adresse, eller at den er skjermet', () => {
    const { mottaker } = fakta();
    expect(mangler(innhold(), fakta({ mottaker: { ...mottaker, adresse: null } }))).toEqual(['mottaker']);
    expect(
      mangler(innhold(), fakta({ mottaker: { ...mottaker, adresse: null, adresseSkjermet: true } })),
    ).toEqual([]);
  });

  it('krever saksbehandler med telefon', () => {
    expect(mangler(innhold(), fakta({ saksbehandler: null }))).toEqual(['kontakt']);
    expect(mangler(innhold(), fakta({ saksbehandler: { navn: 'Henrik Myhre', telefon: '' } }))).toEqual([
      'kontakt',
    ]);
  });

  it('krever saksnummer og avsender i brevet', () => {
    expect(mangler(innhold(), fakta({ saksnummer: '' }))).toEqual(['brev']);
  });

  it('peker på et sted i skjemaet for hvert punkt', () => {
    for (const inn of [innhold(), opphor(), avslag()])
      for (const punkt of liste(inn)) expect(punkt.anker).toMatch(/^[a-zA-Z-]+$/);
  });
});

describe('opphør', () => {
  it('krever forhåndsvarsel, og spør ikke om formål og revurdering', () => {
    expect(mangler(opphor())).toEqual([]);
    expect(mangler(opphor({ formaal: '', revurderesInnen: null }))).toEqual([]);
    expect(mangler(opphor({ forhaandsvarsel: null }))).toEqual(['forhaandsvarsel']);
  });
  it('godtar et varsel gitt i dag, ikke et som skal gis i morgen', () => {
    const frist = dato('2026-11-27');
    expect(mangler(opphor({ forhaandsvarsel: I_DAG, varselSvarfrist: frist }))).toEqual([]);
    expect(mangler(opphor({ forhaandsvarsel: dato('2026-11-26'), varselSvarfrist: frist }))).toEqual([
      'forhaandsvarsel',
    ]);
  });
  it('godtar ikke et varsel samme dag som hjelpen slutter', () => {
    expect(mangler(opphor({ forhaandsvarsel: I_DAG, virkningFom: I_DAG }))).toEqual(['forhaandsvarsel']);
  });
});

describe('avslag', () => {
  it('trenger verken mål, formål eller datoer, men begrunnelse, syn og hjemmel', () => {
    expect(mangler(avslag({ formaal: '' }))).toEqual([]);
    expect(mangler(avslag({ begrunnelse: '', brukersSyn: '', linjer: [] }))).toEqual([
      'tjenester',
      'omfang',
      'hjemmel',
      'begrunnelse',
      'syn',
    ]);
  });
  it('kan ikke innvilge noe', () => {
    expect(harTjenester(avslag({ linjer: [linje()] }))).toBe(false);
  });
});

describe('delene', () => {
  it('et mål er målbart med utgangspunkt, mål, målepunkt og frist', () => {
    expect(erMaalbart(maal())).toBe(true);
    for (const felt of ['tittel', 'utgangspunkt', 'maaltilstand', 'maalepunkt'] as const)
      expect(erMaalbart(maal({ [felt]: ' ' }))).toBe(false);
    expect(erMaalbart(maal({ innenDato: null }))).toBe(false);
  });
  it('en hjemmel som ikke gjelder lenger, teller ikke', () => {
    expect(harHjemmel(linje(), dato('2011-12-31'))).toBe(false);
  });
  it('fullstendig spør både skjemaet og brevet', () => {
    const inn = innhold();
    expect(erFullstendig(liste(inn), brev(inn), inn.type)).toBe(true);
    expect(erFullstendig(liste(inn), { ...brev(inn), deler: [] }, inn.type)).toBe(false);
    expect(erFullstendig(liste(innhold({ formaal: '' })), brev(inn), inn.type)).toBe(false);
  });
});
