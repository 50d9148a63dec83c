import { PlusIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { Icon } from '@/components/ui/Icon';
import type { Dato } from '@/lib/platform/time/dato';

interface NyttBesokProps {
  /** Fra tavla: teamet og dagen. */
  team?: string;
  dato?: Dato;
  /** Fra personen: da er hun alt valgt. */
  bruker?: string;
}

/** Veien til «Nytt besøk»: ekstra eller akutt, bare for én dag. */
export async function NyttBesok({ team, dato, bruker }: NyttBesokProps) {
  const t = await getTranslations('nyttBesok');
  const felt = Object.entries({ team, dato, bruker }).flatMap(([navn, verdi]) =>
    verdi ? [`${navn}=${verdi}`] : [],
  );
  return (
    <Link className="lenke inline-flex items-center gap-1" href={`/tavle/nytt?${felt.join('&')}`}>
      <Icon as={PlusIcon} size="sm" />
      {bruker ? t('ekstra') : t('tittel')}
    </Link>
  );
}
