import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Count } from '@/components/ui/Count';
import { NavLink } from '@/components/ui/NavLink';
import { Egenmeny } from './Egenmeny';
import { Merke } from './Merke';
import { SokLenke } from './SokLenke';
import { Teamvelger } from './Teamvelger';
import type { SkallProps } from './types';

export async function Topplinje({
  ansatt,
  team,
  meny,
  velgTeam,
  loggUt,
  sokHref = '/brukere#sok',
}: SkallProps) {
  const t = await getTranslations('skall');
  return (
    <div className="topplinje max-md:hidden">
      <Link href="/" className="flex items-center gap-2 text-lg font-semibold tracking-tight">
        <Merke />
        Tillit
      </Link>
      <Teamvelger team={team} velgTeam={velgTeam} />
      <nav aria-label={t('hovedmeny')} className="toppmeny">
        {meny.map((punkt) => (
          <NavLink key={punkt.href} href={punkt.href} className="toppvalg">
            {punkt.tekst}
            <Count value={punkt.antall} label={t('venter')} />
          </NavLink>
        ))}
      </nav>
      <div className="ml-auto flex flex-none items-center gap-4">
        <SokLenke href={sokHref} tekst={t('sok')} />
        <Egenmeny ansatt={ansatt} loggUt={loggUt} />
      </div>
    </div>
  );
}
