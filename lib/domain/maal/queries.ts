import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { fromDbDate } from '@/lib/platform/time/dato';
import type { Brukerfakta, EgneOrd, Navngitt } from '@/lib/domain/bruker/types';
import { brukerfakta, kolleger, nyesteOrd } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Maal, Nivaa, Vekt } from './types';

const MED_VURDERINGER = {
  vurderinger: { orderBy: [{ dato: 'asc' }, { tidspunkt: 'asc' }] },
} as const satisfies Prisma.MaalInclude;

type Maalrad = Prisma.MaalGetPayload<{ include: typeof MED_VURDERINGER }>;

/** Alle målene til en bruker, med vurderingene eldst først. Avsluttede er med; skjermen velger. */
export async function maalForBruker(scope: Scope, brukerId: string): Promise<Maal[]> {
  const rader = await scope.tx.maal.findMany({
    where: { brukerId },
    include: MED_VURDERINGER,
    orderBy: [{ rekkefolge: 'asc' }, { id: 'asc' }],
  });
  return medNavn(scope, rader);
}

/** Ett mål, eller null. */
export async function etMaal(scope: Scope, maalId: string): Promise<Maal | null> {
  const rad = await scope.tx.maal.findUnique({
    where: { id: maalId },
    include: MED_VURDERINGER,
  });
  return rad ? (await medNavn(scope, [rad]))[0]! : null;
}

/** Utvalgte mål, for eksempel dem et vedtak bygger på. I rekkefølgen de står hos brukeren. */
export async function maalMedId(scope: Scope, ider: readonly string[]): Promise<Maal[]> {
  const rader = await scope.tx.maal.findMany({
    where: { id: { in: [...ider] } },
    include: MED_VURDERINGER,
    orderBy: [{ rekkefolge: 'asc' }, { id: 'asc' }],
  });
  return medNavn(scope, rader);
}

/** De siste egne ordene, som nye mål kommer fra. */
export async function sisteEgneOrd(scope: Scope, brukerId: string): Promise<EgneOrd | null> {
  const rad = await scope.tx.egneOrd.findFirst({
    where: { brukerId },
    orderBy: nyesteOrd,
  });
  return rad ? await somEgneOrd(scope, rad) : null;
}

/** Bestemte egne ord; null når de ikke er brukerens. */
export async function egneOrdFor(scope: Scope, brukerId: string, egneOrdId: string): Promise<EgneOrd | null> {
  const rad = await scope.tx.egneOrd.findFirst({
    where: { id: egneOrdId, brukerId },
  });
  return rad ? await somEgneOrd(scope, rad) : null;
}

/** Navnet på siden. */
export async function personnavn(scope: Scope, brukerId: string): Promise<{ fornavn: string; navn: string }> {
  const { fornavn, etternavn } = await scope.tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: { fornavn: true, etternavn: true },
  });
  return { fornavn, navn: `${fornavn} ${etternavn}` };
}

/** Fakta for policyen når målet er kjent, men ikke hvem det gjelder. */
export async function maalfakta(
  scope: Scope,
  maalId: string,
): Promise<(Brukerfakta & { maalId: string; iVedtak: Vedtaksbruk[] }) | null> {
  const rad = await scope.tx.maal.findUnique({
    where: { id: maalId },
    select: {
      brukerId: true,
      vedtak: { select: { vedtak: { select: { status: true } } } },
    },
  });
  const fakta = rad && (await brukerfakta(scope, rad.brukerId));
  return fakta ? { ...fakta, maalId, iVedtak: rad.vedtak.map((v) => v.vedtak.status) } : null;
}
export type Vedtaksbruk = 'UTKAST' | 'TIL_GODKJENNING' | 'RETURNERT' | 'FATTET' | 'OPPHORT';

async function medNavn(scope: Scope, rader: Maalrad[]): Promise<Maal[]> {
  const navn = await kolleger(
    scope,
    rader.flatMap((rad) => rad.vurderinger.map((v) => v.vurdertAvId)),
  );
  return rader.map((rad) => somMaal(rad, navn));
}

function somMaal(rad: Maalrad, navn: ReadonlyMap<string, Navngitt>): Maal {
  const { id, brukerId, tittel, utgangspunkt, maaltilstand, maalepunkt, status, rekkefolge, versjon } = rad;
  return {
    id,
    brukerId,
    tittel,
    utgangspunkt,
    maaltilstand,
    maalepunkt,
    status,
    rekkefolge,
    versjon,
    innenDato: fromDbDate(rad.innenDato),
    egneOrd: rad.egneOrdId && rad.egneOrdUtdrag ? { id: rad.egneOrdId, utdrag: rad.egneOrdUtdrag } : null,
    viktighet: rad.viktighet as Vekt,
    vanskelighet: rad.vanskelighet as Vekt,
    nivaaer: {
      minus2: rad.nivaaMinus2,
      minus1: rad.nivaaMinus1,
      null: rad.nivaa0,
      pluss1: rad.nivaaPluss1,
      pluss2: rad.nivaaPluss2,
    },
    utgangsnivaa: rad.utgangsnivaa as Nivaa,
    vurderinger: rad.vurderinger.map((v) => ({
      id: v.id,
      dato: fromDbDate(v.dato),
      nivaa: v.nivaa as Nivaa,
      tekst: v.tekst,
      vurdertAv: {
        id: v.vurdertAvId,
        navn: navn.get(v.vurdertAvId)?.navn ?? '',
      },
      besokId: v.besokId,
    })),
  };
}

async function somEgneOrd(scope: Scope, rad: Prisma.EgneOrdGetPayload<object>): Promise<EgneOrd> {
  const navn = await kolleger(scope, [rad.spurtAvId]);
  return {
    id: rad.id,
    tekst: rad.tekst,
    spurtAv: navn.get(rad.spurtAvId)?.navn ?? '',
    spurtDato: fromDbDate(rad.spurtDato),
    tilStede: rad.tilStede,
  };
}
