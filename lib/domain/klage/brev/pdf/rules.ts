import type { Block, Letter } from '@/lib/platform/pdf/types';
import { nb } from '../ordlyd/rules';
import type { Brevbit, Klagebrev } from '../types';

/** Det samme brevet som på skjermen, som dokument. Ingenting legges til, og ingenting tas bort. */
export const somDokument = (brev: Klagebrev, logo: Uint8Array | null, laget: Date): Letter => ({
  // Aldri et navn i tittelen på vinduet.
  title: brev.tittel,
  lang: 'nb-NO',
  author: brev.avsender.navn,
  created: laget,
  letterhead: {
    logo: logo && { png: logo, alt: brev.avsender.kommune },
    lines: [brev.avsender.navn, brev.avsender.kommune, brev.avsender.adresse].filter(Boolean),
  },
  address: brev.mottaker,
  reference: [brev.dato, ...(brev.referanse ? [`${nb.pdf.saksnummer} ${brev.referanse}`] : [])],
  blocks: [
    { kind: 'heading', level: 1, text: brev.tittel },
    ...brev.deler.flatMap((del): Block[] => [
      ...(del.overskrift ? [{ kind: 'heading' as const, level: 2 as const, text: del.overskrift }] : []),
      ...del.innhold.map(somBlokk),
    ]),
    {
      kind: 'closing',
      lines: [...brev.signatur, ...(brev.kopi ? [`${nb.pdf.kopi}: ${brev.kopi}`] : [])],
    },
  ],
  foot: brev.avsender.navn,
  pageNumber: nb.pdf.side,
});

const somBlokk = (bit: Brevbit): Block => {
  if (bit.slag === 'avsnitt') return { kind: 'paragraph', text: bit.tekst };
  if (bit.slag === 'sitat') return { kind: 'quote', text: bit.tekst, source: bit.kilde };
  return { kind: 'list', ordered: false, items: bit.punkter.map((text) => ({ text })) };
};
