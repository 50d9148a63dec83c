import { useTranslations } from 'next-intl';
import type { Skaar } from '@/lib/domain/kartlegging/funksjonsprofil/types';

/** «3, noe hjelp, til og fra», eller «ikke relevant». */
export function Skaarord({ skaar }: { skaar: Skaar }) {
  const t = useTranslations('kartlegging.skaar');
  if (skaar.slag === 'VERDI') return t('valg', { tall: skaar.verdi, ord: t(`${skaar.verdi}`) });
  return (
    <span className="text-neutral-text-subtle">
      {skaar.slag === 'IKKE_RELEVANT' ? t('ikkeRelevant') : t('ikkeSvart')}
    </span>
  );
}
