import { holdAapen } from './stromliste';

export type Stromformat = 'SSE' | 'NDJSON';

export interface Strom {
  /** SSE: `type` is the name of the event. NDJSON: one object per line, and `type` is one of its fields. */
  send: (type: string, data: object) => void;
  /** Asks the gate again. False: the stream is being closed, send nothing more. */
  fortsatt: () => Promise<boolean>;
  /** Fires once when the stream ends, whoever ended it. */
  slutt: AbortSignal;
}

export interface Stromoppsett {
  format: Stromformat;
  /** The browser went away. */
  borte: AbortSignal;
  fortsatt: () => Promise<boolean>;
  start: (strom: Strom) => Promise<void>;
  ulykke: (feil: unknown) => void;
}

/** How long a stream may live on a yes. Also the pulse that tells the browser that a quiet line is alive. */
const OPPSYN_MS = Number(process.env.TILLIT_STROM_OPPSYN_MS ?? 15_000);

const HODE = {
  SSE: 'text/event-stream; charset=utf-8',
  NDJSON: 'application/x-ndjson; charset=utf-8',
} as const;

/** A response that stays open. It ends when `start` is done, the browser leaves, the gate says no, or the app stops. */
export function aapneStrom(oppsett: Stromoppsett): Response {
  const slutt = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    start: (kontroll) => drift(oppsett, kontroll, slutt),
    cancel: () => slutt.abort(),
  });
  return new Response(body, {
    headers: {
      'content-type': HODE[oppsett.format],
      // no-transform: compression would hold events back.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

function drift(
  { format, borte, fortsatt, start, ulykke }: Stromoppsett,
  kontroll: ReadableStreamDefaultController<Uint8Array>,
  slutt: AbortController,
): void {
  const tekst = new TextEncoder();
  const skriv = (linje: string) => {
    if (!slutt.signal.aborted) kontroll.enqueue(tekst.encode(linje));
  };
  const send: Strom['send'] = (type, data) =>
    skriv(
      format === 'SSE'
        ? `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`
        : `${JSON.stringify({ type, ...data })}\n`,
    );
  const spor = async () => {
    if (slutt.signal.aborted) return false;
    // Fail closed: a gate that cannot answer has not said yes.
    const ja = await fortsatt().catch((feil: unknown) => (ulykke(feil), false));
    if (!ja) slutt.abort();
    return ja;
  };
  const oppsyn = setInterval(
    () => void spor().then((ja) => ja && format === 'SSE' && send('puls', {})),
    OPPSYN_MS,
  );
  const glem = holdAapen(() => slutt.abort());
  slutt.signal.addEventListener('abort', () => {
    clearInterval(oppsyn);
    glem();
    try {
      kontroll.close();
    } catch {
      // The browser closed it first.
    }
  });
  if (borte.aborted) return slutt.abort();
  borte.addEventListener('abort', () => slutt.abort());
  // The first bytes: the browser knows at once that the line is open.
  if (format === 'SSE') skriv('retry: 1000\n\n');
  void start({ send, fortsatt: spor, slutt: slutt.signal })
    .catch(ulykke)
    .finally(() => slutt.abort());
}
