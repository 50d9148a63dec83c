import { transaction, type Tx } from '@/lib/platform/db/client';
import { dato } from '@/lib/platform/time/dato';
import {
  blirTvillinger,
  nyAnsatt,
  nyFullmakt,
  nyttTeam,
  nyVakt,
  type Ansatt,
  type Ansattinn,
} from './ansatt';
import { brukerbygger } from './brukerbygger';
import type { Brukerinn } from './bruker';
import { nyttGrunnlag, om } from './grunnlag';
import { lagreRader } from './lagre';
import { nyeFunksjonsvariabler } from './sak';

/** Wednesday 25 November 2026 at 07.20 in Oslo: the day the tests live in. */
const NAA = new Date('2026-11-25T07:20:00+01:00');

export interface Verdensinn {
  /** Two worlds in one database need two names. */
  navn?: string;
  naa?: Date;
}

/**
 * A small world in the test database: one tenant with twin teams and people in every role, and another tenant beside it.
 * It is saved at once. What a test adds (`verden.bruker(…)`, `verden.ansatt(…)`) is saved by `await verden.lagre()`.
 */
export async function lagVerden(inn: Verdensinn = {}) {
  const { navn = 'verden', naa = NAA } = inn;
  const verden = byggVerden(navn, naa);
  const annen = byggVerden(`${navn}-annen`, naa);
  fyll(verden);
  fyll(annen);
  await verden.lagre();
  await annen.lagre();
  return {
    ...verden,
    annen,
    innlogginger: [...verden.innlogginger, annen.fag.innloggingId, annen.teamleder.innloggingId],
  };
}

/** The same without the other tenant and without saving: for tests that want to look at rows. */
export function byggVerden(navn: string, naa: Date = NAA) {
  const g = nyttGrunnlag(navn, naa);
  g.rader.virksomhet.push({
    id: g.virksomhetId,
    navn: `Bydel ${navn}`,
    kommune: 'Solvik kommune',
    telefon: '00 00 10 00',
    adresse: 'Torvet 1',
  });
  nyeFunksjonsvariabler(g, dato('2022-01-01'));
  const team = nyttTeam(g, { navn: 'Team Lillebekk' });
  const tvilling = nyttTeam(g, { navn: 'Team Fagerlia', base: { breddegrad: 60.2595, lengdegrad: 7.592 } });
  blirTvillinger(g, team, tvilling);

  const ansatt = (person: string, profesjon: Ansattinn['profesjon'], mer: Partial<Ansattinn> = {}): Ansatt =>
    nyAnsatt(g, {
      navn: person,
      profesjon,
      team: [team],
      innloggingId: `${navn}-${person.split(' ')[0]!.toLowerCase()}`,
      ...mer,
    });
  const folk = {
    fag: ansatt('Yusuf Abdi', 'HELSEFAGARBEIDER'),
    fag2: ansatt('Amina Rahimi', 'HELSEFAGARBEIDER'),
    sykepleier: ansatt('Maren Solli', 'SYKEPLEIER'),
    hjemmehjelper: ansatt('Tomasz Wrona', 'HJEMMEHJELPER'),
    fysioterapeut: ansatt('Bjørn Tangen', 'FYSIOTERAPEUT'),
    ergoterapeut: ansatt('Lise Fossum', 'ERGOTERAPEUT'),
    saksbehandler: ansatt('Henrik Myhre', 'SAKSBEHANDLER'),
    teamleder: ansatt('Kari Lie', 'TEAMLEDER', { team: [team, tvilling] }),
    /** The teamleder's deputy; her authority covers praktisk bistand only. */
    stedfortreder: ansatt('Unni Graff', 'TEAMLEDER', { team: [team, tvilling] }),
    /** The twin team's own. */
    nabo: ansatt('Oda Brekke', 'HELSEFAGARBEIDER', { team: [tvilling] }),
    nabosaksbehandler: ansatt('Siri Dalen', 'SAKSBEHANDLER', { team: [tvilling] }),
    utenRolle: ansatt('Jonas Berg', 'HELSEFAGARBEIDER', { team: [] }),
    sluttet: ansatt('Grete Moen', 'HJEMMEHJELPER', { tom: dato('2020-12-31'), fom: dato('2019-01-01') }),
  };
  const fullmaktId = nyFullmakt(g, folk.teamleder);
  const smalFullmaktId = nyFullmakt(g, folk.stedfortreder, { tjenester: ['1'], dokument: '2026/0012-9' });
  const vanlige = {
    tjenesteansvarlig: folk.fag,
    saksbehandler: folk.saksbehandler,
    teamleder: folk.teamleder,
    fullmaktId,
  };

  return {
    g,
    virksomhetId: g.virksomhetId,
    iDag: g.iDag,
    /** Days from today. */
    om: (dager: number) => om(g, dager),
    team,
    tvilling,
    ...folk,
    ansatte: Object.values(folk),
    innlogginger: Object.values(folk)
      .filter((a) => a !== folk.sluttet)
      .map((a) => a.innloggingId),
    fullmaktId,
    smalFullmaktId,
    ansatt,
    bruker: (b: Partial<Brukerinn> = {}) => brukerbygger(g, vanlige, { team, ...b }),
    vakt: (hvem: Ansatt, dager = 0, type: 'DAG' | 'KVELD' | 'NATT' = 'DAG') =>
      nyVakt(g, hvem, team, om(g, dager), type),
    /** Saves what is built since the last time. */
    lagre: () => transaction((tx) => lagreRader(tx, g.virksomhetId, g.rader)),
    /** Looks into the database as this tenant. */
    se: <T>(arbeid: (tx: Tx) => Promise<T>): Promise<T> =>
      transaction(async (tx) => {
        await tx.$executeRaw`select set_config('app.virksomhet_id', ${g.virksomhetId}, true)`;
        return arbeid(tx);
      }),
  };
}

