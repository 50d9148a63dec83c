import 'server-only';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Pool } from '@/lib/platform/worker/pool';
import type { Outcome } from '@/lib/platform/worker/types';
import type { Strom } from '@/lib/platform/live/strom';
import { reisetider } from '../../besok/reise/queries';
import type { Forslagsonske } from '../schema';
import type { Vekter } from '../types';
import type { Alternativ, Forslagsjobb, Forslagslinje, Forslagsslag, Framdrift, LestGrunnlag } from './types';

/** Minst to, så en som skal reparere dagen nå, ikke venter på en som leter lenge. */
const TRAADER = Math.min(4, Math.max(2, availableParallelism() - 1));
const VENTER = 8;
const MINNE_MB = 256;
/** Utover tida søket selv har fått: å lese, forklare og sende. */
const SLARK_MS = 5_000;

let pool: Pool<Forslagsjobb, Framdrift, Alternativ[]> | undefined;

const traadene = () =>
  (pool ??= new Pool({
    start: () =>
      new Worker(new URL('./worker.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: MINNE_MB },
      }),
    size: TRAADER,
    waiting: VENTER,
  }));

/** Det brettet tåler å vente. En reparasjon har tre forslag innen to sekunder. */
const SEKUNDER: Record<Forslagsslag, number> = { DEL_RESTEN: 1.5, HELE_DAGEN: 5, REPARER: 1.2 };
const SEED = 1;
/** Når antallet trekk er bestemt, er tida bare et sikkerhetsnett. */
const LANGT_NOK_MS = 60_000;

interface Funnet {
  onske: Forslagsonske;
  vekter: Vekter;
  grunnlag: LestGrunnlag;
}

/** Porten har sagt ja, og databasen er sluppet: regn ut veiene, let, og send det som blir funnet underveis. */
export async function kjorOgSend({ onske, vekter, grunnlag }: Funnet, strom: Strom): Promise<void> {
  const { steder, reisemaater, ...resten } = grunnlag;
  const sekunder = onske.sekunder ?? SEKUNDER[onske.slag];
  await kjorITraad(
    {
      slag: onske.slag,
      grunnlag: { ...resten, reise: { steder, ...(await reisetider(steder, reisemaater)) } },
      vekter,
      dagsdeler: onske.dagsdeler ?? null,
      seed: onske.seed ?? SEED,
      maksTrekk: onske.trekk ?? null,
      maksMillisekunder: onske.trekk === undefined ? sekunder * 1000 : LANGT_NOK_MS,
    },
    { slutt: strom.slutt, send: ({ type, ...data }) => strom.send(type, data) },
  );
}

/** Kjører jobben i en arbeidstråd. Den siste linja er svaret, eller hvorfor det ikke kom noe. */
export async function kjorITraad(
  jobb: Forslagsjobb,
  om: { slutt: AbortSignal; send: (linje: Forslagslinje) => void },
): Promise<Outcome<Alternativ[]>['status']> {
  const utfall = await traadene().run(jobb, {
    timeoutMs: jobb.maksMillisekunder + SLARK_MS,
    signal: om.slutt,
    onProgress: om.send,
  });
  const siste = sisteLinje(utfall);
  if (siste) om.send(siste);
  if (utfall.status === 'FAILED') throw utfall.error;
  return utfall.status;
}

function sisteLinje(utfall: Outcome<Alternativ[]>): Forslagslinje | null {
  if (utfall.status === 'DONE') return { type: 'FERDIG', alternativer: utfall.value };
  if (utfall.status === 'CANCELLED') return null;
  if (utfall.status === 'BUSY') return { type: 'FEILET', grunn: 'OPPTATT' };
  return { type: 'FEILET', grunn: utfall.status === 'TIMED_OUT' ? 'TOK_FOR_LANG_TID' : 'FEIL' };
}
