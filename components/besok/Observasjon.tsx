import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Icon } from '@/components/ui/Icon';
import { NIVAAER, type Besoksmaal, type BesokView } from '@/lib/domain/dagen/besok/types';
import { besokObserverAction } from '@/lib/domain/dagen/besok/fullforing/actions';

/** Hvor langt noen kom mot målet, uten at noe i besøket ble annerledes. */
export function Observasjon({ maal, besok }: { maal: Besoksmaal; besok: BesokView }) {
  const t = useTranslations('besok');
  const navn = besok.bruker.fornavn;
  return (
    <details className="group/obs ikke-trykk mt-1">
      <summary className="lenke inline-flex min-h-12 cursor-pointer list-none items-center gap-1.5 text-sm font-semibold [&::-webkit-details-marker]:hidden">
        <Icon as={ChevronDownIcon} className="transition-transform group-open/obs:rotate-180" />
        {t('observer.tittel', { navn })}
        <span className="sr-only"> ({t('maalnummer', { nummer: maal.nummer })})</span>
      </summary>
      {maal.vurdertIBesoket && <p className="pb-2 text-sm">{t('observer.vurdert')}</p>}
      <ActionForm
        action={besokObserverAction}
        withKey
        clearOnOk
        okText={t('observer.lagret')}
        label={`${t('observer.tittel', { navn })}, ${t('maalnummer', { nummer: maal.nummer })}`}
        className="gap-4! pt-1 pb-2"
      >
        <HiddenField name="besokId" value={besok.besokId} />
        <HiddenField name="maalId" value={maal.maalId} />
        <RadioGroup
          name="nivaa"
          legend={t('observer.steg', { navn })}
          look="cards"
          options={NIVAAER.map((nivaa) => ({ value: String(nivaa), label: maal.trinn[nivaa + 2] ?? '' }))}
        />
        <TextArea name="tekst" label={t('observer.tekst')} note={t('valgfritt')} rows={2} />
        <SubmitButton variant="secondary" tall>
          {t('observer.lagre')}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
