import { ChevronLeftIcon, ChevronRightIcon, CoffeeIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { capitalize, formatWeekday } from '@/lib/platform/time/format';
import type { Dato } from '@/lib/platform/time/dato';
import type { MinDagView } from '@/lib/domain/dagen/besok/types';
import { Dagdel } from './Dagdel';

/** Hele skjermen «Min dag». Får ferdige data og spør ingen. */
export function MinDag({ dag }: { dag: MinDagView }) {
  const t = useTranslations('minDag');
  const erTom = dag.deler.length === 0;
  return (
    <div className="mx-auto flex min-h-[calc(100dvh-8rem)] w-full max-w-[44rem] flex-col px-4 pb-4 md:min-h-[60dvh] md:pt-4">
      <header className="flex flex-wrap items-center gap-2 pt-3 pb-2">
        <div className="min-w-0 flex-[1_1_9rem]">
          <h1 className="text-xl">{t('tittel')}</h1>
          <p className="text-sm text-neutral-text-subtle">{capitalize(formatWeekday(dag.dato))}</p>
        </div>
        <nav aria-label={t('bla')} className="ikke-trykk flex items-center">
          {!dag.erIDag && (
            <Link
              href="/min-dag"
              className="lenke inline-flex min-h-12 items-center px-2 text-sm font-semibold"
            >
              {t('iDag')}
            </Link>
          )}
          <Bla til={dag.forrige} ikon={ChevronLeftIcon} />
          <Bla til={dag.nesteDag} ikon={ChevronRightIcon} />
        </nav>
      </header>
      {erTom ? (
        <TomDag iDag={dag.erIDag} />
      ) : (
        <>
          {dag.erIDag && dag.igjen === 0 && <p className="py-2 font-semibold">{t('altFerdig')}</p>}
          {dag.deler.map((del) => (
            <Dagdel key={del.dagsdel} del={del} neste={dag.neste} />
          ))}
        </>
      )}
    </div>
  );
}

const RUND = 'inline-grid size-12 place-items-center rounded-full hover:bg-neutral-surface-tinted';

function Bla({ til, ikon }: { til: Dato | null; ikon: typeof ChevronLeftIcon }) {
  if (!til) return <span className="size-12" />;
  return (
    <Link
      href={`/min-dag?dato=${til}`}
      className={RUND}
      aria-label={capitalize(formatWeekday(til))}
      prefetch={false}
    >
      <Icon as={ikon} size="lg" />
    </Link>
  );
}

function TomDag({ iDag }: { iDag: boolean }) {
  const t = useTranslations('minDag.tom');
  return (
    <>
      <div className="grid grow content-center justify-items-center gap-3 py-12 text-center">
        <Icon as={CoffeeIcon} size="xl" className="text-accent-text-subtle" />
        <h2 className="text-xl">{t(iDag ? 'iDag' : 'annenDag')}</h2>
        <p className="max-w-[26rem]">{t('tekst')}</p>
      </div>
      <LinkButton href="/tavle" variant="primary" tall className="w-full sm:mx-auto sm:w-auto sm:px-10">
        {t('tavla')}
      </LinkButton>
    </>
  );
}
