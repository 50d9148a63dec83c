import {
  CalendarIcon,
  CheckmarkCircleFillIcon,
  CircleIcon,
  FileTextIcon,
  TasklistIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import type { TagLook } from '@/components/ui/Tag';
import type { Mestringsstatus } from '@/lib/domain/mestring/types';

/** Ikon og form følger statusen; ordet bærer den. */
export const STATUSIKON = {
  PLANLAGT: CalendarIcon,
  PAAGAAR: CircleIcon,
  EVALUERES: TasklistIcon,
  AVSLUTTET_UTEN_BEHOV: CheckmarkCircleFillIcon,
  AVSLUTTET_MED_VEDTAK: FileTextIcon,
  AVBRUTT: XMarkOctagonFillIcon,
} as const satisfies Record<Mestringsstatus, unknown>;

export const STATUSFORM: Record<Mestringsstatus, TagLook> = {
  PLANLAGT: 'outline',
  PAAGAAR: 'tint',
  EVALUERES: 'info',
  AVSLUTTET_UTEN_BEHOV: 'filled',
  AVSLUTTET_MED_VEDTAK: 'outline',
  AVBRUTT: 'outline',
};
