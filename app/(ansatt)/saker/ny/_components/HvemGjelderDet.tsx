'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Hvorfor } from '@/components/kartlegging/Hvorfor';
import { Button } from '@/components/ui/Button';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { finnPersonAction } from '@/lib/domain/sak/registrering/actions';
import type { Oppslag } from '@/lib/domain/sak/registrering/types';
import { idle, type FormState } from '@/lib/platform/gate/form-state';
import { Henvendelsesskjema, type Skjemavalg } from './Henvendelsesskjema';

type Steg =
  | { slag: 'SPOR' }
  | { slag: 'DIN'; brukerId: string; navn: string }
  | { slag: 'SKJEMA'; nummer: string | null };

/** Først nummeret, så resten. Nummeret ligger i minnet på denne siden, og aldri i en adresse. */
export function HvemGjelderDet({ demo, ...valg }: Omit<Skjemavalg, 'hvem'> & { demo: boolean }) {
  const t = useTranslations('sak.ny');
  const [steg, settSteg] = useState<Steg>({ slag: 'SPOR' });

  async function slaaOpp(_forrige: FormState, skjema: FormData): Promise<FormState> {
    const svar = await finnPersonAction({ status: 'idle' }, skjema);
    if (svar.status === 'ok') return somSkjemasvar(svar.verdi, skjema);
    if (svar.status === 'idle') return idle;
    return feil(skjema, svar.melding, svar.felt);
  }

  function somSkjemasvar(oppslag: Oppslag, skjema: FormData): FormState {
    if (oppslag.slag === 'AVVIST') {
      const melding = t(`avvist.${oppslag.grunn}`);
      return feil(skjema, melding, [{ path: 'nummer', message: melding }]);
    }
    settSteg(oppslag.slag === 'DIN' ? oppslag : { slag: 'SKJEMA', nummer: oppslag.nummer });
    return idle;
  }

  if (steg.slag === 'SKJEMA')
    return (
      <>
        <Panel>
          <div className="flex flex-wrap items-center justify-between gap-3 pt-1">
            <output>{steg.nummer ? t('nummerValgt') : t('utenNummer')}</output>
            <Button variant="tertiary" onClick={() => settSteg({ slag: 'SPOR' })}>
              {steg.nummer ? t('byttNummer') : t('harNummer')}
            </Button>
          </div>
        </Panel>
        <Henvendelsesskjema
          {...valg}
          hvem={steg.nummer ? { slag: 'NUMMER', nummer: steg.nummer } : { slag: 'UTEN_NUMMER' }}
        />
      </>
    );
  return (
    <Panel title={t('trinn1')}>
      <ActionForm action={slaaOpp}>
        <TextField
          name="nummer"
          label={t('nummer')}
          description={demo ? t('nummerOmDemo') : t('nummerOm')}
          inputMode="numeric"
          maxLength={20}
          className="max-w-72"
          required
        />
        <Hvorfor>{t('hvorforNummer')}</Hvorfor>
        {steg.slag === 'DIN' && <Kjent brukerId={steg.brukerId} navn={steg.navn} />}
        <div className="flex flex-wrap gap-3">
          <SubmitButton pendingText={t('leter')}>{t('fortsett')}</SubmitButton>
          <Button variant="tertiary" onClick={() => settSteg({ slag: 'SKJEMA', nummer: null })}>
            {t('harIkkeNummer')}
          </Button>
        </div>
      </ActionForm>
    </Panel>
  );
}

const feil = (skjema: FormData, summary: string, fields: { path: string; message: string }[]): FormState => ({
  status: 'error',
  summary,
  fields,
  values: { nummer: String(skjema.get('nummer') ?? '') },
});

function Kjent({ brukerId, navn }: { brukerId: string; navn: string }) {
  const t = useTranslations('sak.ny.din');
  return (
    <output className="block rounded-lg bg-accent-surface-tinted px-4 py-3 text-accent-text-default">
      <span className="block font-semibold">{t('tittel', { navn })}</span>
      <span className="mt-1 block text-sm">{t('tekst', { navn })}</span>
      <span className="mt-3 flex flex-wrap gap-3">
        <LinkButton href={`/saker/ny?bruker=${brukerId}`}>{t('nySak')}</LinkButton>
        <LinkButton href={`/brukere/${brukerId}`} variant="tertiary">
          {t('aapne')}
        </LinkButton>
      </span>
    </output>
  );
}
