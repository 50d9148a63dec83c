import {
  CheckmarkCircleFillIcon,
  ChevronRightIcon,
  CircleIcon,
  ExclamationmarkTriangleFillIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { Icon, type IconType } from '@/components/ui/Icon';
import type { Besokstatus, Dagsbesok } from '@/lib/domain/dagen/besok/types';
import { Reiseord } from './Reiseord';
import { useStatusord } from './statusord';
import { TRAAD, TRAAD_VEI } from './traad';

const KNUTE: Record<Besokstatus, { ikon: IconType; farge: string }> = {
  PLANLAGT: { ikon: CircleIcon, farge: 'text-neutral-text-subtle' },
  FERDIG: { ikon: CheckmarkCircleFillIcon, farge: 'text-accent-base-default' },
  AVVIK: { ikon: ExclamationmarkTriangleFillIcon, farge: 'text-warning-text-subtle' },
  STOPPET: { ikon: XMarkOctagonFillIcon, farge: 'text-neutral-text-subtle' },
  AVLYST: { ikon: XMarkOctagonFillIcon, farge: 'text-neutral-text-subtle' },
};

/** Ett besøk i tråden: hele raden er én lenke. Veien dit står på sin egen prikkede linje. */
export function Besoksrad({ besok }: { besok: Dagsbesok }) {
  const t = useTranslations('minDag');
  const dagsdel = useTranslations('besok.dagsdelLiten');
  const ord = useStatusord(besok);
  const { ikon, farge } = KNUTE[besok.status];
  const erIgjen = besok.status === 'PLANLAGT';
  const erStopp = besok.status === 'STOPPET' || besok.status === 'AVLYST';
  return (
    <>
      {erIgjen && besok.reise && (
        <li className={TRAAD_VEI}>
          <Reiseord reise={besok.reise} />
        </li>
      )}
      <li className={TRAAD}>
        <span
          className={cx(
            'absolute top-3.5 left-0 grid size-6 place-items-center rounded-full bg-neutral-background-default',
            farge,
          )}
        >
          <Icon as={ikon} size="lg" />
        </span>
        <div className="relative flex min-h-13 items-center gap-2 rounded-md py-2 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus-outer">
          <div className="min-w-0 flex-1">
            {erIgjen && <span className="sr-only">{t('igjen')} </span>}
            <Link
              href={`/min-dag/besok/${besok.besokId}`}
              className={cx(
                'inline-block py-0.5 font-semibold after:absolute after:inset-y-0 after:right-0 after:-left-9 focus-visible:shadow-none focus-visible:outline-none',
                erStopp && 'text-neutral-text-subtle line-through',
              )}
            >
              {besok.navn}
              {besok.dagsdelNavn && `, ${dagsdel(besok.dagsdelNavn)}`}
            </Link>
            {ord && <span className="block text-sm text-neutral-text-subtle">{ord}</span>}
          </div>
          <Icon as={ChevronRightIcon} className="text-neutral-text-subtle" />
        </div>
      </li>
    </>
  );
}
