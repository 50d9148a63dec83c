import 'server-only';
import { getTranslations } from 'next-intl/server';
import { aapneStrom, type Strom, type Stromformat } from '@/lib/platform/live/strom';
import { fromForm } from '@/lib/platform/gate/form-data';
import { logAccident } from '@/lib/platform/log/log';
import { newReference } from '@/lib/platform/log/reference';
import { avslagstekst, feltmeldinger, type Handlingsdefinisjon } from './handling';
import type { Laster } from './load';
import type { Portsvar } from './types';

const MAKS_BYTE = 1_000_000;
const json = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** GET: en lesing som JSON. */
export const apiLesing =
  <Ut>(laster: Laster<Ut>, inn: (request: Request, params: Record<string, string>) => unknown) =>
  (request: Request, context: { params: Promise<Record<string, string>> }): Promise<Response> =>
    medUlykke(laster.navn, async () => somSvar(await laster.svar(inn(request, await context.params))));

/** Et dokument som en lesing har funnet fram. */
export interface Dokument {
  filnavn: string;
  pdf: Uint8Array;
}

/** GET: en lesing som PDF. Vises i nettleseren, lagres ingen steder på veien. */
export const apiPdf =
  (laster: Laster<Dokument>, inn: (request: Request, params: Record<string, string>) => unknown) =>
  (request: Request, context: { params: Promise<Record<string, string>> }): Promise<Response> =>
    medUlykke(laster.navn, async () => {
      const svar = await laster.svar(inn(request, await context.params));
      if (svar.utfall !== 'OK') return somSvar(svar);
      const { filnavn, pdf } = svar.verdi;
      return new Response(new Uint8Array(pdf), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="${filnavn.replace(/[^\w.-]+/g, '-')}"`,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        },
      });
    });

interface Stromvalg<Ut> {
  format: Stromformat;
  /** Det porten spør om. `kropp` er JSON-kroppen når strømmen ble bedt om med POST. */
  inn: (request: Request, params: Record<string, string>, kropp: unknown) => unknown;
  /** Kjøres når porten har sagt ja. Strømmen er åpen til denne er ferdig, eller til `strom.slutt` sier fra. */
  start: (verdi: Ut, strom: Strom) => Promise<void>;
}

/**
 * Et svar som kommer litt etter litt: SSE (en linje som står åpen) eller NDJSON (et svar som blir til underveis).
 * Sesjon, form og policy først, som for all annen lesing. Så lenge den er åpen, spørres det igjen: en sesjon som
 * avsluttes, eller et team en ikke lenger er i, avslutter strømmen. Alle strømmer lukkes når tjenesten stopper.
 */
export const apiStrom =
  <Ut>(laster: Laster<Ut>, valg: Stromvalg<Ut>) =>
  (request: Request, context: { params: Promise<Record<string, string>> }): Promise<Response> =>
    medUlykke(laster.navn, async () => {
      const kropp = request.method === 'POST' ? await lesJson(request) : null;
      if (kropp === undefined) return somSvar({ utfall: 'UGYLDIG', feil: [{ path: '', key: 'json' }] });
      const { svar, fortsatt } = await laster.medOppsyn(valg.inn(request, await context.params, kropp));
      if (svar.utfall !== 'OK') return somSvar(svar);
      return aapneStrom({
        format: valg.format,
        borte: request.signal,
        fortsatt,
        start: (strom) => valg.start(svar.verdi, strom),
        ulykke: (feil) => void logAccident(feil, newReference(), { handling: laster.navn }),
      });
    });

/** POST: en handling som JSON. Krever vår egen opprinnelse, så et fremmed nettsted ikke kan sende på vegne av noen. */
export async function apiHandling(
  request: Request,
  definisjon: Handlingsdefinisjon<unknown> | undefined,
): Promise<Response> {
  return medUlykke(definisjon?.navn ?? 'ukjent', async () => {
    if (!definisjon) return somSvar({ utfall: 'NEKTET' });
    const inn = await lesJson(request);
    if (inn === undefined) return somSvar({ utfall: 'UGYLDIG', feil: [{ path: '', key: 'json' }] });
    const nokkel = request.headers.get('idempotency-key') ?? undefined;
    if (nokkel && !/^[\w-]{8,100}$/.test(nokkel))
      return somSvar({ utfall: 'UGYLDIG', feil: [{ path: 'idempotency-key', key: 'felt.ugyldig' }] });
    return somSvar(await definisjon.kjor(inn, nokkel));
  });
}

/**
 * POST fra et skjema der svaret er en fil. Et skjema kan sendes fra et fremmed nettsted, så her kreves vår egen opprinnelse alltid.
 * Uten skript lastes fila ned, og et nei leses som tekst.
 */
export async function apiNedlasting(
  request: Request,
  definisjon: Handlingsdefinisjon<{ filnavn: string; pdf: string }>,
): Promise<Response> {
  return medUlykke(definisjon.navn, async () => {
    const erSkjema = /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(
      request.headers.get('content-type') ?? '',
    );
    if (!erSkjema || !erEgenOpprinnelse(request) || erForStor(request))
      return somTekst(request, { utfall: 'UGYLDIG', feil: [{ path: '', key: 'json' }] });
    const svar = await definisjon.kjor(fromForm(await request.formData()));
    if (svar.utfall !== 'OK') return somTekst(request, svar);
    const { filnavn, pdf } = svar.verdi;
    return new Response(new Uint8Array(Buffer.from(pdf, 'base64')), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${filnavn.replace(/[^\w.-]+/g, '-')}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

const erForStor = (request: Request): boolean =>
  Number(request.headers.get('content-length') ?? MAKS_BYTE + 1) > MAKS_BYTE;

/** Det samme svaret som JSON for skript, og som bare setningen for den som sendte skjemaet selv. */
async function somTekst(request: Request, svar: Portsvar<never>): Promise<Response> {
  const json = await somSvar(svar);
  if (!request.headers.get('accept')?.includes('text/html')) return json;
  const { melding, avslag, feil } = (await json.json()) as {
    melding?: string;
    avslag?: { melding: string };
    feil?: { message: string }[];
  };
  return new Response(melding ?? avslag?.melding ?? feil?.[0]?.message ?? '', {
    status: json.status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}

async function lesJson(request: Request): Promise<unknown> {
  const egen = request.headers.get('origin') === null || erEgenOpprinnelse(request);
  if (!egen || !request.headers.get('content-type')?.startsWith('application/json')) return undefined;
  if (Number(request.headers.get('content-length') ?? 0) > MAKS_BYTE) return undefined;
  try {
    const tekst = await request.text();
    return tekst.length > MAKS_BYTE ? undefined : JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

const erEgenOpprinnelse = (request: Request): boolean => {
  try {
    return new URL(request.headers.get('origin') ?? '').host === request.headers.get('host');
  } catch {
    return false;
  }
};

async function somSvar<Ut>(svar: Portsvar<Ut>): Promise<Response> {
  if (svar.utfall === 'OK') return json(200, { verdi: svar.verdi ?? null });
  if (svar.utfall === 'UGYLDIG') return json(422, { feil: await feltmeldinger(svar.feil) });
  if (svar.utfall === 'AVVIST') {
    const { code, reason, field } = svar.avslag;
    return json(409, {
      avslag: { kode: code, grunn: reason, felt: field, melding: await avslagstekst(svar.avslag) },
    });
  }
  const t = await getTranslations('feil');
  return svar.utfall === 'IKKE_INNLOGGET'
    ? json(401, { melding: t('ikkeInnlogget') })
    : json(404, { melding: t('ikkeTilgang') });
}

async function medUlykke(navn: string, arbeid: () => Promise<Response>): Promise<Response> {
  try {
    return await arbeid();
  } catch (ulykke) {
    const reference = logAccident(ulykke, newReference(), { handling: navn });
    const t = await getTranslations('feil');
    return json(500, { melding: t('ulykke', { nummer: reference }), referanse: reference });
  }
}
