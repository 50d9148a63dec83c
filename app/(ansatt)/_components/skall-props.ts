import { getTranslations } from 'next-intl/server';
import type { SkallProps } from '@/components/skall/types';
import { velgTeamAction } from '@/lib/domain/skall/actions';
import type { Skall } from '@/lib/domain/skall/types';
import { loggUt } from '@/lib/domain/tilgang/utlogging';
import { stier } from './stier';

/** What the frame shows, in words. */
export async function skallProps(skall: Skall): Promise<SkallProps> {
  const t = await getTranslations('skall');
  return {
    ansatt: {
      navn: skall.navn,
      rolleTekst: t(`profesjon.${skall.profesjon}`),
      initialer: skall.navn
        .split(' ')
        .map((del) => del.charAt(0))
        .join('')
        .slice(0, 2),
    },
    team: skall.team,
    meny: skall.meny.map(({ valg, antall }) => ({ href: stier[valg], tekst: t(`meny.${valg}`), antall })),
    velgTeam: velgTeamAction,
    loggUt,
    sokHref: '/sok#sok',
  };
}
