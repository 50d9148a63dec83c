import { nyeOrd } from '@/tests/factories/bruker';
import { nyRevurdering } from '@/tests/factories/revurdering';
import { om } from '@/tests/factories/grunnlag';
import type { Vedtak } from '@/tests/factories/vedtak';
import { addDays, addWeeks, type Dato } from '@/lib/platform/time/dato';
import { medPronomen } from './ord';
import type { Beboer, Bydel } from './bydel';

const UKER_MELLOM = 26;

/** Dager fra i dag. Noen er over fristen, noen har frist denne uka. */
// prettier-ignore
const FORFALL: Record<string, number> = {
  'Gudrun Solberg': -7, 'Mehmet Kaya': 1, 'Fatima Yilmaz': 2, 'Ruth Bakken': 0, 'Trygve Aasen': 5,
  'Bodil Christensen': -3, 'Dagny Moen': 1, 'Leiv Haugland': 2, 'Guri Nesheim': 4,
};

/** Teamet sitter med denne nå. */
const PAAGAAR = 'Ruth Bakken';

/** De som har et vedtak til godkjenning, har revurderingen sin i godkjenning.ts. */
export const EGEN_REVURDERING = ['Bergljot Strand', 'Odd Viken', 'Marit Ekre'];

/** Første frist etter vedtaket. Er den ikke kommet ennå, er den også den neste. */
export function forsteForfall(b: Bydel, beboer: Beboer, start: Dato): Dato {
  const forste = addWeeks(start, UKER_MELLOM);
  return forste < om(b.g, -21) ? forste : nesteForfall(b, beboer, forste);
}

/** Fristen som står åpen: den vi vil vise, ellers god tid fram. */
function nesteForfall(b: Bydel, { person }: Beboer, beregnet: Dato): Dato {
  const dager = FORFALL[person.navn];
  if (dager !== undefined) return om(b.g, dager);
  return beregnet > om(b.g, 8) ? beregnet : om(b.g, 8 + b.terning.heltall(0, 90));
}

export function leggRevurdering(b: Bydel, beboer: Beboer, vedtak: Vedtak, forste: Dato): void {
  if (EGEN_REVURDERING.includes(beboer.person.navn)) return;
  let forfall = forste;
  for (let nr = 0; forfall < om(b.g, -21); nr += 1) {
    const beregnet = addWeeks(forfall, UKER_MELLOM);
    const neste = beregnet < om(b.g, -21) ? beregnet : nesteForfall(b, beboer, beregnet);
    fullfort(b, beboer, vedtak, forfall, neste, nr);
    forfall = neste;
  }
  if (beboer.person.navn === PAAGAAR) paagaar(b, beboer, vedtak, forfall);
  else nyRevurdering(b.g, beboer.bruker, { vedtak, forfall });
}

function fullfort(b: Bydel, beboer: Beboer, vedtak: Vedtak, forfall: Dato, neste: Dato, nr: number): void {
  const dato = addDays(forfall, -b.terning.heltall(1, 6));
  const endres = b.terning.sjanse(0.35);
  const begrunnelser = endres ? ENDRES : VIDERE;
  const begrunnelse = medPronomen(b.terning.velg(begrunnelser), beboer.person.kjonn);
  const [ansvarlig, nestemann] = beboer.ansikter;
  nyRevurdering(b.g, beboer.bruker, {
    vedtak,
    forfall,
    startet: { dato, av: ansvarlig! },
    fullfort: {
      dato,
      utfall: endres ? 'ENDRES_INNENFOR_RAMMEN' : 'VIDEREFORES',
      begrunnelse,
      nesteForfall: neste,
    },
    deltakere: [
      {
        ansatt: ansvarlig!,
        syn: medPronomen(SYN[(nr + b.beboere.length) % SYN.length]!, beboer.person.kjonn),
      },
      ...(nestemann ? [{ ansatt: nestemann }] : []),
      { navn: beboer.bruker.navn },
    ],
  });
}

/** I gang i dag: ordene er spurt om på nytt, to har skrevet, én mangler. */
function paagaar(b: Bydel, { bruker, ansikter }: Beboer, vedtak: Vedtak, forfall: Dato): void {
  const av = b.kollega('Yusuf');
  const egneOrd = nyeOrd(b.g, bruker, {
    tekst:
      'Dere setter dere jo. Nå vil jeg at noen skal lære meg å ta bilde med telefonen, så jeg kan sende fuglene på brettet til søsteren min.',
    spurtAv: av,
    dato: b.g.iDag,
    kilde: 'REVURDERING',
  });
  nyRevurdering(b.g, bruker, {
    vedtak,
    forfall,
    startet: { dato: b.g.iDag, av, time: 7 },
    egneOrd,
    deltakere: [
      { ansatt: av, syn: 'Hun spiser godt når noen sitter ned. Da dekker hun på selv også.' },
      { ansatt: b.kollega('Lise'), syn: 'Kjøkkenet er trygt nå. Krakken står der den skal.' },
      { ansatt: ansikter[0] ?? av },
      { navn: bruker.navn },
    ],
  });
}

const VIDERE = [
  'Målet er på vei, og {hun} vil fortsette som nå.',
  'Det går sakte, men riktig vei. Vi holder fast ved målet.',
  '{Hun} har vært syk en periode og trenger mer tid. Samme mål, samme hjelp.',
  'Hjelpen gjør det den skal. {Hun} er fornøyd og vil ikke endre noe.',
] as const;

const ENDRES = [
  'Vi legger besøket senere på dagen, slik {hun} ba om. Målet står.',
  '{Hun} klarer mer selv enn før. Vi gjør mindre for {henne} og mer sammen med {henne}.',
  'Færre ulike ansikter, slik {hun} ba om. Vi har sagt hvem som kommer.',
  '{Hun} vil ha det i en annen rekkefølge. Vi prøver det, og vedtaket dekker det.',
] as const;

const SYN = [
  'Jeg ser at {hun} tør mer når vi ikke skynder oss.',
  'Beina er sterkere, men motet henger etter.',
  'Vi har snakket om at færre ulike ansikter gjør det lettere.',
  'Det som hjelper, er å begynne med det {hun} selv vil.',
  null,
].map((syn) => syn ?? 'Enig med de andre.');
