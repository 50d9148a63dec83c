import { CheckmarkCircleFillIcon, ChevronDownIcon, XMarkOctagonFillIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import type { Dagdel as Del, Dagsbesok, NesteBesok } from '@/lib/domain/dagen/besok/types';
import { Besoksrad } from './Besoksrad';
import { DAGSDEL_IKON } from './dagsdel-ikon';
import { Neste } from './Neste';
import { TRAAD_LUFT } from './traad';

/** Én dagsdel av tråden. Er alt gjort eller stoppet, er den foldet; det som avvek, står utenfor folden. */
export function Dagdel({ del, neste }: { del: Del; neste: NesteBesok | null }) {
  const t = useTranslations('minDag');
  const synlige = del.foldet ? del.besok.filter((b) => b.status === 'AVVIK') : del.besok;
  const foldede = del.foldet ? del.besok.filter((b) => b.status !== 'AVVIK') : [];
  return (
    <section aria-labelledby={`del-${del.dagsdel}`}>
      {foldede.length > 0 ? (
        <details className="group">
          <summary className="flex min-h-12 cursor-pointer list-none flex-wrap items-center gap-2.5 py-1.5 [&::-webkit-details-marker]:hidden">
            <Overskrift del={del} />
            <Antall del={del} />
            <Icon
              as={ChevronDownIcon}
              className="text-neutral-text-subtle transition-transform group-open:rotate-180"
            />
          </summary>
          <Traad besok={foldede} neste={null} />
        </details>
      ) : (
        <div className="mt-2 flex min-h-10 items-center gap-2.5">
          <Overskrift del={del} />
        </div>
      )}
      <Traad besok={synlige} neste={neste} />
      {del.luft && (
        <ul>
          <li className={TRAAD_LUFT}>
            <span className="inline-block rounded-md border border-dashed border-neutral-border-default px-2.5 py-1">
              {t('luft')}
            </span>
          </li>
        </ul>
      )}
    </section>
  );
}

function Overskrift({ del }: { del: Del }) {
  const t = useTranslations('besok.dagsdel');
  return (
    <>
      <Icon as={DAGSDEL_IKON[del.dagsdel]} size="lg" className="text-neutral-text-subtle" />
      <h2 id={`del-${del.dagsdel}`} className="text-base">
        {t(del.dagsdel)}
      </h2>
    </>
  );
}

function Antall({ del }: { del: Del }) {
  const t = useTranslations('minDag');
  return (
    <span className="flex min-w-0 flex-[1_1_7rem] flex-wrap gap-x-3 text-sm">
      {del.antall.ferdig > 0 && (
        <span className="inline-flex items-center gap-1">
          <Icon as={CheckmarkCircleFillIcon} className="text-accent-base-default" />
          {t('ferdige', { antall: del.antall.ferdig })}
        </span>
      )}
      {del.antall.stopp > 0 && (
        <span className="inline-flex items-center gap-1">
          <Icon as={XMarkOctagonFillIcon} className="text-neutral-text-subtle" />
          {t('stoppet', { antall: del.antall.stopp })}
        </span>
      )}
    </span>
  );
}

function Traad({ besok, neste }: { besok: Dagsbesok[]; neste: NesteBesok | null }) {
  if (besok.length === 0) return null;
  return (
    <ol>
      {besok.map((b) =>
        b.besokId === neste?.besokId ? (
          <li key={b.besokId} className="my-1">
            <Neste besok={neste} />
          </li>
        ) : (
          <Besoksrad key={b.besokId} besok={b} />
        ),
      )}
    </ol>
  );
}
