import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Panel } from '@/components/ui/Panel';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { avsluttIkkeparAction, settIkkeparAction } from '@/lib/domain/bruker/onsker/actions';
import type { Ikkepar, Onskeside } from '@/lib/domain/bruker/onsker/types';
import { formatDay } from '@/lib/platform/time/format';

interface IkkeparpanelProps {
  brukerId: string;
  ikkepar: NonNullable<Onskeside['ikkepar']>;
}

/** Hvem som ikke skal hit. Bare teamlederen ser panelet. */
export async function Ikkeparpanel({ brukerId, ikkepar }: IkkeparpanelProps) {
  const t = await getTranslations('onsker.ikkepar');
  return (
    <Panel title={t('tittel')}>
      <div className="grid gap-4">
        <p className="text-sm text-neutral-text-subtle">{t('om')}</p>
        {ikkepar.gjelder.length === 0 && <p className="text-sm">{t('tom')}</p>}
        <ul className="grid gap-3">
          {ikkepar.gjelder.map((par) => (
            <Linje key={par.id} brukerId={brukerId} par={par} />
          ))}
        </ul>
        <ActionForm
          key={ikkepar.gjelder.length}
          action={settIkkeparAction}
          withKey
          okText={t('satt')}
          label={t('hvem')}
        >
          <HiddenField name="brukerId" value={brukerId} />
          <SelectField
            name="ansattId"
            label={t('hvem')}
            empty={t('velg')}
            options={ikkepar.kanVelges.map((a) => ({ value: a.id, label: a.navn }))}
          />
          <div>
            <SubmitButton variant="secondary">{t('sett')}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </Panel>
  );
}

async function Linje({ brukerId, par }: { brukerId: string; par: Ikkepar }) {
  const t = await getTranslations('onsker.ikkepar');
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 text-sm">
      <span>
        <span className="block font-semibold">{par.navn}</span>
        <span className="block text-neutral-text-subtle">
          {t('linje', { navn: par.bestemtAv, dag: formatDay(par.fom) })}
        </span>
      </span>
      <ActionForm
        action={avsluttIkkeparAction}
        withKey
        okText={t('avsluttet')}
        label={t('avsluttNavn', { navn: par.navn })}
      >
        <HiddenField name="brukerId" value={brukerId} />
        <HiddenField name="ikkeparId" value={par.id} />
        <SubmitButton variant="tertiary">
          {t('avslutt')}
          <VisuallyHidden>{par.navn}</VisuallyHidden>
        </SubmitButton>
      </ActionForm>
    </li>
  );
}
