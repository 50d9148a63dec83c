import {
  ArrowRightIcon,
  ArrowUndoIcon,
  CheckmarkCircleFillIcon,
  CircleIcon,
  HourglassIcon,
  PencilIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import type { IconType } from '@/components/ui/Icon';
import { Tag, type TagLook } from '@/components/ui/Tag';
import type { Klagestatus } from '@/lib/domain/klage/types';

const MERKE: Record<Klagestatus, { icon: IconType; look: TagLook }> = {
  MOTTATT: { icon: CircleIcon, look: 'outline' },
  FORMALIA_VURDERT: { icon: PencilIcon, look: 'outline' },
  NY_VURDERING: { icon: PencilIcon, look: 'outline' },
  MEDHOLD: { icon: CheckmarkCircleFillIcon, look: 'tint' },
  DELVIS_MEDHOLD: { icon: CheckmarkCircleFillIcon, look: 'tint' },
  OPPRETTHOLDT: { icon: ArrowRightIcon, look: 'outline' },
  AVVIST: { icon: XMarkOctagonFillIcon, look: 'muted' },
  TRUKKET: { icon: XMarkOctagonFillIcon, look: 'muted' },
  VIDERESENDT: { icon: ArrowRightIcon, look: 'info' },
  OVERSENDT: { icon: HourglassIcon, look: 'info' },
  STADFESTET: { icon: CheckmarkCircleFillIcon, look: 'tint' },
  ENDRET: { icon: ArrowUndoIcon, look: 'info' },
  OPPHEVET: { icon: ArrowUndoIcon, look: 'info' },
  AVSLUTTET: { icon: CheckmarkCircleFillIcon, look: 'filled' },
};

/** Er det ikke mer å gjøre, sier merket det, også når det var et vedtak som lukket saken. */
export function Klagestatusmerke({ status, ferdig }: { status: Klagestatus; ferdig?: boolean }) {
  const t = useTranslations('klage');
  if (ferdig && status !== 'AVSLUTTET')
    return (
      <Tag {...MERKE.AVSLUTTET}>
        {t(`status.${status}`)}, {t('ferdig').toLocaleLowerCase('nb')}
      </Tag>
    );
  return <Tag {...MERKE[status]}>{t(`status.${status}`)}</Tag>;
}
