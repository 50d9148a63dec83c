import { useTranslations } from 'next-intl';
import type { Varselbrev } from '@/lib/domain/vedtak/varsel/types';

/** Varselet på A4, akkurat som personen fikk det. */
export function Varselark({ brev }: { brev: Varselbrev }) {
  const t = useTranslations('slag.varsel');
  return (
    <article
      aria-label={t('brevnavn')}
      className="brevark rounded-md bg-neutral-surface-default px-6 py-8 text-base shadow-raised md:px-10 md:py-9 print:p-0 print:shadow-none"
    >
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm">
        <p>
          {brev.avsender.map((linje, i) => (
            <span key={linje} className={i === 0 ? 'block font-semibold' : 'block'}>
              {linje}
            </span>
          ))}
        </p>
        <p>
          <span className="block">{brev.dato}</span>
          <span className="block">{brev.saksnummer}</span>
        </p>
      </div>
      <p className="mt-7">
        {brev.mottaker.map((linje) => (
          <span key={linje} className="block">
            {linje}
          </span>
        ))}
      </p>
      <h1 className="mt-7 text-lg">{brev.tittel}</h1>
      {brev.deler.map((del) => (
        <section key={del.overskrift ?? 'innledning'} className="mt-5">
          {del.overskrift && <h2 className="text-base">{del.overskrift}</h2>}
          {del.avsnitt.map((tekst) => (
            <p key={tekst} className="mt-1.5">
              {tekst}
            </p>
          ))}
          {del.punkter.length > 0 && (
            <ul className="mt-1.5 list-disc pl-5">
              {del.punkter.map((punkt) => (
                <li key={punkt}>{punkt}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <div className="mt-7 border-t border-neutral-border-subtle pt-4 text-sm text-neutral-text-subtle">
        {brev.signatur.map((linje) => (
          <p key={linje}>{linje}</p>
        ))}
      </div>
    </article>
  );
}
