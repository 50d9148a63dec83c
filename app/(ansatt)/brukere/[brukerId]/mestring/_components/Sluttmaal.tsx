import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { NIVAANOKKEL } from '@/components/maal/nivaanokkel';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { Tag } from '@/components/ui/Tag';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { vurderMestringsmaalAction } from '@/lib/domain/mestring/actions';
import type { Periodemaalvisning } from '@/lib/domain/mestring/view';

/** Ett mål: slik var det, slik er det, og hvilket nivå det svarer til. */
export async function Sluttmaal({ maal, periodeId }: { maal: Periodemaalvisning; periodeId: string }) {
  const t = await getTranslations('mestring.avslutt');
  return (
    <li className="px-4 py-4 md:px-5">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
        {maal.tittel}
        {maal.vurdertNaa && (
          <Tag icon={CheckmarkCircleFillIcon} look="filled">
            {t('vurdert')}
          </Tag>
        )}
      </h3>
      <dl className="mt-2 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
        <div>
          <dt className="text-neutral-text-subtle">{t('start')}</dt>
          <dd>{maal.utgangspunkt}</dd>
        </div>
        <div>
          <dt className="text-neutral-text-subtle">{t('naa')}</dt>
          <dd>{maal.naaord ?? t('ikkeVurdert')}</dd>
        </div>
      </dl>
      {maal.vurdertNaa ? (
        <details className="brett mt-2">
          <summary className="text-sm">
            {t('endreVurdering')}
            <VisuallyHidden>: {maal.tittel}</VisuallyHidden>
          </summary>
          <Skjema maal={maal} periodeId={periodeId} />
        </details>
      ) : (
        <Skjema maal={maal} periodeId={periodeId} />
      )}
    </li>
  );
}

async function Skjema({ maal, periodeId }: { maal: Periodemaalvisning; periodeId: string }) {
  const t = await getTranslations('mestring.avslutt');
  const ord = await getTranslations('maal.nivaa');
  const felles = await getTranslations('felles');
  return (
    <ActionForm
      action={vurderMestringsmaalAction}
      withKey
      okText={t('vurdert')}
      label={t('vurderNavn', { tittel: maal.tittel })}
      className="mt-3 gap-4!"
    >
      <HiddenField name="periodeId" value={periodeId} />
      <HiddenField name="maalId" value={maal.id} />
      <RadioGroup
        name="nivaa"
        legend={t('nivaa')}
        defaultValue={maal.valgt === null ? undefined : String(maal.valgt)}
        options={maal.nivaaer.toReversed().map(({ nivaa, tekst }) => ({
          value: String(nivaa),
          label: ord(NIVAANOKKEL[nivaa]),
          description: tekst,
        }))}
        required
      />
      <TextField
        name="tekst"
        label={t('tekst')}
        note={felles('valgfritt')}
        description={t('tekstOm')}
        defaultValue={maal.valgtTekst ?? undefined}
        maxLength={300}
      />
      <div>
        <SubmitButton variant="secondary">{t('vurder')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
