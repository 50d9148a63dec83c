import { ChevronDownIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { TextArea } from '@/components/ui/form/TextArea';
import { Icon } from '@/components/ui/Icon';
import { formatRelative } from '@/lib/platform/time/format';
import type { BesokView, Overlevering } from '@/lib/domain/dagen/besok/types';

/** Det de forrige skrev til oss, og plass til å skrive til neste. Dag og dagsdel, aldri klokkeslett. */
export function Overleveringer({ besok }: { besok: BesokView }) {
  const t = useTranslations('besok.overlevering');
  return (
    <section className="px-4 pt-4">
      <h2 className="text-lg">{t('tittel')}</h2>
      {besok.overleveringer.length === 0 && <p className="mt-1 text-neutral-text-subtle">{t('ingen')}</p>}
      {besok.overleveringer.map((overlevering) => (
        <Lapp key={overlevering.id} overlevering={overlevering} iDag={besok.iDag} />
      ))}
      {besok.kan.fullfore ? (
        <details className="ikke-trykk group/skriv mt-1" open={besok.overlevering !== null}>
          <summary className="lenke inline-flex min-h-12 cursor-pointer list-none items-center gap-1.5 font-semibold [&::-webkit-details-marker]:hidden">
            <Icon as={PencilWritingIcon} />
            {t('skriv')}
            <Icon as={ChevronDownIcon} className="transition-transform group-open/skriv:rotate-180" />
          </summary>
          <TextArea
            name="overlevering"
            label={t('felt')}
            hideLabel
            description={t('hjelp')}
            defaultValue={besok.overlevering ?? undefined}
          />
        </details>
      ) : (
        besok.overlevering && (
          <div className="flate mt-2 px-3.5 py-3">
            <p className="whitespace-pre-line">{besok.overlevering}</p>
            <p className="text-sm text-neutral-text-subtle">{t('felt')}</p>
          </div>
        )
      )}
    </section>
  );
}

function Lapp({ overlevering, iDag }: { overlevering: Overlevering; iDag: BesokView['iDag'] }) {
  const t = useTranslations('besok.overlevering');
  const dagsdel = useTranslations('besok.dagsdelLiten');
  const dag = formatRelative(overlevering.dato, iDag);
  const naar = overlevering.dagsdel ? t('naar', { dag, dagsdel: dagsdel(overlevering.dagsdel) }) : dag;
  const fra = overlevering.fra.length > 0 ? t('fra', { navn: overlevering.fra.join(', '), naar }) : naar;
  return (
    <div className="flate mt-2 px-3.5 py-3">
      <p className="whitespace-pre-line">{overlevering.tekst}</p>
      <p className="text-sm text-neutral-text-subtle">
        {overlevering.slag ? `${t(overlevering.slag)} · ${fra}` : fra}
      </p>
    </div>
  );
}
