import { HouseHeartIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { loadUtforere } from '@/lib/domain/brukervalg/loaders';

/** Fra et fattet vedtak til valget. Ingenting når kommunen ikke har brukervalg, eller når vedtaket ikke gir noe. */
export async function Brukervalglenke({ brukerId }: { brukerId: string }) {
  const svar = await loadUtforere.svar({ brukerId });
  if (svar.utfall !== 'OK' || !svar.verdi) return null;
  const t = await getTranslations('brukervalg.panel');
  return (
    <LinkButton href={`/brukere/${brukerId}/brukervalg`}>
      <Icon as={HouseHeartIcon} />
      {t('lenkeVedtak')}
    </LinkButton>
  );
}
