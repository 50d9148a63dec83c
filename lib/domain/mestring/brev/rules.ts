import { formatDayYear } from '@/lib/platform/time/format';
import type { Svarbrev } from '../types';
import type { Maalform, Svarfakta } from './types';

/**
 * Ordene i svaret. De ligger her, ikke i skjermtekstene: de følger personens målform og fryses med perioden.
 * Brevet er ikke et vedtak, og sier det. Det sier også at hun kan søke når som helst, og at hun kan klage.
 */
const ORD: Record<Maalform, Ord> = {
  BOKMAAL: {
    overskrift: 'Mestringsperioden din er avsluttet',
    saksnummer: 'Saksnummer {nummer}.',
    gjort: 'Dette har vi gjort',
    periode: 'Fra {fom} til {slutt} arbeidet du og vi sammen om målene dine.',
    naadd: '{tittel}: målet er nådd.',
    ikkeNaadd: '{tittel}: {ord}',
    annerledes: 'Dette er annerledes nå',
    syn: 'Det du selv sier',
    kilde: 'Du sa dette til {navn} {dato}.',
    ferdig: 'Hjelpen er ferdig',
    NEI: 'Perioden er over, og vi mener at du ikke trenger mer hjelp nå. Du har ikke søkt om andre tjenester. Derfor har vi ikke fattet noe vedtak, og vi avslutter saken.',
    TRUKKET:
      'Perioden er over, og vi mener at du ikke trenger mer hjelp nå. Du har sagt at du trekker søknaden din. Derfor har vi ikke fattet noe vedtak, og vi avslutter saken.',
    tilbake: 'Du kan komme tilbake',
    soek: 'Blir noe vanskeligere, kan du ta kontakt når som helst. Du kan også søke om hjelp på nytt. Da får du et skriftlig vedtak, og det kan du klage på.',
    klage:
      'Er du ikke enig i det som står her, eller mener du at du ikke får den hjelpen du har rett til? Da kan du klage (pasient- og brukerrettighetsloven § 7-2). Send klagen til oss. Vi hjelper deg med å skrive den hvis du vil.',
    innsyn: 'Du kan se papirene i saken. Spør oss, så viser vi deg hvordan.',
    kontakt: 'Har du spørsmål?',
    ring: 'Ring {navn} på {telefon}.',
    ringOss: 'Ring oss på {telefon}.',
    hilsen: 'Vennlig hilsen',
  },
  NYNORSK: {
    overskrift: 'Meistringsperioden din er avslutta',
    saksnummer: 'Saksnummer {nummer}.',
    gjort: 'Dette har vi gjort',
    periode: 'Frå {fom} til {slutt} arbeidde du og vi saman om måla dine.',
    naadd: '{tittel}: målet er nådd.',
    ikkeNaadd: '{tittel}: {ord}',
    annerledes: 'Dette er annleis no',
    syn: 'Det du sjølv seier',
    kilde: 'Du sa dette til {navn} {dato}.',
    ferdig: 'Hjelpa er ferdig',
    NEI: 'Perioden er over, og vi meiner at du ikkje treng meir hjelp no. Du har ikkje søkt om andre tenester. Difor har vi ikkje gjort noko vedtak, og vi avsluttar saka.',
    TRUKKET:
      'Perioden er over, og vi meiner at du ikkje treng meir hjelp no. Du har sagt at du trekkjer søknaden din. Difor har vi ikkje gjort noko vedtak, og vi avsluttar saka.',
    tilbake: 'Du kan kome tilbake',
    soek: 'Blir noko vanskelegare, kan du ta kontakt når som helst. Du kan også søkje om hjelp på nytt. Då får du eit skriftleg vedtak, og det kan du klage på.',
    klage:
      'Er du ikkje samd i det som står her, eller meiner du at du ikkje får den hjelpa du har rett til? Då kan du klage (pasient- og brukarrettslova § 7-2). Send klaga til oss. Vi hjelper deg med å skrive henne om du vil.',
    innsyn: 'Du kan sjå papira i saka. Spør oss, så viser vi deg korleis.',
    kontakt: 'Har du spørsmål?',
    ring: 'Ring {navn} på {telefon}.',
    ringOss: 'Ring oss på {telefon}.',
    hilsen: 'Venleg helsing',
  },
};

type Ord = Record<
  | 'overskrift'
  | 'saksnummer'
  | 'gjort'
  | 'periode'
  | 'naadd'
  | 'ikkeNaadd'
  | 'annerledes'
  | 'syn'
  | 'kilde'
  | 'ferdig'
  | 'NEI'
  | 'TRUKKET'
  | 'tilbake'
  | 'soek'
  | 'klage'
  | 'innsyn'
  | 'kontakt'
  | 'ring'
  | 'ringOss'
  | 'hilsen',
  string
>;

/** Feltene settes inn som de er: et «{dato}» noen har skrevet selv, blir stående. */
const fyll = (mal: string, verdier: Record<string, string>): string =>
  mal.replace(/\{(\w+)\}/gu, (hele, felt: string) => verdier[felt] ?? hele);

const MAALFORMER: Record<string, Maalform> = { NYNORSK: 'NYNORSK' };
/** Brevet finnes på bokmål og nynorsk. Andre får bokmål, og en samtale. */
export const maalformFor = (maalform: string): Maalform => MAALFORMER[maalform] ?? 'BOKMAAL';

export function byggSvarbrev(fakta: Svarfakta): Svarbrev {
  const o = ORD[fakta.maalform];
  const del = (tittel: string, avsnitt: string[], sitat: string | null = null) => ({
    tittel,
    avsnitt,
    sitat,
  });
  const { kontakt, virksomhet, syn } = fakta;
  return {
    overskrift: o.overskrift,
    deler: [
      del(o.gjort, [
        fyll(o.periode, { fom: formatDayYear(fakta.fom), slutt: formatDayYear(fakta.slutt) }),
        ...fakta.maal.map((m) => fyll(m.naadd ? o.naadd : o.ikkeNaadd, { tittel: m.tittel, ord: m.ord })),
      ]),
      del(o.annerledes, [fakta.endret]),
      del(o.syn, [fyll(o.kilde, { navn: syn.spurtAv, dato: formatDayYear(syn.dato) })], syn.tekst),
      del(o.ferdig, [
        o[fakta.soknad],
        ...(fakta.saksnummer ? [fyll(o.saksnummer, { nummer: fakta.saksnummer })] : []),
      ]),
      del(o.tilbake, [o.soek, o.klage, o.innsyn]),
      del(o.kontakt, [
        kontakt
          ? fyll(o.ring, { navn: kontakt.navn, telefon: kontakt.telefon })
          : fyll(o.ringOss, { telefon: virksomhet.telefon }),
      ]),
    ],
    hilsen: [o.hilsen, ...(kontakt ? [kontakt.navn] : []), `${virksomhet.navn}, ${virksomhet.kommune}`],
  };
}
