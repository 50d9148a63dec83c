import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { aapneOmgjoringAction } from '@/lib/domain/klage/actions';
import type { Klageside } from './klageside';

/** Vedtaket som følger av klagen: veien til å skrive det, eller veien til det. */
export async function Omgjoring({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.omgjoring');
  const { omgjoring } = klage;
  if (omgjoring)
    return (
      <Panel title={t('tittel')}>
        <p>{omgjoring.dag ? t('fattet', { dag: omgjoring.dag }) : t('underArbeid')}</p>
        <div className="ikke-trykk mt-3">
          <LinkButton href={`/vedtak/${omgjoring.vedtakId}`}>{t('se')}</LinkButton>
        </div>
      </Panel>
    );
  if (!klage.apner.gjoreOm || !klage.kan.gjoreOm) return null;
  const grunn = klage.svar ? 'STATSFORVALTEREN' : 'KLAGE';
  return (
    <Panel title={t('tittel')}>
      <p className="max-w-[70ch]">{t(`om.${grunn}`)}</p>
      <ActionForm action={aapneOmgjoringAction} withKey label={t('tittel')} className="ikke-trykk mt-3">
        <HiddenField name="klageId" value={klage.id} />
        <div>
          <SubmitButton>{t('aapne')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
