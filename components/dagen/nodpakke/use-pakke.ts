'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState, type SubmitEvent } from 'react';
import { lostState } from '@/components/ui/form/lost-state';
import { idle, type FormState } from '@/lib/platform/gate/form-state';

interface Avslag {
  melding?: string;
  avslag?: { melding: string };
  feil?: { path: string; message: string }[];
}

/** Sender skjemaet, og lar nettleseren lagre fila. Passordet går i kroppen; fila vises aldri i en fane med adresse. */
export function usePakke() {
  const t = useTranslations('nodpakke');
  const [state, setState] = useState<FormState>(idle);
  const [pending, setPending] = useState(false);
  const sender = useRef(false);

  async function send(action: string, data: FormData): Promise<FormState> {
    const svar = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(
        [...data].map(([navn, verdi]) => [navn, typeof verdi === 'string' ? verdi : '']),
      ),
    });
    if (svar.ok) {
      lagre(await svar.blob(), navnAv(svar));
      return { status: 'ok' };
    }
    const hva = (await svar.json()) as Avslag;
    const fields = (hva.feil ?? []).map(({ path, message }) => ({
      path,
      message: path === 'grunn' || path === 'skrevetNed' ? t(`mangler.${path}`) : message,
    }));
    const summary = hva.avslag?.melding ?? hva.melding ?? t('mangler.tittel');
    return { ...lostState(null, data, summary), fields } as FormState;
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sender.current) return;
    sender.current = true;
    setPending(true);
    const skjema = event.currentTarget;
    const data = new FormData(skjema);
    void send(skjema.action, data)
      .catch((grunn: unknown) => lostState(grunn, data, t('nettet')))
      .then(setState)
      .finally(() => {
        sender.current = false;
        setPending(false);
      });
  }

  return { state, pending, onSubmit };
}

const navnAv = (svar: Response): string =>
  /filename="([\w.-]+)"/.exec(svar.headers.get('content-disposition') ?? '')?.[1] ?? 'nodpakke.pdf';

const LEVER_MS = 10_000;

function lagre(fil: Blob, navn: string): void {
  const adresse = URL.createObjectURL(fil);
  const lenke = Object.assign(document.createElement('a'), { href: adresse, download: navn });
  lenke.click();
  setTimeout(() => URL.revokeObjectURL(adresse), LEVER_MS);
}
