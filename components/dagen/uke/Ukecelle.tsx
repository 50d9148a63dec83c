import { getTranslations } from 'next-intl/server';
import type { Ukecelle as Celle } from '@/lib/domain/dagen/uke/types';
import { Lastord } from '../Lastord';

/** Én person én dag: ordet for mengden, antallet, og ruta. Aldri minutter. */
export async function Ukecelle({ celle, utlagt }: { celle: Celle; utlagt: boolean }) {
  const t = await getTranslations('uke');
  const lastord = await getTranslations('tavle.last');
  if (celle.tilstede !== 'PAA' && celle.antall === 0)
    return (
      <span
        className={celle.tilstede === 'SYK' ? 'text-xs font-semibold' : 'text-xs text-neutral-text-subtle'}
      >
        {t(`tilstede.${celle.tilstede}`)}
      </span>
    );
  // Går hun en rute, sier navnet på den når på døgnet det er.
  const naar = celle.vakter.filter((v) => v !== 'DAG').map((v) => t(`vakt.${v}`));
  const om = celle.ruter.length > 0 ? celle.ruter : naar;
  return (
    <span className="grid gap-0.5">
      {celle.tilstede !== 'PAA' && (
        <span className="text-xs font-semibold">{t(`tilstede.${celle.tilstede}`)}</span>
      )}
      {utlagt && celle.last && <Lastord last={celle.last} ord={lastord(celle.last)} />}
      <span className="text-sm whitespace-nowrap">
        {utlagt ? t('besok', { antall: celle.antall }) : t(`tilstede.${celle.tilstede}`)}
      </span>
      {om.length > 0 && <span className="text-xs text-neutral-text-subtle">{om.join(', ')}</span>}
    </span>
  );
}
