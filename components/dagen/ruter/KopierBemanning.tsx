import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Panel } from '@/components/ui/Panel';
import { kopierBemanningAction } from '@/lib/domain/dagen/ruter/bemanning/actions';
import { addWeeks, mondayOf, type Dato } from '@/lib/platform/time/dato';
import { formatDay } from '@/lib/platform/time/format';

const UKER = [1, 2, 3, 4];

export async function KopierBemanning({ teamId, iDag }: { teamId: string; iDag: Dato }) {
  const t = await getTranslations('ruter.kopierBemanning');
  const mandager = [0, 1, 2].map((uke) => addWeeks(mondayOf(iDag), uke));
  return (
    <Panel title={t('tittel')}>
      <p className="mb-3">{t('tekst')}</p>
      <ActionForm action={kopierBemanningAction} okText={t('gjort')} label={t('tittel')}>
        <HiddenField name="team" value={teamId} />
        <SelectField
          name="fraUke"
          label={t('fraUke')}
          options={mandager.map((dag) => ({ value: dag, label: formatDay(dag) }))}
        />
        <SelectField
          name="uker"
          label={t('uker')}
          options={UKER.map((antall) => ({ value: `${antall}`, label: t('antallUker', { antall }) }))}
        />
        <div>
          <SubmitButton variant="secondary">{t('knapp')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
