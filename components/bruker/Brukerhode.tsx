import { HouseIcon, PhoneIcon, ShieldLockIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { NavTabs } from '@/components/ui/NavTabs';
import { PageHeader } from '@/components/ui/PageHeader';
import { Tag } from '@/components/ui/Tag';
import { Tekster } from '@/components/ui/Tekster';
import type { Brukerhode as Hode } from '@/lib/domain/bruker/types';
import { Stoppmerke } from './Stoppmerke';
import { VisAdkomst } from './VisAdkomst';

const FANER = [
  { navn: 'oversikt', sti: '' },
  { navn: 'tiltaksplan', sti: '/tiltaksplan' },
  { navn: 'kartlegging', sti: '/kartlegging' },
  { navn: 'maal', sti: '/maal' },
  { navn: 'mestring', sti: '/mestring' },
  { navn: 'vedtak', sti: '/vedtak' },
] as const;

/** Hodet på alle sidene om én person: hvem, hvor, og veien videre. */
export async function Brukerhode({ hode, merke }: { hode: Hode; merke?: ReactNode }) {
  const t = await getTranslations('bruker.hode');
  return (
    <PageHeader
      title={hode.navn}
      tag={
        <>
          {hode.stopp && <Stoppmerke stopp={hode.stopp} medDatoer />}
          {merke}
          {hode.skjermet && (
            <Tag icon={ShieldLockIcon} look="warning">
              {t('skjermet')}
            </Tag>
          )}
        </>
      }
      actions={
        <>
          {hode.telefon && (
            <LinkButton href={`tel:${hode.telefon.replace(/\s/g, '')}`}>
              <Icon as={PhoneIcon} />
              {t('ring', { navn: hode.fornavn })}
            </LinkButton>
          )}
          <LinkButton href={`/brukere/${hode.id}/stopp`}>
            <Icon as={XMarkOctagonIcon} />
            {hode.stopp ? t('gjenoppta') : t('settPaaStopp')}
          </LinkButton>
        </>
      }
      tabs={
        <NavTabs
          label={t('faner', { navn: hode.fornavn })}
          items={FANER.map(({ navn, sti }) => ({
            href: `/brukere/${hode.id}${sti}`,
            text: t(`fane.${navn}`),
          }))}
        />
      }
    >
      <Detaljer hode={hode} />
      {hode.skjermet && <p className="mt-2 max-w-[44rem] text-sm">{t('skjermetOm')}</p>}
    </PageHeader>
  );
}

async function Detaljer({ hode }: { hode: Hode }) {
  const t = await getTranslations('bruker.hode');
  const hvem = [hode.alder !== null && t('alder', { alder: hode.alder }), t(`husstand.${hode.husstand}`)];
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
      <p className="text-neutral-text-subtle">{hvem.filter(Boolean).join(', ')}</p>
      {hode.adresse && (
        <p
          className={cx('flex items-center gap-1.5 text-neutral-text-subtle', hode.skjermet && 'ikke-trykk')}
        >
          <Icon as={HouseIcon} label={t('adresse')} />
          {hode.adresse}
        </p>
      )}
      {hode.kanSeAdkomst && (
        <Tekster navnerom={['bruker']}>
          <VisAdkomst brukerId={hode.id} />
        </Tekster>
      )}
    </div>
  );
}
