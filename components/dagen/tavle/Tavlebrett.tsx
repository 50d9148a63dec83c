'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useRef, useState } from 'react';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { cx } from '@/components/ui/cx';
import { konsekvens, paaPlass } from '@/lib/domain/dagen/flytting/view';
import type { Spor, Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';
import { BesokKort } from '../BesokKort';
import { Tegn } from '../Tegn';
import { Flyttark } from './Flyttark';
import { konsekvenslinje, type T } from './konsekvensord';
import { kortfor, ledigePlasser } from './kort';
import { Sporhode } from './Sporhode';
import { Sporkolonne } from './Sporkolonne';
import { Ufordelt } from './Ufordelt';
import { useDra } from './use-dra';
import { useFlytting } from './use-flytting';
import { byttet, forstAapen, kortord, lesCelle, lesKort, rolle, type Valgt } from './tavlebrett-ord';

/** Tavla folk tar i: kort som flyttes med mus, tastatur eller meny, alle gjennom den samme handlingen. */
export function Tavlebrett({ tavle: fraServer }: { tavle: TavleView }) {
  const t = useTranslations('tavle');
  const tt = t as unknown as T;
  const rot = useRef<HTMLDivElement>(null);
  const { tavle, flytt } = useFlytting(fraServer);
  const [valgt, settValgt] = useState<Valgt | null>(null);
  const [arkAapent, settArkAapent] = useState(false);
  const [loftet, settLoftet] = useState<(Valgt & { medTastatur: boolean }) | null>(null);
  const [over, settOver] = useState<string | null>(null);
  const [sagt, settSagt] = useState('');
  const [aapne, settAapne] = useState<ReadonlySet<string>>(() => forstAapen(fraServer));

  const finn = (id: string) => tavle.besok.find((b) => b.id === id);
  const kort = (b: Tavlebesok) => b.bruker?.kort ?? t('kort.skjermet');
  const velg = (besokId: string, plass: number) => {
    settValgt({ besokId, plass });
    settArkAapent(true);
  };

  useDra(rot, tavle.kanFlytte, {
    paaLoft: (id, medTastatur) => {
      const naa = lesKort(id);
      const besok = finn(naa.besokId);
      settLoftet({ ...naa, medTastatur });
      if (besok) settSagt(t('leser.loftet', { hvem: kort(besok) }));
    },
    paaOver: (celle) => {
      settOver(celle);
      const besok = loftet && finn(loftet.besokId);
      if (besok && celle) settSagt(overord(celle, besok, loftet.plass));
    },
    paaSlipp: (id, celle, avbrutt) => {
      settLoftet(null);
      settOver(null);
      const { besokId, plass } = lesKort(id);
      const besok = finn(besokId);
      if (!besok) return;
      const til = avbrutt || !celle ? null : lesCelle(celle, besok);
      const likt = til && til.tilAnsattId === paaPlass(besok, plass) && til.tilDagsdel === besok.dagsdel;
      if (!til || likt) return settSagt(t('leser.avbrutt', { hvem: kort(besok) }));
      settSagt('');
      void flytt({ besok, plass, ...til });
    },
  });

  const overord = (celle: string, besok: Tavlebesok, plass: number): string => {
    const { tilAnsattId, tilDagsdel } = lesCelle(celle, besok);
    const spor = tavle.spor.find((s) => s.ansattId === tilAnsattId);
    if (!spor || tilAnsattId === null) return t('leser.overUfordelt');
    const linje = konsekvenslinje(tt, konsekvens(tavle, { besok, plass, tilAnsattId, tilDagsdel }));
    return t('leser.over', { navn: spor.navn, naar: t(`iDagsdel.${tilDagsdel}`), konsekvens: linje.tekst });
  };

  const ord = useMemo(() => kortord(t), [t]);
  const kolonner = useMemo(
    () =>
      tavle.spor.map((spor) => ({
        spor,
        deler: tavle.deler.map((del) => ({
          del,
          navn: t(`dagsdel.${del}`),
          kort: tavle.besok
            .filter((b) => b.dagsdel === del)
            .flatMap((b) =>
              b.tildelt.filter((x) => x.ansattId === spor.ansattId).map((x) => ({ b, plass: x.plass })),
            )
            .map(({ b, plass }) => (
              <li key={`${b.id}/${plass}`}>
                <BesokKort {...kortfor(tt, tavle, b, spor.ansattId)} plass={plass} ord={ord} onVelg={velg} />
              </li>
            )),
        })),
      })),
    // `velg` bruker bare stabile settere.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [tavle, t, ord],
  );
  const ufordelte = tavle.besok.flatMap((b) =>
    b.status === 'STOPPET' && b.tildelt.length > 0 ? [] : ledigePlasser(b).map((plass) => ({ b, plass })),
  );
  const loftetBesok = loftet && finn(loftet.besokId);
  const valgtBesok = valgt && finn(valgt.besokId);

  return (
    <div ref={rot} className="tavle-oy">
      <VisuallyHidden>
        <span id="tavle-hjelp">{t('flytt.hjelp')}</span>
      </VisuallyHidden>
      <div aria-live="assertive" className="sr-only">
        {sagt}
      </div>
      <Ufordelt
        antall={ufordelte.length}
        syke={tavle.syke}
        flytter={loftet?.medTastatur && loftetBesok ? kort(loftetBesok) : null}
      >
        {ufordelte.map(({ b, plass }) => (
          <li key={`${b.id}/${plass}`}>
            <BesokKort
              {...kortfor(tt, tavle, b, null)}
              plass={plass}
              ord={ord}
              onVelg={velg}
              naar={[t(`iDagsdel.${b.dagsdel}`), ...b.krav.map((k) => t(`kompetanse.${k.kode}`))].join(' · ')}
            />
          </li>
        ))}
      </Ufordelt>
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
          {kolonner.map(({ spor, deler }) => (
            <section
              key={spor.ansattId}
              data-spor={spor.ansattId}
              aria-label={`${spor.navn}, ${rolle(t, spor, tavle.megId)}, ${t(`last.${spor.last}`)}`}
              className={cx(
                'spor',
                spor.ansattId === tavle.megId && 'spor-meg',
                over?.startsWith(`${spor.ansattId}/`) && 'spor-over',
              )}
            >
              <Sporhode
                spor={spor}
                rolle={rolle(t, spor, tavle.megId)}
                lastord={t(`last.${spor.last}`)}
                konsekvens={loftetBesok && loftet ? sporlinje(spor, loftetBesok, loftet.plass) : null}
                erAapen={aapne.has(spor.ansattId)}
                onBytt={() => settAapne(byttet(aapne, spor.ansattId))}
              />
              <Sporkolonne spor={spor} deler={deler} ledig={t('ledig')} erAapen={aapne.has(spor.ansattId)} />
            </section>
          ))}
        </section>
      )}
      {valgt && valgtBesok && (
        <Flyttark
          key={`${valgtBesok.id}/${valgt.plass}/${valgtBesok.versjon}`}
          tavle={tavle}
          besok={valgtBesok}
          plass={valgt.plass}
          aapen={arkAapent}
          onLukk={() => settArkAapent(false)}
          onFlytt={(f) => void flytt(f)}
        />
      )}
    </div>
  );

  function sporlinje(spor: Spor, besok: Tavlebesok, plass: number) {
    const her = over?.startsWith(`${spor.ansattId}/`) ? lesCelle(over, besok).tilDagsdel : besok.dagsdel;
    if (paaPlass(besok, plass) === spor.ansattId && her === besok.dagsdel)
      return { tegn: null, tekst: t('kjennskap.harDet') };
    return konsekvenslinje(
      tt,
      konsekvens(tavle, { besok, plass, tilAnsattId: spor.ansattId, tilDagsdel: her }),
    );
  }
}
