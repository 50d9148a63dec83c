import { MagnifyingGlassIcon, MenuHamburgerIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import { MenuLink } from '@/components/ui/MenuLink';
import { NavLink } from '@/components/ui/NavLink';
import { LoggUtSkjema, OmMegLenke } from './Egenmeny';
import { ikonFor } from './ikoner';
import { Teamskjema } from './Teamskjema';
import type { Menypunkt, SkallProps } from './types';

const PLASSER = 3;

/** Telefonen: tre steder og «Mer», der resten av menyen, team og utlogging ligger. */
export async function Bunnmeny({
  ansatt,
  team,
  meny,
  velgTeam,
  loggUt,
  sokHref = '/brukere#sok',
}: SkallProps) {
  const t = await getTranslations('skall');
  return (
    <nav aria-label={t('hovedmeny')} className="bunnmeny ikke-trykk md:hidden">
      {meny.slice(0, PLASSER).map((punkt) => (
        <Plass key={punkt.href} punkt={punkt} venter={t('venter')} />
      ))}
      <Menu
        label={t('mer')}
        className="bunnvalg"
        trigger={
          <>
            <span className="ikonplass">
              <Icon as={MenuHamburgerIcon} size="lg" />
            </span>
            {t('mer')}
          </>
        }
      >
        {meny.slice(PLASSER).map((punkt) => (
          <MenuLink key={punkt.href} href={punkt.href}>
            <Icon as={ikonFor(punkt.href)} />
            {punkt.tekst}
          </MenuLink>
        ))}
        <MenuLink href={sokHref}>
          <Icon as={MagnifyingGlassIcon} />
          {t('sok')}
        </MenuLink>
        {team.length > 1 && <hr />}
        {team.length > 1 && <Teamskjema team={team} velgTeam={velgTeam} />}
        <hr />
        <OmMegLenke tekst={t('omMeg')} />
        <LoggUtSkjema loggUt={loggUt} tekst={t('loggUtNavn', { navn: ansatt.navn })} />
      </Menu>
    </nav>
  );
}

function Plass({ punkt, venter }: { punkt: Menypunkt; venter: string }) {
  return (
    <NavLink href={punkt.href} className="bunnvalg">
      <span className="ikonplass">
        <Icon as={ikonFor(punkt.href)} size="lg" />
        {Boolean(punkt.antall) && (
          <span aria-hidden className="telling">
            {punkt.antall}
          </span>
        )}
      </span>
      {punkt.tekst}
      {Boolean(punkt.antall) && <span className="sr-only">{`, ${punkt.antall} ${venter}`}</span>}
    </NavLink>
  );
}
