'use client';
import {
  ArrowRightIcon,
  ChevronLeftIcon,
  ChevronRightIcon,
  ExclamationmarkTriangleIcon,
} from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import type { Funn } from '@/lib/domain/vedtak/formaalsvakt/types';

interface VaktforklaringProps {
  funn: Funn;
  ord: string;
  nummer: number;
  alle: number;
  melding: string;
  kanFlytte: boolean;
  gaa: (steg: 1 | -1) => void;
  lukk: () => void;
  bruk: (tekst: string) => void;
  flytt: () => Promise<void>;
}

/** Why the guard stopped here, and the way out. Inside the field, one at a time. */
export function Vaktforklaring(props: VaktforklaringProps) {
  const { funn, ord, nummer, alle, melding, kanFlytte, gaa, lukk, bruk, flytt } = props;
  const t = useTranslations('samskriving.vakt');
  const hvorfor = useTranslations('formaalsvakt');
  const [venter, setVenter] = useState(false);
  const boks = useRef<HTMLDivElement>(null);
  useEffect(() => boks.current?.focus(), []);
  const { forslag } = funn;
  const tittel = t('knapp', { ord, type: t(`type.${funn.type}`) });
  const nokkel = `melding.${funn.type}.${funn.grunn}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, from anywhere inside
    <div
      ref={boks}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would bring a legend and a border
      role="group"
      tabIndex={-1}
      aria-label={tittel}
      className="vokt-forklaring"
      onKeyDown={(e) => {
        if (e.key !== 'Escape') return;
        e.stopPropagation();
        lukk();
      }}
    >
      <div className="flex items-center gap-2">
        <Icon as={ExclamationmarkTriangleIcon} />
        <p className="min-w-0 flex-1 font-semibold break-words">{tittel}</p>
        {alle > 1 && (
          <>
            <span className="text-sm">{t('nummer', { nummer, alle })}</span>
            <IconButton icon={ChevronLeftIcon} label={t('forrige')} onClick={() => gaa(-1)} />
            <IconButton icon={ChevronRightIcon} label={t('neste')} onClick={() => gaa(1)} />
          </>
        )}
      </div>
      {hvorfor.has(nokkel as never) && (
        <p>{(hvorfor as (n: string, v: object) => string)(nokkel, { ord })}</p>
      )}
      {forslag?.slag === 'omskriv' && (
        <p className="break-words">
          {t('slik')} {forslag.tekst}
        </p>
      )}
      {forslag?.slag === 'flytt' && kanFlytte && (
        <p className="break-words">
          {t('flyttes')} {forslag.detalj.tekst}
        </p>
      )}
      {melding && <p role="alert">{melding}</p>}
      <div className="flex flex-wrap gap-2">
        {forslag?.slag === 'flytt' && kanFlytte && (
          <Button
            busy={venter}
            onClick={() => {
              setVenter(true);
              void flytt().finally(() => setVenter(false));
            }}
          >
            <Icon as={ArrowRightIcon} />
            {t('flytt')}
          </Button>
        )}
        {forslag?.slag === 'omskriv' && <Button onClick={() => bruk(forslag.tekst)}>{t('bruk')}</Button>}
        <Button variant="tertiary" onClick={lukk}>
          {t('lukk')}
        </Button>
      </div>
    </div>
  );
}
