import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { DateField } from '@/components/ui/form/DateField';
import { Fieldset } from '@/components/ui/form/Fieldset';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { lagreLeverandorAction } from '@/lib/domain/brukervalg/leverandor/actions';
import { TJENESTER_MED_VALG } from '@/lib/domain/brukervalg/leverandor/rules';
import { LEVERANDORSLAG, type Leverandor } from '@/lib/domain/brukervalg/leverandor/types';
import { tjenestenavn } from '@/lib/domain/vedtak/tjeneste/rules';
import type { Dato } from '@/lib/platform/time/dato';

interface Skjemaprops {
  leverandor: Leverandor | null;
  iDag: Dato;
}

export async function Leverandorskjema({ leverandor, iDag }: Skjemaprops) {
  const t = await getTranslations('brukervalg.leverandorer');
  const tilbake = leverandor
    ? { href: `/leverandorer/${leverandor.id}`, text: leverandor.navn }
    : { href: '/leverandorer', text: t('tilLista') };
  return (
    <>
      <PageHeader
        title={t(leverandor ? 'skjema.endre' : 'skjema.ny')}
        size="xl"
        crumbs={<Breadcrumbs label={t('tittel')} items={[tilbake]} />}
      />
      <PageBody narrow>
        <ActionForm action={lagreLeverandorAction} withKey className="grid gap-6">
          <HiddenField name="leverandorId" value={leverandor?.id ?? ''} />
          <HiddenField name="versjon" value={leverandor?.versjon ?? ''} />
          <Hvem leverandor={leverandor} />
          {TJENESTER_MED_VALG.map((tjeneste, nummer) => (
            <Tjeneste key={tjeneste} {...{ tjeneste, nummer, leverandor, iDag }} />
          ))}
          {leverandor && <p className="text-sm text-neutral-text-subtle">{t('skjema.slutt')}</p>}
          <div>
            <SubmitButton>{t('skjema.lagre')}</SubmitButton>
          </div>
        </ActionForm>
      </PageBody>
    </>
  );
}

async function Hvem({ leverandor }: { leverandor: Leverandor | null }) {
  const t = await getTranslations('brukervalg.leverandorer.skjema');
  return (
    <>
      <TextField name="navn" label={t('navn')} maxLength={120} required defaultValue={leverandor?.navn} />
      <TextField
        name="orgnummer"
        label={t('orgnummer')}
        description={t('orgnummerOm')}
        inputMode="numeric"
        required
        className="max-w-60"
        defaultValue={leverandor?.orgnummer}
      />
      <TextField
        name="telefon"
        label={t('telefon')}
        type="tel"
        required
        className="max-w-60"
        defaultValue={leverandor?.telefon}
      />
      <RadioGroup
        name="slag"
        legend={t('slag')}
        columns={2}
        defaultValue={leverandor?.slag ?? 'PRIVAT'}
        options={LEVERANDORSLAG.map((value) => ({ value, label: t(`slager.${value}`) }))}
      />
      {!leverandor && (
        <>
          <DateField name="avtaleFom" label={t('avtaleFom')} description={t('datoOm')} required />
          <DateField name="avtaleTom" label={t('avtaleTom')} note={t('valgfritt')} />
        </>
      )}
    </>
  );
}

/** En tjeneste de alt leverer, kan ikke krysses bort her: den avsluttes med dato. */
async function Tjeneste({
  tjeneste,
  nummer,
  leverandor,
  iDag,
}: Skjemaprops & { tjeneste: string; nummer: number }) {
  const t = await getTranslations('brukervalg.leverandorer.skjema');
  const har = leverandor?.tilbud.find((x) => x.tjeneste === tjeneste && (x.tom === null || x.tom >= iDag));
  const felt = (navn: string) => `tilbud.${nummer}.${navn}`;
  return (
    <Fieldset legend={tjenestenavn(tjeneste)} description={har ? t('arbeider') : undefined}>
      <HiddenField name={felt('tjeneste')} value={tjeneste} />
      {har ? (
        <HiddenField name={felt('leverer')} value="true" />
      ) : (
        <CheckboxField name={felt('leverer')} label={t('leverer')} />
      )}
      <div className="flex flex-wrap gap-x-6">
        {(['kveld', 'natt', 'helg'] as const).map((naar) => (
          <CheckboxField key={naar} name={felt(naar)} label={t(naar)} defaultChecked={har?.[naar] ?? false} />
        ))}
      </div>
    </Fieldset>
  );
}
