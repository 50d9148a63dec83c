'use client';
import { useTranslations } from 'next-intl';
import { DateField } from '@/components/ui/form/DateField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SelectField } from '@/components/ui/form/SelectField';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextField } from '@/components/ui/form/TextField';
import { Panel } from '@/components/ui/Panel';
import { KLAGERROLLER } from '@/lib/domain/klage/types';

export interface Paarorendevalg {
  id: string;
  navn: string;
  relasjon: string;
  vergemandat: string | null;
  fullmakt: string | null;
  erNaermeste: boolean;
}

/**
 * Hvem som klager, og hva det bygger på. Feltene som hører til rollen, vises av stilarket, så skjemaet virker uten
 * script også.
 */
export function Klagerfelt({ paarorende }: { paarorende: Paarorendevalg[] }) {
  const t = useTranslations('klage');
  return (
    <Panel title={t('ny.hvem')}>
      <div className="group/hvem grid gap-5 pt-1">
        <RadioGroup
          name="klager.rolle"
          legend={t('ny.rolle')}
          hideLegend
          columns={2}
          defaultValue="BRUKER"
          options={KLAGERROLLER.map((rolle) => ({
            value: rolle,
            label: t(`rolle.${rolle}`),
            description: t(`ny.rolleOm.${rolle}`) || undefined,
          }))}
          required
        />
        <div className="grid gap-5 group-has-[input[value=BRUKER]:checked]/hvem:hidden">
          {paarorende.length > 0 && (
            <SelectField
              name="klager.paarorendeId"
              label={t('ny.fraLista')}
              description={t('ny.fraListaOm')}
              empty={t('ny.ingenFraLista')}
              options={paarorende.map((p) => ({ value: p.id, label: `${p.navn}, ${p.relasjon}` }))}
              className="max-w-96"
            />
          )}
          <TextField name="klager.navn" label={t('ny.klagerNavn')} maxLength={120} />
          <TextArea
            name="klager.adresse"
            label={t('ny.klagerAdresse')}
            description={t('ny.klagerAdresseOm')}
            rows={2}
            maxLength={300}
          />
          <Grunnlag />
        </div>
      </div>
    </Panel>
  );
}

function Grunnlag() {
  const t = useTranslations('klage.ny');
  const felles = useTranslations('felles');
  return (
    <>
      <div className="hidden group-has-[input[value=FULLMEKTIG]:checked]/hvem:block">
        <TextField
          name="klager.fullmakt"
          label={t('fullmakt')}
          description={t('fullmaktOm')}
          note={felles('valgfritt')}
          maxLength={500}
        />
      </div>
      <div className="hidden group-has-[input[value=VERGE]:checked]/hvem:block">
        <TextField
          name="klager.vergemandat"
          label={t('vergemandat')}
          description={t('vergemandatOm')}
          note={felles('valgfritt')}
          maxLength={500}
        />
      </div>
      <div className="hidden gap-5 group-has-[input[value=NAERMESTE]:checked]/hvem:grid md:grid-cols-2">
        <TextField
          name="klager.samtykkeVurdertAv"
          label={t('samtykkeVurdertAv')}
          description={t('samtykkeVurdertAvOm')}
          note={felles('valgfritt')}
          maxLength={200}
        />
        <DateField
          name="klager.samtykkeVurdert"
          label={t('samtykkeVurdert')}
          description={felles('datoEksempel')}
          note={felles('valgfritt')}
        />
      </div>
    </>
  );
}
