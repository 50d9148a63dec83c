import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { opprettUtkast } from '@/lib/domain/vedtak/commands';
import { endretAvAnnen, nei } from './errors';
import { hentRevurderbart } from './queries';
import { FOLGER, frist, neste, skalRevurderes, vurderUtfall } from './rules';
import type { Revurderingsfakta, Utfall, Utfallsvalg } from './types';

/** Åpner revurderingen av et vedtak, eller lager den når det ikke finnes noen åpen. */
export async function startRevurdering(
  scope: Scope,
  brukerId: string,
  vedtakId: string,
): Promise<Result<{ revurderingId: string }, Refusal>> {
  // To som trykker samtidig, skal komme til den samme revurderingen.
  await scope.tx.$queryRaw`select id from vedtak where id = ${vedtakId}::uuid for update`;
  const vedtak = await hentRevurderbart(scope, vedtakId);
  const kode = 'KunneIkkeStarteRevurdering';
  if (!vedtak || vedtak.status !== 'FATTET') return nei(kode, 'VedtaketGjelderIkke');
  const svar = skalRevurderes(vedtak, scope.iDag);
  if (!svar.skal && svar.grunn === 'INGENTING_AA_REVURDERE') return nei(kode, 'VedtaketGjelderIkke');
  if (!svar.skal && svar.grunn === 'NYTT_VEDTAK_UNDER_ARBEID') return nei(kode, 'UtkastUnderArbeid');
  const revurderingId = vedtak.aapenId
    ? await settIGang(scope, vedtak.aapenId)
    : await lagRevurdering(scope, { brukerId, vedtakId, forfall: frist(vedtak) ?? scope.iDag });
  return ok({ revurderingId });
}

async function settIGang(scope: Scope, revurderingId: string): Promise<string> {
  const startet = await scope.tx.revurdering.updateMany({
    where: { id: revurderingId, status: 'PLANLAGT' },
    data: {
      status: neste('PLANLAGT', 'start') ?? 'PAAGAAR',
      skrivesAvId: scope.ansatt.id,
      startetTidspunkt: scope.clock.now(),
      versjon: { increment: 1 },
    },
  });
  if (startet.count === 1) await etterStart(scope, revurderingId);
  return revurderingId;
}

async function lagRevurdering(
  scope: Scope,
  ny: { brukerId: string; vedtakId: string; forfall: Dato },
): Promise<string> {
  const rad = await scope.tx.revurdering.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId: ny.brukerId,
      vedtakId: ny.vedtakId,
      forfallDato: toDbDate(ny.forfall),
      status: 'PAAGAAR',
      skrivesAvId: scope.ansatt.id,
      startetTidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
  await etterStart(scope, rad.id);
  return rad.id;
}

/** Den som åpner, er med. De andre legger teamet til ved navn. */
async function etterStart(scope: Scope, revurderingId: string): Promise<void> {
  const { virksomhetId, id } = scope.ansatt;
  const rad = await scope.tx.revurdering.findUniqueOrThrow({
    where: { id: revurderingId },
    select: { brukerId: true },
  });
  await scope.tx.revurderingsdeltaker.createMany({
    data: [{ virksomhetId, revurderingId, ansattId: id }],
    skipDuplicates: true,
  });
  await skrivHendelse(scope, {
    type: 'revurdering.startet',
    objektType: 'revurdering',
    objektId: revurderingId,
    brukerId: rad.brukerId,
  });
}

export interface Fullfort {
  revurderingId: string;
  brukerId: string;
  utfall: Utfall;
  vedtakId: string | null;
  sakId: string | null;
}

/**
 * Skriver utfallet. Vedtaket og besøkene røres ikke: videreføring og planendring lar vedtaket stå,
 * og nytt vedtak eller opphør blir et utkast som noen må fatte.
 */
export async function fullforRevurdering(
  scope: Scope,
  fakta: Revurderingsfakta,
  inn: Utfallsvalg & { versjon: number },
): Promise<Result<Fullfort, Refusal>> {
  const valg = vurderUtfall(fakta.status, inn, scope.iDag);
  if (!valg.ok) return valg;
  const { utfall, begrunnelse, nesteForfall } = valg.value;
  const utkast = await startUtkast(scope, fakta, { utfall, begrunnelse });
  if (!utkast.ok) return utkast;
  const lagret = await scope.tx.revurdering.updateMany({
    where: { id: fakta.revurderingId, versjon: inn.versjon, status: 'PAAGAAR' },
    data: {
      status: 'FULLFORT',
      utfall,
      begrunnelse,
      nesteForfallDato: nesteForfall ? toDbDate(nesteForfall) : null,
      nyttVedtakId: utkast.value?.vedtakId ?? null,
      fullfortTidspunkt: scope.clock.now(),
      versjon: { increment: 1 },
    },
  });
  if (lagret.count === 0) return endretAvAnnen;
  if (nesteForfall) await planleggNeste(scope, fakta, nesteForfall);
  await skrivHendelse(scope, {
    type: 'revurdering.fullfort',
    objektType: 'revurdering',
    objektId: fakta.revurderingId,
    brukerId: fakta.brukerId,
    data: { utfall },
  });
  return ok({
    revurderingId: fakta.revurderingId,
    brukerId: fakta.brukerId,
    utfall,
    vedtakId: utkast.value?.vedtakId ?? null,
    sakId: utkast.value?.sakId ?? null,
  });
}

async function startUtkast(
  scope: Scope,
  fakta: Revurderingsfakta,
  valg: Pick<Utfallsvalg, 'utfall' | 'begrunnelse'>,
) {
  const type = FOLGER[valg.utfall].utkast;
  if (type === null) return ok(null);
  return opprettUtkast(scope, {
    brukerId: fakta.brukerId,
    type,
    forrigeVedtakId: fakta.vedtakId,
    begrunnelse: valg.begrunnelse,
    ...(fakta.egneOrdId ? { egneOrdId: fakta.egneOrdId } : {}),
  });
}

/** Vedtaket står og endres ikke, så neste dato er en ny, planlagt revurdering. */
async function planleggNeste(scope: Scope, fakta: Revurderingsfakta, forfall: Dato): Promise<void> {
  await scope.tx.revurdering.createMany({
    data: [
      {
        virksomhetId: scope.ansatt.virksomhetId,
        brukerId: fakta.brukerId,
        vedtakId: fakta.vedtakId,
        forfallDato: toDbDate(forfall),
      },
    ],
  });
}
