import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import type { Alternativ } from '@/lib/domain/dagen/forslag/kjoring/types';
import { useSammendrag } from './ord';

interface LeterProps {
  andel: number;
  beste: Alternativ[] | null;
  onStopp: () => void;
}

/** Mens det letes. Ingen nedtelling: bare hvor langt, hva vi har, og en vei ut. */
export function Leter({ andel, beste, onStopp }: LeterProps) {
  const t = useTranslations('forslag.panel');
  const sammendrag = useSammendrag();
  return (
    <div className="forslag-melding">
      <p aria-live="polite">{t('leter')}</p>
      <progress className="forslag-framdrift" aria-label={t('leterFramdrift')} value={andel} max={1} />
      {beste?.[0] && (
        <p className="mt-3 text-sm">
          <span className="text-neutral-text-subtle">{t('saaLangt')} </span>
          {sammendrag(beste[0].forslag.sammenligning)}
        </p>
      )}
      <Button className="mt-3" full onClick={onStopp}>
        {t(beste ? 'stopp' : 'avbryt')}
      </Button>
    </div>
  );
}
