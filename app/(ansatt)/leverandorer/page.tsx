import { Buildings3Icon, PlusIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { arbeidstid } from '@/components/brukervalg/arbeidstid';
import { Standord } from '@/components/brukervalg/Standord';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import { loadLeverandorer } from '@/lib/domain/brukervalg/leverandor/loaders';
import type { Leverandorrad } from '@/lib/domain/brukervalg/leverandor/types';
import { tjenestenavn } from '@/lib/domain/vedtak/tjeneste/rules';

export const generateMetadata = tittel('leverandorer');

export default async function LeverandorerPage() {
  const { rader, ordning, kanLagre, iDag } = await loadLeverandorer();
  const t = await getTranslations('brukervalg.leverandorer');
  return (
    <>
      <PageHeader
        title={t('tittel')}
        size="xl"
        subtitle={t('undertittel', { virksomhet: ordning.virksomhet })}
        actions={
          kanLagre && (
            <LinkButton href="/leverandorer/ny" variant="primary">
              <Icon as={PlusIcon} />
              {t('ny')}
            </LinkButton>
          )
        }
      />
      <PageBody>
        <Panel flush>
          {rader.length === 0 ? (
            <EmptyState icon={Buildings3Icon} title={t('tom')}>
              {t('tomHva')}
            </EmptyState>
          ) : (
            <ul className="rader">
              {rader.map((rad) => (
                <li key={rad.id}>
                  <RowLink href={`/leverandorer/${rad.id}`} meta={<Standord rad={rad} />}>
                    <Rad rad={rad} iDag={iDag} />
                  </RowLink>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </PageBody>
    </>
  );
}

async function Rad({ rad, iDag }: { rad: Leverandorrad; iDag: string }) {
  const t = await getTranslations('brukervalg.leverandorer');
  const tilbud = await Promise.all(
    rad.tilbud
      .filter((x) => x.tom === null || x.tom >= iDag)
      .map(async (x) => ({
        id: x.id,
        tekst: t('tilbud', { tjeneste: tjenestenavn(x.tjeneste), naar: await arbeidstid(x) }),
      })),
  );
  return (
    <>
      <span className="block">
        <span className="font-semibold">{rad.navn}</span>
        <span className="text-sm text-neutral-text-subtle">
          {', '}
          {t(`slag.${rad.slag}`)}
        </span>
      </span>
      {tilbud.map(({ id, tekst }) => (
        <span key={id} className="block text-sm">
          {tekst}
        </span>
      ))}
      <span className="block text-sm text-neutral-text-subtle">{rad.telefon}</span>
    </>
  );
}
