import { TasklistIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import type { Oppfolginger } from '@/lib/domain/dagen/oppfolging/types';
import { Oppfolgingsliste } from './Oppfolgingsliste';

/** Stille stripe: «2 å følge opp». Åpnes med ett trykk. Ingenting når det ikke er noe. */
export async function Oppfolgingsstripe({
  oppfolginger,
  tittel,
}: {
  oppfolginger: Oppfolginger;
  tittel?: 'stripe' | 'mine';
}) {
  const t = await getTranslations('oppfolging');
  const antall = oppfolginger.liste.length;
  if (antall === 0) return null;
  return (
    <details className="oppfolgingsstripe ikke-trykk">
      <summary>
        <Icon as={TasklistIcon} />
        <span className="font-semibold">{t('stripe', { antall })}</span>
        {tittel === 'mine' && <span className="text-neutral-text-subtle">{t('mine')}</span>}
      </summary>
      <Oppfolgingsliste oppfolginger={oppfolginger} />
    </details>
  );
}
