import { reisetabell } from '@/lib/domain/dagen/besok/reise/tabell/rules';
import { okter, pauserI } from '@/lib/domain/dagen/forslag/klokke/rules';
import type {
  Dagsgrunnlag,
  Grunnlagsbesok,
  Grunnlagsbruker,
  PaaVakt,
} from '@/lib/domain/dagen/forslag/types';
import { paaDagsdeler, ramme, tilstede } from '@/lib/domain/vakt/rules';
import type { Vakt } from '@/lib/domain/vakt/types';
import type { Dato } from '@/lib/platform/time/dato';

export const DAG = '2026-11-27' as Dato;
const BASE = { breddegrad: 60.25, lengdegrad: 7.56 };
const nord = (meter: number) => ({ ...BASE, breddegrad: BASE.breddegrad + meter / 111_195 });

export const paaVakt = (ansattId: string, mer: Partial<PaaVakt> = {}, vakter: Vakt[] = DAGVAKT): PaaVakt => {
  const mine = okter(vakter, 0);
  return {
    ansattId,
    dato: DAG,
    tilstede: tilstede(vakter),
    paa: paaDagsdeler(vakter),
    okter: mine,
    pauser: pauserI(mine),
    ramme: ramme(vakter),
    kompetanser: [],
    reisemaate: 'GANGE',
    startsted: 0,
    sluttsted: 0,
    kjonn: null,
    spraak: [],
    unngaarDyr: [],
    ...mer,
  };
};
const DAGVAKT: Vakt[] = [{ type: 'DAG', status: 'PLANLAGT' }];
export const syk = (ansattId: string): PaaVakt => paaVakt(ansattId, {}, [{ type: 'DAG', status: 'SYK' }]);

export const besok = (id: string, mer: Partial<Grunnlagsbesok> = {}): Grunnlagsbesok => ({
  id,
  versjon: 1,
  brukerId: `hos-${id}`,
  dato: DAG,
  dagsdel: 'MORGEN',
  rekkefolge: 1,
  status: 'PLANLAGT',
  sted: 1,
  vindu: null,
  anslagMinutter: 20,
  krav: [],
  antallAnsatte: 1,
  synk: { slag: 'SAMTIDIG' },
  laastPerson: false,
  laastDagsdel: false,
  akutt: false,
  tildelt: [],
  ...mer,
});

export const hos = (...ansatte: string[]) => ansatte.map((ansattId, i) => ({ ansattId, plass: i + 1 }));

export const bruker = (id: string, mer: Partial<Grunnlagsbruker> = {}): Grunnlagsbruker => ({
  id,
  ansvarligId: null,
  ansikter: [],
  ikkepar: [],
  dyr: [],
  onsketKjonn: null,
  onsketSpraak: null,
  skjermetFor: null,
  ...mer,
});

/** Basen, og steder 300 meter fra hverandre nordover. */
export function litenDag(inn: {
  besok: Grunnlagsbesok[];
  paaVakt: PaaVakt[];
  brukere?: Grunnlagsbruker[];
  naa?: number;
}): Dagsgrunnlag {
  const steder = [0, 300, 600, 900].map(nord);
  const kjente = inn.brukere ?? [];
  const resten = inn.besok.map((b) => b.brukerId).filter((id) => !kjente.some((k) => k.id === id));
  return {
    teamId: 'team',
    dager: [DAG],
    iDag: DAG,
    naa: inn.naa ?? null,
    besok: inn.besok,
    brukere: [...kjente, ...[...new Set(resten)].map((id) => bruker(id))],
    paaVakt: inn.paaVakt,
    reise: { steder, minutter: { GANGE: reisetabell(steder, 'GANGE') }, kilde: 'LUFTLINJE' },
  };
}
