import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { hashSecret } from '@/lib/platform/auth/session-cookie';
import type { Prisma, Tx } from '@/lib/platform/db/client';
import type { Handling } from './rettigheter';
import { formaalFor } from './rules';
import type { Ansatt, Scope } from './types';

/** En vakt og litt til. Etterpå logger man inn på nytt. */
export const SESJON_TIMER = 10;

/** Lager en sesjon for den som innloggingen peker ut. Null når ingen aktiv ansatt har den innloggingen. */
export async function opprettSesjon(tx: Tx, innloggingId: string): Promise<string | null> {
  const hemmelighet = randomBytes(32).toString('base64url');
  const rader = await tx.$queryRaw<{ ok: boolean }[]>`
    select opprett_sesjon(${innloggingId}, ${hashSecret(hemmelighet)}, ${SESJON_TIMER}::int) as ok`;
  return rader[0]?.ok ? hemmelighet : null;
}

export async function avsluttSesjon(tx: Tx, nokkel: string): Promise<void> {
  await tx.$executeRaw`select avslutt_sesjon(${nokkel})`;
}

/** Gjelder alle åpne sesjoner til den ansatte, så telefonen og skjermen på kontoret viser det samme. */
export async function velgTeam(scope: Scope, teamId: string): Promise<void> {
  await scope.tx.sesjon.updateMany({
    where: { ansattId: scope.ansatt.id, avsluttetTidspunkt: null },
    data: { valgtTeamId: teamId },
  });
}

export interface Auditlinje {
  handling: Handling;
  utfall: 'LEST' | 'ENDRET' | 'NEKTET' | 'AVVIST';
  brukerId?: string | null;
  objektType?: string;
  objektId?: string;
  grunn?: string;
}

/** Hvem, hva, når, hvorfor. Bare id-er. */
export async function skrivAudit(tx: Tx, ansatt: Ansatt, linje: Auditlinje): Promise<void> {
  await tx.audit.createMany({
    data: [{ ...linje, virksomhetId: ansatt.virksomhetId, ansattId: ansatt.id, formaal: formaalFor(ansatt) }],
  });
}

export interface NyHendelse {
  type: string;
  objektType: string;
  objektId: string;
  brukerId?: string | null;
  sakId?: string | null;
  data?: Prisma.InputJsonValue;
}

/** Historien som skjermer viser og regler bruker. Skrives i samme transaksjon som endringen. */
export async function skrivHendelse(scope: Scope, hendelse: NyHendelse): Promise<void> {
  await scope.tx.hendelse.createMany({
    data: [
      {
        ...hendelse,
        virksomhetId: scope.ansatt.virksomhetId,
        ansattId: scope.ansatt.id,
        tidspunkt: scope.clock.now(),
      },
    ],
  });
}

/** Har denne skrivingen skjedd før, med samme nøkkel? Låser nøkkelen til transaksjonen er ferdig. */
export async function finnTidligereSvar(
  scope: Scope,
  handling: string,
  nokkel: string,
  innhold: unknown,
): Promise<{ nytt: true } | { nytt: false; svar: unknown } | { nytt: false; misbrukt: true }> {
  const avtrykk = createHash('sha256').update(JSON.stringify(innhold)).digest('hex');
  const { virksomhetId, id: ansattId } = scope.ansatt;
  const satt = await scope.tx.idempotens.createMany({
    data: [{ virksomhetId, ansattId, nokkel, handling, avtrykk, svar: {} }],
    skipDuplicates: true,
  });
  if (satt.count === 1) return { nytt: true };
  const rad = await scope.tx.idempotens.findUniqueOrThrow({
    where: { virksomhetId_ansattId_nokkel: { virksomhetId, ansattId, nokkel } },
  });
  if (rad.handling !== handling || rad.avtrykk !== avtrykk) return { nytt: false, misbrukt: true };
  return { nytt: false, svar: (rad.svar as { verdi?: unknown }).verdi };
}

export async function huskSvar(scope: Scope, nokkel: string, verdi: unknown): Promise<void> {
  const { virksomhetId, id: ansattId } = scope.ansatt;
  await scope.tx.idempotens.update({
    where: { virksomhetId_ansattId_nokkel: { virksomhetId, ansattId, nokkel } },
    data: { svar: { verdi: (verdi ?? null) as Prisma.InputJsonValue } },
  });
}
