import { LocationPinIcon, PhoneIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';
import type { BesokView } from '@/lib/domain/dagen/besok/types';
import { Adkomst } from './Adkomst';

const RUTE =
  'flex min-h-12 w-full items-center gap-3 px-3.5 py-1.5 focus-visible:-outline-offset-3 focus-visible:shadow-none';

/** Hvor, ring, og inngangen bak et trykk. Nummeret står i lenken, aldri på skjermen. */
export function Kontakt({ besok }: { besok: BesokView }) {
  const t = useTranslations('besok');
  const a = (del: 'tittel' | 'vis' | 'henter' | 'vist' | 'nummer' | 'kode' | 'inngang' | 'ingen') =>
    t(`adkomst.${del}`);
  return (
    <section
      aria-label={t('kontakt')}
      className="flate mx-4 overflow-clip [&>*+*]:border-t [&>*+*]:border-neutral-border-subtle"
    >
      <Adresse besok={besok} />
      {(besok.telefon || besok.paarorende) && (
        <div className="ikke-trykk flex flex-wrap overflow-clip [&>*]:-mt-px [&>*]:-ml-px [&>*]:w-auto! [&>*]:flex-[1_1_auto] [&>*]:border-t [&>*]:border-l [&>*]:border-neutral-border-subtle">
          {besok.telefon && (
            <Ring til={besok.telefon}>
              <span className="font-semibold">{t('ring', { navn: besok.bruker.fornavn })}</span>
            </Ring>
          )}
          {besok.paarorende && (
            <Ring til={besok.paarorende.telefon}>
              <span>
                <span className="font-semibold">{t('ring', { navn: fornavn(besok.paarorende.navn) })}</span>{' '}
                <span className="text-neutral-text-subtle">
                  {besok.paarorende.relasjon.toLocaleLowerCase('nb')}
                </span>
              </span>
            </Ring>
          )}
        </div>
      )}
      <Adkomst
        brukerId={besok.bruker.id}
        ord={{
          tittel: a('tittel'),
          vis: a('vis'),
          henter: a('henter'),
          vist: a('vist'),
          nummer: a('nummer'),
          kode: a('kode'),
          inngang: a('inngang'),
          ingen: a('ingen'),
        }}
      />
    </section>
  );
}

function Adresse({ besok }: { besok: BesokView }) {
  const t = useTranslations('besok');
  const tekst = (
    <span className="min-w-0 flex-[1_1_9rem]">
      <span className="font-semibold">{besok.adresse ?? t('ingenAdresse')}</span>
      {besok.adressetillegg && `, ${besok.adressetillegg}`}
    </span>
  );
  const ikon = <Icon as={LocationPinIcon} size="lg" className="text-accent-text-subtle" />;
  if (!besok.kart)
    return (
      <p className={RUTE}>
        {ikon}
        {tekst}
      </p>
    );
  return (
    <a href={besok.kart} className={`${RUTE} flex-wrap`}>
      {ikon}
      {tekst}
      <span className="lenke ikke-trykk text-sm font-semibold">{t('visVei')}</span>
    </a>
  );
}

function Ring({ til, children }: { til: string; children: ReactNode }) {
  return (
    <a href={`tel:${til}`} className={RUTE}>
      <Icon as={PhoneIcon} size="lg" className="text-accent-text-subtle" />
      {children}
    </a>
  );
}

const fornavn = (navn: string): string => navn.split(' ')[0] ?? navn;
