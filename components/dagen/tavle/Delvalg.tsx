import { useTranslations } from 'next-intl';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';

interface DelvalgProps {
  deler: readonly Dagsdel[];
  valgt: Dagsdel | null;
  /** Når flere er valgt, kan hvert besøk bli i sin del av dagen. */
  medSomNaa: boolean;
  onVelg: (del: Dagsdel | null) => void;
}

export function Delvalg({ deler, valgt, medSomNaa, onVelg }: DelvalgProps) {
  const t = useTranslations('tavle');
  const valg: (Dagsdel | null)[] = medSomNaa ? [null, ...deler] : [...deler];
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">{t('flytt.naar')}</legend>
      <div className="flex flex-wrap gap-2">
        {valg.map((del) => (
          <label key={del ?? 'SOM_NAA'} className="delvalg">
            <input
              type="radio"
              name="del"
              value={del ?? 'SOM_NAA'}
              checked={del === valgt}
              onChange={() => onVelg(del)}
            />
            {del ? t(`dagsdel.${del}`) : t('flytt.somNaa')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
