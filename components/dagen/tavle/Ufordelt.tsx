import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { BesokKort, type Kortord } from '../BesokKort';
import { Tegn } from '../Tegn';
import { Sykelinje } from '../hendelser/Sykelinje';
import { Folgelinje } from './Folgelinje';
import type { Kortdata } from './kort';

interface UfordeltProps {
  tavle: TavleView;
  kort: readonly Kortdata[];
  valgte: ReadonlySet<string>;
  ord: Kortord;
  onVelg: (kort: Kortdata, event: MouseEvent) => void;
  onDelPaaNytt?: () => void;
}

/** Brettet øverst: besøk ingen har ennå. Står mens rutene ruller. */
export function Ufordelt({ tavle, kort, valgte, ord, onVelg, onDelPaaNytt }: UfordeltProps) {
  const t = useTranslations('tavle');
  const { syke } = tavle;
  const antall = kort.length;
  const navn = new Intl.ListFormat('nb', { type: 'conjunction' }).format(syke);
  return (
    <section aria-labelledby="ufordelt" className="tavle-brett">
      <div className="tavle-bretthode">
        <h2 id="ufordelt" className="text-sm font-semibold max-md:text-lg">
          {antall > 0 ? t('ufordelt.tittel', { antall }) : t('ufordelt.tomTittel')}
        </h2>
        <p className="tavle-stille text-xs text-neutral-text-subtle max-md:text-sm">
          {syke.length > 0
            ? t('ufordelt.syke', { antall: syke.length, navn })
            : antall === 0
              ? t('ufordelt.tom')
              : null}
        </p>
        <Sykelinje tavle={tavle} onDelPaaNytt={onDelPaaNytt} />
        <Folgelinje tavle={tavle} />
        <Tegnforklaring />
      </div>
      <ul className="tavle-lapper" data-celle="ufordelt" aria-label={t('flytt.ufordelt')}>
        {kort.map((k) => (
          <li key={k.nokkel}>
            <BesokKort kort={k} ord={ord} erValgt={valgte.has(k.nokkel)} onVelg={onVelg} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tegnforklaring() {
  const t = useTranslations('tavle');
  return (
    <ul className="tavle-tegnforklaring ikke-trykk" aria-label={t('tegn.tittel')}>
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
