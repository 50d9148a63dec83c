import 'server-only';
import { kolleger } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { dayOf } from '@/lib/platform/time/dato';
import { formatRelative, formatTime } from '@/lib/platform/time/format';
import { feltord } from '../samskriving/view';
import { erUenighet, sitatFinnes } from './rules';
import type { Sporsmaal } from './types';

/** Alle spørsmål på ett vedtak, eldst først, med svarene. `tekster` er feltene slik de står nå. */
export async function sporsmaalTil(
  scope: Scope,
  vedtakId: string,
  tekster: ReadonlyMap<string, string>,
): Promise<Sporsmaal[]> {
  const rader = await scope.tx.vedtakssporsmaal.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, vedtakId },
    orderBy: [{ stiltTidspunkt: 'asc' }, { id: 'asc' }],
  });
  const navn = await kolleger(scope, rader.flatMap((r) => [r.stiltAvId, r.lukketAvId])); // prettier-ignore
  const naar = (tid: Date) => `${formatRelative(dayOf(tid), scope.iDag)} ${formatTime(tid)}`;
  return rader.map((rad) => ({
    id: rad.id,
    felt: rad.felt,
    sitat: rad.sitat,
    sitatFinnes: sitatFinnes(rad.sitat, feltord(rad.felt, tekster.get(rad.felt) ?? '', new Map())),
    slag: rad.slag,
    tekst: rad.tekst,
    av: navn.get(rad.stiltAvId)?.navn ?? '',
    fornavn: navn.get(rad.stiltAvId)?.fornavn ?? '',
    naar: naar(rad.stiltTidspunkt),
    svar: rad.svar,
    lukketAv: rad.lukketAvId && (navn.get(rad.lukketAvId)?.navn ?? ''),
    lukketNaar: rad.lukketTidspunkt && naar(rad.lukketTidspunkt),
  }));
}

/** Det som er åpent, uenighet først: det lederen skal se før hun bestemmer. */
export async function aapneSporsmaal(
  scope: Scope,
  vedtakId: string,
  tekster: ReadonlyMap<string, string>,
): Promise<Sporsmaal[]> {
  const aapne = (await sporsmaalTil(scope, vedtakId, tekster)).filter((s) => s.svar === null);
  const [uenig, andre] = [aapne.filter(erUenighet), aapne.filter((s) => !erUenighet(s))];
  return [...uenig, ...andre];
}

/** Et merke som blir et annet når noe er spurt eller svart. */
export async function sporsmaalsmerke(scope: Scope, vedtakId: string): Promise<string> {
  const hvor = { virksomhetId: scope.ansatt.virksomhetId, vedtakId };
  const alle = await scope.tx.vedtakssporsmaal.count({ where: hvor });
  const lukket = await scope.tx.vedtakssporsmaal.count({
    where: { ...hvor, lukketTidspunkt: { not: null } },
  });
  return `${alle}/${lukket}`;
}

export const finnSporsmaal = (scope: Scope, id: string) =>
  scope.tx.vedtakssporsmaal.findUnique({
    where: { id, virksomhetId: scope.ansatt.virksomhetId },
    select: { id: true, vedtakId: true, felt: true, lukketTidspunkt: true },
  });
