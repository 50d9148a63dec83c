import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { LinkButton } from '@/components/ui/LinkButton';
import { startRevurderingAction } from '@/lib/domain/revurdering/actions';
import type { Revurderingsrad } from '@/lib/domain/revurdering/liste/types';

/** Start eller fortsett. Knappen har personens navn for den som ikke ser raden den står på. */
export async function Radhandling({ rad, kanStarte }: { rad: Revurderingsrad; kanStarte: boolean }) {
  const t = await getTranslations('revurdering.liste');
  const navn = { navn: rad.navn };
  if (rad.paagaar)
    return (
      <LinkButton href={`/revurderinger/${rad.paagaar.revurderingId}`} full>
        <span aria-hidden>{t('fortsett')}</span>
        <span className="sr-only">{t('fortsettNavn', navn)}</span>
      </LinkButton>
    );
  if (!kanStarte) return null;
  return (
    <ActionForm action={startRevurderingAction} label={t('startNavn', navn)}>
      <HiddenField name="vedtakId" value={rad.vedtakId} />
      <SubmitButton variant="secondary" full value={rad.vedtakId}>
        <span aria-hidden>{t('start')}</span>
        <span className="sr-only">{t('startNavn', navn)}</span>
      </SubmitButton>
    </ActionForm>
  );
}
