import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { fromDbDate } from '@/lib/platform/time/dato';
import { brukerfakta, kolleger } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Scope } from '@/lib/domain/tilgang/types';
import { settet } from './funksjonsprofil/queries';
import { lagProfil } from './funksjonsprofil/rules';
import type { FerdigKartlegging, Kartlegging, Kartlegginglinje } from './types';

const MED_ALT = { egneOrd: true, skaarer: true } as const satisfies Prisma.KartleggingInclude;
type Rad = Prisma.KartleggingGetPayload<{ include: typeof MED_ALT }>;

const NYESTE = [
  { kartlagtDato: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.KartleggingOrderByWithRelationInput[];

/** Fakta for policyen når kartleggingen er kjent. */
export async function kartleggingfakta(
  scope: Scope,
  kartleggingId: string,
): Promise<(Brukerfakta & { kartleggingId: string }) | null> {
  const rad = await scope.tx.kartlegging.findUnique({
    where: { id: kartleggingId },
    select: { brukerId: true },
  });
  const fakta = rad && (await brukerfakta(scope, rad.brukerId));
  return fakta ? { ...fakta, kartleggingId } : null;
}

/** Én kartlegging, eller null. */
export async function enKartlegging(scope: Scope, kartleggingId: string): Promise<Kartlegging | null> {
  const rad = await scope.tx.kartlegging.findUnique({ where: { id: kartleggingId }, include: MED_ALT });
  return rad && somKartlegging(scope, rad);
}

/** Den siste ferdige kartleggingen: i saken når den er oppgitt, ellers hos brukeren. Null når ingen er ferdig. */
export async function sisteKartlegging(
  scope: Scope,
  valg: { brukerId: string; sakId?: string },
): Promise<FerdigKartlegging | null> {
  return ferdig(scope, { ...valg, status: 'FERDIG' });
}

/** Den ferdige kartleggingen før denne, å sammenligne med. */
export async function forrigeKartlegging(
  scope: Scope,
  denne: Kartlegging,
): Promise<FerdigKartlegging | null> {
  const foer = denne.status === 'FERDIG' ? { ferdigTidspunkt: { lt: denne.ferdigTidspunkt } } : {};
  return ferdig(scope, { brukerId: denne.brukerId, status: 'FERDIG', id: { not: denne.id }, ...foer });
}

/** Alle kartleggingene til en bruker, nyest først. */
export async function kartlegginger(scope: Scope, brukerId: string): Promise<Kartlegginglinje[]> {
  const rader = await scope.tx.kartlegging.findMany({
    where: { brukerId },
    orderBy: NYESTE,
    take: 50,
    select: { id: true, status: true, kartlagtDato: true, kartlagtAvId: true },
  });
  const navn = await kolleger(
    scope,
    rader.map((rad) => rad.kartlagtAvId),
  );
  return rader.map((rad) => ({
    id: rad.id,
    status: rad.status,
    kartlagtDato: fromDbDate(rad.kartlagtDato),
    kartlagtAv: { id: rad.kartlagtAvId, navn: navn.get(rad.kartlagtAvId)?.navn ?? '' },
  }));
}

/** Saken en ny kartlegging hører til når ingen er oppgitt: den nyeste åpne. */
export async function aapenSak(scope: Scope, brukerId: string, sakId?: string): Promise<string | null> {
  const rad = await scope.tx.sak.findFirst({
    where: { brukerId, status: { not: 'AVSLUTTET' }, ...(sakId ? { id: sakId } : {}) },
    orderBy: [{ mottattDato: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return rad?.id ?? null;
}

/** De som kan stå som den som spurte: alle med en rolle i brukerens team i dag, og den innloggede. */
export async function kanHaSpurt(scope: Scope, fakta: Brukerfakta): Promise<{ id: string; navn: string }[]> {
  const rader = await scope.tx.ansatt.findMany({
    where: {
      OR: [
        { id: scope.ansatt.id },
        { tilknytninger: { some: { teamId: { in: fakta.team.map((t) => t.teamId) } } } },
      ],
    },
    orderBy: [{ fornavn: 'asc' }, { etternavn: 'asc' }],
    select: { id: true, fornavn: true, etternavn: true },
  });
  return rader.map((a) => ({ id: a.id, navn: `${a.fornavn} ${a.etternavn}` }));
}

export async function personnavn(scope: Scope, brukerId: string): Promise<{ fornavn: string; navn: string }> {
  const { fornavn, etternavn } = await scope.tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: { fornavn: true, etternavn: true },
  });
  return { fornavn, navn: `${fornavn} ${etternavn}` };
}

async function ferdig(scope: Scope, where: Prisma.KartleggingWhereInput): Promise<FerdigKartlegging | null> {
  const rad = await scope.tx.kartlegging.findFirst({ where, orderBy: NYESTE, include: MED_ALT });
  const kartlegging = rad && (await somKartlegging(scope, rad));
  return kartlegging?.status === 'FERDIG' ? kartlegging : null;
}

async function somKartlegging(scope: Scope, rad: Rad): Promise<Kartlegging> {
  const navn = await kolleger(scope, [rad.kartlagtAvId, rad.egneOrd?.spurtAvId ?? null]);
  const felles = {
    id: rad.id,
    brukerId: rad.brukerId,
    sakId: rad.sakId,
    kartlagtDato: fromDbDate(rad.kartlagtDato),
    kartlagtAv: { id: rad.kartlagtAvId, navn: navn.get(rad.kartlagtAvId)?.navn ?? '' },
    tilStede: rad.tilStede,
    egneRessurser: rad.egneRessurser,
    nettverk: rad.nettverk,
    risiko: rad.risiko,
    bolig: rad.bolig,
    adkomst: rad.adkomst,
    profil: lagProfil(
      await settet(scope, rad.variabelsett),
      new Map(rad.skaarer.map((s) => [s.variabel, s.skaar])),
    ),
    versjon: rad.versjon,
  };
  if (rad.status === 'FERDIG' && rad.egneOrd && rad.ferdigTidspunkt)
    return {
      ...felles,
      status: 'FERDIG',
      egneOrd: {
        id: rad.egneOrd.id,
        tekst: rad.egneOrd.tekst,
        spurtAv: navn.get(rad.egneOrd.spurtAvId)?.navn ?? '',
        spurtDato: fromDbDate(rad.egneOrd.spurtDato),
        tilStede: rad.egneOrd.tilStede,
      },
      ferdigTidspunkt: rad.ferdigTidspunkt,
    };
  return {
    ...felles,
    status: 'UTKAST',
    egneOrdUtkast: rad.egneOrdUtkast,
    lagretTidspunkt: await sistLagret(scope, rad),
  };
}

/** Når utkastet sist ble lagret, fra historien: «Lagret 10.42» sies bare om det serveren har. */
async function sistLagret(scope: Scope, rad: Rad): Promise<Date | null> {
  const hendelse = await scope.tx.hendelse.findFirst({
    where: {
      virksomhetId: rad.virksomhetId,
      objektType: 'kartlegging',
      objektId: rad.id,
      type: 'kartlegging.lagret',
    },
    orderBy: { tidspunkt: 'desc' },
    select: { tidspunkt: true },
  });
  return hendelse?.tidspunkt ?? null;
}
