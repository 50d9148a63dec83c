import { transaction } from '@/lib/platform/db/client';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { nyAnsatt, nyFullmakt, nyttTeam, type Ansatt, type Team } from '../../factories/ansatt';
import { nyttBesok } from '../../factories/besok';
import {
  nyBruker,
  nyeOrd,
  nySkjermetTilgang,
  nyTjenesteansvarlig,
  type Bruker,
} from '../../factories/bruker';
import { nyttGrunnlag, type Grunnlag } from '../../factories/grunnlag';
import { lagreRader } from '../../factories/lagre';
import { nyttMaal, nyVurdering } from '../../factories/maal';
import { nyPlanversjon, nyttTiltak } from '../../factories/plan';
import { nyRevurdering } from '../../factories/revurdering';
import { nyKartlegging, nySak } from '../../factories/sak';
import { nyttFattet } from '../../factories/vedtak';
import { NAA } from '../../support/port';

export const I_DAG = '2026-11-25' as Dato;
export const om = (dager: number): Dato => addDays(I_DAG, dager);

/**
 * Lillebekk med vedtak i alle avstander fra datoen, og Fagerlia ved siden av. Solveig har planlagt revurdering,
 * mål, besøk og avvik; de andre har bare et vedtak.
 */
export async function lagLillebekk(navnerom: string) {
  const g = nyttGrunnlag(navnerom, NAA);
  g.rader.virksomhet.push({ id: g.virksomhetId, navn: 'Bydel Nordvang', kommune: 'Solvik', telefon: '00 00 00 00', adresse: 'Torget 1' }); // prettier-ignore
  const lillebekk = nyttTeam(g, { navn: 'Team Lillebekk' });
  const fagerlia = nyttTeam(g, { navn: 'Team Fagerlia' });
  const i = (navn: string, profesjon: Ansatt['profesjon'], team: Team[] = [lillebekk]) =>
    nyAnsatt(g, { navn, profesjon, team, innloggingId: `${navnerom}-${navn.split(' ')[0]!.toLowerCase()}` });
  const folk = {
    yusuf: i('Yusuf Abdi', 'HELSEFAGARBEIDER'),
    lise: i('Lise Fossum', 'ERGOTERAPEUT'),
    tomasz: i('Tomasz Wrona', 'HJEMMEHJELPER'),
    henrik: i('Henrik Myhre', 'SAKSBEHANDLER'),
    kari: i('Kari Lie', 'TEAMLEDER', [lillebekk, fagerlia]),
    eva: i('Eva Moe', 'SYKEPLEIER', [fagerlia]),
  };
  const fullmaktId = nyFullmakt(g, folk.kari);

  const vedtakFor = (bruker: Bruker, revurderesInnen: Dato) => {
    const sak = nySak(g, bruker, {
      saksbehandler: folk.henrik,
      mottatt: om(-210),
      status: 'AVSLUTTET',
      avsluttet: om(-190),
    });
    const kartlegging = nyKartlegging(g, bruker, { av: folk.lise, dato: om(-200), sak });
    return nyttFattet(g, bruker, { sak, kartlegging, av: folk.kari, fullmaktId, fattet: om(-190), virkningFom: om(-188), revurderesInnen }); // prettier-ignore
  };
  const solveig = nyBruker(g, { navn: 'Solveig Nygård', team: lillebekk });
  nyTjenesteansvarlig(g, solveig, folk.yusuf, om(-180));
  const ord = nyeOrd(g, solveig, {
    tekst: 'Jeg vil gå til postkassen selv. Og stelle rosene.',
    spurtAv: folk.lise,
    dato: om(-21),
  });
  const postkassen = nyttMaal(g, solveig, {
    tittel: 'Gå til postkassen alene',
    egneOrd: ord,
    utdrag: 'gå til postkassen selv',
  });
  nyVurdering(g, postkassen, { nivaa: -1, dato: om(-60), av: folk.lise });
  nyVurdering(g, postkassen, {
    nivaa: 0,
    dato: om(-10),
    av: folk.yusuf,
    tekst: 'tur-retur fire dager på rad',
  });
  const tiltak = nyttTiltak(g, solveig, { maal: postkassen, tekst: 'Følge til postkassen' });
  nyttBesok(g, solveig, { dato: om(-5), tiltak: [tiltak], hvem: [folk.yusuf], status: 'AVVIK', utfall: () => ({ utfall: 'AVSLAATT', grunn: 'VILLE_IKKE' }) }); // prettier-ignore
  nyttBesok(g, solveig, { dato: om(-1), tiltak: [tiltak], hvem: [folk.lise], status: 'FERDIG' });
  const framtidig = nyttBesok(g, solveig, { dato: om(2), tiltak: [tiltak], hvem: [folk.yusuf] });
  nyPlanversjon(g, solveig, { gjelderFom: om(-8), grunn: 'Rullator byttet', av: folk.yusuf });
  const vedtak = vedtakFor(solveig, om(-3));
  const planlagt = nyRevurdering(g, solveig, { vedtak, forfall: om(-3) });

  const uten = (navn: string, dager: number, team = lillebekk) => {
    const bruker = nyBruker(g, { navn, team });
    return { bruker, vedtak: vedtakFor(bruker, om(dager)) };
  };
  const edvin = uten('Edvin Holm', -30);
  const gerd = uten('Gerd Haugen', 28);
  const arne = uten('Arne Lund', 29);
  const fremmed = uten('Fredrik Moen', -5, fagerlia);
  const ruth = uten('Ruth Berg', -2);
  g.rader.bruker.at(-1)!.adressesperre = 'STRENGT_FORTROLIG';
  nySkjermetTilgang(g, ruth.bruker, folk.yusuf, folk.kari);

  await transaction((tx) => lagreRader(tx, g.virksomhetId, g.rader));
  return {
    g,
    folk,
    lillebekk,
    solveig,
    ord,
    postkassen,
    vedtak,
    planlagt,
    framtidig,
    edvin,
    gerd,
    arne,
    fremmed,
    ruth,
  };
}

export type Lillebekk = Awaited<ReturnType<typeof lagLillebekk>>;

/** Leser det som ligger i databasen, som leietakeren. */
export const se = <T>(
  g: Pick<Grunnlag, 'virksomhetId'>,
  hva: (tx: Parameters<Parameters<typeof transaction>[0]>[0]) => Promise<T>,
) =>
  transaction(async (tx) => {
    await tx.$executeRaw`select set_config('app.virksomhet_id', ${g.virksomhetId}, true)`;
    return hva(tx);
  });
