import { ChatIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/EmptyState';
import { OwnWords } from '@/components/ui/OwnWords';
import type { EgneOrd } from '@/lib/domain/bruker/types';
import { formatRelative } from '@/lib/platform/time/format';
import type { Dato } from '@/lib/platform/time/dato';

interface OrdpanelProps {
  ord: EgneOrd | null;
  bruker: { id: string; fornavn: string };
  iDag: Dato;
}

/** Det viktigste på siden: hva hun selv sa, ordrett. */
export async function Ordpanel({ ord, bruker, iDag }: OrdpanelProps) {
  const t = await getTranslations('bruker.ord');
  if (!ord)
    return (
      <section className="flate">
        <EmptyState
          icon={ChatIcon}
          title={t('tom', { navn: bruker.fornavn })}
          action={
            <Link className="lenke" href={`/brukere/${bruker.id}/kartlegging`}>
              {t('tilKartlegging')}
            </Link>
          }
        >
          {t('tomRaad')}
        </EmptyState>
      </section>
    );
  return (
    <OwnWords size="lg" source={await kildetekst(ord, iDag)}>
      {ord.tekst}
    </OwnWords>
  );
}

/** «Spurt av Lise Fossum 4. november. Datteren Anne var med.» */
export async function kildetekst(ord: EgneOrd, iDag: Dato): Promise<string> {
  const t = await getTranslations('bruker.ord');
  const verdier = { navn: ord.spurtAv, dato: formatRelative(ord.spurtDato, iDag) };
  if (!ord.tilStede) return t('kilde', verdier);
  // Noen skriver en hel setning, andre bare navnet.
  const erSetning = /[.!?]$/.test(ord.tilStede);
  return `${t('kilde', verdier)} ${erSetning ? ord.tilStede : t('tilStede', { navn: ord.tilStede })}`;
}
