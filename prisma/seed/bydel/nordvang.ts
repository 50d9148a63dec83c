import { skrivBrev } from '@/tests/factories/brev';
import { FAGERLIA_1 } from '../folk/fagerlia-1';
import { FAGERLIA_2 } from '../folk/fagerlia-2';
import { INNSATS } from '../folk/innsats';
import { LILLEBEKK } from '../folk/lillebekk';
import { TAVLEFOLK } from '../folk/tavlefolk';
import { nyBydel, type Bydel } from './bydel';
import { leggBrevord } from './brevord';
import { leggBrukervalg } from './brukervalg';
import { leggDager } from './dager';
import { leggForlop } from './forlop';
import { leggTilGodkjenning } from './godkjenning';
import { leggSkjermet, leggStopp } from './hendinger';
import { leggMestring } from './mestring';
import { leggKorttid } from './korttid';
import { leggKlager } from './klager';
import { leggNotater } from './notater';
import { leggOnsker } from './onsker';
import { leggRuter } from './ruter';
import { leggSlag } from './slag';
import { leggSolveig } from './solveig';
import { leggVakter } from './vakter';

/** Bydel Nordvang på et gitt tidspunkt. Samme tidspunkt, samme bydel, ned til hver id. */
export function byggNordvang(naa: Date): Bydel {
  const b = nyBydel(naa);
  leggSolveig(b);
  for (const person of TAVLEFOLK) leggForlop(b, person, 'lillebekk');
  for (const person of LILLEBEKK) leggForlop(b, person, 'lillebekk');
  for (const person of [...FAGERLIA_1, ...FAGERLIA_2]) leggForlop(b, person, 'fagerlia');
  for (const person of INNSATS) leggForlop(b, person, 'innsats');
  leggTilGodkjenning(b);
  leggSlag(b);
  leggStopp(b);
  leggSkjermet(b);
  leggKlager(b);
  leggNotater(b);
  leggVakter(b);
  leggDager(b);
  leggRuter(b);
  leggBrukervalg(b);
  leggKorttid(b);
  leggMestring(b);
  leggOnsker(b);
  leggBrevord(b);
  skrivBrev(b.g);
  return b;
}
