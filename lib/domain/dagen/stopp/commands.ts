import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { oppdaterBesok } from '@/lib/domain/tiltaksplan/utrulling/commands';
import { kompetanserFor, vakterFor } from '@/lib/domain/tiltaksplan/utrulling/queries';
import { kanGaaSomSist } from '@/lib/domain/tiltaksplan/utrulling/rules';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { isWithin, type Periode } from '@/lib/platform/time/periode';
import {
  aapneForStopp,
  fjernForStopp,
  leggTilForStopp,
  lukkForStopp,
  rettForStopp,
} from '../oppfolging/commands';
import { besokMed, hvemGikk, stoppHos, type Hvilende, type Stoppfakta } from './queries';
import { sisteDag, tilbakeTil } from './rules';
import type { EndreStopp, SettStopp } from './schema';
import type { Stoppsvar } from './types';

/** To som stopper den samme personen samtidig, venter på hverandre, så regelen ser det den andre skrev. Databasen har samme lås. */
export const laasBruker = (scope: Scope, brukerId: string): Promise<unknown> =>
  scope.tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('stopp/' || ${brukerId}, 0))`;

/** Tjenesten hviler: alle besøkene som er igjen i perioden, og en oppgave så ingen glemmer henne. Planen røres ikke. */
export async function sett(scope: Scope, inn: SettStopp, teamId: string): Promise<Stoppsvar> {
  const { brukerId, grunn, sted, fom, tom } = inn;
  const { id } = await scope.tx.stopp.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      grunn,
      sted,
      fom: toDbDate(fom),
      tom: tom && toDbDate(tom),
      registrertAvId: scope.ansatt.id,
    },
    select: { id: true },
  });
  await leggTilForStopp(scope, { id, brukerId, teamId, grunn, fom, tom });
  const svar = await avstemDagene(scope, brukerId, fom);
  await skriv(scope, 'stopp.registrert', id, brukerId, { grunn, sted, fom, tom, antall: svar.antall });
  return { stoppId: id, versjon: 1, brukerId, erBorte: false, ...svar };
}

/** Ny grunn, nytt sted eller ny slutt. Null når noen kom først. */
export async function endre(scope: Scope, inn: EndreStopp, f: Stoppfakta): Promise<Stoppsvar | null> {
  const { grunn, sted, tom } = inn;
  const { count } = await scope.tx.stopp.updateMany({
    where: { id: inn.stoppId, versjon: inn.versjon },
    data: { grunn, sted, tom: tom && toDbDate(tom), versjon: { increment: 1 } },
  });
  if (count === 0) return null;
  await aapneForStopp(scope, inn.stoppId);
  await rettForStopp(scope, { id: inn.stoppId, grunn, fom: f.stopp.fom, tom });
  const svar = await avstemDagene(scope, f.brukerId, f.stopp.fom);
  await skriv(scope, 'stopp.endret', inn.stoppId, f.brukerId, { grunn, sted, tom });
  return { ...etter(inn, f), ...svar };
}

/** Vi kommer igjen. Ble det ikke noe av stoppet, er raden borte; historien sier fortsatt at det var der. */
export async function gjenoppta(
  scope: Scope,
  inn: { stoppId: string; versjon: number; fra: Dato },
  f: Stoppfakta,
): Promise<Stoppsvar | null> {
  const tom = sisteDag(f.stopp, inn.fra);
  await lukkForStopp(scope, inn.stoppId);
  const hvor = { id: inn.stoppId, versjon: inn.versjon };
  if (tom === null) await slippOppfolging(scope, inn.stoppId);
  const { count } =
    tom === null
      ? await scope.tx.stopp.deleteMany({ where: hvor })
      : await scope.tx.stopp.updateMany({
          where: hvor,
          data: { tom: toDbDate(tom), versjon: { increment: 1 } },
        });
  if (count === 0) return null;
  const svar = await avstemDagene(scope, f.brukerId, inn.fra);
  const { antall } = svar;
  await skriv(scope, 'stopp.gjenopptatt', inn.stoppId, f.brukerId, {
    fra: inn.fra,
    antall,
    tomFor: f.stopp.tom,
  });
  return { ...etter(inn, f), ...svar, erBorte: tom === null };
}

/** Feil person eller feil dag: stoppet og oppgaven er borte, og dagene er som før. */
export async function angre(
  scope: Scope,
  inn: { stoppId: string; versjon: number },
  f: Stoppfakta,
): Promise<Stoppsvar | null> {
  await fjernForStopp(scope, inn.stoppId);
  const { count } = await scope.tx.stopp.deleteMany({ where: { id: inn.stoppId, versjon: inn.versjon } });
  if (count === 0) return null;
  const svar = await avstemDagene(scope, f.brukerId, f.stopp.fom);
  await skriv(scope, 'stopp.angret', inn.stoppId, f.brukerId, { antall: svar.antall });
  return { ...etter(inn, f), ...svar, erBorte: true };
}

/** Det stemte ikke at vi kom igjen: stoppet varer som før, og oppgaven er åpen igjen. */
export async function angreGjenopptatt(
  scope: Scope,
  inn: { stoppId: string; versjon: number },
  f: Stoppfakta,
): Promise<Stoppsvar | null> {
  const tom = f.sist?.tomFor ?? null;
  const { count } = await scope.tx.stopp.updateMany({
    where: { id: inn.stoppId, versjon: inn.versjon },
    data: { tom: tom && toDbDate(tom), versjon: { increment: 1 } },
  });
  if (count === 0) return null;
  await aapneForStopp(scope, inn.stoppId);
  const svar = await avstemDagene(scope, f.brukerId, f.stopp.fom);
  await skriv(scope, 'stopp.endret', inn.stoppId, f.brukerId, { tom });
  return { ...etter(inn, f), ...svar };
}

const etter = (inn: { stoppId: string; versjon: number }, f: Stoppfakta) => ({
  stoppId: inn.stoppId,
  versjon: inn.versjon + 1,
  brukerId: f.brukerId,
  erBorte: false,
});

const slippOppfolging = (scope: Scope, stoppId: string): Promise<unknown> =>
  scope.tx.oppfolging.updateMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, stoppId },
    data: { stoppId: null },
  });

/**
 * Dagene følger stoppene: det planen eier, gjennom utrullingen; det som bare gjelder én dag, her. Et besøk som hviler, beholder
 * den som hadde det, så kortet kan stå overstrøket i sporet hennes. Når det kommer tilbake, spør vi om hun fortsatt er på.
 */
async function avstemDagene(
  scope: Scope,
  brukerId: string,
  fom: Dato,
): Promise<{ antall: number; iBrettet: number }> {
  const fra = fom > scope.iDag ? fom : scope.iDag;
  const perioder = await stoppHos(scope, brukerId);
  const hvilte = await besokMed(scope, brukerId, 'STOPPET', fra);
  const planlagt = await besokMed(scope, brukerId, 'PLANLAGT', fra);
  await oppdaterBesok(scope, brukerId, fra);
  await stoppEnkeltdager(scope, planlagt, perioder);
  const tilbake = hvilte.filter((b) => !perioder.some((p) => isWithin(p, b.dato)));
  await planleggEnkeltdager(scope, tilbake);
  const iBrettet = await fordelIgjen(scope, brukerId, tilbake);
  const naaHviler = planlagt.filter((b) => perioder.some((p) => isWithin(p, b.dato)));
  return { antall: naaHviler.length + tilbake.length, iBrettet };
}

const bytt = (
  scope: Scope,
  fra: 'PLANLAGT' | 'STOPPET',
  til: 'PLANLAGT' | 'STOPPET',
  besok: readonly Hvilende[],
) =>
  scope.tx.besok.updateMany({
    where: { id: { in: besok.map((b) => b.id) }, status: fra },
    data: { status: til, versjon: { increment: 1 } },
  });

const stoppEnkeltdager = (scope: Scope, planlagt: readonly Hvilende[], perioder: readonly Periode[]) =>
  bytt(
    scope,
    'PLANLAGT',
    'STOPPET',
    planlagt.filter((b) => perioder.some((p) => isWithin(p, b.dato))),
  );

const planleggEnkeltdager = (scope: Scope, tilbake: readonly Hvilende[]) =>
  bytt(scope, 'STOPPET', 'PLANLAGT', tilbake);

/** Svaret er hvor mange besøk som mangler noen. */
async function fordelIgjen(scope: Scope, brukerId: string, tilbake: readonly Hvilende[]): Promise<number> {
  if (tilbake.length === 0) return 0;
  const igjen = new Set((await besokMed(scope, brukerId, 'PLANLAGT', scope.iDag)).map((b) => b.id));
  const aktuelle = tilbake.filter((b) => igjen.has(b.id));
  const dager = aktuelle.map((b) => b.dato).toSorted();
  const [forste, siste] = [dager[0], dager.at(-1)];
  if (!forste || !siste) return 0;
  const historie = await hvemGikk(scope, brukerId, siste);
  const folk = [...new Set([...historie, ...aktuelle.flatMap((b) => b.tildelt)].map((h) => h.ansattId))];
  const vakter = await vakterFor(scope, folk, forste, siste);
  const kompetanser = await kompetanserFor(scope, folk);
  const ny = aktuelle.map((b) => ({
    b,
    hvem: tilbakeTil(b, historie, (ansattId) => kanGaaSomSist(ansattId, b, vakter, kompetanser)),
  }));
  await scope.tx.besokstildeling.deleteMany({ where: { besokId: { in: aktuelle.map((b) => b.id) } } });
  await scope.tx.besokstildeling.createMany({
    data: ny.flatMap(({ b, hvem }) =>
      hvem.map((h) => ({
        ...h,
        virksomhetId: scope.ansatt.virksomhetId,
        besokId: b.id,
        brukerId,
        dato: toDbDate(b.dato),
      })),
    ),
  });
  return ny.filter(({ b, hvem }) => hvem.length < b.antallAnsatte).length;
}

const skriv = (
  scope: Scope,
  type: string,
  stoppId: string,
  brukerId: string,
  data: Record<string, string | number | null>,
) => skrivHendelse(scope, { type, objektType: 'stopp', objektId: stoppId, brukerId, data });
