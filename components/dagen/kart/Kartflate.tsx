'use client';
import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Message } from '@/components/ui/Message';
import type { KartView } from '@/lib/domain/dagen/kart/types';
import { kartlinjer, kartpunkter } from './punkter';
import { Rutetegn } from './Rutetegn';
import type { Bakgrunn, Tegner } from './tegner';
import './kart.css';

interface KartflateProps {
  base: KartView['base'];
  ruter: KartView['ruter'];
  ufordelt: KartView['ufordelt'];
  bakgrunn: Bakgrunn;
  kreditt: string | null;
}

/** Kartet og hvem som vises på det. Leaflet hentes først når siden er tegnet; lista venter ikke på den. */
export function Kartflate({ base, ruter, ufordelt, bakgrunn, kreditt }: KartflateProps) {
  const t = useTranslations('kart');
  const flate = useRef<HTMLDivElement>(null);
  const [tegner, setTegner] = useState<Tegner>();
  const [feil, setFeil] = useState<'KART' | 'FLISER'>();
  const [forsok, setForsok] = useState(0);
  const [skjult, setSkjult] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    let ferdig: Tegner | undefined;
    let forlatt = false;
    // Leaflet holds on to the element it is given, so each try gets one of its own.
    const ark = document.createElement('div');
    ark.className = 'kart-flate';
    flate.current?.append(ark);
    const ord = {
      base: t('base'),
      to: t('toKort'),
      zoomInn: t('zoomInn'),
      zoomUt: t('zoomUt'),
    };
    import('./tegner')
      .then(({ lagTegner }) => lagTegner(ark, base, bakgrunn, ord, () => setFeil('FLISER')))
      .then((klar) => {
        if (forlatt) return klar.slutt();
        ferdig = klar;
        setTegner(klar);
      })
      .catch(() => !forlatt && setFeil('KART'));
    return () => {
      forlatt = true;
      ferdig?.slutt();
      ark.remove();
      setTegner(undefined);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new try is a new drawing
  }, [forsok, base, bakgrunn, t]);

  useEffect(() => {
    tegner?.tegn(kartlinjer(ruter, base, skjult), kartpunkter(ruter, ufordelt, skjult));
  }, [tegner, ruter, ufordelt, base, skjult]);
  useEffect(() => tegner?.visAlt(), [tegner]);

  const bytt = (ansattId: string) =>
    setSkjult((naa) => {
      const neste = new Set(naa);
      if (!neste.delete(ansattId)) neste.add(ansattId);
      return neste;
    });

  return (
    <section className="kart-del" aria-label={t('kartet')}>
      {feil === 'KART' ? (
        <Message
          tone="warning"
          title={t('feilet.tittel')}
          action={
            <Button
              onClick={() => {
                setFeil(undefined);
                setForsok((n) => n + 1);
              }}
            >
              <Icon as={ArrowsCirclepathIcon} />
              {t('feilet.igjen')}
            </Button>
          }
        >
          {t('feilet.tekst')}
        </Message>
      ) : (
        <div className="kart-ramme" aria-busy={!tegner}>
          <div ref={flate} className="kart-holder" />
          {!tegner && <p className="kart-venter">{t('tegner')}</p>}
        </div>
      )}
      {feil === 'FLISER' && <p className="kart-note">{t('fliserFeilet')}</p>}
      {kreditt && <p className="kart-note">{kreditt}</p>}
      <noscript>
        <p className="kart-note">{t('utenSkript')}</p>
      </noscript>
      <fieldset className="kart-forklaring">
        <legend>{t('vises')}</legend>
        {ruter.map((rute) => (
          <label key={rute.ansattId} className="kart-valg">
            <input
              type="checkbox"
              checked={!skjult.has(rute.ansattId)}
              onChange={() => bytt(rute.ansattId)}
            />
            <Rutetegn farge={rute.farge} strek={rute.strek} />
            <b>{rute.initialer}</b> {rute.navn}
          </label>
        ))}
        {ufordelt.length > 0 && (
          <p className="kart-valg">
            <span className="kart-lapp kart-ring" aria-hidden="true" />
            {t('ufordelt')}
          </p>
        )}
      </fieldset>
      {tegner && (
        <Button className="ikke-trykk justify-self-start" onClick={() => tegner.visAlt()}>
          {t('visAlt')}
        </Button>
      )}
    </section>
  );
}
