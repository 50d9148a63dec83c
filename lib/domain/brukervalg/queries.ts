import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { addDays, dayOf, fromDbDate, fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { brukerfakta, gjelder, kolleger } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Scope } from '@/lib/domain/tilgang/types';
import { aapentVedtak } from '@/lib/domain/vedtak/queries';
import { TYPER_SOM_GIR } from '@/lib/domain/vedtak/rules';
import { leveranserFra } from './leverandor/rules';
import type { Leverandor } from './leverandor/types';
import { linjeneTil, utforerPaa, utforerperioder } from './rules';
import type { Melding } from './view';
import type { Leveranse, Linjevindu, Tjenestelinje, Utforer, Valg, Valgfakta } from './types';

export interface Ordning {
  virksomhet: string;
  telefon: string;
  adresse: string;
  dager: number;
}

/** Bydelen, når den har brukervalg. Null: skjermene finnes ikke. */
export async function ordningen(scope: Scope): Promise<Ordning | null> {
  const rad = await scope.tx.virksomhet.findUnique({ where: { id: scope.ansatt.virksomhetId } });
  return rad?.harBrukervalg
    ? { virksomhet: rad.navn, telefon: rad.telefon, adresse: rad.adresse, dager: rad.brukervalgDager }
    : null;
}

export type Brukervalgfakta = Brukerfakta & { ordning: Ordning };

/** Det policyen må vite. Null også når kommunen ikke har brukervalg: da svarer porten «finnes ikke». */
export async function brukervalgfakta(scope: Scope, brukerId: string): Promise<Brukervalgfakta | null> {
  const ordning = await ordningen(scope);
  const fakta = ordning && (await brukerfakta(scope, brukerId));
  return fakta && { ...fakta, ordning };
}

const TILBUD = { orderBy: [{ fom: 'asc' }, { id: 'asc' }] } satisfies Prisma.Leverandor$tilbudArgs;

export async function leverandorer(scope: Scope): Promise<Leverandor[]> {
  const rader = await scope.tx.leverandor.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId },
    include: { tilbud: TILBUD },
    orderBy: [{ navn: 'asc' }, { avtaleFom: 'asc' }],
  });
  return rader.map(somLeverandor);
}

export const somLeverandor = ({
  tilbud,
  ...rad
}: Prisma.LeverandorGetPayload<{ include: { tilbud: true } }>): Leverandor => ({
  id: rad.id,
  navn: rad.navn,
  orgnummer: rad.orgnummer,
  telefon: rad.telefon,
  slag: rad.slag,
  versjon: rad.versjon,
  avtale: { fom: fromDbDate(rad.avtaleFom), tom: fromDbDateOrNull(rad.avtaleTom) },
  tilbud: tilbud.map(({ id, tjeneste, kveld, natt, helg, fom, tom }) => ({
    id,
    tjeneste,
    kveld,
    natt,
    helg,
    fom: fromDbDate(fom),
    tom: fromDbDateOrNull(tom),
  })),
});

/** Alt reglene må vite, for én eller flere personer, i tre turer til databasen. */
export async function valgfaktaFor(
  scope: Scope,
  brukerIder: readonly string[],
): Promise<Map<string, Valgfakta>> {
  const hvem = { virksomhetId: scope.ansatt.virksomhetId, brukerId: { in: [...brukerIder] } };
  const leveranser: Leveranse[] = (await leverandorer(scope)).flatMap(leveranserFra);
  const linjer = await linjevinduer(scope, hvem);
  const valg = await scope.tx.brukervalg.findMany({
    where: hvem,
    orderBy: [{ tidspunkt: 'asc' }, { id: 'asc' }],
  });
  return new Map(
    brukerIder.map((brukerId) => [
      brukerId,
      {
        leveranser,
        linjer: linjer.filter((l) => l.brukerId === brukerId),
        valg: valg.filter((v) => v.brukerId === brukerId).map(somValg),
      },
    ]),
  );
}

export const valgfakta = async (scope: Scope, brukerId: string): Promise<Valgfakta> =>
  (await valgfaktaFor(scope, [brukerId])).get(brukerId)!;

const somValg = (rad: Prisma.BrukervalgGetPayload<object>): Valg => ({
  id: rad.id,
  tjeneste: rad.tjeneste,
  personligStell: rad.personligStell,
  leverandorId: rad.leverandorId,
  fom: fromDbDate(rad.fom),
  valgtDato: fromDbDate(rad.valgtDato),
  angret: rad.angretTidspunkt !== null,
});

/** Så lenge fattede vedtak gir tjenestene. Et vedtak som er opphørt, gjaldt til dagen før opphøret. */
async function linjevinduer(
  scope: Scope,
  hvem: Prisma.VedtakWhereInput,
): Promise<(Linjevindu & { brukerId: string })[]> {
  const rader = await scope.tx.vedtak.findMany({
    where: { ...hvem, status: { in: ['FATTET', 'OPPHORT'] }, type: { in: [...TYPER_SOM_GIR] } },
    select: {
      id: true,
      brukerId: true,
      type: true,
      virkningFomDato: true,
      fattetTidspunkt: true,
      opphortDato: true,
      linjer: { where: { utfall: 'INNVILGET' }, select: { tjeneste: true, personligStell: true } },
    },
    orderBy: [{ fattetTidspunkt: 'asc' }, { id: 'asc' }],
  });
  return rader.flatMap(({ linjer, ...v }) => {
    const fom = fromDbDateOrNull(v.virkningFomDato) ?? (v.fattetTidspunkt && dayOf(v.fattetTidspunkt));
    const opphort = fromDbDateOrNull(v.opphortDato);
    const felles = { brukerId: v.brukerId, vedtakId: v.id, akutt: v.type === 'AKUTT' };
    return fom === null
      ? []
      : linjer.map((l) => ({ ...l, ...felles, fom, tom: opphort && addDays(opphort, -1) }));
  });
}

