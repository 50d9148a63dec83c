import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DialogButton } from '@/components/ui/DialogButton';
import type { FormAction } from '@/components/ui/form/ActionForm';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { avsluttKlageAction, endreSlagAction, trekkKlageAction } from '@/lib/domain/klage/actions';
import { KLAGESLAG } from '@/lib/domain/klage/types';
import { Formaliaskjema } from './Formalia';
import { Klageskjema } from './Klageskjema';
import type { Klageside } from './klageside';

/** Det som gjøres sjelden. Ligger bak en knapp, så det ene steget som er neste, står alene. */
export async function Mer({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage');
  const { apner, kan } = klage;
  const valg: ReactNode[] = [
    apner.formalia && klage.status !== 'MOTTATT' && kan.formalia && (
      <Ark key="formalia" tittel={t('formalia.tittel')} knapp={t('formalia.tittel')}>
        <Formaliaskjema klage={klage} />
      </Ark>
    ),
    apner.endreSlag && kan.endreSlag && <EndreSlag key="slag" klage={klage} />,
    apner.trekke && kan.trekke && (
      <MedGrunn key="trekk" klage={klage} navn="trekk" action={trekkKlageAction} />
    ),
    apner.avslutte && kan.avslutte && (
      <MedGrunn key="avslutt" klage={klage} navn="avslutt" action={avsluttKlageAction} />
    ),
    klage.utfall?.utfall === 'AVVIST' && (
      <LinkButton
        key="avvist"
        href={`/klager/ny?bruker=${klage.brukerId}&slag=${klage.slag}&avvist=${klage.id}${klage.vedtak ? `&vedtak=${klage.vedtak.id}` : ''}`}
      >
        {t('avvisning.klag')}
      </LinkButton>
    ),
  ].filter(Boolean);
  if (valg.length === 0) return null;
  return (
    <Panel title={t('side.andre')}>
      <div className="ikke-trykk flex flex-wrap gap-2 pt-1">{valg}</div>
    </Panel>
  );
}

async function Ark({ tittel, knapp, children }: { tittel: string; knapp: string; children: ReactNode }) {
  const felles = await getTranslations('felles');
  return (
    <DialogButton text={knapp} title={tittel} closeText={felles('lukk')}>
      {children}
    </DialogButton>
  );
}

interface MedGrunnProps {
  klage: Klageside;
  navn: 'trekk' | 'avslutt';
  action: FormAction;
}

async function MedGrunn({ klage, navn, action }: MedGrunnProps) {
  const t = await getTranslations('klage');
  return (
    <Ark tittel={t(`${navn}.tittel`)} knapp={t(`${navn}.aapne`)}>
      <Klageskjema klage={klage} action={action} withKey okText={t(`${navn}.lagret`)}>
        {navn === 'trekk' && <p className="text-sm text-neutral-text-subtle">{t('trekk.om')}</p>}
        <TextArea name="grunn" label={t(`${navn}.grunn`)} rows={3} maxLength={2000} required />
        <div className="ark-bunn">
          <SubmitButton>{t(`${navn}.lagre`)}</SubmitButton>
        </div>
      </Klageskjema>
    </Ark>
  );
}

async function EndreSlag({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage');
  const typer = await getTranslations('vedtak.type');
  return (
    <Ark tittel={t('endreSlag.tittel')} knapp={t('endreSlag.aapne')}>
      <Klageskjema klage={klage} action={endreSlagAction} okText={t('endreSlag.lagret')}>
        <SelectField
          name="slag"
          label={t('endreSlag.slag')}
          empty=""
          options={KLAGESLAG.filter((slag) => slag !== klage.slag).map((slag) => ({
            value: slag,
            label: t(`slag.${slag}`),
          }))}
          required
        />
        {klage.vedtakliste.length > 0 && klage.slag !== 'VEDTAK' && (
          <SelectField
            name="vedtakId"
            label={t('endreSlag.vedtak')}
            description={t('endreSlag.vedtakOm')}
            empty={t('endreSlag.ingen')}
            options={klage.vedtakliste.map((v) => ({
              value: v.id,
              label: t('ny.vedtakValg', { type: typer(v.type), dag: v.dag }),
            }))}
          />
        )}
        <TextArea name="grunn" label={t('endreSlag.grunn')} rows={3} maxLength={1000} required />
        <div className="ark-bunn">
          <SubmitButton>{t('endreSlag.lagre')}</SubmitButton>
        </div>
      </Klageskjema>
    </Ark>
  );
}
