import type { Linje } from '@/tests/factories/vedtak';
import { BAKGRUNNER } from '../innhold/bakgrunner';
import { TEMAER } from '../innhold/temaer';
import type { Person } from '../folk/person';
import { ramsOpp, ramsOppLange, storBokstav } from './ord';

export interface Vedtakstekst {
  formaal: string;
  begrunnelse: string;
  brukersSyn: string;
  linjer: Linje[];
}

/** Teksten i et vedtak. Hva som skal oppnås, aldri hvor ofte, hvor lenge, når eller av hvem. */
export function vedtakstekst(person: Person, naer: string | null, plass: number): Vedtakstekst {
  const temaer = person.maal.map(([navn]) => TEMAER[navn]);
  const omfang = (del: 'stell' | '15' | '1'): string =>
    storBokstav(ramsOpp([...new Set(temaer.flatMap((t) => t.omfang[del] ?? []))]));
  const linjer: Linje[] = [
    { tjeneste: '15', omfang: omfang('15') },
    { tjeneste: '1', omfang: omfang('stell'), personligStell: true },
    { tjeneste: '1', omfang: omfang('1') },
  ];
  const behov = [BAKGRUNNER[person.bakgrunn].du, ...temaer.map((t) => t.behov), avslutning(naer, plass)].join(
    ' ',
  );
  return {
    formaal: `Du skal ${ramsOppLange(temaer.map((t) => t.formaal))}.`,
    begrunnelse: behov,
    brukersSyn: SYN[plass % SYN.length]!.replace('…', person.maal[0]![1].replace(/[.,]$/, '')),
    linjer: linjer.filter((linje) => linje.omfang !== ''),
    ...EGEN_TEKST[person.navn],
  };
}

function avslutning(naer: string | null, plass: number): string {
  const fornavn = naer?.split(' ')[1];
  if (fornavn && plass % 4 === 1)
    return `${fornavn} gjør mye for deg, men vi har vurdert at det ikke er nok alene.`;
  return AVSLUTNING[plass % AVSLUTNING.length]!;
}

const AVSLUTNING = [
  'Vi mener at du trenger hjelp en tid for å komme dit du vil.',
  'Vi har lagt vekt på at du klarer mye selv når du får tid til det.',
  'Det er faglig forsvarlig at du bor hjemme med denne hjelpen.',
  'Vi har sett på om andre tiltak kunne være nok, men mener at du trenger dette nå.',
  'Hjelpen skal støtte opp om det du klarer, og ikke ta over.',
  'Fastlegen din er enig i vurderingen.',
  'Uten hjelp er det fare for at du blir dårligere, og det vil vi unngå.',
] as const;

const SYN = [
  'Du har pekt på dette som viktigst: «…». Det har vi lagt stor vekt på.',
  'Målene er satt ut fra dine egne ord: «…».',
  'Du er enig i det vi har skrevet, og ba oss ta med dette: «…».',
  'Du var usikker på om du trenger hjelp. Vi begynner forsiktig, med det du selv trakk fram: «…».',
  'Vi har lagt stor vekt på det du sa i samtalen: «…». Det styrer hvordan hjelpen er lagt opp.',
  'Du har lest utkastet og ville ikke endre noe. Vi har holdt oss til det du selv sa: «…».',
] as const;

/** Vedtaket Bergljot fikk sist, slik det står i køen ved siden av det nye. */
const EGEN_TEKST: Record<string, Partial<Vedtakstekst>> = {
  'Bergljot Strand': {
    formaal: 'Du skal bo hjemme og styre din egen hverdag etter slaget.',
    begrunnelse: 'Du har nedsatt kraft i høyre arm, og trenger hjelp til mat og husarbeid.',
    linjer: [
      { tjeneste: '15', omfang: 'Oppfølging etter slaget' },
      { tjeneste: '1', omfang: 'Matlaging, innkjøp og klesvask' },
    ],
  },
};

/** Avslag på noe det er søkt om. Brevet må si det. */
// prettier-ignore
export const AVSLAGSTEKST: Vedtakstekst = {
  formaal: 'Du skal kunne komme deg til hytta og tilbake på egen hånd.',
  begrunnelse: 'Du har søkt om følge til hytta. Du går trygt i trapp med gelender, og familien din kjører deg. Kommunen skal dekke nødvendige helse- og omsorgstjenester i hjemmet. Vi mener at du ikke trenger slike tjenester for å komme til hytta nå.',
  brukersSyn: 'Du er uenig og mener at følge ville gjort det lettere. Vi forstår ønsket, men behovet blir dekket på annen måte.',
  linjer: [{ tjeneste: '1', omfang: 'Følge til hytta', utfall: 'AVSLAATT' }],
};

/** Målet er nådd, og personen er enig. */
// prettier-ignore
export const OPPHORSTEKST: Pick<Vedtakstekst, 'formaal' | 'begrunnelse' | 'brukersSyn' | 'linjer'> = {
  formaal: 'Du skal fortsette å klare deg selv slik du gjør nå.',
  begrunnelse: 'Målet er nådd. Du har klart deg uten oss en tid, og revurderingen viste at du ikke lenger trenger hjelpen. Du kan ta kontakt når som helst hvis noe endrer seg.',
  brukersSyn: 'Du er varslet og er enig i at hjelpen avsluttes.',
  linjer: [{ tjeneste: '15', omfang: 'Støttestrømper og oppfølging av hud og bein' }],
};
