import { ArrowDownIcon, ArrowUpIcon, MinusIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import type { Endring, Skaar } from '@/lib/domain/kartlegging/funksjonsprofil/types';
import { Skaarord } from './Skaarord';

const IKON = {
  MER_HJELP: ArrowUpIcon,
  MINDRE_HJELP: ArrowDownIcon,
  SOM_FOER: MinusIcon,
  KAN_IKKE_SAMMENLIGNES: MinusIcon,
};

/** Hva som er annerledes enn sist, i ord, og hva det var. */
export function Skaarendring({ endring, sist }: { endring: Endring; sist: Skaar }) {
  const t = useTranslations('kartlegging.endring');
  return (
    <span className="flex items-baseline gap-1 text-neutral-text-subtle">
      <Icon as={IKON[endring]} size="sm" />
      <span>
        {t(endring)} (<Skaarord skaar={sist} />)
      </span>
    </span>
  );
}
