import * as fc from 'fast-check';
import { addDays, addWeeks, instantAt } from '@/lib/platform/time/dato';
import {
  OMGJORINGSGRUNNER,
  UTSATT,
  VEDTAKSTYPER,
  type Akutt,
  type Fravaer,
  type Fullmakt,
  type Vedtaksinnhold,
  type Vedtakstype,
} from '@/lib/domain/vedtak/types';
import { I_DAG, innhold, linje, maal } from './eksempel';

/** Folk med og uten myndighet, og tilfeldige skjemaer: det egenskapsprøvene kaster på reglene. */
export const FOLK = ['henrik', 'yusuf', 'kari', 'unni', 'maren'];
/** Maren arbeider under Kari. */
export const LEDERE: Record<string, string[]> = { maren: ['kari'], henrik: ['kari'], yusuf: ['kari'] };

export const fullmakt = (felt: Partial<Fullmakt> = {}): Fullmakt => ({
  id: 'f1',
  tjenester: ['15', '1'],
  vedtakstyper: [],
  begrensning: '',
  stedfortrederForId: null,
  gittAvId: null,
  dokument: '2026/0031-4',
  fom: addDays(I_DAG, -200),
  tom: null,
  ...felt,
});

export const FULLMAKTER: Record<string, Fullmakt[]> = {
  kari: [fullmakt({ id: 'k' })],
  unni: [
    fullmakt({ id: 'u1', tjenester: ['15'], tom: addDays(I_DAG, -1) }),
    fullmakt({ id: 'u2', stedfortrederForId: 'kari', begrensning: 'Ikke over ett år.' }),
    fullmakt({ id: 'u3', tjenester: ['15'], vedtakstyper: ['AVSLAG'] }),
  ],
  maren: [fullmakt({ id: 'm', vedtakstyper: ['AKUTT', 'ENDRING'], tjenester: ['15'] })],
  henrik: [fullmakt({ id: 'h', tjenester: ['15', '1', '9'] })],
};
/** Kari er borte om ti dager. */
export const FRAVAER: Fravaer[] = [{ ansattId: 'kari', fom: addDays(I_DAG, 10), tom: addDays(I_DAG, 25) }];

const kanskje = <T>(hele: T, tomt: T) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(hele) }, fc.constant(tomt));

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

const akutt: fc.Arbitrary<Akutt> = fc.record({
  tidspunkt: kanskje<Date | null>(instantAt(addDays(I_DAG, -1), '21:40'), null),
  bestemtAvId: fc.constantFrom<string | null>('kari', 'kari', 'kari', 'maren', 'unni', null),
  muntlig: fc.boolean(),
  grunn: kanskje('Du kunne ikke være alene den natta.', ''),
});

const dager = (...d: (number | null)[]) =>
  fc.constantFrom(...d.map((n) => (n === null ? null : addDays(I_DAG, n))));

/** Helt tilfeldig innhold: de fleste felt er fylt, noen er tomme, datoene står i alle rekkefølger. */
const tilfeldig: fc.Arbitrary<Vedtaksinnhold> = fc.record({
  type: fc.constantFrom(...VEDTAKSTYPER),
  formaal: kanskje('Du skal bo hjemme.', ' '),
  begrunnelse: kanskje('Du trenger hjelp.', ''),
  brukersSyn: kanskje('Du er enig.', ''),
  virkningFom: dager(5, 30, 60, null),
  revurderesInnen: dager(30, 100, 0, null),
  forhaandsvarsel: dager(-19, 0, 3, null),
  varselSvarfrist: dager(-5, 0, 7, null),
  uttaltSeg: dager(-25, -3, 2, null, null),
  utenVarselGrunn: fc.constantFrom('Du ba selv om det.', ''),
  utsattIverksetting: fc.constantFrom(...UTSATT),
  utsattGrunn: kanskje('Ingen grunn til å vente.', ''),
  reduksjonsgrunn: kanskje('Du klarer mer selv.', ''),
  omgjoringsgrunn: fc.constantFrom(null, ...OMGJORINGSGRUNNER),
  akutt: fc.option(akutt, { freq: 5 }),
  linjer,
  maal: fc.constantFrom<Vedtaksinnhold['maal']>([maal()], [maal()], [], [maal({ maalepunkt: '' })]),
});

