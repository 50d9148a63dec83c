import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { avsluttAvtaleAction } from '@/lib/domain/brukervalg/leverandor/actions';
import type { Leverandorrad } from '@/lib/domain/brukervalg/leverandor/types';
import type { Dato } from '@/lib/platform/time/dato';
import { formatNumeric } from '@/lib/platform/time/format';

interface SluttProps {
  leverandor: Leverandorrad;
  tittel: string;
  tom: Dato | null;
  tilbudId?: string;
}

/** Siste dag for avtalen, eller for én tjeneste. Foldet sammen: det hører ikke til hver dag. */
export async function Slutt({ leverandor, tittel, tom, tilbudId }: SluttProps) {
  const t = await getTranslations('brukervalg.leverandorer.avslutt');
  return (
    <details className="mt-3 border-t border-neutral-border-subtle pt-1">
      <summary className="lenke inline-flex min-h-12 cursor-pointer items-center text-sm md:min-h-8">
        {tittel}
      </summary>
      <ActionForm action={avsluttAvtaleAction} okText={t('ok')} label={tittel} className="mt-2 grid gap-3">
        <HiddenField name="leverandorId" value={leverandor.id} />
        <HiddenField name="versjon" value={leverandor.versjon} />
        <HiddenField name="tilbudId" value={tilbudId ?? ''} />
        <DateField
          name="tom"
          label={t('dato')}
          description={t('datoOm')}
          defaultValue={tom ? formatNumeric(tom) : undefined}
        />
        <p className="text-sm text-neutral-text-subtle">{t('hva')}</p>
        <div>
          <SubmitButton variant="secondary">{t('knapp')}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
