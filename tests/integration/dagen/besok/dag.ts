import { transaction } from '@/lib/platform/db/client';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { nyAnsatt, nyttTeam, type Ansatt } from '../../../factories/ansatt';
import { nyttBesok, type Besokinn } from '../../../factories/besok';
import {
  nyBruker,
  nyeOrd,
  nyPaarorende,
  nySkjermetTilgang,
  nyStopp,
  nyttNotat,
  nyTjenesteansvarlig,
} from '../../../factories/bruker';
import { nyttGrunnlag, tidspunkt } from '../../../factories/grunnlag';
import { lagreRader } from '../../../factories/lagre';
import { nyttMaal } from '../../../factories/maal';
import { nyttTiltak } from '../../../factories/plan';
import { NAA } from '../../../support/port';

export const I_DAG = '2026-11-25' as Dato;
export const I_GAAR = addDays(I_DAG, -1);

/**
 * En dag på Lillebekk: Solveig (medisin, dusj og gåtur), Edvin (bare vask), Halvor på sykehus, Ruth med skjermet
 * adresse. Yusuf har alle fire. I tillegg et annet team og en annen leietaker med sine egne.
 */
export async function lagDag(navnerom: string) {
  const g = nyttGrunnlag(navnerom, NAA);
  g.rader.virksomhet.push({
    id: g.virksomhetId,
    navn: 'Bydel Nordvang',
    kommune: 'Solvik',
    telefon: '00 00 00 00',
    adresse: 'Torget 1',
  });
  const lillebekk = nyttTeam(g, { navn: 'Team Lillebekk' });
  const fagerlia = nyttTeam(g, { navn: 'Team Fagerlia' });
  const i = (navn: string, profesjon: Ansatt['profesjon'], team = [lillebekk]) =>
    nyAnsatt(g, { navn, profesjon, team, innloggingId: `${navnerom}-${navn.split(' ')[0]!.toLowerCase()}` });
  const yusuf = i('Yusuf Abdi', 'HELSEFAGARBEIDER');
  const maren = i('Maren Solli', 'SYKEPLEIER');
  const tomasz = i('Tomasz Wrona', 'HJEMMEHJELPER');
  const henrik = i('Henrik Myhre', 'SAKSBEHANDLER');
  const kari = i('Kari Lie', 'TEAMLEDER', [lillebekk, fagerlia]);
  const eva = i('Eva Moe', 'SYKEPLEIER', [fagerlia]);
  const utlaant = i('Ola Vik', 'HELSEFAGARBEIDER', [fagerlia]);

  const solveig = nyBruker(g, {
    navn: 'Solveig Nygård',
    team: lillebekk,
    felt: {
      adresse: 'Bekkeveien 14 B', adressetillegg: '2. etasje', breddegrad: 60.2521, lengdegrad: 7.56, telefon: '00 00 40 01',
      godtAaVite: 'Hører best på høyre øre.\nKatten Pus skal ikke ut.', nokkelnummer: '27', nokkelkode: '4711',
    },
  }); // prettier-ignore
  nyTjenesteansvarlig(g, solveig, yusuf, addDays(I_DAG, -200));
  nyPaarorende(g, solveig, { navn: 'Anne Nygård' });
  const ord = nyeOrd(g, solveig, {
    tekst: 'Jeg vil gå til postkassen selv.',
    spurtAv: maren,
    dato: addDays(I_DAG, -21),
  });
  const postkassen = nyttMaal(g, solveig, { egneOrd: ord });
  const medisiner = nyttMaal(g, solveig, { tittel: 'Tar medisinene selv fra ukedosetten', rekkefolge: 2 });
  const medisin = nyttTiltak(g, solveig, {
    maal: medisiner,
    tekst: 'Medisin fra ukedosetten',
    kompetanse: 'LEGEMIDLER',
    maaGjores: true,
  });
  const tur = nyttTiltak(g, solveig, { maal: postkassen, tekst: 'Gå mot postkassen med rullator' });
  const dusj = nyttTiltak(g, solveig, { maal: postkassen, tekst: 'Dusj. Hun styrer selv' });

  const edvin = nyBruker(g, { navn: 'Edvin Holm', kjonn: 'M', team: lillebekk });
  const rent = nyttMaal(g, edvin, { tittel: 'Holder kjøkkenet rent selv' });
  const vask = nyttTiltak(g, edvin, { maal: rent, tekst: 'Vaske gulvet sammen', tjeneste: '1' });
  const halvor = nyBruker(g, { navn: 'Halvor Eide', kjonn: 'M', team: lillebekk });
  nyStopp(g, halvor, { grunn: 'SYKEHUS', fom: I_GAAR, tom: addDays(I_DAG, 2), av: maren });
  const ruth = nyBruker(g, { navn: 'Ruth Berg', team: lillebekk, felt: { adresse: 'Hemmelig vei 1', breddegrad: 60.26, lengdegrad: 7.57, adressesperre: 'STRENGT_FORTROLIG' } }); // prettier-ignore
  nySkjermetTilgang(g, ruth, yusuf, kari);

  const besok = (bruker: typeof solveig, inn: Partial<Besokinn> = {}) =>
    nyttBesok(g, bruker, { dato: I_DAG, hvem: [yusuf], ...inn });
  const solveigs = [medisin, tur, dusj];
  const dag = {
    solveig: besok(solveig, { tiltak: solveigs, rekkefolge: 2 }),
    edvin: besok(edvin, { tiltak: [vask], dagsdel: 'MIDDAG' }),
    halvor: besok(halvor, { dagsdel: 'MORGEN', status: 'STOPPET' }),
    ruth: besok(ruth, { dagsdel: 'KVELD' }),
  };
  const gaar = besok(solveig, {
    dato: I_GAAR,
    tiltak: solveigs,
    status: 'FERDIG',
    overlevering: 'Vondt i hoften da hun reiste seg.',
  });
  const morgen = besok(solveig, { dato: addDays(I_DAG, 1), tiltak: solveigs });
  const gammelt = besok(solveig, { dato: addDays(I_DAG, -8), tiltak: solveigs });
  const marens = besok(edvin, { tiltak: [vask], dagsdel: 'MORGEN', hvem: [maren] });
  const delt = besok(edvin, { dagsdel: 'ETTERMIDDAG', hvem: [utlaant, yusuf], antallAnsatte: 2 });
  const deltImorgen = besok(edvin, { dato: addDays(I_DAG, 1), dagsdel: 'ETTERMIDDAG', hvem: [utlaant] });
  nyttNotat(g, solveig, {
    slag: 'JOURNAL',
    tekst: 'Rødme på høyre hæl.',
    av: maren,
    tidspunkt: tidspunkt(g, I_GAAR, 20),
    besokId: gaar.id,
  });
  nyttNotat(g, solveig, {
    slag: 'TJENESTE',
    tekst: 'Nye gardiner på stua.',
    av: tomasz,
    tidspunkt: tidspunkt(g, I_GAAR, 12),
  });
  nyttNotat(g, solveig, {
    slag: 'SAK',
    tekst: 'Hører til saken.',
    av: henrik,
    tidspunkt: tidspunkt(g, I_GAAR, 12),
  });

  await transaction((tx) => lagreRader(tx, g.virksomhetId, g.rader));
  return {
    folk: { yusuf, maren, tomasz, henrik, kari, eva, utlaant },
    brukere: { solveig, edvin, halvor, ruth },
    tiltak: { medisin, tur, dusj, vask },
    maal: { postkassen, medisiner, rent },
    besok: { ...dag, gaar, morgen, gammelt, marens, delt, deltImorgen },
  };
}

export type Dag = Awaited<ReturnType<typeof lagDag>>;
