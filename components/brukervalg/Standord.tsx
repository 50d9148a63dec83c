import {
  CalendarIcon,
  CheckmarkCircleFillIcon,
  ClockDashedIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/Tag';
import type { Leverandorrad } from '@/lib/domain/brukervalg/leverandor/types';
import { formatDayYear } from '@/lib/platform/time/format';

const UTSEENDE = {
  KOMMER: { icon: ClockDashedIcon, look: 'outline' },
  GJELDER: { icon: CheckmarkCircleFillIcon, look: 'tint' },
  SLUTTER: { icon: CalendarIcon, look: 'warning' },
  SLUTT: { icon: XMarkOctagonFillIcon, look: 'muted' },
} as const;

/** Hvordan avtalen står i dag: tegn og ord. */
export async function Standord({ rad: { stand, avtale } }: { rad: Pick<Leverandorrad, 'stand' | 'avtale'> }) {
  const t = await getTranslations('brukervalg.leverandorer.stand');
  return (
    <Tag {...UTSEENDE[stand]}>
      {t(stand, { fom: formatDayYear(avtale.fom), tom: avtale.tom ? formatDayYear(avtale.tom) : '' })}
    </Tag>
  );
}
