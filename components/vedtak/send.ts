import type { Lagret, Naa } from '@/lib/domain/vedtak/samskriving/types';

export type Svar<V> =
  | { slag: 'OK'; verdi: V }
  /** No answer: no connection, or the server is down. Worth another try. */
  | { slag: 'INTET_SVAR' }
  | { slag: 'UGYLDIG'; feil: { path: string; message: string }[] }
  | { slag: 'AVVIST'; melding: string };

/** One write through the same door as the form. The key makes a retry harmless. */
export async function send<V>(navn: string, inn: object, nokkel?: string): Promise<Svar<V>> {
  try {
    const svar = await fetch(`/api/v1/handlinger/${navn}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(nokkel ? { 'idempotency-key': nokkel } : {}) },
      body: JSON.stringify(inn),
    });
    return await tolk<V>(svar);
  } catch {
    return { slag: 'INTET_SVAR' };
  }
}

async function tolk<V>(svar: Response): Promise<Svar<V>> {
  if (svar.status >= 500) return { slag: 'INTET_SVAR' };
  const kropp = (await svar.json()) as {
    verdi?: V;
    feil?: { path: string; message: string }[];
    avslag?: { melding: string };
    melding?: string;
  };
  if (svar.ok) return { slag: 'OK', verdi: kropp.verdi as V };
  if (kropp.feil) return { slag: 'UGYLDIG', feil: kropp.feil };
  return { slag: 'AVVIST', melding: kropp.avslag?.melding ?? kropp.melding ?? '' };
}

export const lagreFelter = (inn: object, nokkel: string): Promise<Svar<Lagret>> =>
  send('vedtak.lagre', inn, nokkel);

const naaSti = (vedtakId: string, sok: Record<string, string>) =>
  `/api/v1/vedtak/${vedtakId}/naa?${new URLSearchParams(sok)}`;

/** What has happened since, and who else is here. Null when there is no answer. */
export async function spor(vedtakId: string, siden: number, felt: string): Promise<Naa | null> {
  try {
    const svar = await fetch(naaSti(vedtakId, { siden: String(siden), felt }));
    return svar.ok ? ((await svar.json()) as { verdi: Naa }).verdi : null;
  } catch {
    return null;
  }
}

/** The page is closed: I am not here any more. */
export const gaa = (vedtakId: string, siden: number): void => {
  fetch(naaSti(vedtakId, { siden: String(siden), ut: '1' }), { keepalive: true }).catch(() => undefined);
};

/** What a person is told when it did not go through. Empty when there was no answer at all. */
export const svarord = (svar: Svar<unknown>): string =>
  svar.slag === 'AVVIST' ? svar.melding : svar.slag === 'UGYLDIG' ? (svar.feil[0]?.message ?? '') : '';

/** `crypto.randomUUID` is missing on plain http, where teams may try the demo. */
export const nyNokkel = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
