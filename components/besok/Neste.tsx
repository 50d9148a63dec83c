import {
  ChatIcon,
  FootprintIcon,
  CarIcon,
  HouseIcon,
  LinkIcon,
  LocationPinIcon,
  PersonPlusIcon,
  PhoneIcon,
  PillRectangleFillIcon,
  StarFillIcon,
  ExclamationmarkIcon,
} from '@navikt/aksel-icons';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon, type IconType } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { OwnWords } from '@/components/ui/OwnWords';
import type { NesteBesok } from '@/lib/domain/dagen/besok/types';
import { Reiseord } from './Reiseord';

const REISE_IKON = { GAA: FootprintIcon, KJOR: CarIcon, SAMME_STED: HouseIcon };

/** Det neste besøket, stort: hvem, hvor, hva som er viktig, og veien inn. */
export function Neste({ besok }: { besok: NesteBesok }) {
  const t = useTranslations('minDag');
  const sted = besok.sted
    ? [besok.sted, besok.adressetillegg].filter(Boolean).join(', ')
    : t('adressenStaarInne');
  return (
    <article className="overflow-clip rounded-lg border-2 border-accent-base-default bg-neutral-surface-default shadow-raised">
      <p className="flex flex-wrap justify-between gap-x-3 bg-accent-base-default px-3.5 py-1.5 font-semibold text-accent-base-contrast-default">
        <span>{t('neste')}</span>
        {besok.reise && (
          <span className="inline-flex items-center gap-1.5">
            <Icon as={REISE_IKON[besok.reise.maate]} />
            <Reiseord reise={besok.reise} />
          </span>
        )}
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 px-3.5 pt-3 pb-3.5">
        <div>
          <h3 className="text-xl">
            <Link id="neste-besok" href={`/min-dag/besok/${besok.besokId}`}>
              {besok.navn}
            </Link>
          </h3>
          <p className="flex items-start gap-1.5">
            <Icon as={LocationPinIcon} className="mt-0.5 text-neutral-text-subtle" />
            <span>{sted}</span>
          </p>
        </div>
        {besok.egneOrd && <OwnWords className="rounded-md! px-3.5! py-2.5!">{besok.egneOrd}</OwnWords>}
        <Merker besok={besok} />
        <div className="flex flex-wrap gap-2">
          <LinkButton
            href={`/min-dag/besok/${besok.besokId}`}
            variant="primary"
            className="min-h-13 flex-[1_1_7.5rem] font-semibold"
          >
            {t('aapne')}
          </LinkButton>
          {besok.kart && (
            <Snarvei
              href={besok.kart}
              ikon={LocationPinIcon}
              navn={t('visVei', { sted: besok.sted ?? besok.navn })}
            />
          )}
          {besok.telefon && (
            <Snarvei href={`tel:${besok.telefon}`} ikon={PhoneIcon} navn={t('ring', { navn: besok.navn })} />
          )}
        </div>
      </div>
    </article>
  );
}

function Snarvei({ href, ikon, navn }: { href: string; ikon: IconType; navn: string }) {
  return (
    <a
      href={href}
      aria-label={navn}
      className="inline-grid size-13 place-items-center rounded-md border border-accent-border-strong text-accent-text-subtle hover:bg-accent-surface-tinted"
    >
      <Icon as={ikon} size="lg" />
    </a>
  );
}

function Merker({ besok }: { besok: NesteBesok }) {
  const t = useTranslations('minDag');
  return (
    <ul className="flex flex-wrap gap-2">
      {besok.maa.map((maa) => (
        <Merke key={maa} ikon={maa === 'MEDISIN' ? PillRectangleFillIcon : ExclamationmarkIcon} maa>
          {t(`maa.${maa}`)}
        </Merke>
      ))}
      {besok.sammenMed.length > 0 && (
        <Merke ikon={LinkIcon}>{t('toSammen', { navn: besok.sammenMed.join(', ') })}</Merke>
      )}
      {besok.overlevering && <Merke ikon={ChatIcon}>{t('nyOverlevering')}</Merke>}
      {besok.kjent === 'NYTT' ? (
        <Merke ikon={PersonPlusIcon}>{t('kjent.NYTT')}</Merke>
      ) : (
        <Merke ikon={StarFillIcon} stjerne>
          {t(`kjent.${besok.kjent}`)}
        </Merke>
      )}
    </ul>
  );
}

function Merke({
  ikon,
  maa,
  stjerne,
  children,
}: {
  ikon: IconType;
  maa?: boolean;
  stjerne?: boolean;
  children: ReactNode;
}) {
  return (
    <li
      className={cx(
        'inline-flex min-h-7.5 max-w-full items-center [overflow-wrap:anywhere] gap-1.5 rounded-md border px-2.5 py-0.5 text-sm font-semibold',
        maa ? 'border-neutral-border-default' : 'border-transparent bg-neutral-surface-tinted',
      )}
    >
      <Icon
        as={ikon}
        className={cx('size-4.5!', maa && 'text-danger-text-subtle', stjerne && 'text-brand2-border-default')}
      />
      {children}
    </li>
  );
}
