import type { getTranslations } from 'next-intl/server';

export type Planord = Awaited<ReturnType<typeof getTranslations<'tiltaksplan'>>>;
