import {
  CheckmarkCircleFillIcon,
  CircleIcon,
  TrendDownIcon,
  TrendFlatIcon,
  TrendUpIcon,
} from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import type { Utvikling } from '@/lib/domain/maal/types';

const IKON = {
  IKKE_VURDERT: CircleIcon,
  PAA_VEI: TrendUpIcon,
  STAAR_STILLE: TrendFlatIcon,
  GAAR_TILBAKE: TrendDownIcon,
  NAADD: CheckmarkCircleFillIcon,
};

/** «På vei», «Står stille», «Går tilbake», «Nådd», med grunnen under når det er plass. */
export function Utviklingsmerke({ utvikling, medGrunn }: { utvikling: Utvikling; medGrunn?: boolean }) {
  const t = useTranslations('maal.utvikling');
  return (
    <div>
      <p className="flex items-center gap-2 font-semibold">
        <Icon as={IKON[utvikling.ord]} className="text-accent-text-subtle" />
        {t(`ord.${utvikling.ord}`)}
      </p>
      {medGrunn && <p className="mt-0.5 text-xs text-neutral-text-subtle">{t(`grunn.${utvikling.grunn}`)}</p>}
    </div>
  );
}
