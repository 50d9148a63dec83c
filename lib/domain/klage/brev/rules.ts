import { formatDayYear } from '@/lib/platform/time/format';
import { avsnitt as delAvsnitt, fyll } from '@/lib/domain/vedtak/brev/tekst/rules';
import type { Klagebrevslag } from '../types';
import { avgjorelse, kvittering, noytral, utsatt } from './deler/rules';
import { kopi, oversendelse } from './oversendelse/rules';
import { nb } from './ordlyd/rules';
import type { Brevbit, Brevfakta, Klagebrev, Klagebrevdel } from './types';

/** Fakta inn, brev ut. Det samme brevet i forhåndsvisningen og på papiret. */
export function byggKlagebrev(slag: Klagebrevslag, f: Brevfakta): Klagebrev {
  const { tittel, deler } = innhold(slag, f);
  return {
    utgave: 1,
    slag,
    avsender: {
      navn: f.virksomhet.navn,
      kommune: f.virksomhet.kommune,
      adresse: f.virksomhet.adresse,
      telefon: f.virksomhet.telefon,
    },
    mottaker: slag === 'OVERSENDELSE' ? [f.virksomhet.statsforvalter] : klagerensAdresse(f),
    dato: formatDayYear(f.iDag),
    referanse: f.vedtak && (slag === 'OVERSENDELSE' || erPart(f)) ? f.vedtak.saksnummer : null,
    tittel: fyll(tittel, { statsforvalter: f.virksomhet.statsforvalter }),
    deler: slag === 'OVERSENDELSE' ? deler : [...deler, kontakt(f)],
    signatur: [fyll(nb.signatur, { navn: f.avsender.navn, tittel: f.avsender.tittel }), nb.elektronisk],
    kopi: slag === 'OVERSENDELSE' ? fyll(nb.oversendelse.kopi, { navn: klagernavn(f) }) : null,
  };
}

function innhold(slag: Klagebrevslag, f: Brevfakta): { tittel: string; deler: Klagebrevdel[] } {
  switch (slag) {
    case 'KVITTERING':
      return erPart(f) ? kvittering(f) : noytral(f);
    case 'UTSATT':
      return utsatt(f);
    case 'AVGJORELSE':
      return erPart(f) ? avgjorelse(f) : noytral(f);
    case 'OVERSENDELSE':
      return oversendelse(f);
    case 'KOPI':
      return kopi(f);
  }
}

/**
 * Bare den som har vist at hun kan klage, får vite noe om saken. Andre får et svar som ikke røper om personen finnes
 * (domain.md 5.6).
 */
const erPart = (f: Brevfakta): boolean =>
  f.rett.slag === 'HAR_RETT' || f.klage.formaliaFelt?.klagerettOk === true;

const klagernavn = (f: Brevfakta): string => f.klage.klager.navn ?? f.person.navn;

function klagerensAdresse(f: Brevfakta): string[] {
  const { klager } = f.klage;
  if (klager.rolle === 'BRUKER') return [f.person.navn, ...f.person.adresse];
  return [klager.navn ?? '', ...(klager.adresse ?? '').split('\n')].map((l) => l.trim()).filter(Boolean);
}

const kontakt = (f: Brevfakta): Klagebrevdel => ({
  overskrift: nb.kontaktTittel,
  innhold: [
    {
      slag: 'avsnitt',
      tekst: f.avsender.telefon
        ? fyll(nb.kontakt, { navn: f.avsender.navn, telefon: f.avsender.telefon })
        : fyll(nb.kontaktUtenNavn, { virksomhet: f.virksomhet.navn, telefon: f.virksomhet.telefon }),
    },
  ],
});

/** Alt i brevet som tekst, for prøver og for søk etter ord som ikke hører hjemme der. */
export const klagebrevtekst = (brev: Klagebrev): string =>
  [
    brev.tittel,
    ...brev.mottaker,
    ...brev.deler.flatMap((d) => [d.overskrift ?? '', ...d.innhold.flatMap(bittekst)]),
    ...brev.signatur,
  ].join('\n');

const bittekst = (bit: Brevbit): string[] =>
  bit.slag === 'punkter'
    ? bit.punkter
    : bit.slag === 'sitat'
      ? [bit.tekst, bit.kilde]
      : delAvsnitt(bit.tekst);
