import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { OwnWords } from '@/components/ui/OwnWords';
import { formatDay } from '@/lib/platform/time/format';
import type { Besoksmaal, BesokView } from '@/lib/domain/dagen/besok/types';
import { Maaltrapp } from './Maaltrapp';
import { Observasjon } from './Observasjon';

/** Egne ord, og målet besøket tjener. Flere mål ligger bak ett trykk. */
export function Viktig({ besok }: { besok: BesokView }) {
  const t = useTranslations('besok');
  const [forste, ...flere] = besok.maal;
  return (
    <section
      aria-labelledby="viktig"
      className="mx-4 overflow-clip rounded-lg border border-brand1-border-subtle"
    >
      <h2 id="viktig" className="sr-only">
        {t('viktig')}
      </h2>
      {besok.egneOrd ? (
        <OwnWords className="rounded-none! px-4! py-3!" source={<Kilde besok={besok} />}>
          {besok.egneOrd.tekst}
        </OwnWords>
      ) : (
        <p className="bg-neutral-surface-default px-4 py-3">
          {t('ingenEgneOrd', { navn: besok.bruker.fornavn })}
        </p>
      )}
      {forste && <Maal maal={forste} besok={besok} />}
      {flere.length > 0 && (
        <details className="group/flere border-t border-neutral-border-subtle bg-neutral-surface-default">
          <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 px-4 py-1.5 font-semibold text-accent-text-subtle focus-visible:-outline-offset-3 focus-visible:shadow-none [&::-webkit-details-marker]:hidden">
            <span className="min-w-0 flex-1">{t('flereMaal', { antall: flere.length })}</span>
            <Icon as={ChevronDownIcon} className="transition-transform group-open/flere:rotate-180" />
          </summary>
          {flere.map((maal) => (
            <Maal key={maal.maalId} maal={maal} besok={besok} />
          ))}
        </details>
      )}
    </section>
  );
}

function Kilde({ besok }: { besok: BesokView }) {
  const t = useTranslations('besok');
  if (!besok.egneOrd) return null;
  const { dato, spurtAv } = besok.egneOrd;
  const navn = besok.bruker.fornavn;
  return spurtAv
    ? t('spurt', { navn, dato: formatDay(dato), spurtAv })
    : t('spurtUten', { navn, dato: formatDay(dato) });
}

function Maal({ maal, besok }: { maal: Besoksmaal; besok: BesokView }) {
  const t = useTranslations('besok');
  return (
    <div className="border-t border-neutral-border-subtle bg-neutral-surface-default px-4 pt-2.5 pb-3">
      <div className="flex flex-wrap items-end gap-x-3.5 gap-y-1">
        <div className="min-w-0 flex-[1_1_12rem]">
          <p className="text-sm font-semibold text-accent-text-subtle">
            {t('maalInnen', { nummer: maal.nummer, dato: formatDay(maal.innenDato) })}
          </p>
          <p>{maal.tittel}</p>
          <p className="text-sm text-neutral-text-subtle">
            {t('naa', { trinn: maal.trinn[maal.naa + 2] ?? '' })}
          </p>
        </div>
        <Maaltrapp
          naa={maal.naa}
          tekst={t('trapp', { naa: maal.naa + 3, maal: maal.trinn[2] ?? maal.tittel })}
        />
      </div>
      {besok.kan.observere && <Observasjon maal={maal} besok={besok} />}
    </div>
  );
}
