import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { publiserBrevmalAction } from '@/lib/domain/vedtak/brevmal/actions';
import type { Malside } from '@/lib/domain/vedtak/brevmal/types';
import { formatNumeric } from '@/lib/platform/time/format';

export async function Publiser({ side }: { side: Malside }) {
  const t = await getTranslations('brevmal');
  const iDag = formatNumeric(side.iDag);
  return (
    <Panel title={t('en.publiserTittel')}>
      <p className="mb-4 text-sm text-neutral-text-subtle">{t('en.publiserHva')}</p>
      <ActionForm action={publiserBrevmalAction} label={t('en.publiserTittel')}>
        <HiddenField name="malId" value={side.mal.id} />
        <HiddenField name="versjon" value={`${side.mal.versjon}`} />
        <DateField
          name="fom"
          label={t('en.fom')}
          description={t('en.fomHjelp', { dato: iDag })}
          defaultValue={iDag}
        />
        <span>
          <SubmitButton pendingText={t('en.publiserer')}>{t('en.publiser')}</SubmitButton>
        </span>
      </ActionForm>
    </Panel>
  );
}
