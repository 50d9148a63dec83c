import { PlusIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Utvalgslenker } from '@/components/bruker/Utvalgslenker';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { ListPages } from '@/components/ui/ListPages';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { pathWith } from '@/components/ui/path-with';
import { UTVALG } from '@/lib/domain/sak/liste/types';
import type { Sakliste as Liste } from '@/lib/domain/sak/liste/view';
import { SAKSTATUSER } from '@/lib/domain/sak/types';
import { Sakliste } from './Sakliste';

const sti = (valg: Partial<Record<'vis' | 'status' | 'etter', string | null>>) => pathWith('/saker', valg);

/** Hele skjermen «Saker». Får ferdige data og spør ingen. */
export async function SakerSide({ liste, etter }: { liste: Liste; etter: boolean }) {
  const t = await getTranslations('sak');
  const valgt = { vis: liste.vis, status: liste.status };
  return (
    <>
      <PageHeader
        title={t('liste.tittel')}
        size="xl"
        subtitle={t('liste.undertittel')}
        actions={
          <>
            {liste.kanSeKlager && <LinkButton href="/klager">{t('liste.klager')}</LinkButton>}
            {liste.kanRegistrere && (
              <LinkButton href="/saker/ny" variant="primary">
                <Icon as={PlusIcon} />
                {t('liste.ny')}
              </LinkButton>
            )}
          </>
        }
      />
      <PageBody>
        <div className="flex flex-wrap gap-x-8 gap-y-3">
          <Utvalgslenker
            label={t('liste.utvalg')}
            valg={UTVALG.map((utvalg) => ({
              href: sti({ ...valgt, vis: utvalg }),
              tekst: t(`liste.vis.${utvalg}`),
              valgt: liste.vis === utvalg,
            }))}
          />
          <Utvalgslenker
            label={t('liste.statuser')}
            valg={[
              {
                href: sti({ ...valgt, status: null }),
                tekst: t('liste.alleStatuser'),
                valgt: liste.status === null,
              },
              ...SAKSTATUSER.map((s) => ({
                href: sti({ ...valgt, status: s }),
                tekst: t(`status.${s}`),
                valgt: liste.status === s,
              })),
            ]}
          />
        </div>
        <Sakliste liste={liste} />
        <ListPages
          label={t('liste.sider')}
          first={etter ? { href: sti(valgt), text: t('liste.forste') } : null}
          next={liste.neste ? { href: sti({ ...valgt, etter: liste.neste }), text: t('liste.neste') } : null}
        />
      </PageBody>
    </>
  );
}
