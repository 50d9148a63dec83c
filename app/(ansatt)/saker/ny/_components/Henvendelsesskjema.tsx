'use client';
import { useTranslations } from 'next-intl';
import { Hvorfor } from '@/components/kartlegging/Hvorfor';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextField } from '@/components/ui/form/TextField';
import { Panel } from '@/components/ui/Panel';
import { registrerHenvendelseAction } from '@/lib/domain/sak/registrering/actions';
import { HENVENDELSE_FRA, KANALER } from '@/lib/domain/sak/types';
import { Personfelt } from './Personfelt';

export interface Skjemavalg {
  hvem: { slag: 'KJENT'; brukerId: string } | { slag: 'NUMMER'; nummer: string } | { slag: 'UTEN_NUMMER' };
  team: { id: string; navn: string }[];
  valgtTeamId: string | null;
  iDag: string;
}

export function Henvendelsesskjema({ hvem, team, valgtTeamId, iDag }: Skjemavalg) {
  const t = useTranslations('sak.ny');
  return (
    <ActionForm action={registrerHenvendelseAction} withKey>
      <HiddenField name="hvem" value={hvem.slag} />
      {hvem.slag === 'KJENT' && <HiddenField name="brukerId" value={hvem.brukerId} />}
      {hvem.slag === 'NUMMER' && <HiddenField name="nummer" value={hvem.nummer} />}
      {hvem.slag !== 'KJENT' && <Personfelt />}
      <Panel title={t('henvendelsen')}>
        <div className="grid gap-5 pt-1">
          <Henvendelsesfelt iDag={iDag} />
          {hvem.slag !== 'KJENT' && (
            <SelectField
              name="teamId"
              label={t('team')}
              options={team.map(({ id, navn }) => ({ value: id, label: navn }))}
              defaultValue={valgtTeamId ?? undefined}
              className="max-w-72"
              required
            />
          )}
        </div>
      </Panel>
      <div>
        <SubmitButton>{t('registrer')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Henvendelsesfelt({ iDag }: { iDag: string }) {
  const t = useTranslations('sak');
  const felt = useTranslations('felles');
  return (
    <>
      <div className="grid gap-5 md:grid-cols-2">
        <SelectField
          name="fra"
          label={t('ny.fra')}
          empty=""
          options={HENVENDELSE_FRA.map((fra) => ({ value: fra, label: t(`fra.${fra}`) }))}
          required
        />
        <SelectField
          name="kanal"
          label={t('ny.kanal')}
          empty=""
          options={KANALER.map((kanal) => ({ value: kanal, label: t(`kanal.${kanal}`) }))}
          required
        />
        <TextField
          name="fraNavn"
          label={t('ny.fraNavn')}
          note={felt('valgfritt')}
          description={t('ny.fraNavnOm')}
          maxLength={120}
        />
        <TextField
          name="fraTelefon"
          label={t('ny.fraTelefon')}
          note={felt('valgfritt')}
          inputMode="tel"
          maxLength={20}
        />
      </div>
      <Hvorfor>{t('ny.hvorforHvem')}</Hvorfor>
      <TextArea
        name="innhold"
        label={t('ny.innhold')}
        description={t('ny.innholdOm')}
        rows={5}
        maxLength={4000}
        required
      />
      <DateField
        name="mottattDato"
        label={t('ny.mottattDato')}
        description={t('ny.mottattOm')}
        defaultValue={iDag}
        required
      />
      <TextArea
        name="hast"
        label={t('ny.hast')}
        note={felt('valgfritt')}
        description={t('ny.hastOm')}
        rows={2}
        maxLength={500}
      />
    </>
  );
}
