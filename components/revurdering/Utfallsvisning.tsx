import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { Revurderingsside } from '@/lib/domain/revurdering/side/types';
import { formatDayYear } from '@/lib/platform/time/format';
import { BUNNLINJE } from './bunnlinje';

/** Hva det ble, når revurderingen er fullført. */
export async function Utfallsvisning({ side }: { side: Revurderingsside }) {
  const t = await getTranslations('revurdering.utfall');
  const { utfall, bruker } = side;
  if (!utfall) return null;
  const person = `/brukere/${bruker.id}`;
  return (
    <section className={BUNNLINJE} aria-label={t('ferdig')}>
      <div className="mx-auto grid w-full max-w-[1376px] gap-1">
        <h2 className="text-base">
          {t('ferdig')}: {t(`valg.${utfall.utfall}`)}
        </h2>
        <p className="max-w-[44rem] whitespace-pre-line text-sm">{utfall.begrunnelse}</p>
        {utfall.nesteForfall && (
          <p className="text-sm">{t('neste', { dato: formatDayYear(utfall.nesteForfall) })}</p>
        )}
        <p className="ikke-trykk mt-1 flex flex-wrap gap-x-6 text-sm">
          {utfall.nyttVedtak && (
            <Link className="lenke" href={`/vedtak/${utfall.nyttVedtak.id}`}>
              {t('tilVedtak')}
            </Link>
          )}
          {utfall.utfall === 'ENDRES_INNENFOR_RAMMEN' && (
            <Link className="lenke" href={`${person}/tiltaksplan`}>
              {t('tilPlan')}
            </Link>
          )}
          <Link className="lenke" href={person}>
            {t('tilBruker', { navn: bruker.fornavn })}
          </Link>
        </p>
      </div>
    </section>
  );
}
