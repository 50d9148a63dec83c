import { PersonPlusIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { initialer } from '@/components/bruker/initialer';
import { Avatar } from '@/components/ui/Avatar';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { Icon } from '@/components/ui/Icon';
import { fjernDeltakerAction, leggTilDeltakerAction } from '@/lib/domain/revurdering/actions';
import type { Revurderingsside } from '@/lib/domain/revurdering/side/types';

const liste = new Intl.ListFormat('nb');

/** Hvem som er med, ved navn. */
export async function Deltakere({ side }: { side: Revurderingsside }) {
  const t = await getTranslations('revurdering.deltakere');
  const { deltakere } = side;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
      <span className="flex flex-wrap items-center gap-1.5">
        {deltakere.map((d) => (
          <Avatar key={d.id} initials={initialer(d.navn)} />
        ))}
      </span>
      <span className="max-w-72">
        {deltakere.length > 0
          ? t('med', { navn: liste.format(deltakere.map((d) => d.fornavn)) })
          : t('ingen')}
      </span>
      {side.kanSkrive && <LeggTil side={side} />}
    </div>
  );
}

async function LeggTil({ side }: { side: Revurderingsside }) {
  const t = await getTranslations('revurdering.deltakere');
  const yrke = await getTranslations('skall.profesjon');
  return (
    <DialogButton
      variant="tertiary"
      text={t('leggTil')}
      icon={<Icon as={PersonPlusIcon} />}
      title={t('tittel')}
      subtitle={t('om')}
      closeText={t('lukk')}
    >
      <div className="grid gap-6">
        <ActionForm action={leggTilDeltakerAction} label={t('fraTeamet')}>
          <HiddenField name="revurderingId" value={side.revurderingId} />
          <SelectField
            name="ansattId"
            label={t('fraTeamet')}
            empty={t('velg')}
            options={side.kanLeggesTil.map(({ id, navn, profesjon }) => ({
              value: id,
              label: `${navn}, ${yrke(profesjon)}`,
            }))}
          />
          <div>
            <SubmitButton variant="secondary">{t('leggTilValgt')}</SubmitButton>
          </div>
        </ActionForm>
        <ActionForm action={leggTilDeltakerAction} label={t('andre')}>
          <HiddenField name="revurderingId" value={side.revurderingId} />
          <TextField
            name="navn"
            label={t('andre')}
            description={t('andreOm')}
            maxLength={120}
            autoComplete="off"
          />
          <div>
            <SubmitButton variant="secondary">{t('leggTilNavn')}</SubmitButton>
          </div>
        </ActionForm>
        <Fjern side={side} />
      </div>
    </DialogButton>
  );
}

async function Fjern({ side }: { side: Revurderingsside }) {
  const t = await getTranslations('revurdering.deltakere');
  const uten = side.deltakere.filter((d) => d.syn === null);
  if (uten.length === 0) return null;
  return (
    <ul className="divide-y divide-neutral-border-subtle border-t border-neutral-border-subtle">
      {uten.map((deltaker) => (
        <li key={deltaker.id} className="flex items-center gap-3 py-2 text-sm">
          <span className="flex-1">{deltaker.navn}</span>
          <ActionForm action={fjernDeltakerAction} label={t('fjernNavn', { navn: deltaker.navn })}>
            <HiddenField name="revurderingId" value={side.revurderingId} />
            <HiddenField name="deltakerId" value={deltaker.id} />
            <SubmitButton variant="tertiary" value={deltaker.id}>
              <span aria-hidden>{t('fjern')}</span>
              <span className="sr-only">{t('fjernNavn', { navn: deltaker.navn })}</span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
