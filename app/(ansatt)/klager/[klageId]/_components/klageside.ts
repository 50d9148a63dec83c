import type { loadKlage } from '@/lib/domain/klage/loaders';

/** Det siden viser, slik porten ga det. */
export type Klageside = Awaited<ReturnType<typeof loadKlage>>;
