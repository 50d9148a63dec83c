import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import type { Svarfrist } from '@/lib/domain/klage/liste/view';

/** Over fristen er gult med trekant og ord, aldri rødt. */
export function Svarfristmerke({ svar }: { svar: Svarfrist }) {
  const t = useTranslations('klage.svarfrist');
  if (svar.slag === 'BESVART' && !svar.dag) return null;
  const over = svar.slag === 'OVER' || svar.slag === 'LOVET_OVER';
  return (
    <span className={over ? 'inline-flex items-center gap-1 text-warning-text-default' : undefined}>
      {over && <Icon as={ExclamationmarkTriangleFillIcon} size="sm" />}
      {t(svar.slag, { dag: svar.dag })}
    </span>
  );
}
