import { PersonGroupIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Stoppmerke } from '@/components/bruker/Stoppmerke';
import { Folgesmerke } from '@/components/brukervalg/Folgesmerke';
import { Fristord } from '@/components/revurdering/Fristord';
import { EmptyState } from '@/components/ui/EmptyState';
import { OwnWordsInline } from '@/components/ui/OwnWordsInline';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import type { Brukerliste as Liste, Brukerrad } from '@/lib/domain/bruker/liste/types';
import type { Dato } from '@/lib/platform/time/dato';

interface Radprops {
  rad: Brukerrad;
  iDag: Dato;
  /** Leverandørene som gir hjelpen til en teamet bare følger opp. */
  folges?: readonly string[];
}

interface Listeprops {
  liste: Liste;
  fulgte?: ReadonlyMap<string, readonly string[]>;
}

export async function Brukerliste({ liste, fulgte }: Listeprops) {
  const t = await getTranslations('bruker.liste');
  if (liste.rader.length === 0)
    return (
      <Panel flush>
        <EmptyState
          icon={PersonGroupIcon}
          title={t(`tom.${liste.utvalg}`)}
          action={
            liste.utvalg !== 'team' && (
              <Link href="/brukere" className="lenke">
                {t('seTeamet')}
              </Link>
            )
          }
        >
          {t(`tomRaad.${liste.utvalg}`)}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel flush>
      <ul className="rader">
        {liste.rader.map((rad) => (
          <li key={rad.id}>
            <RowLink href={`/brukere/${rad.id}`} meta={<Hoyre rad={rad} iDag={liste.iDag} />}>
              <Rad rad={rad} iDag={liste.iDag} folges={fulgte?.get(rad.id)} />
            </RowLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

async function Rad({ rad, iDag, folges }: Radprops) {
  const t = await getTranslations('bruker.liste');
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{rad.navn}</span>
        {rad.stopp && <Stoppmerke stopp={rad.stopp} />}
        {folges && <Folgesmerke leverandorer={folges} />}
      </span>
      <span className="mt-1 block text-sm">
        {rad.ord ? (
          <OwnWordsInline>{rad.ord}</OwnWordsInline>
        ) : (
          <span className="text-neutral-text-subtle">{t('ingenOrd')}</span>
        )}
      </span>
      <span className="mt-1 block text-sm text-neutral-text-subtle lg:hidden">
        <Detaljer rad={rad} iDag={iDag} />
      </span>
    </>
  );
}

/** På brede skjermer står ansvar og dato til høyre, så man kan lese nedover. */
function Hoyre(props: Radprops) {
  return (
    <span className="hidden w-72 flex-none text-sm text-neutral-text-subtle lg:block">
      <Detaljer {...props} />
    </span>
  );
}

async function Detaljer({ rad, iDag }: Radprops) {
  const t = await getTranslations('bruker.liste');
  return (
    <>
      <span className="block">
        {rad.tjenesteansvarlig ? t('ansvarlig', { navn: rad.tjenesteansvarlig }) : t('ingenAnsvarlig')}
      </span>
      <span className="block">
        {rad.nesteRevurdering ? <Fristord dato={rad.nesteRevurdering} iDag={iDag} /> : t('ingenRevurdering')}
      </span>
    </>
  );
}
