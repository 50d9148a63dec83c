import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { LinkButton } from '@/components/ui/LinkButton';
import { Message } from '@/components/ui/Message';
import { evaluerMestringAction, startMestringAction } from '@/lib/domain/mestring/actions';
import { Avbryt } from './Avbryt';
import { Forleng } from './Forleng';
import { SkrivUke } from './SkrivUke';
import type { Side } from './side';

/** Det som kan gjøres med perioden nå. Bare det neste har den fylte knappen. */
export async function Stegknapper({ side }: { side: Side }) {
  const t = await getTranslations('mestring.side');
  if (!side.aapen) return null;
  const { kanNaa } = side;
  return (
    <div className="ikke-trykk grid gap-4">
      {side.skalEvalueres && (
        <Message tone="info" title={t('paaTideTittel')}>
          {t('paaTide', { navn: side.fornavn })}
        </Message>
      )}
      {side.status === 'PLANLAGT' && !kanNaa.start && (
        <Message tone="info" title={t('klarTittel')}>
          {t('klar', { fra: side.fra })}
        </Message>
      )}
      <div className="flex flex-wrap items-start gap-3">
        {kanNaa.start && <Knapp side={side} action={startMestringAction} tekst={t('start')} />}
        {kanNaa.skrivUke && !side.skalEvalueres && side.status === 'PAAGAAR' && <SkrivUke side={side} />}
        {kanNaa.evaluer && (
          <Knapp
            side={side}
            action={evaluerMestringAction}
            tekst={t('evaluer')}
            dempet={!side.skalEvalueres}
          />
        )}
        {side.status === 'EVALUERES' && (
          <LinkButton href={`/brukere/${side.brukerId}/mestring/${side.id}/avslutt`} variant="primary">
            {t('fortsettEvaluering')}
          </LinkButton>
        )}
        {kanNaa.forlengTil.length > 0 && <Forleng side={side} />}
        {kanNaa.avbryt && <Avbryt side={side} />}
      </div>
    </div>
  );
}

interface KnappProps {
  side: Side;
  action: typeof startMestringAction;
  tekst: string;
  dempet?: boolean;
}

const Knapp = ({ side, action, tekst, dempet }: KnappProps) => (
  <ActionForm action={action} withKey label={tekst}>
    <HiddenField name="periodeId" value={side.id} />
    <HiddenField name="versjon" value={side.versjon} />
    <SubmitButton variant={dempet ? 'secondary' : 'primary'}>{tekst}</SubmitButton>
  </ActionForm>
);
