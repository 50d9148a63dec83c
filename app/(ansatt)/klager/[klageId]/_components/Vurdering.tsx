import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import { lagreVurderingAction } from '@/lib/domain/klage/actions';
import { INNSTILLINGER } from '@/lib/domain/klage/types';
import { Klageskjema } from './Klageskjema';
import type { Klageside } from './klageside';

export async function Vurdering({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.vurdering');
  const { vurdering } = klage;
  const ord = klage.slag === 'VEDTAK' ? 'valg' : 'valgUtforelse';
  return (
    <Panel title={t('tittel')}>
      <p className="max-w-[70ch] text-sm text-neutral-text-subtle">{t('om')}</p>
      <Klageskjema
        klage={klage}
        action={lagreVurderingAction}
        okText={t('lagret')}
        label={t('tittel')}
        className="ikke-trykk mt-3"
      >
        <TextArea
          name="vurdering"
          label={t('tekst')}
          description={t('tekstOm')}
          rows={8}
          maxLength={8000}
          defaultValue={vurdering.tekst}
        />
        <RadioGroup
          name="innstilling"
          legend={t('innstilling')}
          options={INNSTILLINGER.map((valg) => ({ value: valg, label: t(`${ord}.${valg}`) }))}
          defaultValue={vurdering.innstilling ?? undefined}
        />
        <CheckboxField
          name="ferdig"
          label={t('ferdig')}
          description={t('ferdigOm')}
          defaultChecked={vurdering.ferdig}
        />
        <div>
          <SubmitButton>{t('lagre')}</SubmitButton>
        </div>
      </Klageskjema>
    </Panel>
  );
}
