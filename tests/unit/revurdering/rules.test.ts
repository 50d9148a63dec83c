import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  erForfalt,
  FOLGER,
  foreslaattNeste,
  frist,
  kanSkrives,
  LENGST_MAANEDER,
  neste,
  OVERGANGER,
  sistOgNaa,
  skalRevurderes,
  VARSEL_UKER,
  vurderUtfall,
} from '@/lib/domain/revurdering/rules';
import { STATUSER, UTFALL, type Revurderbart, type Utfallsvalg } from '@/lib/domain/revurdering/types';
import { addDays, addMonths, addWeeks, type Dato } from '@/lib/platform/time/dato';

const I_DAG = '2026-11-25' as Dato;
const om = (dager: number) => addDays(I_DAG, dager);
const vedtak = (felt: Partial<Revurderbart> = {}): Revurderbart => ({
  status: 'FATTET',
  type: 'INNVILGELSE',
  revurderesInnen: om(0),
  aapen: null,
  forrige: null,
  ...felt,
});

describe('erForfalt', () => {
  it('dagen før er over tiden, dagen selv er ikke', () => {
    expect(erForfalt(om(-1), I_DAG)).toBe(true);
    expect(erForfalt(om(0), I_DAG)).toBe(false);
    expect(erForfalt(om(1), I_DAG)).toBe(false);
  });
});

describe('skalRevurderes', () => {
  it.each([
    [-400, true, 'OVER_TIDEN'],
    [-1, true, 'OVER_TIDEN'],
    [0, true, 'I_DAG'],
    [1, true, 'NAERMER_SEG'],
    [VARSEL_UKER * 7, true, 'NAERMER_SEG'],
    [VARSEL_UKER * 7 + 1, false, 'IKKE_ENNAA'],
  ])('dato om %i dager: %s, %s', (dager, skal, grunn) => {
    expect(skalRevurderes(vedtak({ revurderesInnen: om(dager) }), I_DAG)).toMatchObject({ skal, grunn });
  });

  it('bare et vedtak som gjelder og gir hjelp', () => {
    for (const status of ['UTKAST', 'TIL_GODKJENNING', 'RETURNERT', 'OPPHORT'] as const)
      expect(skalRevurderes(vedtak({ status }), I_DAG)).toEqual({
        skal: false,
        grunn: 'VEDTAKET_GJELDER_IKKE',
      });
    for (const type of ['AVSLAG', 'OPPHOR'] as const)
      expect(skalRevurderes(vedtak({ type }), I_DAG)).toEqual({
        skal: false,
        grunn: 'INGENTING_AA_REVURDERE',
      });
    expect(skalRevurderes(vedtak({ type: 'ENDRING' }), I_DAG).skal).toBe(true);
  });

  it('uten dato er det ingenting å minne om', () => {
    expect(skalRevurderes(vedtak({ revurderesInnen: null }), I_DAG)).toEqual({
      skal: false,
      grunn: 'INGEN_DATO',
    });
  });

  it('mens et nytt vedtak skrives, ligger det ikke på lista; trekkes eller fattes det, gjør det igjen', () => {
    const med = (utkaststatus: Revurderbart['status']) =>
      skalRevurderes(
        vedtak({ revurderesInnen: om(-9), forrige: { nesteForfallDato: null, utkaststatus } }),
        I_DAG,
      );
    for (const status of ['UTKAST', 'TIL_GODKJENNING', 'RETURNERT'] as const)
      expect(med(status)).toEqual({ skal: false, grunn: 'NYTT_VEDTAK_UNDER_ARBEID' });
    expect(med('OPPHORT')).toMatchObject({ skal: true, grunn: 'OVER_TIDEN' });
  });

  it('en åpen revurdering går foran alt annet', () => {
    const forrige = { nesteForfallDato: om(200), utkaststatus: 'UTKAST' as const };
    const svar = skalRevurderes(vedtak({ aapen: { forfallDato: om(-2) }, forrige }), I_DAG);
    expect(svar).toEqual({ skal: true, grunn: 'OVER_TIDEN', dato: om(-2) });
  });

  it('er en ren funksjon: svaret endrer aldri vedtaket', () => {
    const dato = fc.integer({ min: -500, max: 500 }).map(om);
    const felt = fc.record({
      status: fc.constantFrom('UTKAST', 'TIL_GODKJENNING', 'RETURNERT', 'FATTET', 'OPPHORT'),
      type: fc.constantFrom('INNVILGELSE', 'ENDRING', 'AVSLAG', 'OPPHOR'),
      revurderesInnen: fc.option(dato),
      aapen: fc.option(fc.record({ forfallDato: dato })),
      forrige: fc.constant(null),
    });
    fc.assert(
      fc.property(felt, (v) => {
        const foer = structuredClone(v);
        const svar = skalRevurderes(v as Revurderbart, I_DAG);
        expect(v).toEqual(foer);
        if (svar.skal) expect(svar.dato <= addWeeks(I_DAG, VARSEL_UKER)).toBe(true);
      }),
    );
  });
});

