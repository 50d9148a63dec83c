import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { settOmMegAction } from '@/lib/domain/ansatt/actions';
import { loadOmMeg } from '@/lib/domain/ansatt/loaders';
import { DYR, KJONN, REISEMAATER, SPRAAK } from '@/lib/domain/ansatt/types';
import { capitalize } from '@/lib/platform/time/format';

export const generateMetadata = tittel('omMeg');

/** Det jeg sier om meg selv, og hvorfor det er spurt om. */
export default async function OmMegPage() {
  const meg = await loadOmMeg({});
  const t = await getTranslations('omMeg');
  const o = await getTranslations('onsker');
  return (
    <>
      <PageHeader title={t('tittel')} subtitle={t('undertittel')} />
      <PageBody narrow>
        <ActionForm action={settOmMegAction} withKey okText={t('lagret')} className="grid gap-8">
          <RadioGroup
            name="reisemaate"
            legend={t('reisemaate')}
            description={t('reisemaateOm')}
            look="buttons"
            columns={4}
            required
            defaultValue={meg.reisemaate}
            options={REISEMAATER.map((value) => ({ value, label: t(`reisemaateValg.${value}`) }))}
          />
          <CheckboxGroup
            name="unngaarDyr[]"
            legend={t('dyr')}
            description={t('dyrOm')}
            columns={3}
            defaultValue={meg.unngaarDyr}
            options={DYR.map((value) => ({ value, label: o(`dyrnavn.${value}`) }))}
          />
          <CheckboxGroup
            name="spraak[]"
            legend={t('spraak')}
            description={t('spraakOm')}
            columns={3}
            defaultValue={meg.spraak}
            options={SPRAAK.map((value) => ({ value, label: capitalize(o(`spraaknavn.${value}`)) }))}
          />
          <RadioGroup
            name="kjonn"
            legend={t('kjonn')}
            description={t('kjonnOm')}
            look="buttons"
            columns={3}
            defaultValue={meg.kjonn ?? ''}
            options={['', ...KJONN].map((value) => ({ value, label: t(`kjonnValg.${value || 'INGEN'}`) }))}
          />
          <div>
            <SubmitButton>{t('lagre')}</SubmitButton>
          </div>
        </ActionForm>
      </PageBody>
    </>
  );
}
