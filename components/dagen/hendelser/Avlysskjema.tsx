import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { useToast } from '@/components/ui/toast-context';
import type { Avlyst } from '@/lib/domain/dagen/ekstra/types';
import type { Tavlebesok } from '@/lib/domain/dagen/tavle/types';
import { sendHandling } from '../tavle/send-handling';

interface AvlysskjemaProps {
  besok: Tavlebesok;
  hvem: string;
  dag: string;
  onLukk: () => void;
}

/** Én setning om hvorfor, så er besøket borte for dagen. Angres i linja nederst. */
export function Avlysskjema({ besok, hvem, dag, onLukk }: AvlysskjemaProps) {
  const t = useTranslations('besoksmeny');
  const id = useId();
  const router = useRouter();
  const toast = useToast();
  const [grunn, settGrunn] = useState('');
  const [feil, settFeil] = useState<string | null>(null);
  const [sender, settSender] = useState(false);

  async function avlys(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (!grunn.trim()) return settFeil(t('manglerGrunn'));
    settSender(true);
    const { id: besokId, versjon } = besok;
    const svar = await sendHandling<Avlyst>('tavle.avlysIDag', { besokId, versjon, grunn });
    settSender(false);
    if (!svar.ok) return settFeil(svar.melding ?? t('gjort.ikkeLagret'));
    onLukk();
    router.refresh();
    toast.show({
      text: t('gjort.avlyst', { hvem, dag }),
      undo: { text: t('gjort.angre'), run: () => angre(svar.verdi) },
    });
  }

  async function angre({ besokId, versjon }: Avlyst): Promise<string> {
    const svar = await sendHandling<Avlyst>('tavle.angreAvlys', { besokId, versjon });
    if (!svar.ok) return svar.melding ?? t('gjort.ikkeLagret');
    router.refresh();
    return t('gjort.angret');
  }

  return (
    <form noValidate onSubmit={(event) => void avlys(event)} className="grid gap-3 pt-1 pb-4 pl-8">
      <div className="ds-field">
        <label className="ds-label" data-weight="medium" htmlFor={id}>
          {t('avlysGrunn')}
        </label>
        <p id={`${id}-hjelp`} className="text-sm text-neutral-text-subtle">
          {t('avlysGrunnHjelp')}
        </p>
        <input
          id={id}
          className="ds-input"
          maxLength={300}
          value={grunn}
          aria-describedby={`${id}-hjelp ${id}-feil`}
          aria-invalid={feil !== null}
          onChange={(event) => settGrunn(event.target.value)}
        />
        <p id={`${id}-feil`} aria-live="polite" className="text-sm">
          {feil}
        </p>
      </div>
      <Button type="submit" busy={sender}>
        {t('avlysKnapp')}
      </Button>
    </form>
  );
}
