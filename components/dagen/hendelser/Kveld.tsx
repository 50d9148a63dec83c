import { ChevronLeftIcon, ChevronRightIcon, MoonIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { Panel } from '@/components/ui/Panel';
import type { KveldView, Liste } from '@/lib/domain/dagen/tvilling/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { capitalize, formatWeekday } from '@/lib/platform/time/format';
import { Minuttet } from './Minuttet';
import { Skrivutknapp } from './Skrivutknapp';

/** Lista for kveld, natt og helg: én person om gangen, og ett minutt om hver de skal til. */
export async function Kveld({ kveld }: { kveld: KveldView }) {
  const t = await getTranslations('kveld');
  const [eget, tvilling] = kveld.lag;
  return (
    <div className="kveld">
      <PageHeader
        size="xl"
        title={t('tittel')}
        subtitle={
          <>
            {tvilling ? t('lag', { a: eget!.navn, b: tvilling.navn }) : t('bareLag', { a: eget!.navn })}
            {' · '}
            {formatWeekday(kveld.dato)}
          </>
        }
        actions={<Dagvalg kveld={kveld} />}
      />
      <PageBody narrow>
        {tvilling && <p className="text-sm">{kveld.paaVakt ? t('paaVakt') : t('ikkePaaVakt')}</p>}
        {kveld.lister.length === 0 ? (
          <EmptyState icon={MoonIcon} title={t('ingenPaaVakt')}>
            {t('ingenPaaVaktRaad')}
          </EmptyState>
        ) : (
          kveld.lister.map((liste) => (
            <Personliste
              key={liste.ansattId ?? 'ufordelt'}
              liste={liste}
              iDag={kveld.iDag}
              eget={kveld.team.navn}
            />
          ))
        )}
      </PageBody>
    </div>
  );
}

async function Dagvalg({ kveld: { team, dato } }: { kveld: KveldView }) {
  const t = await getTranslations('kveld');
  const pil = (dag: Dato, navn: string, ikon: typeof ChevronLeftIcon) => (
    <Link className="tavle-pil" href={`/tavle/kveld?team=${team.id}&dato=${dag}`}>
      <Icon as={ikon} label={navn} />
    </Link>
  );
  const [for_, etter] = [addDays(dato, -1), addDays(dato, 1)];
  return (
    <>
      {pil(for_, t('forrige', { dag: capitalize(formatWeekday(for_)) }), ChevronLeftIcon)}
      {pil(etter, t('neste', { dag: capitalize(formatWeekday(etter)) }), ChevronRightIcon)}
      <Link className="lenke text-sm" href={`/tavle?team=${team.id}&dato=${dato}`}>
        {t('tilTavla')}
      </Link>
      <Skrivutknapp tekst={t('skrivUt')} />
    </>
  );
}

async function Personliste({ liste, iDag, eget }: { liste: Liste; iDag: Dato; eget: string }) {
  const t = await getTranslations('kveld');
  const tt = await getTranslations('tavle');
  const detaljer = [
    liste.erMeg && t('deg'),
    liste.profesjon && tt(`profesjon.${liste.profesjon}`),
    liste.team !== eget && liste.team && t('team', { team: liste.team }),
    t('antall', { antall: liste.besok.length }),
  ];
  return (
    <Panel
      title={
        <>
          {liste.ansattId ? liste.navn : t('ufordelt')}
          <span className="ml-2 text-sm font-normal text-neutral-text-subtle">
            {detaljer.filter(Boolean).join(', ')}
          </span>
        </>
      }
      flush
    >
      {liste.besok.length === 0 ? (
        <p className="px-4 py-3 text-sm text-neutral-text-subtle md:px-5">{t('ingenBesok')}</p>
      ) : (
        <ul className="divide-y divide-neutral-border-subtle">
          {liste.besok.map((brief) => (
            <Minuttet key={brief.besokId} brief={brief} iDag={iDag} eget={eget} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
