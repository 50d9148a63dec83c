import 'server-only';
import { formatTime } from '@/lib/platform/time/format';
import { kolleger } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Vedtak } from '../types';
import { felterAv } from './rules';
import type { Sett } from './skjema/rules';
import type { Felt, Feltnaa, Feltversjoner, Fletting, Lagret, Lagring } from './types';
import { feltNaa, konflikt } from './view';

/** Låser utkastet til transaksjonen er ferdig, og sier hvilken utgave hvert felt er i. */
export async function laasUtkast(scope: Scope, vedtakId: string): Promise<Feltversjoner> {
  const rader = await scope.tx.$queryRaw<{ feltversjoner: Feltversjoner }[]>`
    select feltversjoner from vedtak where id = ${vedtakId}::uuid for update`;
  return rader[0]?.feltversjoner ?? {};
}

export async function feltversjoner(scope: Scope, vedtakId: string): Promise<Feltversjoner> {
  const rad = await scope.tx.vedtak.findUnique({ where: { id: vedtakId }, select: { feltversjoner: true } });
  return (rad?.feltversjoner ?? {}) as unknown as Feltversjoner;
}

export interface Lagringsrad extends Lagring {
  avId: string;
  tidspunkt: Date;
}

/** Lagringene etter en versjon, nyest først. */
export async function lagringerEtter(
  scope: Scope,
  vedtakId: string,
  versjon: number,
): Promise<Lagringsrad[]> {
  const rader = await scope.tx.hendelse.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      objektType: 'vedtak',
      objektId: vedtakId,
      type: 'vedtak.lagret',
      data: { path: ['v'], gt: versjon },
    },
    select: { ansattId: true, tidspunkt: true, data: true },
  });
  return rader
    .map((r) => ({ ...(r.data as unknown as Lagring), avId: r.ansattId ?? '', tidspunkt: r.tidspunkt }))
    .toSorted((a, b) => b.v - a.v);
}

/** Feltene slik de står i databasen. */
export const felterI = ({ innhold: { linjer, maal, ...enkle }, linjeIder }: Vedtak): Map<Felt, string> =>
  felterAv(enkle, { linjer, linjeIder, maalIder: maal.map((m) => m.maalId) });

export async function maaltitler(scope: Scope, brukerId: string): Promise<Map<string, string>> {
  const rader = await scope.tx.maal.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId },
    select: { id: true, tittel: true },
  });
  return new Map(rader.map((m) => [m.id, m.tittel]));
}

export interface Tilstede {
  ansattId: string;
  felt: Felt;
}

/** De andre som har utkastet åpent akkurat nå. Databasens klokke: dette er linjer som er åpne, ikke noe som har hendt. */
export const andreTilstede = (scope: Scope, vedtakId: string): Promise<Tilstede[]> =>
  scope.tx.$queryRaw<Tilstede[]>`
    select ansatt_id as "ansattId", felt from vedtakstilstede
    where virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and vedtak_id = ${vedtakId}::uuid
      and ansatt_id <> ${scope.ansatt.id}::uuid and utloper > clock_timestamp()
    order by ansatt_id`;

/** Alt som trengs for å si hva et felt er, og hvem som skrev det. */
export async function omFeltene(scope: Scope, vedtak: Vedtak, versjoner: Feltversjoner) {
  return {
    vedtak,
    versjoner,
    felter: felterI(vedtak),
    navn: await kolleger(scope, Object.values(versjoner).map((v) => v.avId)), // prettier-ignore
    maal: await maaltitler(scope, vedtak.brukerId),
    megId: scope.ansatt.id,
  };
}

/** Feltene som er skrevet etter en versjon, også linjer som er tatt bort. */
export const feltEtter = (om: Awaited<ReturnType<typeof omFeltene>>, versjon: number): Feltnaa[] =>
  Object.entries(om.versjoner)
    .filter(([, utgave]) => utgave.v > versjon)
    .map(([felt]) => feltNaa(felt, om));

export async function lagret(
  scope: Scope,
  naa: { vedtak: Vedtak; versjoner: Feltversjoner },
  sett: Sett,
  konflikter: Fletting['konflikter'],
): Promise<Lagret> {
  const om = await omFeltene(scope, naa.vedtak, naa.versjoner);
  return {
    vedtakId: naa.vedtak.id,
    versjon: naa.vedtak.versjon,
    klokka: formatTime(scope.clock.now()),
    felter: feltEtter(om, sett.versjon),
    konflikter: konflikter.map(({ felt, mitt }) => konflikt(felt, mitt, om)),
  };
}
