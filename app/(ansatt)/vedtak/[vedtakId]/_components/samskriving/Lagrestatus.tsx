'use client';
import {
  CheckmarkIcon,
  ClockDashedIcon,
  CloudSlashIcon,
  ExclamationmarkTriangleIcon,
} from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { useTilstand } from './kontekst';
import type { Status } from './tilstand';

const IKON: Record<Status, typeof CheckmarkIcon> = {
  LAGRET: CheckmarkIcon,
  IKKE_LAGRET: ClockDashedIcon,
  LAGRER: ClockDashedIcon,
  PROVER_IGJEN: CloudSlashIcon,
  KONFLIKT: ExclamationmarkTriangleIcon,
  UGYLDIG: ExclamationmarkTriangleIcon,
  AVVIST: ExclamationmarkTriangleIcon,
};
/** Not read aloud: a sentence for every pause in the typing is noise. */
const STILLE: readonly Status[] = ['IKKE_LAGRET', 'LAGRER'];

/** «Lagret 07.42», only after the server has answered. */
export function Lagrestatus() {
  const t = useTranslations('samskriving.status');
  const { status, klokka, melding } = useTilstand();
  const tekst = status === 'LAGRET' && klokka ? t('LAGRET_KL', { klokka }) : t(status);
  return (
    <>
      <p data-lagrestatus={status} className="flex items-center gap-1.5 text-sm text-neutral-text-subtle">
        <Icon as={IKON[status]} size="sm" />
        {tekst}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> is reset by its form */}
      <p role="status" className="sr-only">
        {STILLE.includes(status) ? '' : tekst}
      </p>
      {melding && (
        <p role="alert" className="text-sm text-danger-text-subtle">
          {melding}
        </p>
      )}
    </>
  );
}
