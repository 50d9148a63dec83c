import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import { vurderFormaliaAction } from '@/lib/domain/klage/actions';
import { OPPREISNINGER } from '@/lib/domain/klage/types';
import { Klageskjema } from './Klageskjema';
import type { Klageside } from './klageside';

/** Klagerett, form og frist. Svarene avgjør om klagen behandles eller foreslås avvist. */
export async function Formalia({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.formalia');
  return (
    <Panel title={t('tittel')}>
      <div className="ikke-trykk pt-1">
        <Formaliaskjema klage={klage} />
      </div>
    </Panel>
  );
}

export async function Formaliaskjema({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.formalia');
  const janei = [
    { value: 'JA', label: t('ja') },
    { value: 'NEI', label: t('nei') },
  ];
  const foer = klage.formalia;
  const somSvar = (ja: boolean | undefined) => (ja === undefined ? undefined : ja ? 'JA' : 'NEI');
  return (
    <Klageskjema klage={klage} action={vurderFormaliaAction} okText={t('lagret')} label={t('tittel')}>
      <RadioGroup
        name="klagerett"
        legend={t('klagerett')}
        options={janei}
        columns={2}
        defaultValue={somSvar(foer?.klagerettOk) ?? (klage.rett.slag === 'HAR_RETT' ? 'JA' : undefined)}
        required
      />
      <RadioGroup
        name="form"
        legend={t('form')}
        options={janei}
        columns={2}
        defaultValue={somSvar(foer?.formOk)}
        required
      />
      {klage.frist.slag === 'ETTER' && (
        <RadioGroup
          name="oppreisning"
          legend={t('oppreisning')}
          description={t('oppreisningOm')}
          options={OPPREISNINGER.map((valg) => ({ value: valg, label: t(`oppreisningValg.${valg}`) }))}
          defaultValue={foer?.oppreisning ?? undefined}
          required
        />
      )}
      <TextArea
        name="begrunnelse"
        label={t('begrunnelse')}
        description={t('begrunnelseOm')}
        rows={3}
        maxLength={4000}
        defaultValue={foer?.begrunnelse}
        required
      />
      <div>
        <SubmitButton>{t('lagre')}</SubmitButton>
      </div>
    </Klageskjema>
  );
}
