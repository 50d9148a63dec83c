import { QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import type { TilGodkjenning } from '@/lib/domain/vedtak/fatting/types';

/** Det som må svares på hver gang: er du inhabil, og er vedtaket innenfor grensen i fullmakten din? */
export async function Habilitet({ vedtak }: { vedtak: TilGodkjenning }) {
  const t = await getTranslations('godkjenning');
  const grenser = vedtak.fullmakt?.begrensninger ?? [];
  return (
    <div className="mb-3 grid gap-3">
      <div>
        <RadioGroup
          name="habilitet"
          legend={t('habil.sporsmaal')}
          look="buttons"
          columns={2}
          options={(['HABIL', 'INHABIL'] as const).map((value) => ({ value, label: t(`habil.${value}`) }))}
        />
        <details className="brett mt-1 text-sm">
          <summary>
            <Icon as={QuestionmarkCircleIcon} size="sm" />
            {t('habil.hjelp')}
          </summary>
          <p className="max-w-[60ch] text-neutral-text-subtle">{t('habil.tekst')}</p>
        </details>
      </div>
      {grenser.length > 0 && (
        <div>
          <p className="text-sm">
            <strong className="font-semibold">{t('grense.legend')}:</strong> {grenser.join(' ')}
          </p>
          <CheckboxField name="begrensningBekreftet" label={t('grense.bekreft')} />
        </div>
      )}
    </div>
  );
}
