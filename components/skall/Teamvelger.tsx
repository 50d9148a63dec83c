import { ChevronDownIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import { Teamskjema } from './Teamskjema';
import type { SkallProps } from './types';

/** Teamet skjermene viser. Har man bare ett, er det et navn og ikke et valg. */
export async function Teamvelger({ team, velgTeam }: Pick<SkallProps, 'team' | 'velgTeam'>) {
  const t = await getTranslations('skall');
  const valgt = team.find((ett) => ett.valgt) ?? team[0];
  if (!valgt) return null;
  if (team.length === 1) return <p className="flex-none px-3 text-sm font-medium">{valgt.navn}</p>;
  return (
    <Menu
      label={t('velgTeam')}
      className="teamknapp"
      trigger={
        <>
          <span className="sr-only">{t('team')} </span>
          {valgt.navn}
          <Icon as={ChevronDownIcon} size="sm" />
        </>
      }
    >
      <Teamskjema team={team} velgTeam={velgTeam} />
    </Menu>
  );
}
