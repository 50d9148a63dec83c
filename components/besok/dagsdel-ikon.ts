import {
  CoffeeIcon,
  TrayFoodIcon,
  HikingTrailSignIcon,
  MoonFillIcon,
  MoonIcon,
  SunIcon,
} from '@navikt/aksel-icons';
import type { IconType } from '@/components/ui/Icon';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';

export const DAGSDEL_IKON: Record<Dagsdel, IconType> = {
  MORGEN: SunIcon,
  FORMIDDAG: CoffeeIcon,
  MIDDAG: TrayFoodIcon,
  ETTERMIDDAG: HikingTrailSignIcon,
  KVELD: MoonIcon,
  NATT: MoonFillIcon,
};
