import type { Block, Letter, Run, Text } from '@/lib/platform/pdf/types';
import type { Dato } from '@/lib/platform/time/dato';
import { nb } from '../ordlyd/nb/rules';
import type { Ordlyd } from '../ordlyd/types';
import { fyll, langDato } from '../tekst/rules';
import type { Brev, Brevinnhold } from '../types';

const LANG = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' } as const;

interface Hode {
  avsender: Brev['avsender'];
  saksnummer: string;
  dato: Dato | null;
  mottaker: readonly string[];
  ordlyd: Ordlyd;
}

/** Hodet og bunnen av et brev, for alle som sender et. */
export function brevhodeAv(h: Hode, logo: Uint8Array | null): Omit<Letter, 'title' | 'created' | 'blocks'> {
  const { side, form } = h.ordlyd;
  const dato = h.dato ? langDato(h.dato, form) : side.datoSenere;
  return rundt({ ...h, dato, side }, form.spraak as Letter['lang'], logo);
}

type Rundt = Pick<Brev, 'avsender' | 'saksnummer'> & {
  dato: string;
  mottaker: readonly string[];
  side: Ordlyd['side'];
};

function rundt(
  { avsender, saksnummer, dato, mottaker, side }: Rundt,
  lang: Letter['lang'],
  logo: Uint8Array | null,
): Omit<Letter, 'title' | 'created' | 'blocks'> {
  const { navn, kommune, team, adresse, telefon } = avsender;
  return {
    lang,
    author: `${navn}, ${kommune}`,
    letterhead: {
      logo: logo && { png: logo, alt: fyll(side.vaapen, { kommune }) },
      lines: [navn, kommune, team].filter(Boolean),
    },
    address: mottaker,
    reference: [dato, fyll(side.saksnummer, { nummer: saksnummer })],
    foot: [navn, adresse, fyll(side.telefon, { telefon })].filter(Boolean).join(' · '),
    pageNumber: fyll(side.sidetall, { side: '{page}', sider: '{pages}' }),
  };
}

/** Vedtaksbrevet som dokument. Ordene er brevets egne; her bestemmes bare hva som er overskrift, liste og sitat. */
export function somDokument(brev: Brev, valg: { logo: Uint8Array | null; laget: Date }): Letter {
  // Brev fra før målformene kom, er på bokmål og har ikke ordene rundt med seg.
  const side = brev.side ?? nb.side;
  const erFattet = brev.dato !== null;
  return {
    ...rundt({ ...brev, dato: brev.dato ?? side.datoSenere, side }, LANG[brev.spraak ?? 'nb'], valg.logo),
    title: brev.tittel,
    created: valg.laget,
    ...(erFattet ? {} : { stamp: side.utkast }),
    blocks: [
      { kind: 'heading', level: 1, text: brev.tittel },
      ...brev.deler.flatMap((del): Block[] => [
        { kind: 'heading', level: 2, text: del.overskrift },
        ...del.innhold.map((innhold) => blokk(innhold, sagtOrd(brev))),
      ]),
      { kind: 'closing', lines: erFattet ? brev.signatur : [side.signaturSenere] },
    ],
  };
}

function blokk(innhold: Brevinnhold, ord: readonly string[]): Block {
  if (innhold.slag === 'sitat') return { kind: 'quote', text: innhold.tekst, source: innhold.kilde };
  if (innhold.slag === 'avsnitt') return { kind: 'paragraph', text: medEgneOrd(innhold.tekst, ord) };
  const items = innhold.punkter.map(({ tekst, under }) => (under ? { text: tekst, under } : { text: tekst }));
  return { kind: 'list', ordered: innhold.nummerert, items };
}

const utenLuft = (tekst: string): string => tekst.replace(/\s+/gu, ' ');

const sagtOrd = (brev: Brev): string[] =>
  brev.deler.flatMap((d) => d.innhold.flatMap((i) => (i.slag === 'sitat' ? [utenLuft(i.tekst)] : [])));

/** Ordrette sitater i løpende tekst får personens skrift. Andre anførselstegn er bare anførselstegn. */
function medEgneOrd(tekst: string, ord: readonly string[]): Text {
  const biter = tekst.split(/(?<=«)([^»]*)(?=»)/u);
  if (biter.length === 1) return tekst;
  return biter.map((bit, i): Run =>
    i % 2 === 1 && ord.some((o) => o.includes(utenLuft(bit))) ? { text: bit, voice: true } : { text: bit },
  );
}

/** Aldri et navn: filen havner i nedlastinger og e-post. */
export const filnavn = (saksnummer: string): string => `vedtak-${saksnummer.replace(/[^\w-]+/gu, '-')}.pdf`;
