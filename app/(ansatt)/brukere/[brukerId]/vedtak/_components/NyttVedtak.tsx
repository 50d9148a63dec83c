import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { nyttVedtakAction } from '@/lib/domain/vedtak/actions';
import type { Vedtakstype } from '@/lib/domain/vedtak/types';

interface NyttVedtakProps {
  brukerId: string;
  nytt: { typer: Vedtakstype[]; aapentId: string | null };
}

/** Slagene det går an å begynne på nå, hvert med når det brukes. Ett vedtak under arbeid om gangen. */
export async function NyttVedtak({ brukerId, nytt }: NyttVedtakProps) {
  const t = await getTranslations('slag.nytt');
  const tVedtak = await getTranslations('vedtak.type');
  if (nytt.aapentId)
    return (
      <Panel title={t('tittel')}>
        <p>{t('utkast')}</p>
        <div className="mt-3">
          <LinkButton href={`/vedtak/${nytt.aapentId}`}>{t('aapne')}</LinkButton>
        </div>
      </Panel>
    );
  return (
    <Panel title={t('tittel')}>
      <ActionForm action={nyttVedtakAction} className="gap-4" label={t('tittel')} withKey>
        <HiddenField name="brukerId" value={brukerId} />
        <RadioGroup
          name="type"
          legend={t('hva')}
          look="cards"
          columns={1}
          options={nytt.typer.map((value) => ({
            value,
            label: tVedtak(value),
            description: t(`naar.${value}`),
          }))}
        />
        <div>
          <SubmitButton pendingText={t('aapner')}>{t('knapp')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
