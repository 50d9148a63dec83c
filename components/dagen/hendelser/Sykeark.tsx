import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { formatNumeric, formatWeekday, parseDay } from '@/lib/platform/time/format';
import { addDays, type Dato } from '@/lib/platform/time/dato';

interface SykearkProps {
  fornavn: string;
  fom: Dato;
  aapent: boolean;
  onLukk: () => void;
  /** Svaret er hvorfor det ikke gikk, eller null. */
  onMeld: (tom: string) => Promise<string | null>;
}

/** Flere dager. Bare hvem og når: grunnen spør vi ikke om. */
export function Sykeark({ fornavn, fom, aapent, onLukk, onMeld }: SykearkProps) {
  const t = useTranslations('vakt.ark');
  const id = useId();
  const [tom, settTom] = useState(() => formatNumeric(addDays(fom, 1)));
  const [feil, settFeil] = useState<string | null>(null);
  const [sender, settSender] = useState(false);
  const meld = async () => {
    settSender(true);
    const svar = await onMeld(tom);
    settSender(false);
    settFeil(svar);
    if (svar === null) onLukk();
  };
  const dag = parseDay(tom);
  return (
    <Dialog
      open={aapent}
      onClose={onLukk}
      closeText={t('lukk')}
      title={t('tittel', { navn: fornavn })}
      subtitle={t('undertittel')}
      footer={
        <Button variant="primary" tall full busy={sender} onClick={() => void meld()}>
          {t('knapp')}
        </Button>
      }
    >
      <div className="grid gap-4">
        <p>
          <span className="text-sm font-semibold">{t('fom')}</span>
          <br />
          {formatWeekday(fom)}
        </p>
        <div className="ds-field">
          <label className="ds-label" data-weight="medium" htmlFor={id}>
            {t('tom')}
          </label>
          <p className="text-sm text-neutral-text-subtle" id={`${id}-hjelp`}>
            {t('tomHjelp', { navn: fornavn })}
          </p>
          <input
            id={id}
            className="ds-input"
            inputMode="numeric"
            value={tom}
            aria-describedby={`${id}-hjelp ${id}-svar`}
            aria-invalid={feil !== null}
            onChange={(event) => settTom(event.target.value)}
          />
          <p id={`${id}-svar`} aria-live="polite" className="text-sm">
            {feil ?? (dag ? formatWeekday(dag) : '')}
          </p>
        </div>
      </div>
    </Dialog>
  );
}
