import type { Dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import { isWithin, type Periode } from '@/lib/platform/time/periode';
import { harKompetanse } from '../kompetanse/rules';
import { besokForDag } from '../rules';
import {
  VAKTENS_DAGSDELER,
  type HarKompetanse,
  type Planbesok,
  type Tiltaksdel,
  type Vakttype,
} from '../types';
import type { Avstemming, FinnesBesok, OnsketBesok } from './types';

/** Mobilen viser sju dager bakover og fjorten framover; besøkene finnes like langt fram. */
export const DAGER_FRAM = 14;

type Plass = Pick<Planbesok, 'dato' | 'dagsdel' | 'gruppe'>;
export const plassnokkel = (b: Plass): string => `${b.dato}/${b.dagsdel}/${b.gruppe}`;

/** Alle besøk planen ønsker i vinduet. Er tjenesten stoppet en dag, finnes besøket, men som stoppet. */
export const onskede = (
  tiltak: readonly Tiltaksdel[],
  stopp: readonly Periode[],
  fra: Dato,
  til: Dato,
): OnsketBesok[] =>
  eachDay(fra, til).flatMap((dag) =>
    besokForDag(tiltak, dag).map((besok) => ({
      ...besok,
      status: stopp.some((s) => isWithin(s, dag)) ? ('STOPPET' as const) : ('PLANLAGT' as const),
    })),
  );

/**
 * Sammenligner planen med dagene. Det som er ferdig, avvek, er avlyst eller gjelder «bare i dag», røres ikke,
 * og tiltak som noen har flyttet for dagen, planlegges ikke en gang til. `vaart` sier om tjenesten er bydelens egen den
 * dagen; det en annen leverandør gir, skal ikke stå hos oss.
 */
export function avstem(
  tiltak: readonly Tiltaksdel[],
  stopp: readonly Periode[],
  finnes: readonly FinnesBesok[],
  fra: Dato,
  til: Dato,
  vaart: (tiltakId: string, dag: Dato) => boolean = () => true,
): Avstemming {
  const opphav = opphavFor(tiltak);
  const dagensEgne = new Map<Dato, Set<string>>();
  for (const besok of finnes.filter((b) => b.bareIDag))
    for (const id of besok.tiltakIder) leggTil(dagensEgne, besok.dato, opphav(id));
  const aktive = eachDay(fra, til).flatMap((dag) =>
    onskede(
      tiltak.filter((t) => vaart(t.id, dag) && !dagensEgne.get(dag)?.has(opphav(t.id))),
      stopp,
      dag,
      dag,
    ),
  );
  const naa = new Map(finnes.map((b) => [plassnokkel(b), b]));
  const onsket = new Map(aktive.map((b) => [plassnokkel(b), b]));
  const uonsket = finnes.filter(
    (b) => b.dato >= fra && b.dato <= til && kanRores(b) && !onsket.has(plassnokkel(b)),
  );
  return {
    nye: aktive.filter((b) => !naa.has(plassnokkel(b))),
    endres: aktive.flatMap((ny) => {
      const gammel = naa.get(plassnokkel(ny));
      return gammel && (kanRores(gammel) || erSkall(gammel)) && !erLike(gammel, ny)
        ? [{ id: gammel.id, ny }]
        : [];
    }),
    tommes: uonsket.filter((b) => !b.harSpor).map((b) => b.id),
    avlyses: uonsket.filter((b) => b.harSpor).map((b) => b.id),
  };
}

/** Planen eier bare besøk som ikke er gjort, ikke er avlyst, og som ingen har endret for dagen. */
const kanRores = (b: FinnesBesok): boolean =>
  !b.bareIDag && (b.status === 'PLANLAGT' || b.status === 'STOPPET');

/** En plass planen har tømt. Besøk slettes aldri, så raden tas i bruk igjen hvis planen vil ha besøket tilbake. */
const erSkall = (b: FinnesBesok): boolean =>
  b.status === 'AVLYST' && !b.bareIDag && b.tiltakIder.length === 0;

const erLike = (gammel: FinnesBesok, ny: OnsketBesok): boolean =>
  gammel.status === ny.status &&
  gammel.antallAnsatte === ny.antallAnsatte &&
  gammel.anslagMinutter === ny.anslagMinutter &&
  samme(gammel.kompetanser, ny.kompetanser) &&
  samme(gammel.tiltakIder, ny.tiltakIder);

const samme = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((verdi) => b.includes(verdi));

const leggTil = (kart: Map<Dato, Set<string>>, dag: Dato, id: string): void => {
  kart.set(dag, (kart.get(dag) ?? new Set()).add(id));
};

/** Det første i kjeden av tiltak som har avløst hverandre: det samme tiltaket for den som bor der. */
function opphavFor(tiltak: readonly Tiltaksdel[]): (id: string) => string {
  const forrige = new Map(tiltak.map((t) => [t.id, t.erstatterId]));
  return function opphav(id: string): string {
    const eldre = forrige.get(id);
    return eldre ? opphav(eldre) : id;
  };
}

type Tildelt = { ansattId: string; plass: number };

/**
 * Hvem som går et nytt besøk: den som går ruta besøket står på, ellers den som gikk samme ukedag uka før, og bare hvis
 * hun er på vakt, kan det som kreves, og er ønsket der. Ellers er plassen ufordelt. Verktøyet velger aldri noen ny.
 */
export function fordelNytt(
  besok: Pick<OnsketBesok, 'status' | 'antallAnsatte'>,
  forslag: { rute: readonly (string | null)[]; sist: readonly Tildelt[] },
  kanGaa: (ansattId: string) => boolean,
): Tildelt[] {
  if (besok.status !== 'PLANLAGT') return [];
  const tildelt: Tildelt[] = [];
  for (let plass = 1; plass <= besok.antallAnsatte; plass += 1) {
    const etterTur = [forslag.rute[plass - 1], forslag.sist.find((t) => t.plass === plass)?.ansattId];
    const ansattId = etterTur.find(
      (id): id is string => !!id && kanGaa(id) && !tildelt.some((t) => t.ansattId === id),
    );
    if (ansattId) tildelt.push({ ansattId, plass });
  }
  return tildelt;
}

/** På vakt i den delen av dagen, og med alle kompetansene besøket krever. */
export function kanGaaSomSist(
  ansattId: string,
  besok: Pick<OnsketBesok, 'dato' | 'dagsdel' | 'kompetanser'>,
  vakter: readonly { ansattId: string; dato: Dato; type: Vakttype }[],
  kompetanser: readonly (HarKompetanse & { ansattId: string })[],
): boolean {
  const paaVakt = vakter.some(
    (v) =>
      v.ansattId === ansattId && v.dato === besok.dato && VAKTENS_DAGSDELER[v.type].includes(besok.dagsdel),
  );
  const mine = kompetanser.filter((k) => k.ansattId === ansattId);
  return paaVakt && besok.kompetanser.every((kode) => harKompetanse(mine, kode, besok.dato) === 'JA');
}

/** Radene til hver bruker. (`Map.groupBy` finnes ikke i Node 20.) */
export function perBruker<Rad extends { brukerId: string }>(rader: readonly Rad[]): Map<string, Rad[]> {
  const kart = new Map<string, Rad[]>();
  for (const rad of rader) {
    const liste = kart.get(rad.brukerId);
    if (liste) liste.push(rad);
    else kart.set(rad.brukerId, [rad]);
  }
  return kart;
}
