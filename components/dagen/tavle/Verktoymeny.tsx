import {
  BriefcaseIcon,
  CalendarIcon,
  LocationPinIcon,
  MenuElipsisHorizontalIcon,
  MonitorIcon,
  MoonIcon,
  PlusIcon,
  PrinterSmallIcon,
  ShieldLockIcon,
  SquareGridIcon,
} from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import { MenuLink } from '@/components/ui/MenuLink';
import type { Dato } from '@/lib/platform/time/dato';

const VALG = [
  ['nytt', PlusIcon],
  ['kart', LocationPinIcon],
  ['uke', CalendarIcon],
  ['ruter', SquareGridIcon],
  ['kveld', MoonIcon],
  ['vegg', MonitorIcon],
  ['utskrift', PrinterSmallIcon],
  ['nodpakke', ShieldLockIcon],
  ['vekter', BriefcaseIcon],
] as const;

/** De andre måtene å se den samme dagen på. Team og dag følger med. */
export async function Verktoymeny({ team, dato, kanNytt }: { team: string; dato: Dato; kanNytt: boolean }) {
  const t = await getTranslations('tavle.verktoy');
  return (
    <Menu
      label={t('tittel')}
      triggerLabel={t('tittel')}
      className="tavle-mer"
      trigger={
        <>
          <Icon as={MenuElipsisHorizontalIcon} />
          <span className="max-md:hidden">{t('knapp')}</span>
        </>
      }
    >
      {VALG.filter(([sted]) => sted !== 'nytt' || kanNytt).map(([sted, ikon]) => (
        <MenuLink key={sted} href={`/tavle/${sted}?team=${team}&dato=${dato}`}>
          <Icon as={ikon} />
          {t(sted)}
        </MenuLink>
      ))}
    </Menu>
  );
}
