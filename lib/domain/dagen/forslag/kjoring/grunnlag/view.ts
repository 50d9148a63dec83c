import { paaDagsdeler, ramme, tilstede } from '@/lib/domain/vakt/rules';
import type { Reisemaate } from '@/lib/domain/ansatt/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Punkt } from '../../../besok/reise/types';
import type { Besokrad, Sporrad } from '../../../tavle/queries';
import { tavleView } from '../../../tavle/view';
import type { TavleView } from '../../../tavle/types';
import { okter, pauserI } from '../../klokke/rules';
import type { Ansattrad, Grunnlagsrader } from '../../queries';
import type { Grunnlagsbesok, Grunnlagsbruker, PaaVakt } from '../../types';
import { laastFast, skjultBruker } from '../avgrensning/rules';
import type { LestGrunnlag } from '../types';

interface Hvor {
  dato: Dato;
  sted: number | null;
  kanFlyttes: boolean;
}

interface Om {
  dato: Dato;
  iDag: Dato;
  megId: string;
  /** Minutter siden midnatt, når dagen er i gang. */
  naa: number | null;
}

/** Basen: der dagen begynner og slutter for alle. */
const BASEN = 0;

export function lestGrunnlag(rader: Grunnlagsrader, om: Om): LestGrunnlag {
  // Det samme bildet som skjermen viser. Motoren skal ikke vite mer om et besøk enn den som spør.
  const tavle = tavleView(rader.tavle, { ...om, kanFlytte: true });
  const { steder, indeks } = stedene(rader);
  const vakt = rader.tavle.spor.map((s) => paaVakt(s, rader.ansatte, om.dato));
  return {
    teamId: tavle.team.id,
    dager: [om.dato],
    iDag: om.iDag,
    naa: om.naa,
    besok: rader.tavle.besok.flatMap((rad) =>
      grunnlagsbesok(rad, tavle, {
        dato: om.dato,
        sted: indeks.get(rad.id) ?? null,
        kanFlyttes: rader.brukere.some((b) => b.id === rad.brukerId && b.kanFlyttes),
      }),
    ),
    brukere: rader.tavle.besok.flatMap((rad) => brukeren(rad, rader)).filter(forste),
    paaVakt: vakt,
    steder,
    reisemaater: [...new Set(vakt.filter((v) => v.tilstede === 'PAA').map((v): Reisemaate => v.reisemaate))],
  };
}

const forste = (b: Grunnlagsbruker, i: number, alle: readonly Grunnlagsbruker[]): boolean =>
  alle.findIndex((a) => a.id === b.id) === i;

/** Den som er skjermet, har ikke noe sted å regne vei til. Samme adresse er samme sted. */
function stedene({ tavle, brukere }: Grunnlagsrader): { steder: Punkt[]; indeks: Map<string, number> } {
  const skjermet = new Set(brukere.filter((b) => b.skjermetFor !== null).map((b) => b.id));
  const steder: Punkt[] = [{ breddegrad: tavle.team.breddegrad, lengdegrad: tavle.team.lengdegrad }];
  const hvor = new Map<string, number>();
  const indeks = new Map<string, number>();
  for (const { id, brukerId, breddegrad, lengdegrad } of tavle.besok) {
    if (breddegrad === null || lengdegrad === null || skjermet.has(brukerId)) continue;
    const nokkel = `${breddegrad}/${lengdegrad}`;
    if (!hvor.has(nokkel)) hvor.set(nokkel, steder.push({ breddegrad, lengdegrad }) - 1);
    indeks.set(id, hvor.get(nokkel)!);
  }
  return { steder, indeks };
}

/** Et besøk hun som spør ikke ser, ligger fast der det ligger: plassen er opptatt, og mer vet heller ikke motoren. */
function grunnlagsbesok(rad: Besokrad, tavle: TavleView, { dato, sted, kanFlyttes }: Hvor): Grunnlagsbesok[] {
  const kort = tavle.besok.find((b) => b.id === rad.id)!;
  const felles: Grunnlagsbesok = {
    id: rad.id,
    versjon: rad.versjon,
    brukerId: rad.brukerId,
    dato,
    dagsdel: rad.dagsdel,
    rekkefolge: rad.rekkefolge,
    status: rad.status,
    sted,
    vindu: null,
    anslagMinutter: rad.anslagMinutter,
    krav: kort.krav,
    antallAnsatte: rad.antallAnsatte,
    synk: { slag: 'SAMTIDIG' },
    laastPerson: kort.laastPerson,
    laastDagsdel: kort.laastDagsdel,
    akutt: kort.akutt,
    tildelt: rad.tildelt,
  };
  if (kort.bruker) return [kanFlyttes ? felles : laastFast(felles)];
  const kanGaa = rad.tildelt.filter((t) => erPaa(tavle, t.ansattId));
  if (kanGaa.length === 0) return [];
  return [
    {
      ...felles,
      brukerId: skjultBruker(rad.id),
      antallAnsatte: kanGaa.length,
      tildelt: kanGaa.map(({ ansattId }, i) => ({ ansattId, plass: i + 1 })),
      laastPerson: true,
      laastDagsdel: true,
    },
  ];
}

const erPaa = (tavle: TavleView, ansattId: string): boolean =>
  tavle.spor.some((s) => s.ansattId === ansattId && s.tilstede === 'PAA');

const INGENTING_KJENT = {
  ansvarligId: null,
  ansikter: [],
  ikkepar: [],
  dyr: [],
  onsketKjonn: null,
  onsketSpraak: null,
  skjermetFor: null,
} satisfies Omit<Grunnlagsbruker, 'id'>;

function brukeren(rad: Besokrad, { brukere }: Grunnlagsrader): Grunnlagsbruker[] {
  if (rad.skjult) return [{ id: skjultBruker(rad.id), ...INGENTING_KJENT }];
  const bruker = brukere.find((b) => b.id === rad.brukerId);
  if (!bruker) return [];
  const { kanFlyttes: _, ...fakta } = bruker;
  return [{ ...fakta, ansvarligId: rad.ansvarligId }];
}

function paaVakt(rad: Sporrad, ansatte: readonly Ansattrad[], dato: Dato): PaaVakt {
  const ansatt = ansatte.find((a) => a.id === rad.id);
  const mine = okter(rad.vakter, 0);
  return {
    ansattId: rad.id,
    dato,
    tilstede: tilstede(rad.vakter),
    paa: paaDagsdeler(rad.vakter),
    okter: mine,
    pauser: pauserI(mine),
    ramme: ramme(rad.vakter),
    kompetanser: rad.kompetanser,
    reisemaate: ansatt?.reisemaate ?? 'GANGE',
    startsted: BASEN,
    sluttsted: BASEN,
    kjonn: ansatt?.kjonn ?? null,
    spraak: ansatt?.spraak ?? [],
    unngaarDyr: ansatt?.unngaarDyr ?? [],
  };
}
