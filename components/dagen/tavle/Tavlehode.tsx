import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon, type IconType } from '@/components/ui/Icon';
import { cx } from '@/components/ui/cx';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { addDays, weekday, type Dato } from '@/lib/platform/time/dato';
import { capitalize, formatWeekday } from '@/lib/platform/time/format';
import { holidayOn } from '@/lib/platform/time/helligdager';
import { Sveip } from './Sveip';

/** Så langt det er noe å se: en uke bakover, og de to ukene planen er rullet ut. */
const DAGER_BAK = 7;
const DAGER_FRAM = 14;

/** Hvilken dag, og veien til dagene ved siden av. */
export async function Tavlehode({ tavle }: { tavle: TavleView }) {
  const t = await getTranslations('tavle');
  const { dato, iDag, team } = tavle;
  const dag = formatWeekday(dato);
  const helligdag = holidayOn(dato);
  const sti = (dagen: Dato) => `/tavle?team=${team.id}&dato=${dagen}`;
  const forrige = dato > addDays(iDag, -DAGER_BAK) ? addDays(dato, -1) : null;
  const neste = dato < addDays(iDag, DAGER_FRAM) ? addDays(dato, 1) : null;
  const erRod = helligdag !== null || weekday(dato) === 7;
  return (
    <>
      <h1 className={cx('text-xl font-semibold whitespace-nowrap', erRod && 'tavle-rod-tittel')}>
        <span className="md:hidden">{t('tittel')}</span>
        <span className="max-md:hidden">{capitalize(dag)}</span>
      </h1>
      <nav className="flex" aria-label={t('dager')}>
        {forrige ? (
          <Dagpil
            href={sti(forrige)}
            icon={ChevronLeftIcon}
            navn={t('forrige', { dag: capitalize(formatWeekday(forrige)) })}
          />
        ) : (
          <span className="tavle-pil" />
        )}
        {neste ? (
          <Dagpil
            href={sti(neste)}
            icon={ChevronRightIcon}
            navn={t('neste', { dag: capitalize(formatWeekday(neste)) })}
          />
        ) : (
          <span className="tavle-pil" />
        )}
      </nav>
      <Sveip forrige={forrige && sti(forrige)} neste={neste && sti(neste)} />
      <p className="tavle-undertittel">
        <span className={cx('md:hidden', erRod && 'tavle-rod')}>
          {team.navn} · {dag}
        </span>
        {helligdag && <span className="tavle-rod">{t(`helligdag.${helligdag}`)}</span>}
        <span className="max-md:hidden">
          {team.navn} · {t('antall', { antall: tavle.besok.length })}
        </span>
        {dato !== iDag && (
          <a className="lenke" href={`/tavle?team=${team.id}`}>
            {t('tilIDag')}
          </a>
        )}
      </p>
    </>
  );
}

const Dagpil = ({ href, icon, navn }: { href: string; icon: IconType; navn: string }) => (
  <a className="tavle-pil" href={href} title={navn}>
    <Icon as={icon} label={navn} />
  </a>
);
