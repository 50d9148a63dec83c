import {
  ArrowDownIcon,
  ArrowUndoIcon,
  BellIcon,
  ExclamationmarkTriangleIcon,
  QuestionmarkCircleIcon,
} from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon, type IconType } from '@/components/ui/Icon';
import type { Kovedtak } from '@/lib/domain/vedtak/fatting/types';
import { daysBetween, dayOf, type Dato } from '@/lib/platform/time/dato';
import { formatDay, formatRelative } from '@/lib/platform/time/format';

interface KoProps {
  ko: Kovedtak[];
  iDag: Dato;
  valgt: string | null;
}

/** Det som venter på meg, eldst først. Uten farge for ventetid: rekkefølgen sier det. */
export async function Ko({ ko, iDag, valgt }: KoProps) {
  const t = await getTranslations('godkjenning');
  const eldste = ko[0]?.sendt;
  const Tittel = valgt ? 'h2' : 'h1';
  return (
    <section
      aria-labelledby="ko-tittel"
      className="border-neutral-border-subtle px-4 py-5 lg:border-r lg:bg-neutral-background-tinted"
    >
      <Tittel id="ko-tittel" className="px-1 text-xl">
        {t('tittel')}
      </Tittel>
      <p className="px-1 text-sm text-neutral-text-subtle">
        {t('antall', { antall: ko.length })}{' '}
        {eldste && t('eldste', { dager: daysBetween(dayOf(eldste), iDag) })}
      </p>
      <ul className="mt-4 grid gap-2" aria-label={t('ko')}>
        {ko.map((vedtak) => (
          <li key={vedtak.vedtakId}>
            <Kokort vedtak={vedtak} iDag={iDag} erValgt={vedtak.vedtakId === valgt} />
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-x-5 px-1 text-sm">
        <Link href="/fullmakter" className="lenke inline-flex min-h-12 items-center">
          {t('fullmakter')}
        </Link>
        <Link href="/brevmaler" className="lenke inline-flex min-h-12 items-center">
          {t('brevmaler')}
        </Link>
      </p>
    </section>
  );
}

async function Kokort({ vedtak, iDag, erValgt }: { vedtak: Kovedtak; iDag: Dato; erValgt: boolean }) {
  const t = await getTranslations('godkjenning');
  const slag = vedtak.erForste && vedtak.slag === 'INNVILGELSE' ? t('slag.forste') : t(`slag.${vedtak.slag}`);
  return (
    <Link
      href={`/godkjenning/${vedtak.vedtakId}`}
      aria-current={erValgt ? 'page' : undefined}
      className={cx(
        'block rounded-md border bg-neutral-surface-default px-4 py-3 no-underline',
        erValgt
          ? 'border-accent-base-default shadow-[inset_0_0_0_1px_var(--ds-color-accent-base-default)]'
          : 'border-neutral-border-subtle hover:border-neutral-border-default',
      )}
    >
      <span className="flex items-baseline gap-2">
        <span className="font-semibold">{vedtak.navn}</span>
        {vedtak.sendt && (
          <span className="ml-auto flex-none text-xs text-neutral-text-subtle">
            {t('sendt', { dag: formatRelative(dayOf(vedtak.sendt), iDag) })}
          </span>
        )}
      </span>
      <span className="block text-sm">{slag}</span>
      <span className="block text-xs text-neutral-text-subtle">
        {[vedtak.sendtAv, vedtak.team].filter(Boolean).join(', ')}
      </span>
      <span className="mt-1.5 flex flex-wrap gap-x-3 gap-y-0.5 text-xs empty:hidden">
        {vedtak.erRettet && <Merke icon={ArrowUndoIcon}>{t('merke.rettet')}</Merke>}
        {vedtak.forhaandsvarsel && (
          <Merke icon={BellIcon}>{t('merke.varslet', { dag: formatDay(vedtak.forhaandsvarsel) })}</Merke>
        )}
        {vedtak.mindreHjelp && <Merke icon={ArrowDownIcon}>{t('merke.mindre')}</Merke>}
        {vedtak.aapne.uenighet > 0 && (
          <Merke icon={ExclamationmarkTriangleIcon}>
            {t('merke.uenighet', { antall: vedtak.aapne.uenighet })}
          </Merke>
        )}
        {vedtak.aapne.sporsmaal > 0 && (
          <Merke icon={QuestionmarkCircleIcon}>
            {t('merke.sporsmaal', { antall: vedtak.aapne.sporsmaal })}
          </Merke>
        )}
      </span>
    </Link>
  );
}

const Merke = ({ icon, children }: { icon: IconType; children: ReactNode }) => (
  <span className="inline-flex items-center gap-1">
    <Icon as={icon} size="sm" />
    {children}
  </span>
);
