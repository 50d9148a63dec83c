import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Statusmerke } from '@/components/vedtak/Statusmerke';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { PageHeader } from '@/components/ui/PageHeader';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';

/** Hvor vi er, hvem som skriver, og det ene som kan gjøres nå. */
export async function Vedtakshode({ side, children }: { side: Vedtaksside; children?: ReactNode }) {
  const t = await getTranslations('vedtak');
  const felles = await getTranslations('felles');
  const { saksbehandler, tjenesteansvarlig } = side.fakta;
  const hvem = tjenesteansvarlig
    ? t('skrevetAv', { saksbehandler: saksbehandler?.navn ?? '', tjenesteansvarlig })
    : t('skrevetAvEn', { saksbehandler: saksbehandler?.navn ?? '' });
  return (
    <PageHeader
      size="xl"
      sticky
      title={t('tittel')}
      tag={<Statusmerke status={side.status} />}
      crumbs={
        <Breadcrumbs
          label={felles('brodsmuler')}
          items={[
            { href: `/saker/${side.sak.id}`, text: t('saksnummer', { nummer: side.sak.saksnummer }) },
            { href: `/brukere/${side.bruker.id}/vedtak`, text: side.bruker.navn },
          ]}
        />
      }
      subtitle={side.kan.lagre ? hvem : undefined}
      actions={children}
    >
      <Link className="lenke ikke-trykk text-sm" href={`/brukere/${side.bruker.id}/kartlegging/profil`}>
        {t('seUtviklingen')}
      </Link>
    </PageHeader>
  );
}
