import { getTranslations } from 'next-intl/server';
import { erForfalt } from '@/lib/domain/revurdering/rules';
import type { Dato } from '@/lib/platform/time/dato';
import { formatDay, formatRelative } from '@/lib/platform/time/format';

/** «Revurderes 16. desember», «Revurderes i dag», «Over tiden siden 10. november». Aldri rødt. */
export async function Fristord({ dato, iDag }: { dato: Dato; iDag: Dato }) {
  const t = await getTranslations('revurdering.frist');
  return erForfalt(dato, iDag)
    ? t('over', { dato: formatDay(dato) })
    : t('kommer', { dato: formatRelative(dato, iDag) });
}
