import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { innholdskolonner, skrivMaal } from '../commands';
import { hentVedtak } from '../queries';
import { girTjenester } from '../rules';
import type { InnholdInn, LinjeInn } from '../schema';
import { etterBytte } from '../tjeneste/rules';
import type { Vedtak } from '../types';
import { felterI } from './queries';
import { endringer } from './rules';
import type { Felt, Feltendring, Feltversjoner } from './types';

/** Så lenge regnes et utkast som åpent etter siste livstegn. Litt over tre spørsmål fra nettleseren. */
const TILSTEDE_SEKUNDER = 15;

export interface Skrevet {
  vedtak: Vedtak;
  versjoner: Feltversjoner;
}

/**
 * Skriver det flettede utkastet, og bare hvis noe ble annerledes. Historien får det som ble byttet ut, felt for felt:
 * ingenting som har vært lagret, blir borte. Den som kaller, holder låsen.
 */
export async function skrivFlettet(
  scope: Scope,
  foer: Vedtak,
  versjoner: Feltversjoner,
  inn: InnholdInn,
): Promise<Result<Skrevet, Refusal>> {
  const versjon = foer.versjon + 1;
  const { count } = await scope.tx.vedtak.updateMany({
    where: { id: foer.id, versjon: foer.versjon, status: foer.status },
    data: innholdskolonner(inn),
  });
  if (count === 0) return refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
  await lagreLinjer(scope, foer, girTjenester(inn.type) ? inn.linjer : inn.linjer.map(somAvslag));
  await skrivMaal(scope, foer.id, inn.maalIder);
  const etter = (await hentVedtak(scope, foer.id))!;
  const endret = endringer(felterI(foer), felterI(etter));
  if (endret.length === 0) return ok({ vedtak: foer, versjoner });
  return ok(await nyVersjon(scope, { ...etter, versjon }, versjoner, endret));
}

async function nyVersjon(
  scope: Scope,
  vedtak: Vedtak,
  versjoner: Feltversjoner,
  endret: readonly Feltendring[],
): Promise<Skrevet> {
  const { versjon: v } = vedtak;
  const merke = { v, avId: scope.ansatt.id, tidspunkt: scope.clock.now().toISOString() };
  const nye = { ...versjoner, ...Object.fromEntries(endret.map((e) => [e.felt, merke])) };
  await scope.tx.vedtak.update({
    where: { id: vedtak.id },
    data: { versjon: v, feltversjoner: nye as unknown as Prisma.InputJsonObject },
  });
  await skrivHendelse(scope, {
    type: 'vedtak.lagret',
    objektType: 'vedtak',
    objektId: vedtak.id,
    brukerId: vedtak.brukerId,
    sakId: vedtak.sakId,
    data: { v, felter: endret as unknown as Prisma.InputJsonArray },
  });
  return { vedtak, versjoner: nye };
}

/** I et avslag og et opphør gir ingen linje noe. */
const somAvslag = (linje: LinjeInn): LinjeInn => ({ ...linje, utfall: 'AVSLAATT' });

/** Linjer beholder id-en sin, så skjermen vet hvilken som er hvilken etter lagring. */
async function lagreLinjer(scope: Scope, vedtak: Vedtak, linjer: readonly LinjeInn[]): Promise<void> {
  const { tx, ansatt } = scope;
  const forrige = new Map(vedtak.linjeIder.map((id, i) => [id, vedtak.innhold.linjer[i]!]));
  const beholdt = linjer.flatMap((l) => (l.linjeId && forrige.has(l.linjeId) ? [l.linjeId] : []));
  await tx.vedtakslinje.deleteMany({ where: { vedtakId: vedtak.id, id: { notIn: beholdt } } });
  for (const [i, { linjeId, ...linje }] of linjer.entries()) {
    const gammel = linjeId ? forrige.get(linjeId) : undefined;
    const data = { ...etterBytte(linje, gammel), rekkefolge: i + 1 };
    if (gammel) await tx.vedtakslinje.update({ where: { id: linjeId, vedtakId: vedtak.id }, data });
    else
      await tx.vedtakslinje.create({
        data: { ...data, vedtakId: vedtak.id, virksomhetId: ansatt.virksomhetId },
      });
  }
}

/** «Jeg har utkastet åpent, og står i dette feltet.» Rader som har gått ut, slettes; ingen historie blir igjen. */
export async function meldTilstede(scope: Scope, vedtakId: string, felt: Felt): Promise<void> {
  const { virksomhetId, id } = scope.ansatt;
  await ryddTilstede(scope);
  await scope.tx.$executeRaw`
    insert into vedtakstilstede (virksomhet_id, vedtak_id, ansatt_id, felt, utloper)
    values (${virksomhetId}::uuid, ${vedtakId}::uuid, ${id}::uuid, ${felt},
            clock_timestamp() + make_interval(secs => ${TILSTEDE_SEKUNDER}::int))
    on conflict (virksomhet_id, vedtak_id, ansatt_id) do update set felt = excluded.felt, utloper = excluded.utloper`;
}

/** Hopper over rader en annen holder på med, så to som melder seg samtidig, ikke venter på hverandre. */
async function ryddTilstede(scope: Scope): Promise<void> {
  await scope.tx.$executeRaw`
    delete from vedtakstilstede where (vedtak_id, ansatt_id) in (
      select vedtak_id, ansatt_id from vedtakstilstede
      where virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and utloper < clock_timestamp()
      for update skip locked)`;
}

export async function gaaUt(scope: Scope, vedtakId: string): Promise<void> {
  const { virksomhetId, id: ansattId } = scope.ansatt;
  await scope.tx.vedtakstilstede.deleteMany({ where: { virksomhetId, vedtakId, ansattId } });
}
