import { XMarkOctagonFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { Icon } from '@/components/ui/Icon';
import { Panel } from '@/components/ui/Panel';
import type { Oppfolginger } from '@/lib/domain/dagen/oppfolging/types';
import type { StoppView } from '@/lib/domain/dagen/stopp/types';
import { formatDay } from '@/lib/platform/time/format';
import { Oppfolgingsliste } from './Oppfolgingsliste';

/** På personens side: stoppene som gjelder eller kommer, og det teamet skal følge opp. Ingenting når det ikke er noe. */
export async function Hendelsespanel({
  stopp,
  oppfolginger,
}: {
  stopp: StoppView;
  oppfolginger: Oppfolginger;
}) {
  const t = await getTranslations('stopp');
  if (stopp.stopp.length === 0 && oppfolginger.liste.length === 0) return null;
  return (
    <Panel
      title={t('tittel')}
      action={
        stopp.kanSette && (
          <Link className="lenke" href={`/brukere/${stopp.bruker.id}/stopp`}>
            {t('endre')}
          </Link>
        )
      }
    >
      <ul className="grid gap-1 text-sm">
        {stopp.stopp.map((s) => (
          <li key={s.id} className="flex flex-wrap items-center gap-x-2">
            <Icon as={XMarkOctagonFillIcon} />
            <span className="font-semibold">
              {s.sted ? t('hvor', { grunn: t(`grunn.${s.grunn}`), sted: s.sted }) : t(`grunn.${s.grunn}`)}
            </span>
            <span className="text-neutral-text-subtle">
              {s.tom
                ? t('fraTil', { fom: formatDay(s.fom), tom: formatDay(s.tom) })
                : t('fra', { fom: formatDay(s.fom) })}
            </span>
          </li>
        ))}
      </ul>
      {oppfolginger.liste.length > 0 && <Oppfolgingsliste oppfolginger={oppfolginger} utenNavn />}
    </Panel>
  );
}
