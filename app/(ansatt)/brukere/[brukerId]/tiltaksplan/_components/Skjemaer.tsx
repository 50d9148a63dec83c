import { getTranslations } from 'next-intl/server';
import { Innholdsfelt } from '@/components/tiltaksplan/Innholdsfelt';
import { Dagsdelfelt, Monsterfelt } from '@/components/tiltaksplan/Monsterfelt';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Message } from '@/components/ui/Message';
import { Panel } from '@/components/ui/Panel';
import {
  avsluttTiltakAction,
  endreTiltakAction,
  leggTilTiltakAction,
} from '@/lib/domain/tiltaksplan/actions';
import { ekstraIDagAction, flyttIDagAction, utelatIDagAction } from '@/lib/domain/tiltaksplan/idag/actions';
import type { Tiltaksforslag, TiltaksplanView, Tiltakslinje } from '@/lib/domain/tiltaksplan/types';
import { formatNumeric } from '@/lib/platform/time/format';

interface Om {
  plan: TiltaksplanView;
  maalId?: string;
  forslag?: Tiltaksforslag;
}
interface OmTiltak {
  plan: TiltaksplanView;
  tiltak: Tiltakslinje;
  maalId: string;
}

const aktive = (plan: TiltaksplanView) => plan.maal.filter((m) => m.aktivt);

export async function NyttFraNaa({ plan, maalId, forslag }: Om) {
  const t = await getTranslations('tiltaksplan.skjema');
  if (plan.tjenester.length === 0) return <ManglerVedtak />;
  return (
    <ActionForm action={leggTilTiltakAction} withKey>
      <Planfelt plan={plan} />
      <Innholdsfelt
        maal={aktive(plan)}
        tjenester={plan.tjenester}
        maalId={maalId ?? forslag?.maalId ?? undefined}
        forslag={forslag}
      />
      <Monsterfelt iDag={plan.iDag} forslag={forslag} />
      <Grunnfelt />
      <SubmitButton>{t('lagreNytt')}</SubmitButton>
    </ActionForm>
  );
}

export async function NyttBareIDag({ plan, maalId }: Om) {
  const t = await getTranslations('tiltaksplan.skjema');
  if (plan.tjenester.length === 0) return <ManglerVedtak />;
  return (
    <ActionForm action={ekstraIDagAction} withKey>
      <HiddenField name="brukerId" value={plan.bruker.id} />
      <DateField
        name="dato"
        label={t('dagNytt')}
        description={t('datoEksempel')}
        defaultValue={formatNumeric(plan.iDag)}
        required
      />
      <Dagsdelfelt />
      <Innholdsfelt maal={aktive(plan)} tjenester={plan.tjenester} maalId={maalId} />
      <SubmitButton>{t('lagreEkstra')}</SubmitButton>
    </ActionForm>
  );
}

export async function EndreFraNaa({ plan, tiltak, maalId }: OmTiltak) {
  const t = await getTranslations('tiltaksplan.skjema');
  const maal = plan.maal.filter((m) => m.aktivt || m.maalId === maalId);
  return (
    <ActionForm action={endreTiltakAction} withKey>
      <Planfelt plan={plan} />
      <HiddenField name="tiltakId" value={tiltak.id} />
      <Innholdsfelt maal={maal} tjenester={plan.tjenester} maalId={maalId} tiltak={tiltak} />
      <Monsterfelt iDag={plan.iDag} monster={tiltak.monster} gruppe={tiltak.gruppe} />
      <Grunnfelt />
      <SubmitButton>{t('lagreEndring')}</SubmitButton>
    </ActionForm>
  );
}

/** To skjemaer, for det er to ulike ting: flytte det, eller la det være. Begge gjelder bare dagen. */
export async function EndreBareIDag({ plan, tiltak }: OmTiltak) {
  const t = await getTranslations('tiltaksplan.skjema');
  const dag = formatNumeric(tiltak.neste ?? plan.iDag);
  const felles = (
    <>
      <HiddenField name="brukerId" value={plan.bruker.id} />
      <HiddenField name="tiltakId" value={tiltak.id} />
      <DateField name="dato" label={t('dag')} description={t('datoEksempel')} defaultValue={dag} required />
    </>
  );
  return (
    <>
      <Panel title={t('flyttTil')} level={3}>
        <ActionForm action={flyttIDagAction} withKey label={t('flyttTil')}>
          {felles}
          <Dagsdelfelt />
          <SubmitButton>{t('flyttKnapp')}</SubmitButton>
        </ActionForm>
      </Panel>
      <Panel title={t('utelat')} level={3}>
        <ActionForm action={utelatIDagAction} withKey label={t('utelat')}>
          {felles}
          <TextArea name="grunn" label={t('utelatGrunn')} rows={2} maxLength={300} required />
          <SubmitButton variant="secondary">{t('utelatKnapp')}</SubmitButton>
        </ActionForm>
      </Panel>
    </>
  );
}

export async function Avslutt({ plan, tiltak }: OmTiltak) {
  const t = await getTranslations('tiltaksplan.skjema');
  return (
    <ActionForm action={avsluttTiltakAction} withKey>
      <Planfelt plan={plan} />
      <HiddenField name="tiltakId" value={tiltak.id} />
      <DateField
        name="sisteDag"
        label={t('sisteDag')}
        description={t('sisteDagHjelp')}
        defaultValue={formatNumeric(plan.iDag)}
        required
      />
      <Grunnfelt />
      <SubmitButton>{t('avsluttKnapp')}</SubmitButton>
    </ActionForm>
  );
}

async function ManglerVedtak() {
  const t = await getTranslations('tiltaksplan');
  return <Message tone="info" title={t('manglerVedtak')} />;
}

const Planfelt = ({ plan }: { plan: TiltaksplanView }) => (
  <>
    <HiddenField name="brukerId" value={plan.bruker.id} />
    <HiddenField name="planversjon" value={String(plan.versjon)} />
  </>
);

async function Grunnfelt() {
  const t = await getTranslations('tiltaksplan.skjema');
  return (
    <TextArea
      name="grunn"
      label={t('grunn')}
      description={t('grunnHjelp')}
      rows={2}
      maxLength={300}
      required
    />
  );
}
