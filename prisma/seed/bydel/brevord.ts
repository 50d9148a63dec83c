import { addDays, yearOf } from '@/lib/platform/time/dato';
import { dbDato, nyHendelse, tidspunkt } from '@/tests/factories/grunnlag';
import { solviksVaapen } from '../innhold/vaapen';
import type { Bydel } from './bydel';

interface Sats {
  tjeneste: string;
  gjelder: string;
  /** I år og i fjor. */
  kroner: readonly [number, number];
  enhet: 'MAANED' | 'TIME' | 'GANG' | 'DAG';
}

/** Oppdiktede beløp, i en oppdiktet kommune. */
const SATSER: readonly Sats[] = [
  { tjeneste: '1', gjelder: 'Husstander med inntekt under 2 G', kroner: [230, 225], enhet: 'MAANED' },
  { tjeneste: '1', gjelder: 'Husstander med inntekt fra 2 G til 4 G', kroner: [1290, 1240], enhet: 'MAANED' },
  { tjeneste: '1', gjelder: 'Husstander med inntekt over 4 G', kroner: [2480, 2390], enhet: 'MAANED' },
  { tjeneste: '2', gjelder: 'Alle', kroner: [230, 225], enhet: 'MAANED' },
  { tjeneste: '4', gjelder: 'Måltider og transport', kroner: [145, 140], enhet: 'DAG' },
  { tjeneste: '5', gjelder: 'Middag', kroner: [99, 96], enhet: 'GANG' },
  { tjeneste: '6', gjelder: 'Husstander med inntekt under 2 G', kroner: [120, 115], enhet: 'MAANED' },
  { tjeneste: '6', gjelder: 'Alle andre', kroner: [310, 299], enhet: 'MAANED' },
];

/** Våpenet øverst i brevet, satsene for i år og i fjor, og de ordene bydelen har gjort til sine egne. */
export function leggBrevord(b: Bydel): void {
  const { g } = b;
  g.rader.virksomhet[0]!.logo = new Uint8Array(solviksVaapen());
  const aar = yearOf(g.iDag);
  for (const { tjeneste, gjelder, kroner, enhet } of SATSER)
    for (const [siden, kr] of kroner.entries())
      g.rader.egenandelssats.push({
        id: g.nyId('egenandelssats'),
        virksomhetId: g.virksomhetId,
        tjeneste,
        gjelder,
        belopOre: kr * 100,
        enhet,
        kilde: `Solvik kommunes satser ${aar - siden}`,
        fom: new Date(`${aar - siden}-01-01`),
        tom: siden === 0 ? null : new Date(`${aar - siden}-12-31`),
      });
  brevmal(b);
}

function brevmal(b: Bydel): void {
  const { g } = b;
  const kari = b.kollega('Kari').id;
  const dag = addDays(g.iDag, -400);
  const id = g.nyId('brevmal');
  g.rader.brevmal.push({
    id,
    virksomhetId: g.virksomhetId,
    spraak: 'nb',
    utgave: 1,
    status: 'PUBLISERT',
    tekster: {
      'kontakt.ombud':
        'Pasient- og brukerombudet kan også gi deg råd. Det er gratis. Ombudet har telefon 00 00 13 00.',
    },
    merknad: 'Telefonnummeret til ombudet',
    fom: dbDato(dag),
    opprettetAvId: kari,
    opprettetTidspunkt: tidspunkt(g, dag, 9),
    publisertAvId: kari,
    publisertTidspunkt: tidspunkt(g, dag, 9, 30),
    versjon: 2,
  });
  nyHendelse(g, {
    type: 'brevmal.publisert',
    objektType: 'brevmal',
    objektId: id,
    tidspunkt: tidspunkt(g, dag, 9, 30),
    ansattId: kari,
    data: { spraak: 'nb', fom: dag },
  });
}
