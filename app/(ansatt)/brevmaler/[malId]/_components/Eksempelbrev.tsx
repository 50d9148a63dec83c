'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { Brevark } from '@/components/vedtak/Brevark';
import { medTekster } from '@/lib/domain/vedtak/brev/ordlyd/flett/rules';
import type { Maltekster, Ordlyd } from '@/lib/domain/vedtak/brev/ordlyd/types';
import { EKSEMPLER, eksempelbrev, type Eksempel } from '@/lib/domain/vedtak/brevmal/eksempel/rules';
import type { Brevspraak } from '@/lib/domain/vedtak/types';
import { SKJEMA_ID } from './skjema-id';

interface EksempelbrevProps {
  spraak: Brevspraak;
  standard: Ordlyd;
  lagret: Maltekster;
  kanSkrives: boolean;
}

/** Brevet med ordene slik de står i feltene nå, bygget av de samme reglene som lager det ordentlige. */
export function Eksempelbrev({ spraak, standard, lagret, kanSkrives }: EksempelbrevProps) {
  const t = useTranslations('brevmal');
  const [slag, setSlag] = useState<Eksempel>('INNVILGELSE');
  const tekster = useFelter(lagret);
  const brev = useMemo(
    () => eksempelbrev(spraak, medTekster(standard, tekster), slag),
    [spraak, standard, tekster, slag],
  );
  return (
    <aside
      aria-labelledby="eksempel"
      // A scrolling region must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="border-neutral-border-subtle bg-neutral-background-tinted px-4 py-5 max-lg:border-t md:px-7 lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto lg:border-l"
    >
      <h2 id="eksempel" className="text-base">
        {t('en.brev')}
      </h2>
      <p className="mt-1 text-sm text-neutral-text-subtle">
        {t(kanSkrives ? 'en.brevHva' : 'en.brevUtgave')}
      </p>
      <label className="my-3 flex flex-wrap items-center gap-2 text-sm">
        {t('en.slag')}
        <select
          className="ds-input w-auto"
          value={slag}
          onChange={(hendelse) =>
            setSlag(EKSEMPLER.find((e) => e === hendelse.target.value) ?? 'INNVILGELSE')
          }
        >
          {EKSEMPLER.map((ett) => (
            <option key={ett} value={ett}>
              {t(`slag.${ett}`)}
            </option>
          ))}
        </select>
      </label>
      <div lang={standard.form.spraak}>
        <Brevark brev={brev} />
      </div>
    </aside>
  );
}

/** Det som står i feltene nå; det lagrede når siden ikke har noe skjema. */
function useFelter(lagret: Maltekster): Maltekster {
  const [tekster, setTekster] = useState(lagret);
  useEffect(() => {
    const skjema = document.getElementById(SKJEMA_ID);
    if (!(skjema instanceof HTMLFormElement)) return;
    const les = () =>
      setTekster(
        Object.fromEntries(
          [...skjema.querySelectorAll<HTMLTextAreaElement>('textarea[data-nokkel]')].map((felt) => [
            felt.dataset.nokkel!,
            felt.value,
          ]),
        ),
      );
    les();
    skjema.addEventListener('input', les);
    return () => skjema.removeEventListener('input', les);
    // After a save the fields are new: read them again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [lagret]);
  return tekster;
}