describe('frist', () => {
  it('den åpne, så forrige revurdering, så vedtaket', () => {
    const revurderesInnen = om(3);
    const forrige = { nesteForfallDato: om(2), utkaststatus: null };
    expect(frist({ revurderesInnen, forrige, aapen: { forfallDato: om(1) } })).toBe(om(1));
    expect(frist({ revurderesInnen, forrige, aapen: null })).toBe(om(2));
    expect(frist({ revurderesInnen, forrige: { ...forrige, nesteForfallDato: null }, aapen: null })).toBe(
      om(3),
    );
  });
});

describe('overgangene', () => {
  it('PLANLAGT → PAAGAAR → FULLFORT, og fullført er slutt', () => {
    expect(neste('PLANLAGT', 'start')).toBe('PAAGAAR');
    expect(neste('PLANLAGT', 'fullfor')).toBeNull();
    expect(neste('PLANLAGT', 'skriv')).toBeNull();
    expect(neste('PAAGAAR', 'start')).toBe('PAAGAAR');
    expect(neste('PAAGAAR', 'fullfor')).toBe('FULLFORT');
    expect(OVERGANGER.FULLFORT).toEqual({});
  });

  it('bare en som er i gang, kan skrives i', () => {
    expect(STATUSER.filter((status) => kanSkrives(status).ok)).toEqual(['PAAGAAR']);
    expect(kanSkrives('PLANLAGT')).toMatchObject({ refusal: { reason: 'IkkeStartet' } });
    expect(kanSkrives('FULLFORT')).toMatchObject({ refusal: { reason: 'AlleredeFullfort' } });
  });
});

describe('de fire utfallene', () => {
  it('bare nytt vedtak og avsluttes åpner et utkast, og bare de andre krever neste dato', () => {
    expect(UTFALL.map((u) => [u, FOLGER[u].utkast, FOLGER[u].kreverNesteDato])).toEqual([
      ['VIDEREFORES', null, true],
      ['ENDRES_INNENFOR_RAMMEN', null, true],
      ['NYTT_VEDTAK', 'ENDRING', false],
      ['AVSLUTTES', 'OPPHOR', false],
    ]);
  });

  const valg = (felt: Partial<Utfallsvalg>): Utfallsvalg => ({
    utfall: 'VIDEREFORES',
    begrunnelse: 'Det går godt.',
    nesteForfall: om(30),
    ...felt,
  });
  const grunn = (felt: Partial<Utfallsvalg>) => {
    const svar = vurderUtfall('PAAGAAR', valg(felt), I_DAG);
    return svar.ok ? 'ja' : svar.refusal.reason;
  };

  it.each(['VIDEREFORES', 'ENDRES_INNENFOR_RAMMEN'] as const)(
    '%s: dato etter i dag og innen ett år',
    (utfall) => {
      const sisteDag = addMonths(I_DAG, LENGST_MAANEDER);
      expect(grunn({ utfall, nesteForfall: null })).toBe('ManglerNesteDato');
      expect(grunn({ utfall, nesteForfall: om(0) })).toBe('NesteDatoErPassert');
      expect(grunn({ utfall, nesteForfall: om(1) })).toBe('ja');
      expect(grunn({ utfall, nesteForfall: sisteDag })).toBe('ja');
      expect(grunn({ utfall, nesteForfall: addDays(sisteDag, 1) })).toBe('NesteDatoErForSen');
      expect(grunn({ utfall, nesteForfall: foreslaattNeste(I_DAG) })).toBe('ja');
    },
  );

  it.each(['NYTT_VEDTAK', 'AVSLUTTES'] as const)(
    '%s: ingen dato, for det nye vedtaket har sin egen',
    (utfall) => {
      expect(vurderUtfall('PAAGAAR', valg({ utfall }), I_DAG)).toMatchObject({
        ok: true,
        value: { nesteForfall: null },
      });
    },
  );

  it('en som ikke er i gang, kan ikke fullføres, uansett utfall', () => {
    for (const utfall of UTFALL) {
      expect(vurderUtfall('PLANLAGT', valg({ utfall }), I_DAG)).toMatchObject({
        refusal: { reason: 'IkkeStartet' },
      });
      expect(vurderUtfall('FULLFORT', valg({ utfall }), I_DAG)).toMatchObject({
        refusal: { reason: 'AlleredeFullfort' },
      });
    }
  });
});

describe('sistOgNaa', () => {
  const v = (nivaa: number, revurderingId: string | null) => ({ nivaa, revurderingId });

  it('den siste før, og den siste i denne', () => {
    const rader = [v(-1, null), v(0, 'forrige'), v(2, 'denne'), v(1, 'denne')];
    expect(sistOgNaa(rader, 'denne')).toEqual({ sist: v(0, 'forrige'), naa: v(1, 'denne') });
    expect(sistOgNaa(rader.slice(0, 2), 'denne')).toEqual({ sist: v(0, 'forrige'), naa: null });
    expect(sistOgNaa([], 'denne')).toEqual({ sist: null, naa: null });
  });
});