/** Én feil om gangen: da er det akkurat den regelen som må si nei. */
const LYTER: readonly ((v: Vedtaksinnhold) => Partial<Vedtaksinnhold>)[] = [
  () => ({ formaal: ' ' }),
  () => ({ maal: [] }),
  () => ({ maal: [maal({ maalepunkt: '' })] }),
  () => ({ begrunnelse: '' }),
  () => ({ brukersSyn: ' ' }),
  (v) => ({ linjer: v.linjer.map((l) => ({ ...l, hjemler: ['pbrl-2-1a'] })) }),
  (v) => ({ linjer: v.linjer.map((l) => ({ ...l, omfang: '' })) }),
  (v) => ({ linjer: v.linjer.map((l) => ({ ...l, utfall: 'AVSLAATT' as const })) }),
  () => ({ linjer: [] }),
  () => ({ reduksjonsgrunn: '' }),
  () => ({ utsattIverksetting: 'IKKE_VURDERT' }),
  () => ({ utsattGrunn: '' }),
  () => ({ revurderesInnen: addDays(I_DAG, 90) }),
  () => ({ revurderesInnen: null }),
  (v) => ({ akutt: v.akutt && { ...v.akutt, grunn: '' } }),
  (v) => ({ akutt: v.akutt && { ...v.akutt, bestemtAvId: 'maren' } }),
];
const lyte = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...LYTER) },
);

/** Skriveren velger blant slagene som er mulige nå. */
export type Skriving = (mulige: readonly Vedtakstype[]) => Vedtaksinnhold;

/** Nesten riktige vedtak av hvert slag, så mange når fram og reglene får noe å si nei til. */
const nesten: fc.Arbitrary<Skriving> = fc
  .record({
    akutt,
    omgjoringsgrunn: fc.constantFrom(null, ...OMGJORINGSGRUNNER),
    uttaltSeg: dager(-3, 2, null),
    forhaandsvarsel: dager(-19, null),
    varselSvarfrist: dager(-5, 0, 7),
    utenVarselGrunn: kanskje('Du ba selv om det.', ''),
    utsattIverksetting: fc.constantFrom(
      'NEI' as const,
      'NEI' as const,
      'JA' as const,
      'IKKE_VURDERT' as const,
    ),
    reduksjonsgrunn: fc.constant('Du klarer mer selv.'),
    beggeLinjer: fc.boolean(),
    nummer: fc.nat(11),
    lyte,
  })
  .map(({ beggeLinjer, nummer, lyte: feil, ...felt }) => (mulige) => {
    const type = mulige[nummer % mulige.length]!;
    const gir = type !== 'AVSLAG' && type !== 'OPPHOR';
    const utfall = gir ? ('INNVILGET' as const) : ('AVSLAATT' as const);
    const virkningFom = addDays(I_DAG, 30);
    const v = innhold({
      ...felt,
      type,
      akutt: type === 'AKUTT' ? felt.akutt : null,
      utsattGrunn: 'Du er trygg imens.',
      virkningFom,
      revurderesInnen: addWeeks(virkningFom, 4),
      linjer: [linje({ utfall }), ...(beggeLinjer ? [linje({ utfall, tjeneste: '1' })] : [])],
    });
    return feil ? { ...v, ...feil(v) } : v;
  });

export const skriving: fc.Arbitrary<Skriving> = fc.oneof(
  { weight: 3, arbitrary: nesten },
  tilfeldig.map((v) => () => v),
);

/** Fasit for myndighet, skrevet uavhengig av reglene den prøver: minst én fullmakt for hver tjeneste, den dagen. */
export const harMyndighet = (
  hvem: string,
  v: Pick<Vedtaksinnhold, 'type' | 'linjer'>,
  dag: string,
): boolean =>
  v.linjer.every(({ tjeneste }) =>
    (FULLMAKTER[hvem] ?? []).some(
      (f) =>
        f.tjenester.includes(tjeneste) &&
        (f.vedtakstyper.length === 0 || f.vedtakstyper.includes(v.type)) &&
        f.fom <= dag &&
        (f.tom === null || dag <= f.tom) &&
        (f.stedfortrederForId === null ||
          FRAVAER.some((b) => b.ansattId === f.stedfortrederForId && b.fom <= dag && dag <= b.tom)),
    ),
  );
