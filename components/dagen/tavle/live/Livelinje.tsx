'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Tavlehold } from './use-tavle';

const SYNLIG_MS = 6_000;
const UTAALMODIG_MS = 2_000;

/** Det siste en annen gjorde, og ærlig beskjed når noe ikke er lagret. Ligger over tavla og flytter ikke på noe. */
export function Livelinje({ live }: { live: Tavlehold }) {
  useMerker(live);
  return (
    <div className="tavle-live ikke-trykk">
      <Ulagret live={live} />
      <Sagt key={live.sagt} tekst={live.sagt} />
    </div>
  );
}

function Ulagret({ live: { ulagret, forbindelse, erUtlogget, proovIgjen } }: { live: Tavlehold }) {
  const t = useTranslations('tavle.live');
  const antall = ulagret.length;
  const venter = useLenge(antall > 0);
  const vis = erUtlogget || forbindelse === 'BRUTT' || venter;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <output> may not hold a button
    <div role="status">
      {vis && (
        <div className="tavle-ulagret">
          <span>
            {erUtlogget ? t('utlogget', { antall }) : antall > 0 ? t('ulagret', { antall }) : t('brutt')}
          </span>
          <button type="button" onClick={proovIgjen}>
            {t('proovIgjen')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Sier det høflig til skjermleseren, og viser det en stund. */
function Sagt({ tekst }: { tekst: string }) {
  const [vis, settVis] = useState(tekst !== '');
  useEffect(() => {
    const klokke = setTimeout(() => settVis(false), SYNLIG_MS);
    return () => clearTimeout(klokke);
  }, []);
  return <output className="tavle-sagt">{vis ? tekst : ''}</output>;
}

function useLenge(erPaa: boolean): boolean {
  const [lenge, settLenge] = useState(false);
  useEffect(() => {
    if (!erPaa) return;
    const klokke = setTimeout(() => settLenge(true), UTAALMODIG_MS);
    return () => {
      clearTimeout(klokke);
      settLenge(false);
    };
  }, [erPaa]);
  return lenge;
}

/**
 * Rammen når en annen holder i et kort, og prikkene rundt det som ikke er lagret. Settes rett på kortene, så ingen kort
 * tegnes på nytt for det. Hver gang tavla tegnes, for et kort kan ha fått en ny plass i dokumentet.
 */
function useMerker({ andre, ulagret, forbindelse }: Tavlehold) {
  const t = useTranslations('tavle.live');
  useEffect(() => {
    const satt: [HTMLElement, 'andre' | 'ulagret'][] = [];
    const merk = (kort: string, merke: 'andre' | 'ulagret', verdi: string) => {
      const element = document.querySelector<HTMLElement>(`[data-kort="${CSS.escape(kort)}"]`);
      if (!element) return;
      element.dataset[merke] = verdi;
      satt.push([element, merke]);
    };
    for (const a of andre)
      merk(`${a.besokId}/${a.plass}`, 'andre', t('flytter', { navn: a.navn || t('noenAndre') }));
    if (forbindelse === 'BRUTT') for (const u of ulagret) merk(`${u.besokId}/${u.plass}`, 'ulagret', '');
    return () => satt.forEach(([element, merke]) => delete element.dataset[merke]);
  });
}
