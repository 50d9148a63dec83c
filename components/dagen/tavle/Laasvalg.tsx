import { useTranslations } from 'next-intl';
import { paaPlass } from '@/lib/domain/dagen/flytting/view';
import type { Laas } from '@/lib/domain/dagen/laas/types';
import type { Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';
import { Tegn } from '../Tegn';

export type Laaser = Laas;

interface LaasvalgProps {
  tavle: TavleView;
  besok: Tavlebesok;
  plass: number;
  onLaas: (laaser: Laaser) => void;
}

/** Lås til personen, eller til delen av dagen. Gjelder med en gang; forslag lar det ligge. */
export function Laasvalg({ tavle, besok, plass, onLaas }: LaasvalgProps) {
  const t = useTranslations('tavle');
  const { laastPerson, laastDagsdel } = besok;
  const navn = tavle.spor.find((s) => s.ansattId === paaPlass(besok, plass))?.fornavn;
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">{t('laas.tittel')}</legend>
      <div className="flex flex-wrap gap-2">
        {navn && (
          <label className="delvalg">
            <input
              type="checkbox"
              checked={laastPerson}
              onChange={() => onLaas({ laastPerson: !laastPerson, laastDagsdel })}
            />
            <Tegn navn="laas" />
            {t('laas.til', { hva: navn })}
          </label>
        )}
        <label className="delvalg">
          <input
            type="checkbox"
            checked={laastDagsdel}
            onChange={() => onLaas({ laastPerson, laastDagsdel: !laastDagsdel })}
          />
          <Tegn navn="laas" />
          {t('laas.til', { hva: t(`iDagsdel.${besok.dagsdel}`) })}
        </label>
      </div>
      <p className="mt-1.5 text-xs text-neutral-text-subtle">{t('laas.hjelp')}</p>
    </fieldset>
  );
}
