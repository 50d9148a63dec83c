'use client';
import { CircleSlashIcon, PlusIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon, type IconType } from '@/components/ui/Icon';
import type { Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';
import { formatRelative } from '@/lib/platform/time/format';
import { Avlysskjema } from './Avlysskjema';

interface BesoksmenyProps {
  tavle: TavleView;
  besok: Tavlebesok;
  /** Lukker arket den ligger i. */
  onLukk: () => void;
}

/** Det andre som kan skje med et besøk, i arket på tavla: avlys for dagen, noe ekstra, eller stopp hele tjenesten. */
export function Besoksmeny({ tavle, besok, onLukk }: BesoksmenyProps) {
  const t = useTranslations('besoksmeny');
  const [avlyser, settAvlyser] = useState(false);
  if (!besok.bruker || tavle.dato < tavle.iDag) return null;
  const { id, kort: hvem } = besok.bruker;
  const sted = `team=${tavle.team.id}&dato=${tavle.dato}`;
  const erStoppet = besok.status === 'STOPPET';
  const dag = formatRelative(tavle.dato, tavle.iDag);
  return (
    <section aria-label={t('tittel')} className="mt-5 border-t border-neutral-border-subtle pt-3">
      <ul className="grid">
        {besok.status === 'PLANLAGT' && tavle.kanFlytte && (
          <li>
            <button
              type="button"
              className="besoksmeny-valg"
              aria-expanded={avlyser}
              onClick={() => settAvlyser(!avlyser)}
            >
              <Icon as={CircleSlashIcon} />
              {tavle.dato === tavle.iDag ? t('avlys') : t('avlysDag', { dag })}
            </button>
            {avlyser && <Avlysskjema besok={besok} hvem={hvem} dag={dag} onLukk={onLukk} />}
          </li>
        )}
        {!erStoppet && (
          <Lenke ikon={PlusIcon} href={`/tavle/nytt?${sted}&bruker=${id}`}>
            {t('ekstra', { hvem })}
          </Lenke>
        )}
        <Lenke ikon={XMarkOctagonIcon} href={`/brukere/${id}/stopp?${sted}`}>
          {t(erStoppet ? 'gjenoppta' : 'stopp', { hvem })}
        </Lenke>
      </ul>
    </section>
  );
}

const Lenke = ({ ikon, href, children }: { ikon: IconType; href: string; children: string }) => (
  <li>
    <a className="besoksmeny-valg" href={href}>
      <Icon as={ikon} />
      {children}
    </a>
  </li>
);
