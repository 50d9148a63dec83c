import { getTranslations } from 'next-intl/server';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Panel } from '@/components/ui/Panel';
import { settMestringsfolkAction } from '@/lib/domain/mestring/actions';
import { Folkfelt } from './Folkfelt';
import type { Side } from './side';

export async function Folk({ side }: { side: Side }) {
  const t = await getTranslations('mestring.side');
  const profesjon = await getTranslations('skall.profesjon');
  const alle = [side.ansvarlig, ...side.deltakere];
  return (
    <Panel title={t('folk')} action={side.kanSkrive && side.kanNaa.settFolk && <Endre side={side} />}>
      <ul className="grid gap-1.5 text-sm">
        {alle.map((hvem, i) => (
          <li key={hvem.id}>
            <span className="font-semibold">{hvem.navn}</span>
            {hvem.profesjon && <>, {profesjon(hvem.profesjon)}</>}
            {i === 0 && <span className="text-neutral-text-subtle">, {t('harAnsvaret')}</span>}
          </li>
        ))}
      </ul>
      {side.deltakere.length === 0 && (
        <p className="mt-2 text-sm text-neutral-text-subtle">{t('ingenAndre')}</p>
      )}
    </Panel>
  );
}

async function Endre({ side }: { side: Side }) {
  const t = await getTranslations('mestring.side');
  const felles = await getTranslations('felles');
  return (
    <DialogButton text={t('endreFolk')} variant="tertiary" title={t('folk')} closeText={felles('lukk')}>
      <ActionForm action={settMestringsfolkAction} okText={t('folkLagret')} label={t('endreFolk')}>
        <HiddenField name="periodeId" value={side.id} />
        <HiddenField name="versjon" value={side.versjon} />
        <Folkfelt
          fornavn={side.fornavn}
          folk={side.folk}
          ansvarligId={side.ansvarlig.ansattId ?? ''}
          med={side.deltakere.flatMap((d) => d.ansattId ?? [])}
          andre={side.deltakere.flatMap((d) => (d.ansattId ? [] : d.navn))}
        />
        <SubmitButton>{t('lagreFolk')}</SubmitButton>
      </ActionForm>
    </DialogButton>
  );
}
