import { PhoneIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Avatar } from '@/components/ui/Avatar';
import { Icon } from '@/components/ui/Icon';
import { Panel } from '@/components/ui/Panel';
import type { Brukeroversikt } from '@/lib/domain/bruker/oversikt/types';
import { initialer } from './initialer';

export async function Rundtpanel({ oversikt }: { oversikt: Brukeroversikt }) {
  const t = await getTranslations('bruker.rundt');
  const yrke = await getTranslations('skall.profesjon');
  const { hjelpere, paarorende, fornavn } = oversikt;
  return (
    <Panel title={t('tittel', { navn: fornavn })} flush className="pb-1.5">
      {hjelpere.length === 0 && (
        <p className="px-4 py-3 text-sm text-neutral-text-subtle md:px-5">{t('tom')}</p>
      )}
      <ul className="pt-1">
        {hjelpere.map((hjelper) => (
          <Person
            key={hjelper.id}
            navn={hjelper.navn}
            rolle={
              hjelper.erTjenesteansvarlig
                ? t('ansvarlig', { yrke: yrke(hjelper.profesjon) })
                : yrke(hjelper.profesjon)
            }
            telefon={hjelper.telefon}
          />
        ))}
      </ul>
      {paarorende.length > 0 && (
        <>
          <h3 className="border-t border-neutral-border-subtle px-4 pb-1 pt-2.5 text-sm font-semibold md:px-5">
            {t('familie')}
          </h3>
          <ul>
            {paarorende.map((person) => (
              <Person
                key={person.id}
                navn={person.navn}
                rolle={person.erNaermeste ? t('naermeste', { relasjon: person.relasjon }) : person.relasjon}
                telefon={person.telefon}
              />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

/** Trykk for å ringe. Nummeret står ikke på skjermen, og trykkes aldri på papir. */
async function Person({ navn, rolle, telefon }: { navn: string; rolle: string; telefon: string | null }) {
  const t = await getTranslations('bruker.rundt');
  return (
    <li className="flex items-center gap-3 px-4 py-2 md:px-5">
      <Avatar initials={initialer(navn)} />
      <span className="min-w-0 flex-1 text-sm leading-tight">
        <span className="block font-semibold">{navn}</span>
        <span className="block text-neutral-text-subtle">{rolle}</span>
      </span>
      {telefon && (
        <a
          href={`tel:${telefon.replace(/\s/g, '')}`}
          className="ikke-trykk grid size-12 place-items-center rounded-full text-accent-text-subtle hover:bg-accent-surface-tinted md:size-9"
        >
          <Icon as={PhoneIcon} label={t('ring', { navn })} />
        </a>
      )}
    </li>
  );
}
