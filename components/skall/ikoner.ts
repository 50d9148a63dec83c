import {
  ArrowsCirclepathIcon,
  CalendarIcon,
  ClipboardCheckmarkIcon,
  FolderIcon,
  HouseIcon,
  PersonGroupIcon,
  PersonIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import type { IconType } from '@/components/ui/Icon';

const IKON: Record<string, IconType> = {
  'min-dag': TasklistIcon,
  tavle: PersonGroupIcon,
  brukere: PersonIcon,
  revurderinger: ArrowsCirclepathIcon,
  saker: FolderIcon,
  frister: CalendarIcon,
  godkjenning: ClipboardCheckmarkIcon,
};

/** Ikonet følger stedet, ikke rekkefølgen i menyen. */
export const ikonFor = (href: string): IconType => IKON[href.split('/')[1] ?? ''] ?? HouseIcon;
