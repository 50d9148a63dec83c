import type { Tx } from '@/lib/platform/db/client';
import { REKKEFOLGE, type Rader } from './rader';

/** Rows per insert: PostgreSQL takes at most 65 535 values in one. */
const BOLK = 1000;

/** Saves the rows of one tenant inside the caller's transaction, and empties them. */
export async function lagreRader(tx: Tx, virksomhetId: string, rader: Rader): Promise<void> {
  await tx.$executeRaw`select set_config('app.virksomhet_id', ${virksomhetId}, true)`;
  for (const tabell of REKKEFOLGE) {
    if (tabell === 'vedtak') await lagreVedtak(tx, rader);
    else if (tabell === 'team') await lagreTeam(tx, rader);
    else await lagreTabell(tx, tabell, rader[tabell]);
  }
  await fattVedtak(tx, rader);
  for (const tabell of REKKEFOLGE) rader[tabell].length = 0;
}

type Mange = { createMany: (inn: { data: unknown[] }) => Promise<unknown> };

async function lagreTabell(tx: Tx, tabell: keyof Rader, rader: readonly unknown[]): Promise<void> {
  const modell = (tx as unknown as Record<keyof Rader, Mange>)[tabell];
  for (let fra = 0; fra < rader.length; fra += BOLK) await modell.createMany({ data: rader.slice(fra, fra + BOLK) });
}

/** Twins point at each other, so the second half of the pair is set afterwards. */
async function lagreTeam(tx: Tx, rader: Rader): Promise<void> {
  await lagreTabell(tx, 'team', rader.team.map((team) => ({ ...team, tvillingId: null }))); // prettier-ignore
  for (const { id, tvillingId } of rader.team)
    if (tvillingId) await tx.team.update({ where: { id }, data: { tvillingId } });
}

const ER_LAAST = new Set(['FATTET', 'OPPHORT']);

/** The database refuses new lines in a fattet vedtak, so every vedtak arrives as a draft and is fattet at the end. */
async function lagreVedtak(tx: Tx, rader: Rader): Promise<void> {
  const utkast = rader.vedtak.map((v) => (ER_LAAST.has(v.status ?? '') ? { ...v, status: 'TIL_GODKJENNING' } : v));
  await lagreTabell(tx, 'vedtak', utkast);
}

async function fattVedtak(tx: Tx, rader: Rader): Promise<void> {
  for (const status of ['FATTET', 'OPPHORT'] as const) {
    const id = rader.vedtak.filter((v) => v.status === status).map((v) => v.id!);
    if (id.length > 0) await tx.vedtak.updateMany({ where: { id: { in: id } }, data: { status } });
  }
}
