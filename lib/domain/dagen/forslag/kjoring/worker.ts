import { serve } from '@/lib/platform/worker/serve';
import { kjorForslag } from './rules';
import type { Alternativ, Forslagsjobb, Framdrift } from './types';

/** Arbeidstråden: motoren og ingenting annet. Ingen database, ingen innlogging, ingen navn. */
serve<Forslagsjobb, Framdrift, Alternativ[]>((jobb, { progress, isStopped }) =>
  kjorForslag(jobb, { klokke: () => performance.now(), meld: progress, erStoppet: isStopped }),
);
