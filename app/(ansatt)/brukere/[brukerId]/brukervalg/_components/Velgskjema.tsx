import { getTranslations } from 'next-intl/server';
import { arbeidstid } from '@/components/brukervalg/arbeidstid';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { velgLeverandorAction } from '@/lib/domain/brukervalg/actions';
import type { loadVelg } from '@/lib/domain/brukervalg/loaders';
import { EGEN_TJENESTE } from '@/lib/domain/brukervalg/schema';
import { VALGMAATER } from '@/lib/domain/brukervalg/types';
import { daysBetween, type Dato } from '@/lib/platform/time/dato';
import { capitalize, formatDay, formatWeekday } from '@/lib/platform/time/format';

type Side = Awaited<ReturnType<typeof loadVelg>> & { vanlig: Dato };

/** Hva personen valgte, fra når, og hvordan hun sa det. Ingen er valgt på forhånd, og ingen spør hvorfor. */
export async function Velgskjema({ side }: { side: Side }) {
  const t = await getTranslations('brukervalg.velg');
  const { bruker, linje, sistValgId } = side;
  return (
    <ActionForm action={velgLeverandorAction} withKey className="grid gap-7">
      <HiddenField name="brukerId" value={bruker.id} />
      <HiddenField name="tjeneste" value={linje.tjeneste} />
      <HiddenField name="personligStell" value={linje.personligStell ? 'true' : 'false'} />
      <HiddenField name="sistValgId" value={sistValgId ?? ''} />
      <Hvem side={side} />
      <Naar side={side} />
      <RadioGroup
        name="maate"
        legend={t('maate')}
        columns={2}
        required
        options={VALGMAATER.map((value) => ({ value, label: t(`maater.${value}`) }))}
      />
      <Melder side={side} />
      <div>
        <SubmitButton>{t('bekreft')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

async function Hvem({ side: { bruker, muligheter, vanlig } }: { side: Side }) {
  const t = await getTranslations('brukervalg.velg');
  const egen = (await getTranslations('brukervalg'))('egen');
  return (
    <RadioGroup
      name="leverandor"
      legend={t('hvem', { navn: bruker.fornavn })}
      description={muligheter.length === 1 ? t('ingenAndre', { dag: formatDay(vanlig) }) : undefined}
      look="cards"
      required
      options={await Promise.all(
        muligheter.map(async (m) => ({
          value: m.id ?? EGEN_TJENESTE,
          label: m.id ? m.navn : egen,
          description: [
            ...(m.erNaa ? [t('naa')] : []),
            t('arbeider', { naar: await arbeidstid(m) }),
            t('telefon', { nummer: m.telefon }),
          ].map((setning) => (
            <span key={setning} className="block">
              {setning}
            </span>
          )),
        })),
      )}
    />
  );
}

async function Naar({ side: { iDag, dager, vanlig } }: { side: Side }) {
  const t = await getTranslations('brukervalg.velg');
  const etterDager = daysBetween(iDag, vanlig) === dager;
  return (
    <div className="grid gap-3">
      <RadioGroup
        name="naar"
        legend={t('naar')}
        look="cards"
        columns={2}
        defaultValue="VANLIG"
        options={[
          {
            value: 'VANLIG',
            label: t('vanlig', { dag: capitalize(formatWeekday(vanlig)) }),
            description: etterDager ? t('vanligOm', { dager }) : t('vanligSenere'),
          },
          { value: 'AVTALT', label: t('avtalt'), description: t('avtaltOm') },
        ]}
      />
      <DateField name="avtaltFom" label={t('dato')} description={t('datoOm')} />
    </div>
  );
}

async function Melder({ side: { bruker, meldere } }: { side: Side }) {
  const t = await getTranslations('brukervalg.velg');
  return (
    <RadioGroup
      name="hvem"
      legend={t('melder')}
      description={t('melderOm')}
      defaultValue="SELV"
      options={[
        { value: 'SELV', label: t('selv', { navn: bruker.fornavn }) },
        ...meldere.map((m) => ({ value: m.id, label: t(m.slag, { navn: m.navn }), description: m.omfang })),
      ]}
    />
  );
}
