import 'server-only';
import { randomUUID } from 'node:crypto';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { addDays, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { fordelt } from './fordeling/queries';
import { valgHosAndre } from './hosandre/queries';
import { girAndreTjenesten } from './hosandre/rules';
import { besokFor, brukereMedPlan, stoppFor, tiltakFor } from './queries';
import { avstem, DAGER_FRAM, perBruker } from './rules';
import type { Avstemming, OnsketBesok } from './types';

export interface Utrullet {
  nye: number;
  endret: number;
  tattBort: number;
}

/**
 * Får dagene til å stemme med planen fra `fra` (aldri før i dag) og fjorten dager fram. Fordelingen beholdes der
 * besøket fortsatt finnes. Kalles etter hver endring «fra nå av», og når et stopp settes eller tas bort.
 */
export async function oppdaterBesok(scope: Scope, brukerId: string, fra: Dato): Promise<Utrullet> {
  const antall = await rullUt(scope, [brukerId], fra > scope.iDag ? fra : scope.iDag);
  if (antall.nye + antall.endret + antall.tattBort > 0)
    await skrivHendelse(scope, {
      type: 'tiltaksplan.rulletUt',
      objektType: 'bruker',
      objektId: brukerId,
      brukerId,
      data: { ...antall, fra },
    });
  return antall;
}

/** Flytter vinduet fram for hele team, slik at det alltid finnes besøk fjorten dager fram. Kan kjøres om igjen. */
export const rullFram = async (scope: Scope, teamIder: string[]): Promise<Utrullet> => {
  const til = addDays(scope.iDag, DAGER_FRAM);
  return rullUt(scope, await brukereMedPlan(scope, teamIder, scope.iDag, til), scope.iDag);
};

interface Vindu {
  brukerIder: string[];
  fra: Dato;
  til: Dato;
}

async function rullUt(scope: Scope, brukerIder: string[], fra: Dato): Promise<Utrullet> {
  const vindu: Vindu = { brukerIder, fra, til: addDays(scope.iDag, DAGER_FRAM) };
  if (brukerIder.length === 0 || fra > vindu.til) return { nye: 0, endret: 0, tattBort: 0 };
  const tiltak = perBruker(await tiltakFor(scope, brukerIder));
  const stopp = perBruker(await stoppFor(scope, vindu));
  const finnes = perBruker(await besokFor(scope, vindu));
  const hosAndre = await valgHosAndre(scope, brukerIder);
  const nye: NyttBesok[] = [];
  const sum: Omit<Avstemming, 'nye'> = { endres: [], tommes: [], avlyses: [] };
  for (const brukerId of brukerIder) {
    const plan = tiltak.get(brukerId) ?? [];
    const valg = hosAndre.get(brukerId);
    const svar = avstem(
      plan,
      stopp.get(brukerId) ?? [],
      finnes.get(brukerId) ?? [],
      fra,
      vindu.til,
      (id, dag) =>
        !valg ||
        !girAndreTjenesten(
          valg,
          plan.find((t) => t.id === id)!,
          dag,
        ),
    );
    nye.push(...svar.nye.map((besok) => ({ brukerId, besok })));
    sum.endres.push(...svar.endres);
    sum.tommes.push(...svar.tommes);
    sum.avlyses.push(...svar.avlyses);
  }
  await taBort(scope, sum.tommes, sum.avlyses);
  for (const { id, ny } of sum.endres) await endre(scope, id, ny);
  const laget = await lag(scope, nye, vindu);
  return { nye: laget, endret: sum.endres.length, tattBort: sum.tommes.length + sum.avlyses.length };
}

interface NyttBesok {
  brukerId: string;
  besok: OnsketBesok;
}

/** Appens rolle kan ikke slette besøk, og det er meningen: en plan som ikke ble noe av, blir en tom, avlyst plass. */
async function taBort(scope: Scope, tommes: string[], avlyses: string[]): Promise<void> {
  if (tommes.length + avlyses.length === 0) return;
  await scope.tx.besok.updateMany({
    where: { id: { in: [...tommes, ...avlyses] } },
    data: { status: 'AVLYST', versjon: { increment: 1 } },
  });
  await scope.tx.besokstildeling.deleteMany({ where: { besokId: { in: tommes } } });
  await scope.tx.besokTiltak.deleteMany({ where: { besokId: { in: tommes } } });
}

async function endre(scope: Scope, besokId: string, ny: OnsketBesok): Promise<void> {
  const { antallAnsatte, anslagMinutter, kompetanser, status } = ny;
  await scope.tx.besok.update({
    where: { id: besokId },
    data: { antallAnsatte, anslagMinutter, kompetanser, status, versjon: { increment: 1 } },
  });
  await scope.tx.besokstildeling.deleteMany({ where: { besokId, plass: { gt: antallAnsatte } } });
  await scope.tx.besokTiltak.deleteMany({ where: { besokId, tiltakId: { notIn: ny.tiltakIder } } });
  await scope.tx.besokTiltak.createMany({
    data: ny.tiltakIder.map((tiltakId) => ({ virksomhetId: scope.ansatt.virksomhetId, besokId, tiltakId })),
    skipDuplicates: true,
  });
}

async function lag(scope: Scope, nye: NyttBesok[], vindu: Vindu): Promise<number> {
  if (nye.length === 0) return 0;
  const { virksomhetId } = scope.ansatt;
  const rader = (await fordelt(scope, nye, vindu)).map((rad) => ({ id: randomUUID(), ...rad }));
  await scope.tx.besok.createMany({
    data: rader.map(({ id, teamId, brukerId, besok, rekkefolge }) => ({
      id,
      virksomhetId,
      teamId,
      brukerId,
      rekkefolge,
      dato: toDbDate(besok.dato),
      dagsdel: besok.dagsdel,
      gruppe: besok.gruppe,
      status: besok.status,
      antallAnsatte: besok.antallAnsatte,
      anslagMinutter: besok.anslagMinutter,
      kompetanser: besok.kompetanser,
    })),
  });
  await scope.tx.besokTiltak.createMany({
    data: rader.flatMap(({ id, besok }) =>
      besok.tiltakIder.map((tiltakId) => ({ virksomhetId, besokId: id, tiltakId })),
    ),
  });
  await scope.tx.besokstildeling.createMany({
    data: rader.flatMap(({ id, brukerId, besok, tildelt }) =>
      tildelt.map((t) => ({ virksomhetId, besokId: id, brukerId, dato: toDbDate(besok.dato), ...t })),
    ),
  });
  return rader.length;
}
