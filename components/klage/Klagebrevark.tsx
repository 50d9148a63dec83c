import { useTranslations } from 'next-intl';
import { OwnWords } from '@/components/ui/OwnWords';
import type { Brevbit, Klagebrev } from '@/lib/domain/klage/brev/types';

/** Brevet, akkurat som det sendes. */
export function Klagebrevark({ brev }: { brev: Klagebrev }) {
  const t = useTranslations('klage.brev');
  return (
    <article
      aria-label={t('navn')}
      className="brevark rounded-md bg-neutral-surface-default px-6 py-8 text-base shadow-raised md:px-10 md:py-9 print:p-0 print:shadow-none"
    >
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm">
        <p>
          <strong className="font-semibold">{brev.avsender.navn}</strong>
          <br />
          {brev.avsender.kommune}
          <br />
          {brev.avsender.adresse}
        </p>
        <p className="text-neutral-text-subtle xl:text-right print:text-right">
          {brev.referanse && (
            <>
              {t('referanse', { nummer: brev.referanse })}
              <br />
            </>
          )}
          {brev.dato}
        </p>
      </div>
      <address className="mt-6 not-italic">
        {brev.mottaker.map((linje) => (
          <span key={linje} className="block">
            {linje}
          </span>
        ))}
      </address>
      <h1 className="mt-7 text-lg">{brev.tittel}</h1>
      {brev.deler.map((del, nummer) => (
        <section key={nummer} className="mt-5">
          {del.overskrift && <h2 className="text-base">{del.overskrift}</h2>}
          {del.innhold.map((bit, i) => (
            <Bit key={i} bit={bit} />
          ))}
        </section>
      ))}
      <div className="mt-7 border-t border-neutral-border-subtle pt-4 text-sm text-neutral-text-subtle">
        {brev.signatur.map((linje) => (
          <p key={linje}>{linje}</p>
        ))}
        {brev.kopi && <p className="mt-2">{t('kopi', { navn: brev.kopi })}</p>}
      </div>
    </article>
  );
}

function Bit({ bit }: { bit: Brevbit }) {
  if (bit.slag === 'sitat')
    return (
      <OwnWords className="mt-2 !px-4 !py-3 !text-base" source={bit.kilde}>
        {bit.tekst}
      </OwnWords>
    );
  if (bit.slag === 'avsnitt') return <p className="mt-1.5 whitespace-pre-line">{bit.tekst}</p>;
  return (
    <ul className="mt-1.5 grid list-disc gap-1 pl-5">
      {bit.punkter.map((punkt) => (
        <li key={punkt}>{punkt}</li>
      ))}
    </ul>
  );
}
