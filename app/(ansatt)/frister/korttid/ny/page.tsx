import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextField } from '@/components/ui/form/TextField';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { registrerKorttidAction } from '@/lib/domain/frist/korttid/actions';
import { loadKorttidsskjema } from '@/lib/domain/frist/korttid/loaders';
import { formatNumeric } from '@/lib/platform/time/format';

export const generateMetadata = tittel('nyKorttid');

/** `bruker` og `sak` er id-er, og står der bare for den som alt slipper inn. */
export default async function NyKorttidPage({
  searchParams,
}: {
  searchParams: Promise<Partial<Record<'bruker' | 'sak', string>>>;
}) {
  const t = await getTranslations('frist.korttid');
  const felles = await getTranslations('felles');
  const { bruker, sak } = await searchParams;
  const skjema = await loadKorttidsskjema({ brukerId: bruker, ...(sak && { sakId: sak }) });
  return (
    <>
      <PageHeader
        title={t('nyTittel')}
        subtitle={t('gjelder', { navn: skjema.bruker.navn })}
        size="xl"
        crumbs={
          <Breadcrumbs
            label={t('brodsmuler')}
            items={[
              {
                href: `/brukere/${skjema.bruker.id}/vedtak`,
                text: t('vedtakene', { navn: skjema.bruker.fornavn }),
              },
            ]}
          />
        }
      />
      <PageBody narrow>
        <Panel>
          <p className="mb-4 max-w-[70ch] text-sm text-neutral-text-subtle">{t('om')}</p>
          <Tekster navnerom={['frist']}>
            <ActionForm action={registrerKorttidAction} withKey>
              <HiddenField name="brukerId" value={skjema.bruker.id} />
              <HiddenField name="sakId" value={skjema.sakId ?? ''} />
              <SelectField
                name="tjeneste"
                label={t('tjeneste')}
                empty={t('velg')}
                options={skjema.tjenester.map(({ kode, navn }) => ({ value: kode, label: navn }))}
                required
              />
              <TextField
                name="omfang"
                label={t('omfang')}
                description={t('omfangOm')}
                maxLength={300}
                required
              />
              <TextArea name="grunn" label={t('grunn')} rows={3} maxLength={1000} required />
              <DateField
                name="fom"
                label={t('fom')}
                description={felles('datoEksempel')}
                defaultValue={formatNumeric(skjema.iDag)}
                required
              />
              <DateField
                name="planlagtSlutt"
                label={t('planlagtSlutt')}
                description={t('sluttOm')}
                required
              />
              <SelectField
                name="ansvarligId"
                label={t('ansvarligId')}
                empty={t('velg')}
                options={skjema.kandidater.map(({ id, navn }) => ({ value: id, label: navn }))}
                defaultValue={skjema.forvalgt ?? undefined}
                required
              />
              <TextField
                name="klagerettFortalt"
                label={t('klagerett')}
                description={t('klagerettOm')}
                maxLength={300}
                required
              />
              <SubmitButton>{t('registrer')}</SubmitButton>
            </ActionForm>
          </Tekster>
        </Panel>
      </PageBody>
    </>
  );
}
