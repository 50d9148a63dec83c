import type { useTranslations } from 'next-intl';
import type { Stegslag } from '@/lib/domain/dagen/live/types';
import type { Skjedd } from '@/lib/domain/dagen/live/view';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import type { Utfall } from './synk';

type T = ReturnType<typeof useTranslations<'tavle'>>;

/** Hva som ble av et steg, i én setning. `steg` er satt når det kan angres fra meldingen. */
export function ferdigord(
  t: T,
  tavle: TavleView,
  slag: Stegslag,
  utfall: Utfall[],
): { tekst: string; steg: string | null } {
  const lagret = utfall.filter((u) => u.svar.slag === 'LAGRET');
  const nei = utfall.find((u) => u.svar.slag === 'AVVIST');
  const forste = utfall[0]!;
  const steg = slag !== 'ANGRE' && lagret.length > 0 ? forste.ventende.steg : null;
  if (nei) {
    const hvorfor = neiord(t, tavle, nei);
    const flere = utfall.length > 1;
    return {
      tekst: flere ? t('live.noen', { antall: lagret.length, alle: utfall.length, hvorfor }) : hvorfor,
      steg,
    };
  }
  if (slag === 'ANGRE')
    return {
      tekst:
        utfall.length > 1
          ? t('live.angretFlere', { antall: utfall.length })
          : t('gjort.angret', { hvem: hvem(t, tavle, forste) }),
      steg,
    };
  if (utfall.length > 1) return { tekst: t('live.flyttetFlere', { antall: utfall.length }), steg };
  return { tekst: flyttetord(t, tavle, forste), steg };
}

function flyttetord(t: T, tavle: TavleView, utfall: Utfall): string {
  const { til } = utfall.ventende;
  const navn = tavle.spor.find((s) => s.ansattId === til.ansattId)?.fornavn;
  return navn
    ? t('gjort.flyttet', { hvem: hvem(t, tavle, utfall), navn, naar: t(`iDagsdel.${til.dagsdel}`) })
    : t('gjort.ufordelt', { hvem: hvem(t, tavle, utfall) });
}

function neiord(t: T, tavle: TavleView, utfall: Utfall): string {
  const { ventende, svar } = utfall;
  if (svar.slag !== 'AVVIST') return '';
  // Serveren sier hvem som kom først. Ved angring kan det være meg selv, et steg senere, så da sier vi det på vår måte.
  if (ventende.slag !== 'FLYTT' && svar.grunn === 'EndretAvAnnen')
    return t(`live.endret.${ventende.slag}`, { hvem: hvem(t, tavle, utfall) });
  return svar.melding ?? t('gjort.ikkeLagret', { hvem: hvem(t, tavle, utfall) });
}

const hvem = (t: T, tavle: TavleView, { ventende }: Utfall): string =>
  tavle.besok.find((b) => b.id === ventende.besokId)?.bruker?.kort ?? t('kort.skjermet');

/** «Ingrid flyttet Ruth B. til Yusuf.» */
export function skjeddord(t: T, hva: Skjedd): string {
  const av = hva.av || t('live.noenAndre');
  if (hva.slag === 'FLERE') return t('live.andreFlyttetFlere', { av, antall: hva.antall });
  const kort = hva.hvem ?? t('live.etSkjermet');
  return hva.til
    ? t('live.andreFlyttet', { av, hvem: kort, til: hva.til })
    : t('live.andreUfordelt', { av, hvem: kort });
}
