import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import { svarPaaUtsattAction } from '@/lib/domain/klage/actions';
import { Klageskjema } from './Klageskjema';
import type { Klageside } from './klageside';

export async function Utsatt({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.utsatt');
  return (
    <Panel title={t('tittel')}>
      <p className="max-w-[70ch] text-sm text-neutral-text-subtle">{t('om')}</p>
      <Klageskjema
        klage={klage}
        action={svarPaaUtsattAction}
        withKey
        okText={t('sendt')}
        label={t('tittel')}
        className="ikke-trykk mt-3"
      >
        <RadioGroup
          name="svar"
          legend={t('svar')}
          options={(['JA', 'NEI'] as const).map((valg) => ({ value: valg, label: t(valg) }))}
          required
        />
        <TextArea
          name="grunn"
          label={t('grunn')}
          description={t('grunnOm')}
          rows={3}
          maxLength={2000}
          required
        />
        <div>
          <SubmitButton>{t('send')}</SubmitButton>
        </div>
      </Klageskjema>
    </Panel>
  );
}
