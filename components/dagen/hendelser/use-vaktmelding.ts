import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useToast } from '@/components/ui/toast-context';
import type { Friskesvar, Sykesvar } from '@/lib/domain/vakt/types';
import type { Dato } from '@/lib/platform/time/dato';
import { sendHandling } from '../tavle/send-handling';

/** Meld syk og frisk igjen, med «Angre» rett etterpå. Svaret er setningen som står på feltet når det er nei. */
export function useVaktmelding() {
  const t = useTranslations('vakt.gjort');
  const router = useRouter();
  const toast = useToast();

  async function meldSyk(ansattId: string, fom: Dato, tom: string | null): Promise<string | null> {
    const svar = await sendHandling<Sykesvar>('vakt.meldSyk', { ansattId, fom, tom });
    if (!svar.ok) return nei(svar.melding, tom !== null);
    const { fornavn: navn, antall, laaser, dager } = svar.verdi;
    router.refresh();
    toast.show({
      text: t('syk', { navn, antall }),
      detail: [dager > 1 && t('flereDager', { dager }), laaser > 0 && t('laaser', { antall: laaser, navn })]
        .filter(Boolean)
        .join(' '),
      undo: { text: t('angre'), run: () => angre(ansattId, fom) },
    });
    return null;
  }

  /** Det som går galt i et ark, står i arket; ellers i linja nederst. */
  function nei(melding: string | null, iArk: boolean): string {
    const tekst = melding ?? t('ikkeLagret');
    if (!iArk) toast.show({ text: tekst });
    return tekst;
  }

  async function angre(ansattId: string, fom: Dato): Promise<string> {
    const svar = await sendHandling<Friskesvar>('vakt.meldFrisk', { ansattId, fom });
    if (!svar.ok) return svar.melding ?? t('ikkeLagret');
    router.refresh();
    return t('frisk', { navn: svar.verdi.fornavn, antall: svar.verdi.antall });
  }

  async function meldFrisk(ansattId: string, fom: Dato): Promise<void> {
    const svar = await sendHandling<Friskesvar>('vakt.meldFrisk', { ansattId, fom });
    if (!svar.ok) return toast.show({ text: svar.melding ?? t('ikkeLagret') });
    const { fornavn: navn, antall, tattAvAndre } = svar.verdi;
    router.refresh();
    toast.show({
      text: t('frisk', { navn, antall }),
      ...(tattAvAndre > 0 && { detail: t('tatt', { antall: tattAvAndre }) }),
    });
  }

  return { meldSyk, meldFrisk };
}
