import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { Tag } from '@/components/ui/Tag';
import { Tekster } from '@/components/ui/Tekster';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { lagreVekterAction, tilbakestillVekterAction } from '@/lib/domain/dagen/forslag/vekter/actions';
import { loadVekter } from '@/lib/domain/dagen/forslag/vekter/loaders';
import { Historie } from './_components/Historie';
import { Vekttabell } from './_components/Vekttabell';

export const generateMetadata = tittel('vekter');

/** Law and safety, in the words of the team. They are rules, not weights: nothing here can be switched off. */
const ALLTID = ['VAKT', 'KOMPETANSE', 'TO_ULIKE', 'IKKEPAR', 'DYR', 'SKJERMET', 'LAAST', 'PAUSE'] as const;

interface VektsideProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Vektside({ searchParams }: VektsideProps) {
  const { team: teamId, dato } = await searchParams;
  const {
    team,
    versjon,
    vekter,
    erStandard,
    kanEndre,
    historikk,
    dato: dag,
  } = await loadVekter({ team: teamId, dato });
  const t = await getTranslations('vekter');
  const tilbake = `/tavle?team=${team.id}${dag ? `&dato=${dag}` : ''}`;
  return (
    <>
      <PageHeader
        title={t('tittel')}
        size="xl"
        subtitle={t('undertittel', { team: team.navn })}
        crumbs={<Breadcrumbs label={t('tittel')} items={[{ href: tilbake, text: t('tilTavla') }]} />}
      />
      <PageBody aside={<Historie historikk={historikk} />}>
        <Panel title={t('alltid.tittel')}>
          <p className="text-sm text-neutral-text-subtle">{t('alltid.tekst')}</p>
          <ul className="mt-3 grid gap-2">
            {ALLTID.map((krav) => (
              <li key={krav} className="flex items-start gap-2 text-sm">
                <span className="flex-1">{t(`alltid.${krav}`)}</span>
                <Tag icon={PadlockLockedIcon} look="muted">
                  {t('alltid.merke')}
                </Tag>
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title={t('rekke.tittel')}>
          <p className="text-sm text-neutral-text-subtle">{t('rekke.tekst')}</p>
          <Tekster navnerom={['vekter']}>
            <ActionForm
              action={lagreVekterAction}
              okText={t('rekke.lagret')}
              className="mt-3"
              label={t('tittel')}
            >
              <HiddenField name="team" value={team.id} />
              <HiddenField name="versjon" value={versjon} />
              <Vekttabell key={versjon} vekter={vekter} kanEndre={kanEndre} />
              {kanEndre ? (
                <SubmitButton>{t('rekke.lagre')}</SubmitButton>
              ) : (
                <p className="text-sm text-neutral-text-subtle">{t('rekke.bareSe')}</p>
              )}
            </ActionForm>
            {kanEndre && !erStandard && (
              <ActionForm
                action={tilbakestillVekterAction}
                okText={t('rekke.lagret')}
                className="mt-3"
                label={t('rekke.standard')}
              >
                <HiddenField name="team" value={team.id} />
                <HiddenField name="versjon" value={versjon} />
                <SubmitButton variant="tertiary">{t('rekke.standard')}</SubmitButton>
              </ActionForm>
            )}
            {erStandard && <p className="mt-3 text-sm text-neutral-text-subtle">{t('rekke.erStandard')}</p>}
          </Tekster>
        </Panel>
      </PageBody>
    </>
  );
}
