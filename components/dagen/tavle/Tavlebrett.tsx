'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { cx } from '@/components/ui/cx';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { Besoksmeny } from '../hendelser/Besoksmeny';
import { Spormeny } from '../hendelser/Spormeny';
import { Forslagsknapp } from '../forslag/Forslagsknapp';
import { Forslagspanel } from '../forslag/Forslagspanel';
import { Tegn } from '../Tegn';
import { DralagerContext, lagDralager } from './dra/lager';
import { Flyttark } from './Flyttark';
import type { Kortdata } from './kort';
import { Laassporsmaal } from './Laassporsmaal';
import { Livelinje } from './live/Livelinje';
import { useTavle } from './live/use-tavle';
import { Spor } from './Spor';
import { byttet, forstAapen, kortord, lesKort } from './tavlebrett-ord';
import { Ufordelt } from './Ufordelt';
import { useBrettdra } from './use-brettdra';
import { useCeller } from './use-celler';
import { useStabil } from './use-stabil';
import { useUtforing } from './use-utforing';
import { useValg } from './use-valg';
import { Valglinje } from './Valglinje';
import { Verktoy } from './Verktoy';

interface TavlebrettProps {
  tavle: TavleView;
  /** Tittel og dagpiler, tegnet på serveren. */
  hode: ReactNode;
  /** Menyen med kart, uke, utskrift og resten. */
  meny: ReactNode;
  /** Det teamet skal følge opp, under hodet. */
  stripe?: ReactNode;
}

/** Tavla folk tar i: kort som flyttes med mus, finger, tastatur eller ark, alle gjennom den samme handlingen. */
export function Tavlebrett({ tavle: fraServer, hode, meny, stripe }: TavlebrettProps) {
  const t = useTranslations('tavle');
  const rot = useRef<HTMLDivElement>(null);
  const leser = useRef<HTMLDivElement>(null);
  // Rett i dokumentet, så ingenting tegnes igjen av det som leses opp.
  const si = (tekst: string) => leser.current?.replaceChildren(tekst);
  const [lager] = useState(lagDralager);
  const live = useTavle(fraServer);
  const { tavle, onsk, utfor, laas, spoersmaal, angreSpoersmaal } = useUtforing(live);
  const valg = useValg();
  const [ark, settArk] = useState<{ kort: string[]; nr: number }>({ kort: [], nr: 0 });
  const [arkAapent, settArkAapent] = useState(false);
  const [forslag, settForslag] = useState(false);
  const [aapne, settAapne] = useState<ReadonlySet<string>>(() => forstAapen(fraServer));
  const ord = useMemo(() => kortord(t), [t]);
  const celler = useCeller(tavle);
  const delPaaNytt = tavle.kanFlytte ? () => settForslag(true) : undefined;

  const aapneArk = (kort: string[]) => {
    settArk(({ nr }) => ({ kort, nr: nr + 1 }));
    settArkAapent(true);
  };
  const velg = useStabil((kort: Kortdata, event: MouseEvent) => {
    if (kort.kanFlyttes && event.shiftKey) return valg.strekk(kort.nokkel);
    const flere = valg.velgerFlere || event.ctrlKey || event.metaKey;
    if (kort.kanFlyttes && flere) return valg.bytt(kort.nokkel);
    aapneArk([kort.nokkel]);
  });
  const bytt = useStabil((ansattId: string) => settAapne((naa) => byttet(naa, ansattId)));
  useBrettdra({ rot, si, lager, live, tavle, valg, erOpptatt: arkAapent || spoersmaal !== null, onsk });

  const valgteBesok = tavle.besok.filter((b) => [1, 2].some((plass) => valg.valgte.has(`${b.id}/${plass}`)));
  const iArket = ark.kort.flatMap((kort) => {
    const { besokId, plass } = lesKort(kort);
    const besok = tavle.besok.find((b) => b.id === besokId);
    return besok ? [{ besok, plass }] : [];
  });

  return (
    <DralagerContext value={lager}>
      <div ref={rot} className="tavle-oy" data-velger={valg.velgerFlere || undefined}>
        <header className="tavle-hode">
          {hode}
          <Verktoy live={live} tavle={tavle} onVelgFlere={valg.startFlere} velgerFlere={valg.velgerFlere}>
            {meny}
            {tavle.kanFlytte && <Forslagsknapp aapen={forslag} onBytt={() => settForslag(!forslag)} />}
          </Verktoy>
        </header>
        {stripe}
        <VisuallyHidden>
          <span id="tavle-hjelp">{t('flytt.hjelp')}</span>
        </VisuallyHidden>
        <div ref={leser} aria-live="assertive" className="sr-only" />
        <div className="tavle-flate">
          <div className="tavle-venstre">
            {tavle.dato < tavle.iDag && <p className="tavle-melding">{t('over')}</p>}
            <Ufordelt
              tavle={tavle}
              kort={celler.get('ufordelt') ?? []}
              valgte={valg.valgte}
              ord={ord}
              onVelg={velg}
              onDelPaaNytt={delPaaNytt}
            />
            {tavle.spor.length > 0 && (
              <section
                className={cx('tavle-rutenett', `tavle-deler-${tavle.deler.length}`)}
                aria-label={t('gruppe')}
              >
                <div className="tavle-dagsdeler" aria-hidden="true">
                  <span />
                  {tavle.deler.map((del) => (
                    <p key={del}>
                      <Tegn navn={del} stor className="mb-0.5 block" />
                      {t(`dagsdel.${del}`)}
                    </p>
                  ))}
                </div>
                {tavle.spor.map((spor) => (
                  <Spor
                    key={spor.ansattId}
                    tavle={tavle}
                    spor={spor}
                    celler={celler}
                    valgte={valg.valgte}
                    ord={ord}
                    erAapen={aapne.has(spor.ansattId)}
                    meny={<Spormeny spor={spor} tavle={tavle} onDelPaaNytt={delPaaNytt} />}
                    onVelg={velg}
                    onBytt={bytt}
                  />
                ))}
              </section>
            )}
          </div>
          <Forslagspanel
            tavle={tavle}
            aapen={forslag}
            onLukk={() => settForslag(false)}
            onBrukt={live.registrer}
            onAngre={live.angre}
          />
        </div>
        <Livelinje live={live} />
        <Valglinje
          besok={valgteBesok}
          antall={valg.valgte.size}
          velgerFlere={valg.velgerFlere}
          onFlytt={() => aapneArk([...valg.valgte])}
          onLaas={(laaser) => void laas(valgteBesok, laaser).then(valg.avslutt)}
          onAvslutt={valg.avslutt}
        />
        {iArket.length > 0 && (
          <Flyttark
            key={ark.nr}
            tavle={tavle}
            kort={iArket}
            meny={
              iArket.length === 1 && (
                <Besoksmeny tavle={tavle} besok={iArket[0]!.besok} onLukk={() => settArkAapent(false)} />
              )
            }
            aapen={arkAapent}
            onLukk={() => settArkAapent(false)}
            onFlytt={(onske) => {
              onsk(onske);
              valg.avslutt();
            }}
            onLaas={(laaser) => void laas([iArket[0]!.besok], laaser)}
          />
        )}
        <Laassporsmaal tavle={tavle} onske={spoersmaal} onJa={utfor} onNei={angreSpoersmaal} />
      </div>
    </DralagerContext>
  );
}
