import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeader } from '@/components/ui/PageHeader';
import type { Utskrift } from '@/lib/domain/dagen/utskrift/types';
import { addDays } from '@/lib/platform/time/dato';
import { capitalize, formatRelative, formatWeekday } from '@/lib/platform/time/format';
import { Listeark } from './Listeark';
import { SkrivutKnapp } from './SkrivutKnapp';
import './utskrift.css';

/** Arkene slik de blir på papir. På papiret er det bare arkene. */
export async function Utskriftsside({ utskrift }: { utskrift: Utskrift }) {
  const t = await getTranslations('utskrift');
  const { team, dato, iDag, ark } = utskrift;
  return (
    <div className="utskrift">
      <div className="ikke-trykk">
        <PageHeader
          size="xl"
          title={utskrift.valgt ? t('tittel') : t('tittelTeam')}
          subtitle={`${team.navn} · ${formatWeekday(dato)}`}
          crumbs={
            <Link className="lenke text-sm" href={`/tavle?team=${team.id}&dato=${dato}`}>
              {t('tilbake')}
            </Link>
          }
          actions={ark.length > 0 && <SkrivutKnapp tekst={t('skrivUt')} />}
        >
          <p className="mt-1 text-sm text-neutral-text-subtle">{t('hjelp')}</p>
        </PageHeader>
        <Utvalg utskrift={utskrift} />
        {ark.length > 1 && <p className="utskrift-antall">{t('antallArk', { antall: ark.length })}</p>}
      </div>
      {ark.length === 0 ? (
        <EmptyState icon={PrinterSmallIcon} title={t('tom.tittel')}>
          {t('tom.tekst', { dag: formatRelative(dato, iDag) })}
        </EmptyState>
      ) : (
        <section aria-label={t('forhaandsvisning')}>
          {ark.map((a) => (
            <Listeark key={a.ansatt?.id ?? 'ingen'} ark={a} utskrift={utskrift} />
          ))}
        </section>
      )}
    </div>
  );
}

async function Utvalg({ utskrift: { team, dato, iDag, folk, valgt } }: { utskrift: Utskrift }) {
  const t = await getTranslations('utskrift.velg');
  const sti = (dag: string, ansatt: string | null) =>
    `/tavle/utskrift?team=${team.id}&dato=${dag}${ansatt ? `&ansatt=${ansatt}` : ''}`;
  const dager = [iDag, addDays(iDag, 1)];
  return (
    <div className="utskrift-valg">
      <nav aria-label={t('dag')}>
        {dager.map((dag) => (
          <Link
            key={dag}
            className="utskrift-lenke"
            aria-current={dag === dato ? 'page' : undefined}
            href={sti(dag, valgt)}
          >
            {capitalize(formatRelative(dag, iDag))}
          </Link>
        ))}
      </nav>
      <nav aria-label={t('navn')}>
        {folk.length > 1 && (
          <Link className="utskrift-lenke" aria-current={valgt ? undefined : 'page'} href={sti(dato, null)}>
            {t('alle')}
          </Link>
        )}
        {folk.map((f) => (
          <Link
            key={f.id}
            className="utskrift-lenke"
            aria-current={valgt === f.id ? 'page' : undefined}
            href={sti(dato, f.id)}
          >
            {f.navn}
          </Link>
        ))}
      </nav>
    </div>
  );
}
