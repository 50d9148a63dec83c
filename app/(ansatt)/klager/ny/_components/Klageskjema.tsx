'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Message } from '@/components/ui/Message';
import { Panel } from '@/components/ui/Panel';
import { registrerKlageAction } from '@/lib/domain/klage/actions';
import type { Klageslag } from '@/lib/domain/klage/types';
import type { Vedtakstype } from '@/lib/domain/vedtak/types';
import { Klagerfelt, type Paarorendevalg } from './Klagerfelt';
import { Ordfelt } from './Ordfelt';

export interface Klageskjemaprops {
  brukerId: string;
  slag: Klageslag;
  vedtak: { id: string; type: Vedtakstype; dag: string }[];
  valgtVedtakId: string | null;
  avvistKlageId: string | null;
  paarorende: Paarorendevalg[];
  iDag: string;
}

export function Klageskjema({ brukerId, slag, avvistKlageId, paarorende, iDag, ...valg }: Klageskjemaprops) {
  const t = useTranslations('klage');
  return (
    <ActionForm action={registrerKlageAction} withKey>
      <HiddenField name="brukerId" value={brukerId} />
      <HiddenField name="slag" value={slag} />
      {avvistKlageId && <HiddenField name="avvistKlageId" value={avvistKlageId} />}
      <Panel
        title={t(`slag.${slag}`)}
        action={
          <Link href={`/klager/ny?bruker=${brukerId}`} className="lenke">
            {t('ny.bytt')}
          </Link>
        }
      >
        <p className="max-w-[70ch] text-sm">{t(`ny.valgHva.${slag}`)}</p>
        {avvistKlageId && <p className="mt-2 max-w-[70ch] text-sm">{t('ny.avvisning')}</p>}
        {slag === 'VEDTAK' && (
          <div className="mt-4">
            <Vedtaksvalg {...valg} />
          </div>
        )}
      </Panel>
      <Klagerfelt paarorende={paarorende} />
      <Ordfelt slag={slag} iDag={iDag} />
      <div>
        <SubmitButton>{t('ny.registrer')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Vedtaksvalg({ vedtak, valgtVedtakId }: Pick<Klageskjemaprops, 'vedtak' | 'valgtVedtakId'>) {
  const t = useTranslations('klage.ny');
  const typer = useTranslations('vedtak.type');
  if (vedtak.length === 0)
    return (
      <Message tone="info" title={t('ingenVedtak')}>
        {t('ingenVedtakOm')}
      </Message>
    );
  return (
    <SelectField
      name="vedtakId"
      label={t('vedtak')}
      empty={t('velg')}
      options={vedtak.map((v) => ({
        value: v.id,
        label: t('vedtakValg', { type: typer(v.type), dag: v.dag }),
      }))}
      defaultValue={valgtVedtakId ?? (vedtak.length === 1 ? vedtak[0]!.id : undefined)}
      className="max-w-96"
      required
    />
  );
}
