import {
  CheckmarkCircleFillIcon,
  CircleIcon,
  TrendDownIcon,
  TrendFlatIcon,
  TrendUpIcon,
} from '@navikt/aksel-icons';
import type { IconType } from '@/components/ui/Icon';
import type { Utvikling } from '@/lib/domain/maal/types';

/** Ordet bærer, tegnet hjelper. */
export const UTVIKLINGSIKON: Record<Utvikling['ord'], IconType> = {
  IKKE_VURDERT: CircleIcon,
  PAA_VEI: TrendUpIcon,
  STAAR_STILLE: TrendFlatIcon,
  GAAR_TILBAKE: TrendDownIcon,
  NAADD: CheckmarkCircleFillIcon,
};
