import type { Reisemaate } from '@/lib/domain/ansatt/types';
import { reisetabell } from '@/lib/domain/dagen/besok/reise/tabell/rules';
import type { Punkt } from '@/lib/domain/dagen/besok/reise/types';
import { okter, pauserI } from '@/lib/domain/dagen/forslag/klokke/rules';
import type {
  Dagsgrunnlag,
  Grunnlagsbesok,
  Grunnlagsbruker,
  PaaVakt,
} from '@/lib/domain/dagen/forslag/types';
import type { Krav } from '@/lib/domain/dagen/tavle/types';
import type { Dagsdel, Kompetansekode, Vakttype } from '@/lib/domain/tiltaksplan/types';
import { paaDagsdeler, ramme } from '@/lib/domain/vakt/rules';
import type { Dato } from '@/lib/platform/time/dato';

/** En oppdiktet, tett dag: grender rundt en base, ti besøk per person, to om hvert tiende, og hvem som har vært hvor. */
export interface Tettdag {
  besok: number;
  seed: number;
  /** Andelen av dem som gikk i forrige uke, som ikke er på i dag. */
  borte?: number;
}

const DATO = '2026-11-26' as Dato;
const BASE: Punkt = { breddegrad: 59.93, lengdegrad: 10.78 };
/** Besøk per nabolag, med egen base. */
const NABOLAG = 120;
const KM_NORD = 1 / 111.2;
const KM_OST = 1 / 55.7;

