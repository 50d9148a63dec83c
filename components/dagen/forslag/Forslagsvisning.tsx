import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useToast } from '@/components/ui/toast-context';
import type { Utelatt } from '@/lib/domain/dagen/forslag/bruk/types';
import type { Alternativ } from '@/lib/domain/dagen/forslag/kjoring/types';
import type { Endringsrad } from '@/lib/domain/dagen/forslag/panel/types';
import { endringsrader, ufordelteRader } from '@/lib/domain/dagen/forslag/panel/view';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { Alternativvalg } from './Alternativvalg';
import { AndreBesok } from './AndreBesok';
import { brukTrekk, type Brukt } from './bruk';
import { Endringskort } from './Endringskort';
import { Melding } from './Melding';
import { useSammendrag } from './ord';
import { Ufordelte } from './Ufordelte';
import { Utelatte } from './Utelatte';

interface ForslagsvisningProps {
  tavle: TavleView;
  alternativer: Alternativ[];
  onBrukt: (brukt: Brukt[]) => void;
  onAngre: () => void;
}

/** Forslaget: hva det gir, hver endring med grunn og kostnad, og ja eller nei til hver av dem. */
export function Forslagsvisning({ tavle, alternativer, onBrukt, onAngre }: ForslagsvisningProps) {
  const t = useTranslations('forslag.panel');
  const toast = useToast();
  const sammendrag = useSammendrag();
  const [valgt, settValgt] = useState(0);
  const [latt, settLatt] = useState<ReadonlySet<string>>(new Set());
  const [utelatt, settUtelatt] = useState<Utelatt[]>([]);
  const [lagrer, settLagrer] = useState(false);
  const bunn = useRef<HTMLDivElement>(null);
  const forslag = (alternativer[valgt] ?? alternativer[0]!).forslag;
  const rader = endringsrader(tavle, forslag);
  const synlige = rader.filter((r) => !latt.has(r.besokId));
  const klare = synlige.filter((r) => r.status === 'KLAR');
  const ufordelte = ufordelteRader(tavle, forslag);
  const urort = tavle.besok.length - rader.length;

  async function godta(disse: Endringsrad[]) {
    settLagrer(true);
    const svar = await brukTrekk(
      tavle,
      disse.flatMap((r) => r.trekk),
    );
    settLagrer(false);
    if ('melding' in svar) return toast.show({ text: svar.melding ?? t('svar.ikkeLagret') });
    settUtelatt(svar.utelatt);
    bunn.current?.focus({ preventScroll: true });
    if (svar.brukt.length === 0) return toast.show({ text: t('svar.ingen') });
    onBrukt(svar.brukt);
    toast.show({
      text: t('svar.brukt', { antall: new Set(svar.brukt.map((b) => b.besokId)).size }),
      undo: { text: t('svar.angre'), run: () => void onAngre() },
    });
  }

  if (alternativer.every((a) => a.forslag.trekk.length + a.forslag.ufordelt.length === 0))
    return <Melding tittel={t('tom.tittel')}>{t('tom.tekst')}</Melding>;

  return (
    <>
      <div className="forslag-kropp">
        <div className="forslag-sum">
          {alternativer.length > 1 ? (
            <Alternativvalg alternativer={alternativer} valgt={valgt} onVelg={settValgt} />
          ) : (
            <p className="forslag-sumord">{sammendrag(forslag.sammenligning)}</p>
          )}
          <p className="mt-1.5 text-xs text-neutral-text-subtle">
            {t('ingenting')} {t('urort', { antall: urort })}
            {forslag.reisekilde === 'LUFTLINJE' && <> {t('luftlinje')}</>}
          </p>
          <p aria-live="polite" className="sr-only">
            {t('sagt.ferdig', { antall: rader.length, sammendrag: sammendrag(forslag.sammenligning) })}
            {ufordelte.length > 0 && <> {t('sagt.ufordelt', { antall: ufordelte.length })}</>}
          </p>
        </div>
        <Utelatte tavle={tavle} utelatt={utelatt} />
        <ol className="forslag-liste">
          {synlige.map((rad) => (
            <Endringskort
              key={rad.besokId}
              tavle={tavle}
              rad={rad}
              lagrer={lagrer}
              onGodta={() => void godta([rad])}
              onLaVaere={() => settLatt(new Set([...latt, rad.besokId]))}
            />
          ))}
        </ol>
        {latt.size > 0 && (
          <p className="forslag-latt">
            {t('latt', { antall: latt.size })}
            <Button variant="tertiary" onClick={() => settLatt(new Set())}>
              {t('visLatt')}
            </Button>
          </p>
        )}
        <Ufordelte tavle={tavle} rader={ufordelte} />
        <AndreBesok tavle={tavle} forslag={forslag} />
      </div>
      <div ref={bunn} tabIndex={-1} className="forslag-bunn">
        {klare.length > 0 ? (
          <Button variant="primary" full busy={lagrer} disabled={lagrer} onClick={() => void godta(klare)}>
            {t('godtaAlle', { antall: klare.length })}
          </Button>
        ) : (
          <p className="text-sm text-neutral-text-subtle">{t('ferdig')}</p>
        )}
      </div>
    </>
  );
}
