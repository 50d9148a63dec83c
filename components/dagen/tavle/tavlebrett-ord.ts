import type { useTranslations } from 'next-intl';
import type { Spor, Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Kortord } from '../BesokKort';

type Tavletekst = ReturnType<typeof useTranslations<'tavle'>>;

export interface Valgt {
  besokId: string;
  plass: number;
}

export const lesKort = (id: string): Valgt => {
  const [besokId, plass] = id.split('/') as [string, string];
  return { besokId, plass: Number(plass) };
};

/** Brettet har ingen del av dagen: da beholder besøket sin. */
export const lesCelle = (
  celle: string,
  besok: Tavlebesok,
): { tilAnsattId: string | null; tilDagsdel: Dagsdel } => {
  if (celle === 'ufordelt') return { tilAnsattId: null, tilDagsdel: besok.dagsdel };
  const [ansattId, del] = celle.split('/') as [string, Dagsdel];
  return { tilAnsattId: ansattId, tilDagsdel: del };
};

/** På telefonen er min egen kolonne åpen. Er jeg ikke på, er den første det. */
export const forstAapen = (tavle: TavleView): ReadonlySet<string> =>
  new Set([(tavle.spor.find((s) => s.ansattId === tavle.megId) ?? tavle.spor[0])?.ansattId ?? '']);

export const byttet = (sett: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  sett.has(id) ? new Set([...sett].filter((x) => x !== id)) : new Set([...sett, id]);

export const rolle = (t: Tavletekst, spor: Spor, megId: string): string =>
  [
    t(`profesjon.${spor.profesjon}`),
    ...(spor.tilstede === 'PAA' ? [] : [t(`tilstede.${spor.tilstede}`)]),
    ...(spor.vakt && spor.vakt !== 'DAG' ? [t(`vakt.${spor.vakt}`)] : []),
    ...(spor.ansattId === megId ? [t('deg')] : []),
  ].join(', ');

/** «morgen · sykepleier», på kort som ikke ligger under en del av dagen. */
export const naarord = (t: Tavletekst, besok: Tavlebesok): string =>
  [t(`iDagsdel.${besok.dagsdel}`), ...besok.krav.map((k) => t(`kompetanse.${k.kode}`))].join(' · ');

export const kortord = (t: Tavletekst): Kortord => ({
  skjermet: t('kort.skjermet'),
  medisin: t('kort.medisin'),
  maa: t('kort.maa'),
  akutt: t('kort.akutt'),
  kjent: t('kort.kjent'),
  ansikter: t('kort.ansikter'),
  ferdig: t('kort.ferdig'),
  kanFlyttes: t('kort.kanFlyttes'),
  valgt: t('kort.valgt'),
});