export function tilfeldig(seed: number): () => number {
  let tilstand = seed >>> 0 || 1;
  return () => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(tilstand ^ (tilstand >>> 15), 1 | tilstand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Terning = () => number;
const velg = <T>(liste: readonly T[], r: Terning): T => liste[Math.floor(r() * liste.length)]!;
const rundt = (midt: Punkt, km: number, r: Terning): Punkt => {
  const vinkel = r() * 2 * Math.PI;
  const avstand = km * Math.sqrt(r());
  return {
    breddegrad: midt.breddegrad + Math.sin(vinkel) * avstand * KM_NORD,
    lengdegrad: midt.lengdegrad + Math.cos(vinkel) * avstand * KM_OST,
  };
};

interface Nabolag {
  base: number;
  grender: Punkt[];
  folk: { dag: string[]; kveld: string[] };
}

export function tettDag({ besok: antall, seed, borte = 0.15 }: Tettdag): Dagsgrunnlag {
  const r = tilfeldig(seed);
  const steder: Punkt[] = [];
  const sted = (p: Punkt) => steder.push(p) - 1;
  const vakter: PaaVakt[] = [];
  const nabolag = nabolagene(antall, r, sted, vakter);
  const { brukere, besok } = besokene(antall, nabolag, r, sted);
  const byId = new Map(vakter.map((v) => [v.ansattId, v]));
  fordelSomForrigeUke(besok, brukere, byId, r);
  // Noen av dem som gikk i forrige uke, er ikke på i dag: besøkene ligger igjen til noen.
  for (const v of vakter) if (r() < borte) v.tilstede = 'SYK';
  const maater = [...new Set(vakter.map((v) => v.reisemaate))];
  return {
    teamId: 'team',
    dager: [DATO],
    iDag: DATO,
    naa: null,
    besok,
    brukere,
    paaVakt: vakter,
    reise: {
      steder,
      minutter: Object.fromEntries(maater.map((m) => [m, reisetabell(steder, m)])),
      kilde: 'LUFTLINJE',
    },
  };
}

function nabolagene(antall: number, r: Terning, sted: (p: Punkt) => number, vakter: PaaVakt[]): Nabolag[] {
  const n = Math.max(1, Math.round(antall / NABOLAG));
  const bredde = Math.ceil(Math.sqrt(n));
  return Array.from({ length: n }, (_, i) => {
    const midt = {
      breddegrad: BASE.breddegrad + Math.floor(i / bredde) * 2 * KM_NORD,
      lengdegrad: BASE.lengdegrad + (i % bredde) * 2 * KM_OST,
    };
    const base = sted(midt);
    const grender = Array.from({ length: Math.max(3, Math.round(antall / n / 12)) }, () =>
      rundt(midt, 0.8, r),
    );
    // 1,1 plasser per besøk, ti besøk per person av dem som er igjen når noen er borte.
    const folk = Math.round((antall / n) * 0.13);
    const kveld = Math.max(1, Math.round(folk * 0.25));
    const bemann = (type: Vakttype, hvor: number) =>
      Array.from({ length: hvor }, (_, j) => {
        const vakt = person(`a${i}-${type}-${j}`, type, j, base, r);
        vakter.push(vakt);
        return vakt.ansattId;
      });
    return { base, grender, folk: { dag: bemann('DAG', folk - kveld), kveld: bemann('KVELD', kveld) } };
  });
}

const KAN: readonly (readonly Kompetansekode[])[] = [
  ['SYKEPLEIE', 'LEGEMIDLER', 'INSULIN', 'SAARSTELL', 'STELL', 'FORFLYTNING'],
  ['LEGEMIDLER', 'INSULIN', 'STELL', 'FORFLYTNING'],
  ['LEGEMIDLER', 'STELL', 'FORFLYTNING'],
  ['STELL', 'FORFLYTNING'],
];
const MAATER: readonly Reisemaate[] = ['GANGE', 'GANGE', 'SYKKEL', 'ELSYKKEL', 'BIL', 'BIL'];

function person(ansattId: string, type: Vakttype, nr: number, base: number, r: Terning): PaaVakt {
  const vakt = [{ type, status: 'PLANLAGT' as const }];
  const mine = okter(vakt, 0);
  return {
    ansattId,
    dato: DATO,
    tilstede: 'PAA',
    paa: paaDagsdeler(vakt),
    okter: mine,
    pauser: pauserI(mine),
    ramme: ramme(vakt),
    kompetanser: KAN[nr % KAN.length]!.map((kode) => ({ kode, fom: '2020-01-01' as Dato, tom: null })),
    reisemaate: velg(MAATER, r),
    startsted: base,
    sluttsted: base,
    kjonn: r() < 0.75 ? 'KVINNE' : 'MANN',
    spraak: r() < 0.2 ? [velg(['pl', 'so', 'ur'], r)] : [],
    unngaarDyr: r() < 0.08 ? ['HUND'] : [],
  };
}

/** Fordelingen over en vanlig dag, i hundredeler. */
const DELER: readonly [Dagsdel, number][] = [
  ['MORGEN', 30],
  ['FORMIDDAG', 23],
  ['MIDDAG', 17],
  ['ETTERMIDDAG', 10],
  ['KVELD', 20],
];

function besokene(antall: number, nabolag: readonly Nabolag[], r: Terning, sted: (p: Punkt) => number) {
  const brukere: Grunnlagsbruker[] = [];
  const besok: Grunnlagsbesok[] = [];
  while (besok.length < antall) {
    const i = brukere.length % nabolag.length;
    const her = nabolag[i]!;
    const bruker = nyBruker(`b${brukere.length}`, her, r);
    const hjemme = sted(rundt(velg(her.grender, r), 0.12, r));
    brukere.push(bruker);
    const deler = new Set(Array.from({ length: 1 + Math.floor(r() * 3) }, () => trekkDel(r)));
    for (const del of deler)
      if (besok.length < antall) besok.push(nyttBesok(besok.length, bruker.id, del, hjemme, r));
  }
  return { brukere, besok };
}

function trekkDel(r: Terning): Dagsdel {
  let n = r() * 100;
  for (const [del, andel] of DELER) if ((n -= andel) < 0) return del;
  return 'MORGEN';
}

function nyBruker(id: string, { folk }: Nabolag, r: Terning): Grunnlagsbruker {
  const dag = Array.from({ length: 2 + Math.floor(r() * 2) }, () => velg(folk.dag, r));
  const kveld = Array.from({ length: 2 }, () => velg(folk.kveld, r));
  const kjente = [...new Set([...dag, ...kveld])];
  return {
    id,
    ansvarligId: r() < 0.8 ? dag[0]! : null,
    ansikter: kjente.map((ansattId) => {
      const antall14 = 1 + Math.floor(r() * 6);
      return { ansattId, antall14, antall28: antall14 + Math.floor(r() * 7) };
    }),
    ikkepar: r() < 0.02 ? [velg(folk.dag, r)] : [],
    dyr: r() < 0.1 ? ['HUND'] : [],
    onsketKjonn: r() < 0.06 ? 'KVINNE' : null,
    onsketSpraak: r() < 0.04 ? velg(['pl', 'so', 'ur'], r) : null,
    skjermetFor: null,
  };
}

function nyttBesok(nr: number, brukerId: string, dagsdel: Dagsdel, sted: number, r: Terning): Grunnlagsbesok {
  const krav: Krav[] = [];
  const n = r();
  if (n < 0.06) krav.push({ kode: 'INSULIN', hardt: true });
  else if (n < 0.26) krav.push({ kode: 'LEGEMIDLER', hardt: true });
  else if (n < 0.4) krav.push({ kode: 'STELL', hardt: false });
  const antallAnsatte = r() < 0.1 ? 2 : 1;
  return {
    id: `v${nr}`,
    versjon: 1,
    brukerId,
    dato: DATO,
    dagsdel,
    rekkefolge: nr,
    status: 'PLANLAGT',
    sted,
    vindu: null,
    anslagMinutter: velg([10, 10, 15, 15, 20, 20, 25, 30], r),
    krav,
    antallAnsatte,
    synk: antallAnsatte === 2 && r() < 0.2 ? { slag: 'ETTER', min: 0, max: 30 } : { slag: 'SAMTIDIG' },
    laastPerson: false,
    laastDagsdel: false,
    akutt: false,
    tildelt: [],
  };
}

/** Lista fra forrige uke: en kjent som kan, med minst å gjøre. Slik team deler når de har tid. */
function fordelSomForrigeUke(
  besok: Grunnlagsbesok[],
  brukere: readonly Grunnlagsbruker[],
  vakter: ReadonlyMap<string, PaaVakt>,
  r: Terning,
) {
  const opptatt = new Map<string, number>();
  const hos = new Map(brukere.map((b) => [b.id, b]));
  for (const b of besok) {
    const kjente = hos.get(b.brukerId)!.ansikter.map((a) => a.ansattId);
    const nabolag = kjente[0]!.split('-')[0]!;
    const alle = [...vakter.keys()].filter((id) => id.startsWith(`${nabolag}-`));
    const valgt: string[] = [];
    for (let plass = 1; plass <= b.antallAnsatte; plass++) {
      const kan = (id: string) => {
        const v = vakter.get(id)!;
        const krav = plass === 1 ? b.krav : [];
        return (
          v.paa.includes(b.dagsdel) &&
          !valgt.includes(id) &&
          krav.every((k) => v.kompetanser.some((har) => har.kode === k.kode))
        );
      };
      const mulige = kjente.filter(kan);
      const blant = mulige.length > 0 && r() < 0.9 ? mulige : alle.filter(kan);
      const til = blant.toSorted((x, y) => (opptatt.get(x) ?? 0) - (opptatt.get(y) ?? 0))[0];
      if (!til) continue;
      valgt.push(til);
      opptatt.set(til, (opptatt.get(til) ?? 0) + b.anslagMinutter);
    }
    if (valgt.length === b.antallAnsatte)
      b.tildelt = valgt.map((ansattId, i) => ({ ansattId, plass: i + 1 }));
  }
}
