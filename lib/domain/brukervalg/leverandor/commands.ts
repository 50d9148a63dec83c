import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { avstemRelasjon } from '../commands';
import type { Avsluttinn, Leverandorinn } from './schema';
import type { Leverandor } from './types';

const endretAvAnnen = () => refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });

export async function opprettLeverandor(
  scope: Scope,
  { avtaleFom, avtaleTom, tilbud, navn, orgnummer, telefon, slag }: Leverandorinn & { avtaleFom: Dato },
): Promise<string> {
  const { virksomhetId } = scope.ansatt;
  const { id } = await scope.tx.leverandor.create({
    data: {
      virksomhetId,
      navn,
      orgnummer,
      telefon,
      slag,
      avtaleFom: toDbDate(avtaleFom),
      avtaleTom: avtaleTom && toDbDate(avtaleTom),
    },
    select: { id: true },
  });
  await leggTilTilbud(scope, id, avtaleFom, tilbud);
  await skriv(scope, 'leverandor.opprettet', id);
  return id;
}

/** Navn, telefon, arbeidstider og nye tjenester. Avtalen og slutten på en tjeneste er egne handlinger, med dato. */
export async function endreLeverandor(
  scope: Scope,
  naa: Leverandor,
  { navn, orgnummer, telefon, slag, tilbud, versjon }: Leverandorinn,
): Promise<Result<string, Refusal>> {
  const { count } = await scope.tx.leverandor.updateMany({
    where: { id: naa.id, versjon: versjon ?? 0 },
    data: { navn, orgnummer, telefon, slag, versjon: { increment: 1 } },
  });
  if (count === 0) return endretAvAnnen();
  const aapne = naa.tilbud.filter((t) => t.tom === null || t.tom >= scope.iDag);
  for (const { tjeneste, kveld, natt, helg } of tilbud)
    await scope.tx.leverandortilbud.updateMany({
      where: { id: { in: aapne.filter((t) => t.tjeneste === tjeneste).map((t) => t.id) } },
      data: { kveld, natt, helg },
    });
  const har = new Set(aapne.map((t) => t.tjeneste));
  const fra = naa.avtale.fom > scope.iDag ? naa.avtale.fom : scope.iDag;
  await leggTilTilbud(scope, naa.id, fra, tilbud.filter((t) => !har.has(t.tjeneste))); // prettier-ignore
  await skriv(scope, 'leverandor.endret', naa.id);
  return ok(naa.id);
}

async function leggTilTilbud(
  scope: Scope,
  leverandorId: string,
  fom: Dato,
  tilbud: Leverandorinn['tilbud'],
): Promise<void> {
  await scope.tx.leverandortilbud.createMany({
    data: tilbud
      .filter((t) => t.leverer)
      .map(({ tjeneste, kveld, natt, helg }) => ({
        virksomhetId: scope.ansatt.virksomhetId,
        leverandorId,
        tjeneste,
        kveld,
        natt,
        helg,
        fom: toDbDate(fom),
      })),
  });
}

/** Setter siste dag for avtalen eller for én tjeneste, og ser etter hvem teamet da gir tjeneste til igjen. */
export async function settSlutt(scope: Scope, { leverandorId, versjon, tilbudId, tom }: Avsluttinn) {
  const { count } = await scope.tx.leverandor.updateMany({
    where: { id: leverandorId, versjon },
    data: { versjon: { increment: 1 }, ...(tilbudId ? {} : { avtaleTom: tom && toDbDate(tom) }) },
  });
  if (count === 0) return endretAvAnnen();
  if (tilbudId)
    await scope.tx.leverandortilbud.update({ where: { id: tilbudId }, data: { tom: tom && toDbDate(tom) } });
  await skriv(scope, 'leverandor.sluttSatt', leverandorId, { tilbudId, tom });
  const berorte = await scope.tx.brukervalg.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, leverandorId, angretTidspunkt: null },
    distinct: ['brukerId'],
    select: { brukerId: true },
  });
  for (const { brukerId } of berorte) await avstemRelasjon(scope, brukerId);
  return ok(leverandorId);
}

const skriv = (scope: Scope, type: string, leverandorId: string, data = {}) =>
  skrivHendelse(scope, { type, objektType: 'leverandor', objektId: leverandorId, data });
