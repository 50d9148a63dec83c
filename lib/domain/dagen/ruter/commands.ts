import 'server-only';
import { randomUUID } from 'node:crypto';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { addDays, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Besoksplass } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import type { Omfordelingsspor } from '../uke/omfordeling/schema';
import type { Ruteforslag } from './forslag/types';
import type { Rute } from './types';

type Ruterspor = Omfordelingsspor['ruter'];

/** Nye ruter fra i dag, med lista og de som går. Besøkene som alt er lagt ut, røres ikke. */
export async function lagRuter(
  scope: Scope,
  teamId: string,
  nye: readonly { forslag: Ruteforslag; navn: string }[],
): Promise<void> {
  const { virksomhetId } = scope.ansatt;
  const fom = toDbDate(scope.iDag);
  const rader = nye.map(({ forslag, navn }) => ({ id: randomUUID(), forslag, navn }));
  await scope.tx.rute.createMany({
    data: rader.map(({ id, navn, forslag }) => ({
      id,
      virksomhetId,
      teamId,
      navn,
      vakttype: forslag.vakttype,
      fom,
    })),
  });
  await slippPlasser(
    scope,
    rader.flatMap(({ forslag }) => forslag.plasser),
  );
  await scope.tx.ruteplass.createMany({
    data: rader.flatMap(({ id, forslag }) =>
      forslag.plasser.map((p) => ({ ...p, virksomhetId, ruteId: id, fom })),
    ),
  });
  await scope.tx.rutebemanning.createMany({
    data: rader.flatMap(({ id, forslag }) =>
      forslag.bemanning.map((b) => ({ ...b, virksomhetId, ruteId: id })),
    ),
  });
  for (const { id, forslag } of rader)
    await skrivRute(scope, 'rute.laget', id, { teamId, plasser: forslag.plasser.length });
}

/** En plass som står igjen på en avsluttet rute, kan en annen rute få. Åpnes den gamle igjen, kommer den ikke tilbake. */
async function slippPlasser(
  scope: Scope,
  plasser: readonly (Besoksplass & { ukedag: number })[],
): Promise<void> {
  await scope.tx.ruteplass.updateMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      tom: null,
      rute: { tom: { not: null } },
      OR: plasser.map(({ brukerId, ukedag, dagsdel, gruppe, plass }) => ({
        brukerId,
        ukedag,
        dagsdel,
        gruppe,
        plass,
      })),
    },
    data: { tom: toDbDate(addDays(scope.iDag, -1)) },
  });
}

/** Usant når noen endret ruta mens du så på den. */
export async function nyVersjon(
  scope: Scope,
  { id, versjon }: Pick<Rute, 'id' | 'versjon'>,
  data: { navn?: string; gjelderRodeDager?: boolean; tom?: Dato | null } = {},
): Promise<boolean> {
  const { tom, ...felt } = data;
  const { count } = await scope.tx.rute.updateMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, id, versjon },
    data: {
      ...felt,
      ...(tom === undefined ? {} : { tom: tom === null ? null : toDbDate(tom) }),
      versjon: { increment: 1 },
    },
  });
  return count === 1;
}

export const skrivRute = (
  scope: Scope,
  type: string,
  ruteId: string,
  data: Record<string, string | number>,
) => skrivHendelse(scope, { type, objektType: 'rute', objektId: ruteId, data });

/** Plassen slutter på ruta dagen før. Var den ikke begynt, ble det aldri noe av den. */
export async function lukkPlass(
  scope: Scope,
  plass: { id: string; tom: Date | null },
  fom: Dato,
): Promise<Ruterspor['lukket'][number]> {
  await scope.tx.ruteplass.updateMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, id: plass.id },
    data: { tom: toDbDate(addDays(fom, -1)) },
  });
  return { id: plass.id, tom: plass.tom && plass.tom.toISOString().slice(0, 10) };
}

export async function nyPlass(
  scope: Scope,
  ruteId: string,
  plass: Besoksplass & { ukedag: number; rekkefolge: number },
  fom: Dato,
): Promise<string> {
  const { brukerId, ukedag, dagsdel, gruppe, rekkefolge } = plass;
  const { id } = await scope.tx.ruteplass.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      ruteId,
      brukerId,
      ukedag,
      dagsdel,
      gruppe,
      plass: plass.plass,
      rekkefolge,
      fom: toDbDate(fom),
    },
    select: { id: true },
  });
  return id;
}

/** Hvem som går ruta en ukedag eller en dato. Svarer med det som sto der før, så det kan angres. */
export async function settBemanning(
  scope: Scope,
  ruteId: string,
  naar: { ukedag: number | null; dato: Dato | null },
  ansattId: string | null | 'FAST',
): Promise<Ruterspor['bemanning'][number]> {
  const hvor = {
    virksomhetId: scope.ansatt.virksomhetId,
    ruteId,
    ukedag: naar.ukedag,
    dato: naar.dato && toDbDate(naar.dato),
  };
  const foer = await scope.tx.rutebemanning.findFirst({ where: hvor, select: { ansattId: true } });
  await scope.tx.rutebemanning.deleteMany({ where: hvor });
  const skal = ansattId === 'FAST' || (ansattId === null && naar.ukedag !== null) ? undefined : ansattId;
  if (skal !== undefined) await scope.tx.rutebemanning.createMany({ data: [{ ...hvor, ansattId: skal }] });
  return { ruteId, ...naar, ansattId: foer?.ansattId ?? null, fantes: foer !== null };
}

/** Ruta under nytt navn fra en dag: samme liste, samme folk. Den gamle går til dagen før. */
export async function kopierRute(scope: Scope, rute: Rute, navn: string, fom: Dato): Promise<string> {
  const { virksomhetId } = scope.ansatt;
  const ny = randomUUID();
  await scope.tx.rute.createMany({
    data: [
      {
        id: ny,
        virksomhetId,
        teamId: rute.teamId,
        navn,
        vakttype: rute.vakttype,
        gjelderRodeDager: rute.gjelderRodeDager,
        fom: toDbDate(fom),
      },
    ],
  });
  const plasser = await scope.tx.ruteplass.findMany({
    where: { virksomhetId, ruteId: rute.id, tom: null },
    omit: { id: true, fom: true, tom: true },
  });
  await scope.tx.ruteplass.updateMany({
    where: { virksomhetId, ruteId: rute.id, tom: null },
    data: { tom: toDbDate(addDays(fom, -1)) },
  });
  await scope.tx.ruteplass.createMany({
    data: plasser.map((p) => ({ ...p, ruteId: ny, fom: toDbDate(fom) })),
  });
  const bemanning = await scope.tx.rutebemanning.findMany({
    where: { virksomhetId, ruteId: rute.id, OR: [{ dato: null }, { dato: { gte: toDbDate(fom) } }] },
    omit: { id: true },
  });
  await scope.tx.rutebemanning.createMany({ data: bemanning.map((b) => ({ ...b, ruteId: ny })) });
  await skrivRute(scope, 'rute.kopiert', ny, { fra: rute.id, plasser: plasser.length });
  return ny;
}
