'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Brevark } from '@/components/vedtak/Brevark';
import { byggBrev } from '@/lib/domain/vedtak/brev/rules';
import type { Brev, Brevfakta } from '@/lib/domain/vedtak/brev/types';
import { innholdFraSkjema } from '@/lib/domain/vedtak/side/rules';
import type { Vedtaksinnhold, Vedtaksmaalinnhold } from '@/lib/domain/vedtak/types';
import { sjekkliste } from '@/lib/domain/vedtak/utkast/rules';
import { fromForm } from '@/lib/platform/gate/form-data';
import type { Dato } from '@/lib/platform/time/dato';
import { Sjekklinje } from './Sjekklinje';

interface BrevspalteProps {
  fakta: Brevfakta;
  innhold: Vedtaksinnhold;
  maal: Vedtaksmaalinnhold[];
  iDag: Dato;
  skjemaId: string;
}

/** Brevet bygges av det som står i skjemaet nå, med de samme reglene som serveren bruker når det fattes. */
export function Brevspalte({ fakta, innhold: lagret, maal, iDag, skjemaId }: BrevspalteProps) {
  const t = useTranslations('vedtak.brev');
  const innhold = useSkjema(skjemaId, lagret, maal);
  const brev = useMemo(() => byggBrev({ fakta, innhold, fatting: null }), [fakta, innhold]);
  const liste = useMemo(() => sjekkliste(innhold, fakta, brev, iDag), [innhold, fakta, brev, iDag]);
  const endret = useEndret(brev);
  return (
    <aside
      id="brev"
      aria-labelledby="brev-overskrift"
      // A scrolling region must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="border-neutral-border-subtle bg-neutral-background-tinted px-4 py-5 max-lg:border-t md:px-7 lg:sticky lg:top-[var(--vedtakshode,5.5rem)] lg:max-h-[calc(100dvh-var(--vedtakshode,5.5rem))] lg:overflow-y-auto lg:border-l"
    >
      <div className="mx-auto max-w-[35rem]">
        <div className="mb-3 flex flex-wrap items-start gap-x-4 gap-y-1">
          <h2 id="brev-overskrift" className="text-base">
            {t('overskrift')}
          </h2>
          <Sjekklinje liste={liste} skjemaId={skjemaId} />
        </div>
        <Brevark brev={brev} endret={endret} />
      </div>
    </aside>
  );
}

/** Det som står i skjemaet; det lagrede til siden lever. */
function useSkjema(skjemaId: string, lagret: Vedtaksinnhold, maal: Vedtaksmaalinnhold[]): Vedtaksinnhold {
  const [innhold, setInnhold] = useState(lagret);
  useEffect(() => {
    const skjema = document.getElementById(skjemaId);
    if (!(skjema instanceof HTMLFormElement)) return;
    const les = () => setInnhold(innholdFraSkjema(fromForm(new FormData(skjema)), maal));
    les();
    skjema.addEventListener('input', les);
    skjema.addEventListener('change', les);
    return () => {
      skjema.removeEventListener('input', les);
      skjema.removeEventListener('change', les);
    };
    // After a save `lagret` is new, and rows may have come and gone: read the form again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [skjemaId, maal, lagret]);
  return innhold;
}

const TONING_MS = 2000;

/** Avsnittene som ble endret nå nettopp. */
function useEndret(brev: Brev): ReadonlySet<string> {
  const forrige = useRef(avsnitt(brev));
  const [endret, setEndret] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const naa = avsnitt(brev);
    const nye = [...naa]
      .filter(([nokkel, tekst]) => forrige.current.get(nokkel) !== tekst)
      .map(([nokkel]) => nokkel);
    forrige.current = naa;
    if (nye.length === 0) return;
    setEndret(new Set(nye));
    const klokke = setTimeout(() => setEndret(new Set()), TONING_MS);
    return () => clearTimeout(klokke);
  }, [brev]);
  return endret;
}

const avsnitt = (brev: Brev): Map<string, string> =>
  new Map(
    brev.deler.flatMap((del) =>
      del.innhold.map((i, nummer) => [`${del.kode}/${nummer}`, JSON.stringify(i)] as const),
    ),
  );
