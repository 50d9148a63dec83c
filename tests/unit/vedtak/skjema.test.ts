import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromForm } from '@/lib/platform/gate/form-data';
import {
  fattSchema,
  innholdSchema,
  lagreSchema,
  returnerSchema,
  sendSchema,
} from '@/lib/domain/vedtak/schema';
import { innholdFraSkjema } from '@/lib/domain/vedtak/side/rules';
import { maal } from './eksempel';

const VEDTAK = '00000000-0000-8000-8000-0000000000aa';
const skjema = (felt: [string, string][]) => {
  const data = new FormData();
  for (const [navn, verdi] of felt) data.append(navn, verdi);
  return fromForm(data);
};
const FELT: [string, string][] = [
  ['vedtakId', VEDTAK],
  ['versjon', '3'],
  ['innhold.type', 'INNVILGELSE'],
  ['innhold.formaal', 'Du skal bo hjemme.\r\n\r\nOg ut.'],
  ['innhold.virkningFom', '30. november 2026'],
  ['innhold.revurderesInnen', '31.05.2027'],
  ['innhold.maalIder[]', maal().maalId],
  ['innhold.linjer.0.tjeneste', '15'],
  ['innhold.linjer.0.utfall', 'INNVILGET'],
  ['innhold.linjer.0.omfang', 'Medisiner'],
  ['innhold.linjer.0.hjemler[]', 'hol-3-2-1-6-a'],
  ['innhold.linjer.0.hjemler[]', 'pbrl-2-1a'],
  ['innhold.linjer.1.tjeneste', '9'],
  ['innhold.linjer.1.utfall', 'AVSLAATT'],
  ['innhold.linjer.1.fjern', 'on'],
  ['innhold.linjer.2.utfall', 'INNVILGET'],
  ['innhold.linjer.3.erForslag', 'on'],
  ['innhold.linjer.3.tjeneste', '6'],
  ['innhold.linjer.4.erForslag', 'on'],
  ['innhold.linjer.4.taMed', 'on'],
  ['innhold.linjer.4.tjeneste', '5'],
];

describe('skjemaet', () => {
  it('leser linjer, og hopper over den tomme, den som er tatt bort, og forslag ingen tok med', () => {
    const { innhold } = lagreSchema.parse(skjema(FELT));
    expect(innhold.linjer.map((l) => l.tjeneste)).toEqual(['15', '5']);
    expect(innhold.linjer[0]).toEqual({
      tjeneste: '15', utfall: 'INNVILGET', omfang: 'Medisiner', hjemler: ['hol-3-2-1-6-a', 'pbrl-2-1a'], personligStell: false,
    }); // prettier-ignore
    expect(innhold.formaal).toBe('Du skal bo hjemme.\n\nOg ut.');
    expect(innhold).toMatchObject({
      virkningFom: '2026-11-30',
      revurderesInnen: '2027-05-31',
      forhaandsvarsel: null,
      begrunnelse: '',
    });
  });

  it('forhåndsvisningen leser det samme som serveren', () => {
    const raa = skjema(FELT);
    const { innhold } = lagreSchema.parse(raa);
    const vist = innholdFraSkjema(raa, [maal()]);
    expect({
      ...vist,
      maal: vist.maal.map((m) => m.maalId),
      formaal: vist.formaal.replace(/\r\n/g, '\n'),
    }).toEqual({
      ...innhold,
      maal: innhold.maalIder,
      maalIder: undefined,
    });
  });

  it('sier fra om en linje med omfang, men uten tjeneste', () => {
    const svar = lagreSchema.safeParse(skjema([...FELT, ['innhold.linjer.5.omfang', 'Noe']]));
    expect(svar.error?.issues.map((i) => i.path.join('.'))).toEqual(['innhold.linjer.5.tjeneste']);
  });

  it.each([
    ['ukjent felt', { ...grunn(), timer: 3 }],
    [
      'minutter på linja',
      { ...grunn(), innhold: { ...grunn().innhold, linjer: [{ tjeneste: '15', minutter: 20 }] } },
    ],
    ['ukjent tjeneste', { ...grunn(), innhold: { ...grunn().innhold, linjer: [{ tjeneste: '13' }] } }],
    [
      'hjemmel som fri tekst',
      { ...grunn(), innhold: { ...grunn().innhold, linjer: [{ tjeneste: '15', hjemler: ['helseloven'] }] } },
    ],
    ['umulig dato', { ...grunn(), innhold: { ...grunn().innhold, virkningFom: '31. februar 2027' } }],
    ['for lang tekst', { ...grunn(), innhold: { ...grunn().innhold, formaal: 'x'.repeat(2001) } }],
    ['ukjent type', { ...grunn(), innhold: { ...grunn().innhold, type: 'FORLENGELSE' } }],
    ['id som ikke er en id', { ...grunn(), vedtakId: '1 or 1=1' }],
  ])('tar ikke imot %s', (_navn, inn) => {
    expect(lagreSchema.safeParse(inn).success).toBe(false);
  });

  it('kommentar må fylles ut når vedtaket sendes tilbake, og avtrykket når det fattes', () => {
    const felles = { vedtakId: VEDTAK, versjon: 1 };
    expect(returnerSchema.safeParse({ ...felles, kommentar: ' ' }).success).toBe(false);
    expect(fattSchema.safeParse(felles).success).toBe(false);
    const lest = { ...felles, lestAvtrykk: 'a'.repeat(64) };
    expect(fattSchema.safeParse({ ...lest, habilitet: 'HABIL' }).success).toBe(true);
    // Spørsmålet om inhabilitet kan ikke hoppes over, og «vet ikke» er ikke et svar.
    expect(fattSchema.safeParse(lest).success).toBe(false);
    expect(fattSchema.safeParse({ ...lest, habilitet: 'VET_IKKE' }).success).toBe(false);
    expect(sendSchema.safeParse(felles).success).toBe(true);
  });

  it('kaster aldri, uansett hva som kommer', () => {
    fc.assert(
      fc.property(fc.anything(), (inn) => {
        innholdSchema.safeParse(inn);
        lagreSchema.safeParse({ ...grunn(), innhold: inn });
        innholdFraSkjema(inn, []);
        innholdFraSkjema({ innhold: inn }, [maal()]);
      }),
    );
  });
});

function grunn() {
  return { vedtakId: VEDTAK, versjon: 1, innhold: { type: 'INNVILGELSE' } };
}
