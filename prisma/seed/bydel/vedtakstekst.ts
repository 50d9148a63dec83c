import type { Linje } from '@/tests/factories/vedtak';
import { BAKGRUNNER } from '../innhold/bakgrunner';
import { TEMAER } from '../innhold/temaer';
import type { Person } from '../folk/person';
import { ramsOpp, storBokstav } from './ord';

export interface Vedtakstekst {
  formaal: string;
  begrunnelse: string;
  brukersSyn: string;
  linjer: Linje[];
}

/** Teksten i et vedtak. Hva som skal oppnås, aldri hvor ofte, hvor lenge, når eller av hvem. */
export function vedtakstekst(person: Person, plass: number): Vedtakstekst {
  const temaer = person.maal.map(([navn]) => TEMAER[navn]);
  const omfang = (del: 'stell' | '15' | '1'): string =>
    storBokstav(ramsOpp([...new Set(temaer.flatMap((t) => t.omfang[del] ?? []))]));
  const linjer: Linje[] = [
    { tjeneste: '15', omfang: omfang('15') },
    { tjeneste: '1', omfang: omfang('stell'), personligStell: true },
    { tjeneste: '1', omfang: omfang('1') },
  ];
  return {
    formaal: `Du skal ${ramsOpp(temaer.map((t) => t.formaal))}.`,
    begrunnelse: `${BAKGRUNNER[person.bakgrunn].du} ${temaer.map((t) => t.behov).join(' ')} ${AVSLUTNING[plass % AVSLUTNING.length]!}`,
    brukersSyn: SYN[plass % SYN.length]!.replace('…', person.maal[0]![1].replace(/[.,]$/, '')),
    linjer: linjer.filter((linje) => linje.omfang !== ''),
  };
}

const AVSLUTNING = [
  'Vi mener at du trenger hjelp en tid for å komme dit du vil.',
  'Uten hjelp er det fare for at du blir sittende inne og mister mer krefter.',
  'Familien din gjør det de kan. Vi har vurdert at det ikke er nok alene.',
  'Hjelpemidler og trening kan gi deg mye tilbake, og derfor begynner vi der.',
  'Vi har lagt vekt på at du klarer mye selv når du får tid til det.',
  'Det er faglig forsvarlig at du bor hjemme med denne hjelpen.',
  'Vi har sett på om andre tiltak kunne være nok, men mener at du trenger dette nå.',
] as const;

const SYN = [
  'Du har sagt: «…». Det har vi lagt stor vekt på.',
  'Du vil klare mest mulig selv, og sier «…». Målene er satt ut fra det.',
  'Du er enig i det vi har skrevet, og ba oss ta med dette: «…».',
  'Du var usikker på om du trenger hjelp. For deg er dette viktigst: «…». Vi begynner derfor forsiktig.',
  'Da vi spurte hva som er viktig, svarte du blant annet «…». Det styrer hvordan hjelpen er lagt opp.',
] as const;

/** Avslag på noe det er søkt om. Brevet må si det. */
export const AVSLAGSTEKST: Vedtakstekst = {
  formaal: 'Du skal kunne komme deg til hytta og tilbake på egen hånd.',
  begrunnelse: 'Du har søkt om følge til hytta. Du går trygt i trapp med gelender, og sønnen din kjører deg. Kommunen skal dekke nødvendige helse- og omsorgstjenester i hjemmet. Vi mener at du ikke trenger slike tjenester for å komme til hytta nå.',
  brukersSyn: 'Du er uenig og mener at følge ville gjort det lettere. Vi forstår ønsket, men behovet blir dekket på annen måte.',
  linjer: [{ tjeneste: '1', omfang: 'Følge til hytta', utfall: 'AVSLAATT' }],
}; // prettier-ignore

/** Målet er nådd, og personen er enig. */
export const OPPHORSTEKST: Pick<Vedtakstekst, 'formaal' | 'begrunnelse' | 'brukersSyn' | 'linjer'> = {
  formaal: 'Du skal fortsette å klare deg selv slik du gjør nå.',
  begrunnelse: 'Målet er nådd. Du har klart deg uten oss en tid, og revurderingen viste at du ikke lenger trenger hjelpen. Du kan ta kontakt når som helst hvis noe endrer seg.',
  brukersSyn: 'Du er varslet og er enig i at hjelpen avsluttes.',
  linjer: [{ tjeneste: '15', omfang: 'Støttestrømper og oppfølging av hud og bein' }],
}; // prettier-ignore
