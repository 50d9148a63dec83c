'use client';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import type { Forslagsslag } from '@/lib/domain/dagen/forslag/kjoring/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { FORSLAGSKNAPP } from './Forslagsknapp';
import type { ForslagspanelProps } from './Forslagspanel';
import { Forslagsvalg } from './Forslagsvalg';
import { Forslagsvisning } from './Forslagsvisning';
import { Leter } from './Leter';
import { Melding } from './Melding';
import { useForslag } from './use-forslag';

/** Er noen syke, er det dagen som må repareres; ligger det noe i brettet, er det resten som skal deles. */
function forsteSlag(tavle: TavleView): Forslagsslag {
  const ledig = tavle.besok.some((b) => b.status === 'PLANLAGT' && b.tildelt.length < b.antallAnsatte);
  const syk = tavle.syke.length > 0 || tavle.spor.some((s) => s.tilstede === 'SYK');
  return syk ? 'REPARER' : ledig ? 'DEL_RESTEN' : 'HELE_DAGEN';
}

export default function Panelinnhold({ tavle, onLukk, ...bruk }: Omit<ForslagspanelProps, 'aapen'>) {
  const t = useTranslations('forslag.panel');
  const tittel = useRef<HTMLHeadingElement>(null);
  const [slag, settSlag] = useState<Forslagsslag>(() => forsteSlag(tavle));
  const [del, settDel] = useState<Dagsdel | null>(null);
  const { tilstand, spor, stopp } = useForslag();
  const erNoenPaa = tavle.spor.some((s) => s.tilstede === 'PAA');

  const foreslaa = (nyttSlag = slag, nyDel = del) => {
    settSlag(nyttSlag);
    settDel(nyDel);
    const sporsmaal = { team: tavle.team.id, dato: tavle.dato, slag: nyttSlag };
    void spor(nyDel ? { ...sporsmaal, dagsdeler: [nyDel] } : sporsmaal);
  };
  const lukk = () => {
    onLukk();
    document.getElementById(FORSLAGSKNAPP)?.focus();
  };

  useEffect(() => {
    tittel.current?.focus();
    if (erNoenPaa) foreslaa();
    // Bare når panelet åpnes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, wherever in the panel
    <aside
      aria-labelledby="forslag-tittel"
      className="forslagspanel ikke-trykk"
      onKeyDown={(e) => e.key === 'Escape' && lukk()}
    >
      <div className="forslag-topp">
        <div className="flex items-center gap-2">
          <h2 ref={tittel} id="forslag-tittel" tabIndex={-1} className="flex-1 text-base outline-none">
            {t('tittel')}
          </h2>
          <IconButton icon={XMarkIcon} label={t('lukk')} onClick={lukk} />
        </div>
        {erNoenPaa && (
          <Forslagsvalg
            tavle={tavle}
            slag={slag}
            del={del}
            harSpurt={tilstand !== null && tilstand.fase !== 'LETER'}
            onSpor={foreslaa}
          />
        )}
      </div>
      {!erNoenPaa && <Melding tittel={t('ingenPaa.tittel')}>{t('ingenPaa.tekst')}</Melding>}
      {tilstand?.fase === 'LETER' && <Leter {...tilstand} onStopp={stopp} />}
      {tilstand?.fase === 'AVBRUTT' && <Melding tittel={t('avbrutt.tittel')}>{t('avbrutt.tekst')}</Melding>}
      {tilstand?.fase === 'FEILET' && (
        <Melding tittel={t('feilet.tittel')} onIgjen={() => foreslaa()}>
          {t(`feilet.${tilstand.grunn}`)}
        </Melding>
      )}
      {tilstand?.fase === 'FERDIG' && (
        <Forslagsvisning tavle={tavle} alternativer={tilstand.alternativer} {...bruk} />
      )}
    </aside>
  );
}
