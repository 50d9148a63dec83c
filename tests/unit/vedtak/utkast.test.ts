import { describe, expect, it } from 'vitest';
import { dato } from '@/lib/platform/time/dato';
import { STANDARDSETT } from '@/lib/domain/kartlegging/funksjonsprofil/rules';
import { aapneForslag, foreslaaLinjer, linjeAv, startlinjer } from '@/lib/domain/vedtak/utkast/forslag/rules';
import {
  startBegrunnelse,
  startRevurdering,
  startSyn,
  startVirkning,
} from '@/lib/domain/vedtak/utkast/start/rules';
import type { Kartleggingsgrunnlag } from '@/lib/domain/vedtak/utkast/types';
import { I_DAG, linje } from './eksempel';

const grunnlag = (felt: Partial<Kartleggingsgrunnlag> = {}): Kartleggingsgrunnlag => ({
  kartleggingId: 'k',
  kartlagtDato: dato('2026-11-04'),
  egneRessurser: 'Lager frokost selv',
  nettverk: null,
  risiko: null,
  bolig: null,
  husstand: 'BOR_ALENE',
  behov: [],
  ...felt,
});
const behov = (variabel: string, skaar: number, navn = variabel) => ({ variabel, navn, skaar });

describe('forslag fra funksjonsprofilen', () => {
  it('sier hvilken tjeneste, hva den dekker, og hvilke variabler som er grunnen', () => {
    const forslag = foreslaaLinjer(
      grunnlag({
        behov: [behov('hygiene', 3, 'Personlig hygiene'), behov('paakledning', 4, 'På- og avkledning')],
      }),
    );
    expect(forslag).toEqual([
      {
        tjeneste: '1',
        personligStell: true,
        iUtkastet: true,
        omfang: 'personlig hygiene, på- og avkledning',
        fordi: [behov('hygiene', 3, 'Personlig hygiene'), behov('paakledning', 4, 'På- og avkledning')],
      },
    ]);
  });
  it('begynner ved 3, ikke ved 2, og regner aldri 9 som et behov', () => {
    const antall = (skaar: number) => foreslaaLinjer(grunnlag({ behov: [behov('egenHelse', skaar)] })).length;
    expect([1, 2, 3, 5, 9].map(antall)).toEqual([0, 0, 1, 1, 0]);
  });
  it('foreslår trygghetsalarm bare til den som bor alene', () => {
    const har = (husstand: Kartleggingsgrunnlag['husstand']) =>
      foreslaaLinjer(grunnlag({ husstand, behov: [behov('inne', 3)] })).some((f) => f.tjeneste === '6');
    expect(har('BOR_ALENE')).toBe(true);
    expect(har('BOR_MED_ANDRE')).toBe(false);
  });
  it('skiller personlig stell fra annen praktisk bistand, for de har ulik egenandel', () => {
    const forslag = foreslaaLinjer(grunnlag({ behov: [behov('hygiene', 3), behov('husarbeid', 3)] }));
    expect(forslag.map((f) => [f.tjeneste, f.personligStell])).toEqual([
      ['1', true],
      ['1', false],
    ]);
  });
  it('bruker bare koder som finnes i standardsettet', () => {
    const alle = STANDARDSETT.variabler.map(({ kode, navn }) => behov(kode, 5, navn));
    const brukt = foreslaaLinjer(grunnlag({ behov: alle })).flatMap((f) => f.fordi.map((b) => b.variabel));
    expect(new Set(brukt)).toEqual(
      new Set([
        'egenHelse',
        'inne',
        'hukommelse',
        'hygiene',
        'paakledning',
        'toalett',
        'spise',
        'husarbeid',
        'innkjop',
        'lageMat',
        'sosial',
        'beslutninger',
      ]),
    );
  });
  it('viser bare forslag som ingen linje dekker', () => {
    const forslag = foreslaaLinjer(grunnlag({ behov: [behov('egenHelse', 4), behov('sosial', 4)] }));
    expect(aapneForslag(forslag, [linje()]).map((f) => f.tjeneste)).toEqual(['9']);
  });
});

describe('linjene utkastet starter med', () => {
  const forslag = foreslaaLinjer(grunnlag({ behov: [behov('egenHelse', 4), behov('inne', 4)] }));
  it('er de tydelige forslagene, med hjemmel', () => {
    expect(startlinjer('INNVILGELSE', [], forslag)).toEqual([
      {
        tjeneste: '15',
        utfall: 'INNVILGET',
        omfang: 'egenhelse, inne',
        hjemler: ['hol-3-2-1-6-a', 'pbrl-2-1a'],
        personligStell: false,
      },
    ]);
  });
  it('er de forrige ved endring, uten det som var avslått', () => {
    expect(startlinjer('ENDRING', [linje(), linje({ tjeneste: '9', utfall: 'AVSLAATT' })], forslag)).toEqual([
      linje(),
    ]);
  });
  it('gir ingenting ved opphør', () => {
    expect(startlinjer('OPPHOR', [linje()], forslag)).toEqual([linje({ utfall: 'AVSLAATT' })]);
    expect(linjeAv(forslag[0]!, 'AVSLAG').utfall).toBe('AVSLAATT');
  });
});

describe('datoene utkastet starter med', () => {
  it('er mandagen etter, også når i dag er mandag eller søndag', () => {
    expect(startVirkning('INNVILGELSE', I_DAG)).toBe('2026-11-30');
    expect(startVirkning('ENDRING', dato('2026-11-30'))).toBe('2026-12-07');
    expect(startVirkning('ENDRING', dato('2026-11-29'))).toBe('2026-11-30');
  });
  it('er ingen for et opphør, som må varsles først', () => {
    expect(startVirkning('OPPHOR', I_DAG)).toBeNull();
    expect(startRevurdering(null, 26)).toBeNull();
  });
  it('ser på målene etter så mange uker som virksomheten har valgt', () => {
    expect(startRevurdering(dato('2026-11-30'), 26)).toBe('2027-05-31');
  });
});

describe('tekstene utkastet starter med', () => {
  it('gjengir de egne ordene ordrett', () => {
    expect(startSyn('Jeg vil  gå selv.\nAlltid.')).toBe('Du har sagt: «Jeg vil  gå selv.\nAlltid.»');
    expect(startSyn(null)).toBe('');
  });
  it('setter sammen fakta fra kartleggingen, uten å vurdere', () => {
    const tekst = startBegrunnelse(
      grunnlag({
        nettverk: 'datteren er innom i helgene',
        risiko: 'Fall på badet.',
        behov: [behov('hygiene', 4, 'Personlig hygiene'), behov('syn', 1, 'Syn'), behov('spise', 3, 'Spise')],
      }),
    );
    expect(tekst).toBe(
      'Vi bygger på samtalen med deg 4. november 2026. Du bor alene. Dette klarer du selv: Lager frokost selv. Du trenger hjelp av andre til personlig hygiene og spise. Rundt deg: datteren er innom i helgene. Dette må vi passe på: Fall på badet.',
    );
  });
  it('er tom uten kartlegging', () => {
    expect(startBegrunnelse(grunnlag({ kartlagtDato: null }))).toBe('');
  });
});
