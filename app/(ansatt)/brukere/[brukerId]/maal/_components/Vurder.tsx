import { getTranslations } from 'next-intl/server';
import { NIVAANOKKEL } from '@/components/maal/nivaanokkel';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Tekster } from '@/components/ui/Tekster';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { vurderMaalAction } from '@/lib/domain/maal/actions';
import type { Maalvisning } from '@/lib/domain/maal/view';

/** En vurdering er det noen så i dag: ett nivå, og gjerne hva hun så. */
export async function Vurder({ maal, iDag }: { maal: Maalvisning; iDag: string }) {
  const t = await getTranslations('maal');
  const felles = await getTranslations('felles');
  return (
    <Tekster navnerom={['maal']}>
      <DialogButton
        text={
          <>
            {t('liste.vurder')}
            <VisuallyHidden>: {maal.tittel}</VisuallyHidden>
          </>
        }
        title={t('vurder.tittel')}
        subtitle={maal.tittel}
        closeText={felles('lukk')}
      >
        <ActionForm action={vurderMaalAction} okText={t('vurder.lagret')} withKey clearOnOk>
          <HiddenField name="maalId" value={maal.id} />
          <RadioGroup
            name="nivaa"
            legend={t('vurder.nivaa')}
            description={t('vurder.om', { dag: iDag })}
            look="cards"
            options={maal.nivaaer.toReversed().map(({ nivaa, tekst }) => ({
              value: String(nivaa),
              label: t(`nivaa.${NIVAANOKKEL[nivaa]}`),
              description: tekst,
            }))}
            required
          />
          <TextArea
            name="tekst"
            label={t('vurder.tekst')}
            note={felles('valgfritt')}
            description={t('vurder.tekstOm')}
            rows={2}
            maxLength={1000}
          />
          <SubmitButton>{t('vurder.lagre')}</SubmitButton>
        </ActionForm>
      </DialogButton>
    </Tekster>
  );
}
