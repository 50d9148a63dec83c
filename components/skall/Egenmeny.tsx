import { LeaveIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Avatar } from '@/components/ui/Avatar';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
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
      <LoggUtSkjema loggUt={loggUt} tekst={t('loggUt')} />
    </Menu>
  );
}

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
