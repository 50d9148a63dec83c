import { PersonGroupIcon, PersonPlusIcon, StarFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Panel } from '@/components/ui/Panel';
import type { Brukeroversikt, NesteBesok } from '@/lib/domain/bruker/oversikt/types';
import { daysBetween, type Dato } from '@/lib/platform/time/dato';
import { capitalize, formatDay, formatRelative, formatWeekdayName } from '@/lib/platform/time/format';

export async function Besokpanel({ oversikt, ekstra }: { oversikt: Brukeroversikt; ekstra?: ReactNode }) {
  const t = await getTranslations('bruker.besok');
  return (
    <Panel title={t('tittel')} action={ekstra} flush>
      {oversikt.besok.length === 0 ? (
        <p className="px-4 py-3 text-sm text-neutral-text-subtle md:px-5">{t('tom')}</p>
      ) : (
        <ul className="divide-y divide-neutral-border-subtle">
          {oversikt.besok.map((besok) => (
            <Besoksrad key={besok.id} besok={besok} iDag={oversikt.iDag} />
          ))}
        </ul>
      )}
      <p className="flex items-center gap-1.5 border-t border-neutral-border-subtle px-4 py-2.5 text-sm md:px-5">
        <Icon as={PersonGroupIcon} />
        {t('ansikter', oversikt.ansikter)}
      </p>
    </Panel>
  );
}

async function Besoksrad({ besok, iDag }: { besok: NesteBesok; iDag: Dato }) {
  const t = await getTranslations('bruker');
  return (
    <li className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3 px-4 py-2.5 text-sm md:px-5">
      <span>
        {dagIOrd(besok.dato, iDag)}
        <span className="block text-neutral-text-subtle">{t(`dagsdel.${besok.dagsdel}`)}</span>
      </span>
      <div>
        <p className="font-semibold">{besok.hva.length > 0 ? besok.hva.join(' · ') : t('besok.uten')}</p>
        {besok.hvem.length === 0 && (
          <p className="mt-0.5 text-neutral-text-subtle">{t('besok.ikkeFordelt')}</p>
        )}
        {besok.hvem.map(({ navn, kjent }) => (
          <p key={navn} className="mt-0.5 flex flex-wrap items-center gap-x-1.5">
            {navn}
            <span className="inline-flex items-center gap-1 text-neutral-text-subtle">
              <Icon
                as={kjent ? StarFillIcon : PersonPlusIcon}
                size="sm"
                className={kjent ? 'text-brand2-border-default' : ''}
              />
              {kjent ? t('besok.kjent') : t('besok.nytt')}
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}

/** «I dag», «Torsdag», og etter en uke «3. desember». */
function dagIOrd(dato: Dato, iDag: Dato): string {
  const dager = daysBetween(iDag, dato);
  if (dager <= 1) return capitalize(formatRelative(dato, iDag));
  return dager < 7 ? capitalize(formatWeekdayName(dato)) : formatDay(dato);
}
