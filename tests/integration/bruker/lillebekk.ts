import { transaction } from '@/lib/platform/db/client';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { nyAnsatt, nyttTeam, type Ansatt, type Team } from '../../factories/ansatt';
import { nyttBesok } from '../../factories/besok';
import {
  nyBruker,
  nyeOrd,
  nyPaarorende,
  nySkjermetTilgang,
  nyStopp,
  nyTjenesteansvarlig,
  nyttNotat,
} from '../../factories/bruker';
import { nyttGrunnlag, tidspunkt } from '../../factories/grunnlag';
import { lagreRader } from '../../factories/lagre';
import { nyttMaal, nyVurdering } from '../../factories/maal';
import { nyttTiltak } from '../../factories/plan';
import { nySak } from '../../factories/sak';
import { NAA } from '../../support/port';

export const I_DAG = '2026-11-25' as Dato;
export const om = (dager: number): Dato => addDays(I_DAG, dager);

/** Solveig med alt en side kan vise, Ruth skjermet, og naboteamets Fredrik. Navnene prøver sorteringen. */
export async function lagLillebekk(navnerom: string) {
  const g = nyttGrunnlag(navnerom, NAA);
  g.rader.virksomhet.push({ id: g.virksomhetId, navn: 'Bydel Nordvang', kommune: 'Solvik', telefon: '00 00 00 00', adresse: 'Torget 1' }); // prettier-ignore
  const lillebekk = nyttTeam(g, { navn: 'Team Lillebekk' });
  const fagerlia = nyttTeam(g, { navn: 'Team Fagerlia' });
  const i = (navn: string, profesjon: Ansatt['profesjon'], team: Team[] = [lillebekk]) =>
    nyAnsatt(g, { navn, profesjon, team, innloggingId: `${navnerom}-${navn.split(' ')[0]!.toLowerCase()}` });
  const folk = {
    yusuf: i('Yusuf Abdi', 'HELSEFAGARBEIDER'),
    maren: i('Maren Solli', 'SYKEPLEIER'),
    tomasz: i('Tomasz Wrona', 'HJEMMEHJELPER'),
    henrik: i('Henrik Myhre', 'SAKSBEHANDLER'),
    kari: i('Kari Lie', 'TEAMLEDER', [lillebekk, fagerlia]),
    siri: i('Siri Dalen', 'SAKSBEHANDLER', [fagerlia]),
    eva: i('Eva Moe', 'SYKEPLEIER', [fagerlia]),
    uten: i('Ola Vik', 'SYKEPLEIER', []),
  };
  const solveig = nyBruker(g, {
    navn: 'Solveig Nygård',
    team: lillebekk,
    felt: { adresse: 'Bekkeveien 14 B', adressetillegg: '2. etasje', telefon: '00 00 40 01', nokkelnummer: '27', nokkelkode: '4711', godtAaVite: 'Katten skal ikke ut.' }, // prettier-ignore
  });
  nyTjenesteansvarlig(g, solveig, folk.maren, om(-400), om(-31));
  nyTjenesteansvarlig(g, solveig, folk.yusuf, om(-30));
  nyPaarorende(g, solveig, { navn: 'Lars Nygård', relasjon: 'sønn', erNaermeste: false });
  nyPaarorende(g, solveig, { navn: 'Anne Nygård' });
  nyeOrd(g, solveig, { tekst: 'Gamle ord.', spurtAv: folk.maren, dato: om(-300) });
  const ord = nyeOrd(g, solveig, {
    tekst: 'Jeg vil gå selv. Og stelle rosene.',
    spurtAv: folk.maren,
    dato: om(-21),
  });
  const maal = nyttMaal(g, solveig, { tittel: 'Gå til postkassen alene', egneOrd: ord, utdrag: 'gå selv' });
  nyVurdering(g, maal, { nivaa: -1, dato: om(-20), av: folk.yusuf });
  nyVurdering(g, maal, { nivaa: 0, dato: om(-5), av: folk.yusuf, tekst: 'går til porten' });
  const tiltak = nyttTiltak(g, solveig, { maal, tekst: 'Følge til postkassen' });
  nyttTiltak(g, solveig, { maal, tekst: 'Avsluttet tiltak', fom: om(-90), tom: om(-1) });
  for (const [dager, hvem] of [
    [-1, folk.yusuf],
    [-2, folk.yusuf],
    [-13, folk.tomasz],
    [-14, folk.maren],
    [-28, folk.maren],
  ] as const)
    // prettier-ignore
    nyttBesok(g, solveig, { dato: om(dager), tiltak: [tiltak], hvem: [hvem], status: 'FERDIG' });
  nyttBesok(g, solveig, { dato: om(1), tiltak: [tiltak], hvem: [folk.yusuf] });
  nyttBesok(g, solveig, { dato: om(2), tiltak: [tiltak], hvem: [folk.kari] });
  for (const slag of ['SAK', 'JOURNAL', 'TJENESTE'] as const)
    nyttNotat(g, solveig, {
      slag,
      tekst: `Et notat om ${slag.toLowerCase()}`,
      av: folk.maren,
      tidspunkt: tidspunkt(g, om(-2), 12),
    });

  const halvor = nyBruker(g, { navn: 'Halvor Østby', kjonn: 'M', team: lillebekk });
  nyStopp(g, halvor, { grunn: 'SYKEHUS', fom: om(-1), tom: om(2), av: folk.maren });
  const aase = nyBruker(g, { navn: 'Åse Ås', team: lillebekk });
  const anne = nyBruker(g, { navn: 'Anne-Lise Berg', team: lillebekk });
  const ruth = nyBruker(g, { navn: 'Ruth Berge', team: lillebekk, felt: { adressesperre: 'STRENGT_FORTROLIG', adresse: 'Hemmelig vei 1' } }); // prettier-ignore
  nySkjermetTilgang(g, ruth, folk.yusuf, folk.kari);
  const fredrik = nyBruker(g, { navn: 'Fredrik Bergan', kjonn: 'M', team: fagerlia });
  nySak(g, fredrik, { saksbehandler: folk.henrik, mottatt: om(-9) });
  const tidligere = nyBruker(g, { navn: 'Berit Flyttet', team: lillebekk });
  g.rader.teamansvar.at(-1)!.tom = new Date(`${om(-1)}T00:00:00Z`);

  await transaction((tx) => lagreRader(tx, g.virksomhetId, g.rader));
  return { g, folk, solveig, halvor, aase, anne, ruth, fredrik, tidligere };
}

export type Lillebekk = Awaited<ReturnType<typeof lagLillebekk>>;
