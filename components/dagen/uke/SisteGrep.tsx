import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Message } from '@/components/ui/Message';
import type { Angretilbud } from '@/lib/domain/dagen/ruter/types';
import { angreGrepAction } from '@/lib/domain/dagen/uke/actions';

/** Det siste jeg gjorde med flere besøk i dag: hva som ble flyttet, hva som ble liggende, og «Angre». */
export async function SisteGrep({ grep, teamId }: { grep: Angretilbud | null; teamId: string }) {
  if (!grep) return null;
  const t = await getTranslations('uke');
  const grunner = grep.latt.map((l) => t(`grunner.${l.hinder}`, { antall: l.antall })).join(', ');
  return (
    <div className="ikke-trykk">
      <Message
        tone={grep.latt.length > 0 ? 'warning' : 'info'}
        title={t(`grep.${grep.slag}`, { antall: grep.antall })}
        action={
          <ActionForm action={angreGrepAction} okText={t('grep.angret')}>
            <HiddenField name="team" value={teamId} />
            <HiddenField name="omfordelingId" value={grep.id} />
            <SubmitButton variant="secondary">{t('grep.angre')}</SubmitButton>
          </ActionForm>
        }
      >
        {grunner && t('grep.latt', { grunner })}
      </Message>
    </div>
  );
}
