import { useTranslations } from 'next-intl';
import { FORSLAGSSLAG, type Forslagsslag } from '@/lib/domain/dagen/forslag/kjoring/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';

interface ForslagsvalgProps {
  tavle: TavleView;
  slag: Forslagsslag;
  del: Dagsdel | null;
  harSpurt: boolean;
  onSpor: (slag: Forslagsslag, del: Dagsdel | null) => void;
}

/** Hva vi spør om: hele dagen, bare det som ligger i brettet, eller en dag noen ble borte fra. */
export function Forslagsvalg({ tavle, slag, del, harSpurt, onSpor }: ForslagsvalgProps) {
  const t = useTranslations('forslag.panel');
  const td = useTranslations('tavle.dagsdel');
  return (
    <>
      <fieldset className="forslag-slag">
        <legend className="sr-only">{t('slag.tittel')}</legend>
        {FORSLAGSSLAG.map((s) => (
          <label key={s} className="forslag-slagvalg">
            <input type="radio" name="forslag-slag" checked={s === slag} onChange={() => onSpor(s, del)} />
            {t(`slag.${s}`)}
          </label>
        ))}
      </fieldset>
      <label className="mt-2 block">
        <span className="sr-only">{t('del.tittel')}</span>
        <select
          className="forslag-del"
          value={del ?? ''}
          onChange={(e) => onSpor(slag, (e.target.value || null) as Dagsdel | null)}
        >
          <option value="">{t('del.hele')}</option>
          {tavle.deler.map((d) => (
            <option key={d} value={d}>
              {td(d)}
            </option>
          ))}
        </select>
      </label>
      <p className="forslag-lenker">
        <button type="button" className="lenke" disabled={!harSpurt} onClick={() => onSpor(slag, del)}>
          {t('paaNytt')}
        </button>
        <a className="lenke" href={`/tavle/vekter?team=${tavle.team.id}&dato=${tavle.dato}`}>
          {t('vekter')}
        </a>
      </p>
    </>
  );
}
