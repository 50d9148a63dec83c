import { CarIcon, CheckmarkIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Icon } from '@/components/ui/Icon';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Endringsrad } from '@/lib/domain/dagen/forslag/panel/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { Tegn } from '../Tegn';
import { Hvorforliste } from './Hvorforliste';
import { vis, vekk } from './omriss';
import { useGrunnord } from './ord';

interface EndringskortProps {
  tavle: TavleView;
  rad: Endringsrad;
  lagrer: boolean;
  onGodta: () => void;
  onLaVaere: () => void;
}

/** Én endring: hvem som får besøket, hvorfor, hva det koster, og ja eller nei. Omrisset på tavla følger den som ser på. */
export function Endringskort({ tavle, rad, lagrer, onGodta, onLaVaere }: EndringskortProps) {
  const t = useTranslations('forslag.panel.endring');
  const tt = useTranslations('tavle');
  const ord = useGrunnord(tavle);
  const navn =
    rad.til.length === 2 ? t('og', { en: rad.til[0]!, to: rad.til[1]! }) : (rad.til[0] ?? t('ingen'));
  const hvem = rad.hvem ?? tt('kort.skjermet');
  const naar = tt(`iDagsdel.${rad.dagsdel}`);
  const grunner = rad.hvorfor.flatMap((h) =>
    h.begrunnelser.slice(0, 2).map((b) => ord.begrunnelse(h.navn, b)),
  );
  const slag = rad.fra.join() === rad.til.join() ? 'bareDel' : rad.fra.length > 0 ? 'fraTil' : 'til';
  const omriss = () => vis(rad);
  useEffect(() => vekk, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- shows the outline on the board; nothing to press
    <li className="forslag-endring" onMouseEnter={omriss} onMouseLeave={vekk} onFocus={omriss} onBlur={vekk}>
      <p className="text-sm font-semibold">
        {hvem}{' '}
        <span className="font-normal text-neutral-text-subtle">
          {t(slag, { fra: rad.fra.join(', '), navn, naar, fraNaar: tt(`iDagsdel.${rad.fraDagsdel}`) })}
        </span>
      </p>
      <p className="mt-0.5 text-xs">{[...new Set(grunner)].join(' ')}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-xs text-neutral-text-subtle">
        {rad.hvem && (
          <span className="inline-flex items-center gap-1">
            <Tegn navn="ansikter" />
            {t(rad.nyeAnsikter === 0 ? 'ingenNye' : rad.nyeAnsikter < 0 ? 'ettMindre' : 'ettNytt')}
          </span>
        )}
        {rad.reiseMinutter !== null && (
          <span className="inline-flex items-center gap-1">
            <Icon as={CarIcon} size="sm" />
            {t('reise', { minutter: rad.reiseMinutter })}
          </span>
        )}
      </p>
      <Hvorforliste tavle={tavle} hvorfor={rad.hvorfor} hvem={hvem} />
      {rad.status === 'ENDRET' && <p className="mt-2 text-xs text-warning-text-default">{t('endret')}</p>}
      {rad.status === 'GODTATT' && (
        <p className="mt-2 inline-flex items-center gap-1 text-sm text-accent-text-default">
          <Tegn navn="ferdig" />
          {t('godtatt')}
        </p>
      )}
      {rad.status === 'KLAR' && (
        <div className="mt-2 flex gap-2">
          <button type="button" className="forslag-ja" disabled={lagrer} onClick={onGodta}>
            <Icon as={CheckmarkIcon} size="sm" />
            {t('godta')}
            <VisuallyHidden> {t('hvem', { hvem, navn })}</VisuallyHidden>
          </button>
          <button type="button" className="forslag-nei" disabled={lagrer} onClick={onLaVaere}>
            {t('laVaere')}
            <VisuallyHidden> {hvem}</VisuallyHidden>
          </button>
        </div>
      )}
    </li>
  );
}
