import { CalendarIcon, ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon, type IconType } from '@/components/ui/Icon';
import { Tekster } from '@/components/ui/Tekster';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { capitalize, formatRelative, formatWeekday } from '@/lib/platform/time/format';
import { Skrivut } from './tavle/Skrivut';
import { Tavlebrett } from './tavle/Tavlebrett';
import { Tegnark } from './Tegnark';

/** Hele tavlesiden under topplinja. Tar bare det ferdige bildet, så den kan tegnes uten sesjon og database. */
export async function Tavle({ tavle }: { tavle: TavleView }) {
  const t = await getTranslations('tavle');
  return (
    <div className="tavle">
      <Tegnark />
      <Tavlehode tavle={tavle} />
      {tavle.dato < tavle.iDag && <p className="tavle-melding">{t('over')}</p>}
      {tavle.spor.length === 0 && (
        <EmptyState
          icon={CalendarIcon}
          title={t('tomt.tittel', { dag: formatRelative(tavle.dato, tavle.iDag) })}
        >
          {tavle.besok.length > 0 ? t('tomt.tekstMedBesok') : t('tomt.tekst')}
        </EmptyState>
      )}
      {(tavle.spor.length > 0 || tavle.besok.length > 0) && (
        <Tekster navnerom={['tavle']}>
          <Tavlebrett tavle={tavle} />
        </Tekster>
      )}
    </div>
  );
}

async function Tavlehode({ tavle }: { tavle: TavleView }) {
  const t = await getTranslations('tavle');
  const { dato, iDag, team } = tavle;
  const dag = formatWeekday(dato);
  const forrige = addDays(dato, -1);
  const neste = addDays(dato, 1);
  return (
    <header className="tavle-hode">
      <h1 className="text-xl font-semibold whitespace-nowrap">
        <span className="md:hidden">{t('tittel')}</span>
        <span className="max-md:hidden">{capitalize(dag)}</span>
      </h1>
      <nav className="flex" aria-label={capitalize(dag)}>
        <Dagpil
          team={team.id}
          dato={forrige}
          icon={ChevronLeftIcon}
          navn={t('forrige', { dag: capitalize(formatWeekday(forrige)) })}
        />
        <Dagpil
          team={team.id}
          dato={neste}
          icon={ChevronRightIcon}
          navn={t('neste', { dag: capitalize(formatWeekday(neste)) })}
        />
      </nav>
      <p className="tavle-undertittel">
        <span className="md:hidden">
          {team.navn} · {dag}
        </span>
        <span className="max-md:hidden">{t('antall', { antall: tavle.besok.length })}</span>
      </p>
      {dato !== iDag && (
        <a className="lenke text-sm" href={`/tavle?team=${team.id}`}>
          {t('tilIDag')}
        </a>
      )}
      <div className="ml-auto flex items-center gap-3 max-md:hidden">
        <Skrivut tekst={t('skrivUt')} />
      </div>
    </header>
  );
}

const Dagpil = ({ team, dato, icon, navn }: { team: string; dato: Dato; icon: IconType; navn: string }) => (
  <a className="tavle-pil" href={`/tavle?team=${team}&dato=${dato}`} title={navn}>
    <Icon as={icon} label={navn} />
  </a>
);
