import { CalendarIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Fristord } from '@/components/revurdering/Fristord';
import { EmptyState } from '@/components/ui/EmptyState';
import { OwnWordsInline } from '@/components/ui/OwnWordsInline';
import { Panel } from '@/components/ui/Panel';
import type { Revurderingsliste as Liste, Revurderingsrad } from '@/lib/domain/revurdering/liste/types';
import type { Dato } from '@/lib/platform/time/dato';
import { Radhandling } from './Radhandling';

const GRUPPER = ['OVER_TIDEN', 'I_DAG', 'NAERMER_SEG'] as const;

/** Eldst først, i grupper med ord. Ingen farge sier at noen er for sein. */
export async function Revurderingsliste({ liste }: { liste: Liste }) {
  const t = await getTranslations('revurdering.liste');
  if (liste.rader.length === 0)
    return (
      <Panel flush>
        <EmptyState
          icon={CalendarIcon}
          title={liste.utvalg === 'mine' ? t('tomMine') : t('tom')}
          action={
            liste.utvalg === 'mine' && (
              <Link className="lenke" href="/revurderinger">
                {t('seTeamet')}
              </Link>
            )
          }
        >
          {t('tomRaad')}
        </EmptyState>
      </Panel>
    );
  return GRUPPER.map((grunn) => {
    const rader = liste.rader.filter((rad) => rad.grunn === grunn);
    if (rader.length === 0) return null;
    return (
      <Panel key={grunn} title={t(`grupper.${grunn}`)} flush>
        <ul className="rader">
          {rader.map((rad) => (
            <Rad key={rad.vedtakId} rad={rad} iDag={liste.iDag} kanStarte={liste.kanStarte} />
          ))}
        </ul>
      </Panel>
    );
  });
}

async function Rad({ rad, iDag, kanStarte }: { rad: Revurderingsrad; iDag: Dato; kanStarte: boolean }) {
  const t = await getTranslations('revurdering.liste');
  return (
    <li className="grid items-center gap-x-5 gap-y-2 px-4 py-3 md:grid-cols-[minmax(0,1fr)_16rem_7.5rem] md:px-5">
      <div>
        <h3 className="text-base leading-6">
          <Link href={`/brukere/${rad.brukerId}`} className="hover:underline">
            {rad.navn}
          </Link>
        </h3>
        <p className="mt-1 text-sm">
          {rad.ord ? (
            <OwnWordsInline>{rad.ord}</OwnWordsInline>
          ) : (
            <span className="text-neutral-text-subtle">{t('ingenOrd')}</span>
          )}
        </p>
      </div>
      <div className="text-sm text-neutral-text-subtle">
        <p>{rad.paagaar ? <Paagaar rad={rad} /> : <Fristord dato={rad.dato} iDag={iDag} />}</p>
        <p>{rad.tjenesteansvarlig ? t('ansvarlig', { navn: rad.tjenesteansvarlig }) : t('ingenAnsvarlig')}</p>
      </div>
      <Radhandling rad={rad} kanStarte={kanStarte} />
    </li>
  );
}

async function Paagaar({ rad }: { rad: Revurderingsrad }) {
  const t = await getTranslations('revurdering.liste');
  const navn = rad.paagaar?.skrivesAv;
  return <span className="font-semibold">{navn ? t('paagaarMed', { navn }) : t('paagaar')}</span>;
}
