import { useTranslations } from 'next-intl';
import type { Alternativ } from '@/lib/domain/dagen/forslag/kjoring/types';
import { useSammendrag } from './ord';

interface AlternativvalgProps {
  alternativer: Alternativ[];
  valgt: number;
  onVelg: (nr: number) => void;
}

/** Tre måter å reparere dagen på. Ordene sier hva hver av dem gir, så ingen trenger å åpne alle. */
export function Alternativvalg({ alternativer, valgt, onVelg }: AlternativvalgProps) {
  const t = useTranslations('forslag.panel');
  const sammendrag = useSammendrag();
  return (
    <fieldset className="mb-3 grid gap-1.5">
      <legend className="mb-1.5 text-sm font-semibold">
        {t('alternativer', { antall: alternativer.length })}
      </legend>
      {alternativer.map(({ maate, forslag }, nr) => (
        <label key={maate} className="forslag-alternativ">
          <input type="radio" name="forslag-maate" checked={nr === valgt} onChange={() => onVelg(nr)} />
          <span className="text-sm font-semibold">{maate && t(`maate.${maate}`)}</span>
          <span className="col-start-2 text-xs text-neutral-text-subtle">
            {t('endringer', { antall: forslag.sammenligning.endringer })} {sammendrag(forslag.sammenligning)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
