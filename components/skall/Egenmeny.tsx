import { LeaveIcon, PersonIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Avatar } from '@/components/ui/Avatar';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import { MenuLink } from '@/components/ui/MenuLink';
import { MenuSubmit } from '@/components/ui/MenuSubmit';
import type { SkallProps } from './types';

export async function Egenmeny({ ansatt, loggUt }: Pick<SkallProps, 'ansatt' | 'loggUt'>) {
  const t = await getTranslations('skall');
  return (
    <Menu
      label={t('egenMeny')}
      className="egenknapp"
      trigger={
        <>
          <Avatar initials={ansatt.initialer} tone="accent" />
          <span className="max-xl:sr-only">
            <span className="block font-semibold">{ansatt.navn}</span>
            <span className="block text-xs text-neutral-text-subtle">{ansatt.rolleTekst}</span>
          </span>
        </>
      }
    >
      <OmMegLenke tekst={t('omMeg')} />
      <LoggUtSkjema loggUt={loggUt} tekst={t('loggUt')} />
    </Menu>
  );
}

/** Min egen side: den har ingen id i adressen, for den viser aldri andre. */
export const OmMegLenke = ({ tekst }: { tekst: string }) => (
  <MenuLink href="/om-meg">
    <Icon as={PersonIcon} />
    {tekst}
  </MenuLink>
);

export function LoggUtSkjema({ loggUt, tekst }: Pick<SkallProps, 'loggUt'> & { tekst: string }) {
  return (
    <form action={loggUt} role="none">
      <MenuSubmit>
        <Icon as={LeaveIcon} />
        {tekst}
      </MenuSubmit>
    </form>
  );
}