export interface Utforerlinje extends Tjenestelinje, Utforer {
  /** Null: bydelens egen hjemmetjeneste. */
  leverandor: Pick<Leverandor, 'id' | 'navn' | 'telefon' | 'slag'> | null;
  fom: Dato;
}

/** Hvem som gir hver tjeneste en dag. For andre domener: planen, brettet, revurderingen. */
export async function utforere(scope: Scope, brukerId: string, dag: Dato): Promise<Utforerlinje[]> {
  const fakta = await valgfakta(scope, brukerId);
  const navn = new Map((await leverandorer(scope)).map((l) => [l.id, l]));
  return linjeneTil(fakta).flatMap((linje) => {
    const naa = utforerPaa(fakta, linje, dag);
    const periode = utforerperioder(fakta, linje).findLast((p) => p.fom <= dag);
    if (!naa || !periode) return [];
    return {
      ...linje,
      ...naa,
      leverandor: (naa.leverandorId && navn.get(naa.leverandorId)) || null,
      fom: periode.fom,
    };
  });
}

/** Hvem personen kan velge til disse tjenestene en dag. Bydelens egen kommer i tillegg, alltid. */
export async function leverandorerFor(
  scope: Scope,
  tjenester: readonly string[],
  dag: Dato,
): Promise<Leverandor[]> {
  const alle = await leverandorer(scope);
  return alle.filter((l) =>
    leveranserFra(l).some(
      (x) => tjenester.includes(x.tjeneste) && x.fom <= dag && (x.tom === null || dag <= x.tom),
    ),
  );
}

/** En som kan melde et valg for personen i dag: verge, eller den hun har gitt fullmakt. */
export interface Melder {
  id: string;
  navn: string;
  slag: 'VERGE' | 'FULLMEKTIG';
  /** Mandatet eller fullmakten i ord. */
  omfang: string;
}

export async function kanMeldeFor(scope: Scope, brukerId: string): Promise<Melder[]> {
  const rader = await scope.tx.paarorende.findMany({
    where: { brukerId, ...gjelder(scope.iDag) },
    select: { id: true, navn: true, vergemandat: true, fullmakt: true },
    orderBy: [{ navn: 'asc' }, { id: 'asc' }],
  });
  return rader.flatMap(({ id, navn, vergemandat, fullmakt }): Melder[] => {
    if (vergemandat) return [{ id, navn, slag: 'VERGE', omfang: vergemandat }];
    return fullmakt ? [{ id, navn, slag: 'FULLMEKTIG', omfang: fullmakt }] : [];
  });
}

/** Personene, av dem jeg har tilgang til, som teamet i dag bare følger opp, og hvem som gir dem hjelpen. */
export async function fulgte(
  scope: Scope,
  tilgang: Prisma.BrukerWhereInput,
  brukerIder: readonly string[],
): Promise<{ brukerId: string; leverandorer: string[] }[]> {
  const dag = toDbDate(scope.iDag);
  const rader = await scope.tx.bruker.findMany({
    where: {
      AND: [
        tilgang,
        { id: { in: [...brukerIder] } },
        {
          ansvar: {
            some: { relasjon: 'OPPFOLGING', fom: { lte: dag }, OR: [{ tom: null }, { tom: { gte: dag } }] },
          },
        },
      ],
    },
    select: { id: true },
  });
  if (rader.length === 0) return [];
  const fakta = await valgfaktaFor(scope, rader.map((r) => r.id)); // prettier-ignore
  const navn = new Map((await leverandorer(scope)).map((l) => [l.id, l.navn]));
  return rader.map(({ id }) => ({ brukerId: id, leverandorer: navneneI(fakta.get(id)!, navn, scope.iDag) }));
}

const navneneI = (fakta: Valgfakta, navn: ReadonlyMap<string, string>, dag: Dato): string[] => [
  ...new Set(
    linjeneTil(fakta).flatMap((linje) => {
      const hvem = utforerPaa(fakta, linje, dag)?.leverandorId;
      return (hvem && navn.get(hvem)) || [];
    }),
  ),
];

/** Hvordan valgene ble meldt, og av hvem. */
export async function meldingene(scope: Scope, brukerId: string): Promise<Map<string, Melding>> {
  const rader = await scope.tx.brukervalg.findMany({
    where: { brukerId },
    select: {
      id: true,
      valgtDato: true,
      maate: true,
      valgtAv: true,
      paarorendeId: true,
      registrertAvId: true,
      avtaltDag: true,
    },
  });
  const ansatte = await kolleger(scope, rader.map((r) => r.registrertAvId)); // prettier-ignore
  const paarorende = await scope.tx.paarorende.findMany({
    where: { brukerId },
    select: { id: true, navn: true },
  });
  const navn = new Map(paarorende.map((p) => [p.id, p.navn]));
  return new Map(
    rader.map(({ paarorendeId, registrertAvId, valgtDato, ...rad }) => [
      rad.id,
      {
        ...rad,
        valgtDato: fromDbDate(valgtDato),
        navn: (paarorendeId && navn.get(paarorendeId)) || null,
        registrertAv: ansatte.get(registrertAvId)?.navn ?? '',
      },
    ]),
  );
}

export const fornavnet = async (scope: Scope, brukerId: string) =>
  scope.tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: { id: true, fornavn: true, etternavn: true },
  });

/** Har noen begynt på et vedtak som ikke er fattet? */
export const vedtakUnderveis = async (scope: Scope, brukerId: string): Promise<boolean> =>
  (await aapentVedtak(scope, brukerId)) !== null;
