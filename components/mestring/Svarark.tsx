import { useTranslations } from 'next-intl';
import { OwnWords } from '@/components/ui/OwnWords';
import type { Svarbrev } from '@/lib/domain/mestring/types';

interface SvararkProps {
  brev: Svarbrev;
  mottaker: string[];
  avsender: string[];
  dato: string | null;
}

/** Svaret, akkurat som personen får det. */
export function Svarark({ brev, mottaker, avsender, dato }: SvararkProps) {
  const t = useTranslations('mestring.brev');
  return (
    <article
      aria-label={t('navn')}
      className="brevark rounded-md bg-neutral-surface-default px-6 py-8 text-base shadow-raised md:px-10 md:py-9 print:p-0 print:shadow-none"
    >
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm">
        <Linjer linjer={avsender} />
        <p className="text-neutral-text-subtle">{dato}</p>
      </div>
      <address className="mt-6 not-italic">
        <Linjer linjer={mottaker} />
      </address>
      <h2 className="mt-7 text-lg">{brev.overskrift}</h2>
      {brev.deler.map((del) => (
        <section key={del.tittel} className="mt-5 break-inside-avoid-page">
          <h3 className="text-base">{del.tittel}</h3>
          {del.sitat && (
            <OwnWords className="mt-2 !px-4 !py-3 !text-base" source={del.avsnitt[0]}>
              {del.sitat}
            </OwnWords>
          )}
          {!del.sitat &&
            del.avsnitt.map((avsnitt) => (
              <p key={avsnitt} className="mt-1.5 whitespace-pre-line">
                {avsnitt}
              </p>
            ))}
        </section>
      ))}
      <div className="mt-7 text-sm">
        <Linjer linjer={brev.hilsen} />
      </div>
    </article>
  );
}

const Linjer = ({ linjer }: { linjer: string[] }) => (
  <p>
    {linjer.map((linje) => (
      <span key={linje} className="block">
        {linje}
      </span>
    ))}
  </p>
);
