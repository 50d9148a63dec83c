import { maaSlag } from '@/lib/domain/tiltaksplan/kompetanse/rules';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import { kortnavn, ramse } from '../tavle/view';
import type { Kartperson, Kartrad, Kartteam } from './queries';
import { initialerFor, utseende } from './rules';
import type { Kartbesok, Kartrute, KartView } from './types';

interface Kartkilder {
  team: Kartteam;
  folk: readonly Kartperson[];
  rader: readonly Kartrad[];
}

interface Kartramme {
  dato: Dato;
  iDag: Dato;
  utvalg: KartView['utvalg'];
}

/** Nummeret følger hele dagen, så besøk 5 er besøk 5 også når bare ettermiddagen vises. */
export function kartView({ team, folk, rader }: Kartkilder, ramme: Kartramme): KartView {
  const initialer = initialerFor(folk);
  const { ansatt, dagsdel } = ramme.utvalg;
  const vises = (besok: Kartbesok): boolean => dagsdel === null || besok.dagsdel === dagsdel;
  const ruter = folk.map((person, plass): Kartrute => {
    const mine = rader.filter((rad) => rad.tildelt.some((t) => t.ansattId === person.id));
    return {
      ansattId: person.id,
      navn: `${person.fornavn} ${person.etternavn}`,
      initialer: initialer[plass]!,
      ...utseende(plass),
      besok: nummerert(mine, person.id).filter(vises),
    };
  });
  const ingenHar = rader.filter((rad) => rad.tildelt.length === 0).map((rad) => kartbesok(rad, null, null));
  return {
    ...ramme,
    team: { id: team.id, navn: team.navn },
    base: { breddegrad: team.breddegrad, lengdegrad: team.lengdegrad },
    folk: folk.map((p) => ({ id: p.id, navn: `${p.fornavn} ${p.etternavn}` })),
    deler: DAGSDELER.filter((del) => rader.some((rad) => rad.dagsdel === del)),
    ruter: ruter.filter((rute) => (ansatt ? rute.ansattId === ansatt : rute.besok.length > 0)),
    ufordelt: ansatt ? [] : ingenHar.filter(vises),
  };
}

function nummerert(rader: readonly Kartrad[], ansattId: string): Kartbesok[] {
  let nummer = 0;
  return rader.map((rad) => kartbesok(rad, ansattId, rad.status === 'STOPPET' ? null : (nummer += 1)));
}

const kartbesok = (rad: Kartrad, ansattId: string | null, nummer: number | null): Kartbesok => {
  const slag = rad.tiltak.map(maaSlag);
  const andre = rad.tildelt.filter((t) => t.ansattId !== ansattId).map((t) => t.fornavn);
  return {
    besokId: rad.besokId,
    nummer,
    dagsdel: rad.dagsdel,
    status: rad.status,
    navn: kortnavn(rad),
    adresse: rad.adresse,
    hva: ramse(rad.tiltak.map((t) => t.tekst)),
    maa: slag.includes('MEDISIN') ? 'MEDISIN' : slag.includes('ANNET') ? 'ANNET' : null,
    sammenMed: andre.length > 0 ? andre : rad.antallAnsatte > 1 ? 'MANGLER' : null,
    sted:
      rad.breddegrad === null || rad.lengdegrad === null
        ? null
        : { breddegrad: rad.breddegrad, lengdegrad: rad.lengdegrad },
  };
};
