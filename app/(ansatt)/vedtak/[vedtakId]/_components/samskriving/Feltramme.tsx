'use client';
import { useTranslations } from 'next-intl';
import { useEffect, type ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { FieldError } from '@/components/ui/form/FieldShell';
import { NyttSporsmaal } from '@/components/vedtak/NyttSporsmaal';
import { Felthistorie } from './Felthistorie';
import { Konflikt } from './Konflikt';
import { useSamskriving, useTilstand } from './kontekst';
import { Sporsmaalene } from './Sporsmaalene';

interface FeltrammeProps {
  felt: string;
  /** Questions can be pinned here. */
  sporbart?: boolean;
  historie?: boolean;
  className?: string;
  children: ReactNode;
}

/** Around one field: who is writing in it, what another just wrote, a conflict, its questions and its history. */
export function Feltramme({ felt, sporbart, historie, className, children }: FeltrammeProps) {
  const t = useTranslations('samskriving');
  const { plasser, vedtakId, kanSporre } = useSamskriving();
  const { nyss, ugyldig, tilstede } = useTilstand();
  useEffect(() => {
    plasser.add(felt);
    return () => void plasser.delete(felt);
  }, [felt, plasser]);
  const skriver = tilstede.find((p) => p.felt === felt);
  const nyttFra = nyss.get(felt);
  const melding = ugyldig.get(felt);
  return (
    <div
      data-felt={felt}
      className={cx('feltramme', sporbart && 'feltramme-spor', skriver && 'feltramme-andre', className)}
    >
      {skriver && <p className="feltramme-hvem">{t('tilstede.her', { navn: skriver.navn })}</p>}
      <div className="grid min-w-0 grid-cols-1 content-start gap-2">
        {children}
        <FieldError>{melding}</FieldError>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> is reset by its form */}
        <p role="status" className="text-sm text-info-text-default empty:hidden">
          {nyttFra ? t('nyss', { navn: nyttFra }) : ''}
        </p>
        <Konflikt felt={felt} />
        {(historie || (sporbart && kanSporre)) && (
          <div className="flex flex-wrap items-start gap-x-4">
            {sporbart && kanSporre && <NyttSporsmaal vedtakId={vedtakId} felt={felt} />}
            {historie && <Felthistorie felt={felt} />}
          </div>
        )}
      </div>
      {sporbart && <Sporsmaalene felt={felt} />}
    </div>
  );
}
