'use client';
import { ArrowRedoIcon, ArrowUndoIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from '@/components/ui/IconButton';
import type { Tavlehold } from './use-tavle';

/** Plassen i hodet på siden, som tegnes av serveren. */
export const ANGREPLASS = 'tavle-angre';

/** Angre og gjør om, for hele økta. De samme som Ctrl+Z og Ctrl+Y. */
export function Angreknapper({
  live: { angre, gjorOm, kanAngre, kanGjoreOm },
}: {
  live: Pick<Tavlehold, 'angre' | 'gjorOm' | 'kanAngre' | 'kanGjoreOm'>;
}) {
  const t = useTranslations('tavle.live');
  const plass = useSyncExternalStore(
    uendret,
    () => document.getElementById(ANGREPLASS),
    () => null,
  );
  if (!plass) return null;
  return createPortal(
    <>
      <IconButton icon={ArrowUndoIcon} label={t('angreKnapp')} disabled={!kanAngre} onClick={angre} />
      <IconButton icon={ArrowRedoIcon} label={t('gjorOmKnapp')} disabled={!kanGjoreOm} onClick={gjorOm} />
    </>,
    plass,
  );
}

const uendret = () => () => undefined;
