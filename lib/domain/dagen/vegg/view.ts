import { paaDagsdeler, tilstede } from '@/lib/domain/vakt/rules';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Sporrad } from '../tavle/queries';
import { kortnavn } from '../tavle/view';
import type { Veggrad } from './queries';
import { KORT_I_BRETTET, KORT_I_CELLE } from './rules';
import type { Ledigkort, Veggcelle, Veggkort, Veggspor, VeggView } from './types';

export interface Veggkilder {
  team: { id: string; navn: string };
  folk: readonly Sporrad[];
  rader: readonly Veggrad[];
  oppfolging: number;
}

export interface Veggramme {
  dato: Dato;
  deler: Dagsdel[];
  skjulNavn: boolean;
}

export function veggView({ team, folk, rader, oppfolging }: Veggkilder, ramme: Veggramme): VeggView {
  const gaar = rader.filter((rad) => rad.status !== 'STOPPET');
  const ledige = gaar
    .filter((rad) => rad.status === 'PLANLAGT' && rad.tildelt.length < rad.antallAnsatte)
    .map((rad): Ledigkort => ({ ...kort(rad, null, ramme), ansvarlig: rad.ansvarlig }));
  const stoppet = rader.flatMap((rad) => (rad.status === 'STOPPET' ? (navnet(rad, ramme) ?? []) : []));
  return {
    ...ramme,
    team,
    spor: folk
      .map((person) => spor(person, gaar, ramme))
      .filter((s) => s.celler.some((c) => c.paaVakt || c.kort.length > 0))
      .toSorted(paaVaktForst),
    ledig: {
      kort: ledige.slice(0, KORT_I_BRETTET),
      flere: Math.max(0, ledige.length - KORT_I_BRETTET),
      antall: ledige.length,
    },
    borte: folk.filter((p) => tilstede(p.vakter) === 'SYK').map((p) => p.fornavn),
    stopp: [...new Set(stoppet)],
    oppfolging,
  };
}

function spor(person: Sporrad, rader: readonly Veggrad[], ramme: Veggramme): Veggspor {
  const paa = paaDagsdeler(person.vakter);
  const mine = rader.filter((rad) => rad.tildelt.includes(person.id));
  return {
    ansattId: person.id,
    navn: person.fornavn,
    celler: ramme.deler.map((dagsdel): Veggcelle => {
      const her = mine.filter((rad) => rad.dagsdel === dagsdel);
      return {
        dagsdel,
        paaVakt: paa.includes(dagsdel),
        kort: her.slice(0, KORT_I_CELLE).map((rad) => kort(rad, person.id, ramme)),
        flere: Math.max(0, her.length - KORT_I_CELLE),
      };
    }),
  };
}

const kort = (rad: Veggrad, ansattId: string | null, ramme: Veggramme): Veggkort => ({
  besokId: rad.besokId,
  navn: navnet(rad, ramme),
  dagsdel: rad.dagsdel,
  maa: rad.maa,
  to: rad.antallAnsatte > 1,
  ferdig: rad.status === 'FERDIG' || rad.status === 'AVVIK',
  erAnsvarlig: ansattId !== null && rad.ansvarligId === ansattId,
});

function navnet({ fornavn, etternavn }: Veggrad, { skjulNavn }: Veggramme): string | null {
  if (fornavn === null || etternavn === null) return null;
  return skjulNavn ? `${fornavn.charAt(0)}.${etternavn.charAt(0)}.` : kortnavn({ fornavn, etternavn });
}

/** De som er på nå, øverst; så etter navn. */
const paaVaktForst = (a: Veggspor, b: Veggspor): number =>
  Number(b.celler[0]?.paaVakt) - Number(a.celler[0]?.paaVakt) || a.navn.localeCompare(b.navn, 'nb');
