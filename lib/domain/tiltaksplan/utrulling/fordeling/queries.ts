import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { addDays, fromDbDate, fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import { forrigeUkeFor, kompetanserFor, teamFor, vakterFor } from '../queries';
import { rutebok } from '../rute/queries';
import { fraRuta } from '../rute/rules';
import type { FraRuta } from '../rute/types';
import { fordelNytt, kanGaaSomSist, perBruker, plassnokkel } from '../rules';
import type { OnsketBesok } from '../types';

interface Nytt {
  brukerId: string;
  besok: OnsketBesok;
}

interface FordeltBesok extends Nytt {
  teamId: string;
  rekkefolge: number;
  tildelt: { ansattId: string; plass: number }[];
}

interface Vindu {
  brukerIder: string[];
  fra: Dato;
  til: Dato;
}

/** Hvem som går hvert nye besøk: ruta først, så forrige uke, ellers ingen. Den uten team får ikke besøk. */
export async function fordelt(scope: Scope, nye: readonly Nytt[], vindu: Vindu): Promise<FordeltBesok[]> {
  const team = await teamFor(scope, vindu);
  const bok = await rutebok(scope, [...new Set(team.map((t) => t.teamId))], vindu.fra, vindu.til);
  const forrige = perBruker(await forrigeUkeFor(scope, vindu));
  const utkast = nye.flatMap(({ brukerId, besok }) => {
    const teamId = team.find((t) => t.brukerId === brukerId && isWithin(t, besok.dato))?.teamId;
    if (!teamId) return [];
    const plasser = Array.from({ length: besok.antallAnsatte }, (_, i) =>
      fraRuta(bok, { ...besok, brukerId, plass: i + 1 }, besok.dato),
    );
    const ukaFor = plassnokkel({ ...besok, dato: addDays(besok.dato, -7) });
    const sist = (forrige.get(brukerId) ?? []).find((f) => plassnokkel(f) === ukaFor)?.tildelt ?? [];
    return [{ brukerId, besok, teamId, plasser, sist }];
  });
  const kanGaa = await hvemKanGaa(
    scope,
    vindu,
    utkast.flatMap((u) => [...u.plasser.flatMap((p) => p?.ansattId ?? []), ...u.sist.map((t) => t.ansattId)]),
  );
  return utkast.map(({ plasser, sist, ...nytt }) => ({
    ...nytt,
    rekkefolge: rekkefolgen(plasser),
    tildelt: fordelNytt(nytt.besok, { rute: plasser.map((p) => p?.ansattId ?? null), sist }, (ansattId) =>
      kanGaa(ansattId, nytt.brukerId, nytt.besok),
    ),
  }));
}

const rekkefolgen = (plasser: readonly (FraRuta | null)[]): number =>
  plasser.find((p) => p !== null)?.rekkefolge ?? 0;

/** På vakt, med kompetansen, og ikke en hun og teamet har bestemt at ikke skal gå dit. */
async function hvemKanGaa(scope: Scope, vindu: Vindu, kandidater: readonly string[]) {
  const ansattIder = [...new Set(kandidater)];
  if (ansattIder.length === 0) return () => false;
  const vakter = await vakterFor(scope, ansattIder, vindu.fra, vindu.til);
  const kompetanser = await kompetanserFor(scope, ansattIder);
  const aldri = await ikkeparFor(scope, vindu.brukerIder, ansattIder);
  return (ansattId: string, brukerId: string, besok: OnsketBesok): boolean =>
    kanGaaSomSist(ansattId, besok, vakter, kompetanser) &&
    !aldri.some((p) => p.brukerId === brukerId && p.ansattId === ansattId && isWithin(p, besok.dato));
}

async function ikkeparFor(scope: Scope, brukerIder: readonly string[], ansattIder: readonly string[]) {
  const rader = await scope.tx.ikkepar.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId: { in: [...brukerIder] },
      ansattId: { in: [...ansattIder] },
      OR: [{ tom: null }, { tom: { gte: toDbDate(scope.iDag) } }],
    },
    select: { brukerId: true, ansattId: true, fom: true, tom: true },
  });
  return rader.map((p) => ({ ...p, fom: fromDbDate(p.fom), tom: fromDbDateOrNull(p.tom) }));
}
