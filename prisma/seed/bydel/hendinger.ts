import { nyOppfolging, nyStopp, nySkjermetTilgang } from '@/tests/factories/bruker';
import { nyHendelse, om, tidspunkt } from '@/tests/factories/grunnlag';
import { fristFor, slagFor } from '@/lib/domain/dagen/oppfolging/rules';
import { SKJERMET_FOR } from './ansikter';
import type { Bydel } from './bydel';

type Stopp = readonly [
  navn: string,
  grunn: 'SYKEHUS' | 'KAD' | 'KORTTIDSOPPHOLD' | 'REISE',
  sted: string,
  fom: number,
  tom: number | null,
  av: string,
];

/** Dager fra i dag. Halvor er på sykehus nå; han kom inn i går kveld. */
// prettier-ignore
const STOPP: readonly Stopp[] = [
  ['Halvor Eide', 'SYKEHUS', 'Solvik sykehus, lungeavdelingen', -1, 2, 'Ingrid'],
  ['Nils Petter Haga', 'KORTTIDSOPPHOLD', 'Nordvang helsehus', -33, -20, 'Maren'],
  ['Johannes Ruud', 'REISE', 'Hos sønnen', -24, -19, 'Tomasz'],
  ['Trygve Aasen', 'KAD', 'Kommunal akutt døgnenhet', -12, -10, 'Amina'],
  ['Peder Aamodt', 'SYKEHUS', 'Solvik sykehus, medisinsk avdeling', -6, null, 'Hanna'],
  ['Ragnfrid Odden', 'KORTTIDSOPPHOLD', 'Nordvang helsehus', 6, 19, 'Per'],
  ['Kari Anne Roset', 'REISE', 'Hos familien', -45, -38, 'Oda'],
];

export function leggStopp(b: Bydel): void {
  for (const [navn, grunn, sted, fra, til, av] of STOPP) {
    const beboer = b.beboere.find((x) => x.bruker.navn === navn);
    if (!beboer) throw new Error(`Ingen heter ${navn}`);
    const [fom, tom] = [om(b.g, fra), til === null ? null : om(b.g, til)];
    const id = nyStopp(b.g, beboer.bruker, { grunn, sted, fom, tom, av: b.kollega(av) });
    beboer.stopp.push({ fom, tom });
    if (til === null || til >= 0)
      nyOppfolging(b.g, beboer.bruker, {
        slag: slagFor(grunn),
        frist: fristFor(grunn, { fom, tom }, fra > 0 ? b.g.iDag : fom),
        stoppId: id,
        av: b.kollega(av),
      });
    const naar = tidspunkt(b.g, fra > 0 ? om(b.g, -1) : fom, 19, 30);
    nyHendelse(b.g, {
      type: 'stopp.registrert',
      objektType: 'stopp',
      objektId: id,
      brukerId: beboer.bruker.id,
      ansattId: b.kollega(av).id,
      tidspunkt: naar,
      data: { grunn, sted },
    });
  }
}

/** To navngitte har tilgang til hver av dem med fortrolig adresse. */
export function leggSkjermet(b: Bydel): void {
  for (const [navn, folk] of Object.entries(SKJERMET_FOR)) {
    const { bruker } = b.beboere.find((x) => x.bruker.navn === navn)!;
    for (const fornavn of folk) nySkjermetTilgang(b.g, bruker, b.kollega(fornavn), b.kollega('Kari'));
  }
}
