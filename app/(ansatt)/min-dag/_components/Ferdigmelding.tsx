import { getTranslations } from 'next-intl/server';
import { Kvittering } from '@/components/besok/Kvittering';
import { loadKvittering } from '@/lib/domain/dagen/besok/fullforing/loaders';

/** Vises bare når serveren sier at besøket faktisk er meldt ferdig. */
export async function Ferdigmelding({ besokId }: { besokId: string }) {
  const svar = await loadKvittering.svar({ besokId });
  if (svar.utfall !== 'OK' || svar.verdi === null) return null;
  const { versjon, fornavn: navn, status, medisin } = svar.verdi;
  const t = await getTranslations('besok');
  const detalj = medisin === null ? 'hvem' : medisin === 'GITT' ? 'gitt' : 'ikkeGitt';
  return (
    <Kvittering
      besokId={besokId}
      versjon={versjon}
      nokkel={`angre-${besokId}-${versjon}`}
      tekst={t(`status.${status}`)}
      detalj={t(`kvittering.${detalj}`, { navn })}
      ord={{ angre: t('kvittering.angre'), ikkeAngret: t('kvittering.ikkeAngret') }}
    />
  );
}
