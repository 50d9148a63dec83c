import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { toDbDate } from '@/lib/platform/time/dato';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { opprettSak, saksHendelse } from '../commands';
import type { NyHenvendelse, Registrering } from './schema';
import type { Ident } from './types';

export async function opprettBruker(scope: Scope, inn: NyHenvendelse, ident: Ident | null): Promise<string> {
  const { virksomhetId } = scope.ansatt;
  const { id } = await scope.tx.bruker.create({
    data: {
      virksomhetId,
      fornavn: inn.fornavn,
      etternavn: inn.etternavn,
      fodselsdato: inn.fodselsdato && toDbDate(inn.fodselsdato),
      telefon: inn.telefon,
      adresse: inn.adresse,
      postnummer: inn.postnummer,
      poststed: inn.poststed,
      ...(ident ? { identer: { create: { virksomhetId, ...ident, fom: toDbDate(scope.iDag) } } } : {}),
    },
    select: { id: true },
  });
  await skrivHendelse(scope, { type: 'bruker.opprettet', objektType: 'bruker', objektId: id, brukerId: id });
  return id;
}

/** Teamet tar imot personen fra i dag. */
export async function giTeamansvar(scope: Scope, brukerId: string, teamId: string): Promise<void> {
  await scope.tx.teamansvar.create({
    data: { virksomhetId: scope.ansatt.virksomhetId, brukerId, teamId, fom: toDbDate(scope.iDag) },
  });
}

export interface NyRegistrering {
  brukerId: string;
  teamId: string;
  saksbehandlerId: string;
  /** Det som ble skrevet om en person som fantes fra før. Retter ikke opplysningene hennes. */
  oppgitt: Prisma.InputJsonObject | null;
}

/** Saken og henvendelsen den kom av. */
export async function registrer(
  scope: Scope,
  inn: Registrering,
  ny: NyRegistrering,
): Promise<{ sakId: string }> {
  const { sakId } = await opprettSak(scope, { ...ny, mottatt: inn.mottattDato });
  await scope.tx.henvendelse.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      sakId,
      fra: inn.fra,
      navn: inn.fraNavn,
      telefon: inn.fraTelefon,
      kanal: inn.kanal,
      innhold: inn.innhold,
      hast: inn.hast,
      ...(ny.oppgitt ? { oppgitt: ny.oppgitt } : {}),
      mottattDato: toDbDate(inn.mottattDato),
      registrertAvId: scope.ansatt.id,
    },
  });
  await saksHendelse(scope, 'sak.henvendelseRegistrert', sakId, ny.brukerId);
  return { sakId };
}