/** One person with a row in every table, so that a wall between tenants has something to hide. */
function fyll(v: ReturnType<typeof byggVerden>): void {
  const gerd = v.bruker({ navn: 'Gerd Haugen' });
  gerd.medParorende();
  gerd.medTjenesteansvarlig();
  gerd.medSkjermetTilgang(v.fag);
  gerd.medOppfolging({ stoppId: gerd.medStopp({ fom: v.om(-40), tom: v.om(-35) }) });
  const egneOrd = gerd.sa('Jeg vil sitte på benken ved parkeringen og se på folk.');
  gerd.medKartlegging({ skaarer: { inne: 3, ute: 4 } });
  const maal = gerd.medMaal({ egneOrd, utdrag: 'sitte på benken ved parkeringen' });
  gerd.vurder(maal, { nivaa: -1 });
  gerd.medMestring({
    maal: [maal],
    med: [v.fysioterapeut],
    uke: [{ dato: v.om(-9), uke: 1, gikkBra: 'Gikk til døra', neste: 'Prøve trappa', av: v.fag }],
    maalinger: [
      { naar: 'START', dato: v.om(-16), av: v.fag, verdi: { instrument: 'COPM', tall1: 4, tall2: 3 } },
    ],
  });
  const vedtak = gerd.vedtak.fattet({ maal: [maal] });
  const tiltak = gerd.plan.medTiltak({ maal });
  gerd.plan.medVersjon();
  const besok = gerd.medBesok({ tiltak: [tiltak], hvem: [v.fag] });
  gerd.medNotat({ tekst: 'Gikk til gangdøra og så på snøen.', besokId: besok.id });
  gerd.medRevurdering({ vedtak, deltakere: [{ ansatt: v.fag }] });
  gerd.medKlage({ slag: 'VEDTAK', vedtak, brev: true });
  v.vakt(v.fag);
}
