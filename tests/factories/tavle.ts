import type { Ansikt } from '@/lib/domain/dagen/ansikter/types';
import { last } from '@/lib/domain/dagen/last/rules';
import type { Spor, Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';
import { DAGSDELER, type Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import { paaDagsdeler, ramme } from '@/lib/domain/vakt/rules';
import { dato } from '@/lib/platform/time/dato';
import { GRUNNKOMPETANSE } from './ansatt';
import { navngittId } from './id';

/** Rows for the board without a session or a database: for tests of the rules, and for the floor that the bench measures. */

export const DAGEN = dato('2026-11-25');
export const person = (navn: string): string => navngittId('tavle', navn);

export function etSpor(navn: string, inn: Partial<Spor> = {}): Spor {
  const profesjon = inn.profesjon ?? 'HELSEFAGARBEIDER';
  const vakter = [{ type: inn.vakt ?? 'DAG', status: 'PLANLAGT' as const }];
  const tak = ramme(vakter);
  const luft = inn.luft ?? tak;
  return {
    ansattId: person(navn),
    fornavn: navn.split(' ')[0]!,
    navn,
    profesjon,
    vakt: 'DAG',
    tilstede: 'PAA',
    paa: paaDagsdeler(vakter),
    ramme: tak,
    luft,
    last: last(tak, luft),
    kompetanser: GRUNNKOMPETANSE[profesjon].map((kode) => ({
      kode: kode as Kompetansekode,
      fom: dato('2020-01-01'),
      tom: null,
    })),
    ...inn,
  };
}

export const etBesok = (kort: string, inn: Partial<Tavlebesok> = {}): Tavlebesok => ({
  id: navngittId('tavle', 'besok', kort, inn.dagsdel ?? 'MORGEN'),
  versjon: 1,
  dagsdel: 'MORGEN',
  rekkefolge: 0,
  status: 'PLANLAGT',
  anslagMinutter: 20,
  antallAnsatte: 1,
  laastPerson: false,
  laastDagsdel: false,
  akutt: false,
  tildelt: [],
  krav: [],
  bruker: { id: navngittId('tavle', 'bruker', kort), kort, ansvarligId: null },
  hva: 'Frokost',
  maa: null,
  stopp: null,
  avvik: null,
  ...inn,
});

export const etAnsikt = (navn: string, inn: Partial<Ansikt> = {}): Ansikt => ({
  ansattId: person(navn),
  antall14: 1,
  antall28: 1,
  sist: { ord: 'i går', kommer: false },
  ...inn,
});

export const enTavle = (inn: Partial<TavleView> = {}): TavleView => ({
  team: { id: navngittId('tavle', 'team'), navn: 'Team Lillebekk' },
  dato: DAGEN,
  iDag: DAGEN,
  megId: person('Yusuf Abdi'),
  kanFlytte: true,
  deler: DAGSDELER.slice(0, 5),
  spor: [],
  besok: [],
  ansikter: {},
  syke: [],
  borte: [],
  ...inn,
});

const FOLK: [string, Spor['profesjon'], Spor['vakt']][] = [
  ['Ingrid Haugland', 'SYKEPLEIER', 'DAG'],
  ['Maren Solli', 'SYKEPLEIER', 'DAG'],
  ['Amina Rahimi', 'HELSEFAGARBEIDER', 'DAG'],
  ['Yusuf Abdi', 'HELSEFAGARBEIDER', 'DAG'],
  ['Tomasz Wrona', 'HJEMMEHJELPER', 'DAG'],
  ['Bjørn Tangen', 'FYSIOTERAPEUT', 'DAG'],
  ['Nora Kvam', 'HELSEFAGARBEIDER', 'KVELD'],
];
const NAVN = [
  'Arne L.',
  'Mary F.',
  'Gunvor S.',
  'Edvin H.',
  'Johannes R.',
  'Klara J.',
  'Aslaug M.',
  'Oddny T.',
  'Ruth B.',
];

/** A whole ordinary day, as big as the demo district's: `antall` visits over seven people, and a few that nobody has. */
export function enHelDag(antall = 42): TavleView {
  const spor = FOLK.map(([navn, profesjon, vakt]) =>
    etSpor(navn, { profesjon, vakt, paa: paaDagsdeler([{ type: vakt!, status: 'PLANLAGT' }]) }),
  );
  const besok = Array.from({ length: antall }, (_, i): Tavlebesok => {
    const hos = i % 7 === 0 ? null : spor[i % spor.length]!;
    const dagsdel = (hos?.paa ?? DAGSDELER)[Math.floor(i / spor.length) % (hos?.paa.length ?? 4)]!;
    const kort = `${NAVN[i % NAVN.length]!.slice(0, -3)} ${String.fromCharCode(65 + (i % 26))}.`;
    return etBesok(kort, {
      id: navngittId('tavle', 'besok', i),
      dagsdel,
      rekkefolge: i,
      status: i % 9 === 1 ? 'FERDIG' : 'PLANLAGT',
      maa: i % 4 === 0 ? 'MEDISIN' : null,
      tildelt: hos ? [{ ansattId: hos.ansattId, plass: 1 }] : [],
    });
  });
  const ansikter = Object.fromEntries(
    besok.map((b) => [b.bruker!.id, spor.slice(0, 4).map((s) => etAnsikt(s.navn))]),
  );
  return enTavle({ spor, besok, ansikter });
}
