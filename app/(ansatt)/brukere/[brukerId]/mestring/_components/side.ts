import type { loadMestring } from '@/lib/domain/mestring/loaders';

/** Det periodesiden og evalueringen viser. */
export type Side = Awaited<ReturnType<typeof loadMestring>>;
