import { CalendarIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Dagmerke } from '@/components/frist/Dagmerke';
import { EmptyState } from '@/components/ui/EmptyState';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import type { Fristliste as Liste, Fristlinje } from '@/lib/domain/frist/liste/types';
import { TILSTANDER } from '@/lib/domain/frist/types';
import type { Dato } from '@/lib/platform/time/dato';
import { fristvei } from '@/app/(ansatt)/_components/fristvei';

/** Over fristen øverst, så i dag, snart og senere. Hver bolk har et ord, ikke bare en farge. */
export async function Fristliste({ liste }: { liste: Liste }) {
  const t = await getTranslations('frist');
  if (liste.linjer.length === 0)
    return (
      <Panel flush>
        <EmptyState
          icon={CalendarIcon}
          title={t(`liste.tom.${liste.vis}`)}
          action={
            <Link className="lenke" href="/frister?vis=alle">
              {t('liste.seAlle')}
            </Link>
          }
        >
          {t('liste.tomRaad')}
        </EmptyState>
      </Panel>
    );
  return TILSTANDER.map((tilstand) => {
    const linjer = liste.linjer.filter((linje) => linje.tilstand === tilstand);
    if (linjer.length === 0) return null;
    return (
      <Panel
        key={tilstand}
        title={t(`tilstand.${tilstand}`)}
        action={
          <span className="text-sm text-neutral-text-subtle">
            {t('liste.antall', { antall: linjer.length })}
          </span>
        }
        flush
      >
        <ul className="rader">
          {linjer.map((linje) => (
            <li key={linje.id}>
              <RowLink href={fristvei(linje.sted)} meta={<Hoyre linje={linje} iDag={liste.iDag} />}>
                <Linje linje={linje} iDag={liste.iDag} />
              </RowLink>
            </li>
          ))}
        </ul>
      </Panel>
    );
  });
}

async function Linje({ linje, iDag }: { linje: Fristlinje; iDag: Dato }) {
  const t = await getTranslations('frist');
  return (
    <>
      <span className="block font-semibold">{linje.navn}</span>
      <span className="block text-sm">
        {t(`slag.${linje.slag}`)}
        {linje.saksnummer && (
          <span className="text-neutral-text-subtle">
            {', '}
            {t('liste.sak', { saksnummer: linje.saksnummer })}
          </span>
        )}
      </span>
      <span className="mt-1 block text-sm lg:hidden">
        <Detaljer linje={linje} iDag={iDag} />
      </span>
    </>
  );
}

/** På brede skjermer står dagen til høyre, så man kan lese nedover. */
const Hoyre = ({ linje, iDag }: { linje: Fristlinje; iDag: Dato }) => (
  <span className="hidden w-80 flex-none text-sm lg:block">
    <Detaljer linje={linje} iDag={iDag} />
  </span>
);

async function Detaljer({ linje, iDag }: { linje: Fristlinje; iDag: Dato }) {
  const t = await getTranslations('frist.liste');
  return (
    <>
      <Dagmerke frist={linje} iDag={iDag} />
      <span className="mt-1 block text-neutral-text-subtle">
        {linje.ansvarlig ? t('ansvarlig', { navn: linje.ansvarlig }) : t('ingenAnsvarlig')}
      </span>
    </>
  );
}
