'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { visAdkomstAction } from '@/lib/domain/bruker/adkomst/actions';
import type { Adkomst } from '@/lib/domain/bruker/adkomst/types';
import { KeyVerticalIcon } from '@navikt/aksel-icons';

/**
 * Nøkkel og adkomst bak et trykk. Verdien hentes først når noen trykker, og da står det i loggen hvem.
 * Trenger `<Tekster navnerom={['bruker']}>` rundt seg. Brukes på personsiden og på besøkskortet.
 */
export function VisAdkomst({ brukerId, className }: { brukerId: string; className?: string }) {
  const t = useTranslations('bruker.adkomst');
  const [svar, vis, venter] = useActionState(visAdkomstAction, { status: 'idle' as const });
  if (svar.status === 'ok') return <Svar adkomst={svar.verdi} className={className} />;
  return (
    <form action={vis} className={`ikke-trykk ${className ?? ''}`}>
      <input type="hidden" name="brukerId" value={brukerId} />
      <button
        type="submit"
        aria-disabled={venter}
        className="inline-flex min-h-12 md:min-h-8 items-center gap-1.5 rounded-md text-left font-medium text-accent-text-subtle underline underline-offset-2 hover:text-accent-text-default"
      >
        <Icon as={KeyVerticalIcon} />
        {venter ? t('henter') : t('vis')}
      </button>
      <output className="block text-sm text-neutral-text-subtle">
        {svar.status === 'error' ? svar.melding : ''}
      </output>
    </form>
  );
}

function Svar({ adkomst, className }: { adkomst: Adkomst; className?: string }) {
  const t = useTranslations('bruker.adkomst');
  const linjer = [
    { ord: t('adkomst'), verdi: adkomst.adressetillegg },
    { ord: t('nokkelnummer'), verdi: adkomst.nokkelnummer },
    { ord: t('nokkelkode'), verdi: adkomst.nokkelkode, hemmelig: true },
  ].filter((linje) => linje.verdi);
  return (
    <output className={`flex flex-wrap items-baseline gap-x-4 gap-y-1 ${className ?? ''}`}>
      {linjer.length === 0 && <span>{t('ingen')}</span>}
      {linjer.map((linje) => (
        <span key={linje.ord} className={linje.hemmelig ? 'ikke-trykk' : ''}>
          <span className="text-neutral-text-subtle">{linje.ord}</span>{' '}
          <span className="font-semibold">{linje.verdi}</span>
        </span>
      ))}
    </output>
  );
}
