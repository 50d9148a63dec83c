import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Tegn } from '../Tegn';

interface UfordeltProps {
  antall: number;
  syke: string[];
  /** Mens et kort er løftet med tastaturet: hvordan det flyttes. */
  flytter: string | null;
  children: ReactNode;
}

/** Brettet øverst: besøk ingen har ennå. */
export function Ufordelt({ antall, syke, flytter, children }: UfordeltProps) {
  const t = useTranslations('tavle');
  const navn = new Intl.ListFormat('nb', { type: 'conjunction' }).format(syke);
  return (
    <section aria-labelledby="ufordelt" className="tavle-brett">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <h2 id="ufordelt" className="text-sm font-semibold max-md:text-lg">
          {antall > 0 ? t('ufordelt.tittel', { antall }) : t('ufordelt.tomTittel')}
        </h2>
        <p className="text-xs text-neutral-text-subtle max-md:text-sm">
          {flytter
            ? t('ufordelt.flytter', { hvem: flytter })
            : syke.length > 0
              ? t('ufordelt.syke', { antall: syke.length, navn })
              : antall === 0
                ? t('ufordelt.tom')
                : null}
        </p>
        <Tegnforklaring />
      </div>
      <ul className="tavle-lapper" data-celle="ufordelt" aria-label={t('flytt.ufordelt')}>
        {children}
      </ul>
    </section>
  );
}

function Tegnforklaring() {
  const t = useTranslations('tavle');
  return (
    <ul
      className="ikke-trykk ml-auto flex gap-4 text-xs text-neutral-text-subtle max-lg:hidden"
      aria-label={t('tegn.tittel')}
    >
      <li className="flex items-center gap-1">
        <Tegn navn="kjent" className="text-brand2-border-default" />
        {t('tegn.kjent')}
      </li>
      <li className="flex items-center gap-1">
        <Tegn navn="ansikter" />
        {t('tegn.ansikter')}
      </li>
      <li className="flex items-center gap-1">
        <Tegn navn="medisin" className="text-danger-text-subtle" />
        {t('tegn.maa')}
      </li>
    </ul>
  );
}
