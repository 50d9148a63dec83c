import { CalendarIcon, ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { SisteGrep } from '@/components/dagen/uke/SisteGrep';
import { Ukedager } from '@/components/dagen/uke/Ukedager';
import { Uketabell } from '@/components/dagen/uke/Uketabell';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { Message } from '@/components/ui/Message';
import { PageHeader } from '@/components/ui/PageHeader';
import { loadUke } from '@/lib/domain/dagen/uke/loaders';
import type { UkeView } from '@/lib/domain/dagen/uke/types';
import { addDays, addWeeks, mondayOf } from '@/lib/platform/time/dato';
import { formatDay, formatDayYear, formatWeekday } from '@/lib/platform/time/format';

export const generateMetadata = tittel('uke');

interface UkesideProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Ukeside({ searchParams }: UkesideProps) {
  const { team, uke: hvilken, dag } = await searchParams;
  const uke = await loadUke({ team, uke: hvilken, dag });
  const t = await getTranslations('uke');
  const sondag = addDays(uke.mandag, 6);
  return (
    <>
      <PageHeader
        title={t('tittel')}
        size="xl"
        subtitle={t('undertittel', {
          team: uke.team.navn,
          fra: formatDay(uke.mandag),
          til: formatDayYear(sondag),
        })}
        actions={<Veier uke={uke} />}
      />
      <div className="mx-auto grid w-full max-w-[1440px] grid-cols-1 gap-5 px-4 py-5 md:px-8">
        <SisteGrep grep={uke.angre} teamId={uke.team.id} />
        {sondag > uke.sisteUtlagte && (
          <Message tone="info" title={t('utlagtTil', { dag: formatWeekday(uke.sisteUtlagte) })}>
            {t('ikkeUtlagtForklaring')}
          </Message>
        )}
        {uke.rader.length === 0 ? (
          <EmptyState icon={CalendarIcon} title={t('tom')}>
            {t('tomTekst')}
          </EmptyState>
        ) : (
          <>
            <Uketabell uke={uke} />
            <Ukedager uke={uke} />
          </>
        )}
        {uke.kanKopiere && <Kopivei uke={uke} />}
      </div>
    </>
  );
}

async function Veier({ uke }: { uke: UkeView }) {
  const t = await getTranslations('uke');
  const til = (uker: number) => `/tavle/uke?team=${uke.team.id}&uke=${addWeeks(uke.mandag, uker)}`;
  return (
    <>
      <LinkButton href={til(-1)}>
        <Icon as={ChevronLeftIcon} />
        {t('forrigeUke')}
      </LinkButton>
      <LinkButton href={til(1)}>
        {t('nesteUke')}
        <Icon as={ChevronRightIcon} />
      </LinkButton>
      {mondayOf(uke.iDag) !== uke.mandag && (
        <LinkButton variant="tertiary" href={`/tavle/uke?team=${uke.team.id}`}>
          {t('denneUka')}
        </LinkButton>
      )}
      <LinkButton variant="tertiary" href={`/tavle?team=${uke.team.id}`}>
        {t('tilTavla')}
      </LinkButton>
      <LinkButton variant="tertiary" href={`/tavle/ruter?team=${uke.team.id}`}>
        {t('tilRuter')}
      </LinkButton>
    </>
  );
}

/** Hele uka som én knapp, og hver dag for seg som rolige lenker. */
async function Kopivei({ uke }: { uke: UkeView }) {
  const t = await getTranslations('uke');
  const dager = uke.dager.filter((d) => !d.erOver && !d.utenforVinduet && d.antall > 0);
  if (dager.length === 0) return null;
  const sti = (fra: string, til: string) => `/tavle/uke/kopier?team=${uke.team.id}&fra=${fra}&til=${til}`;
  return (
    <nav className="ikke-trykk flex flex-wrap items-center gap-x-4 gap-y-2" aria-label={t('kopierUka')}>
      <LinkButton href={sti(dager[0]!.dato, dager.at(-1)!.dato)}>{t('kopierUka')}</LinkButton>
      {dager.map((d) => (
        <a key={d.dato} className="lenke py-1 text-sm max-md:py-3" href={sti(d.dato, d.dato)}>
          <span className="sr-only">{t('kopierDagNavn', { dag: formatWeekday(d.dato) })}</span>
          <span aria-hidden>{formatWeekday(d.dato)}</span>
        </a>
      ))}
    </nav>
  );
}
