import 'server-only';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { sessionKey } from '@/lib/platform/auth/session-cookie';
import type { Refusal } from '@/lib/platform/errors/result';
import { fromForm, keptValues } from '@/lib/platform/gate/form-data';
import type { FormState } from '@/lib/platform/gate/form-state';
import { logAccident } from '@/lib/platform/log/log';
import { newReference } from '@/lib/platform/log/reference';
import { systemClock } from '@/lib/platform/time/clock';
import type { z } from 'zod';
import { kjorSkriving, type Skriving } from './porter';
import type { Feltfeil, Portsvar } from './types';

export interface Handlingsdefinisjon<Ut, Definisjon = unknown> {
  navn: string;
  /** Selve definisjonen, for prøver av porten uten nettleser. */
  skriving: Definisjon;
  schema: z.ZodType;
  /** Alle svar som verdier, for ruter. */
  kjor: (raa: unknown, idempotensnokkel?: string) => Promise<Portsvar<Ut>>;
  // Method form on purpose: the list of all handlinger holds many kinds of `Ut`.
  videre(verdi: Ut, inn: unknown): string | null;
}

/** Porten for skriving: én definisjon, brukt både som skjema (`action`) og som API (`/api/v1/handlinger/…`). */
export function handling<Inn, Fakta, Filter, Ut>(
  skriving: Skriving<Inn, Fakta, Filter, Ut>,
): Handlingsdefinisjon<Ut, Skriving<Inn, Fakta, Filter, Ut>> {
  return {
    navn: skriving.navn,
    skriving,
    schema: skriving.schema,
    kjor: async (raa, idempotensnokkel) => {
      const nokkel = await sessionKey();
      if (!nokkel) return { utfall: 'IKKE_INNLOGGET' };
      return kjorSkriving(skriving, nokkel, systemClock(), raa, idempotensnokkel);
    },
    videre: (verdi, inn) => skriving.videre?.(verdi, inn as Inn) ?? null,
  };
}

interface Knappvalg<A, B> {
  /** Verdien av knappen som sender til `ved`. Alt annet går til `ellers`. */
  knapp: string;
  ved: Handlingsdefinisjon<A>;
  ellers: Handlingsdefinisjon<B>;
  /** Felt i skjemaet som bare den ene porten kjenner. */
  bareVed?: readonly string[];
  bareEllers?: readonly string[];
}

/** To porter bak ett skjema. Den som ble valgt, spør sin egen rett, policy og regel. */
export function etterKnapp<A, B>(valg: Knappvalg<A, B>): Handlingsdefinisjon<A | B> {
  const del = (raa: unknown) => {
    const { knapp, ...inn } = (raa ?? {}) as Record<string, unknown>;
    const erValgt = knapp === valg.knapp;
    const utenfor = (erValgt ? valg.bareEllers : valg.bareVed) ?? [];
    return {
      erValgt,
      inn: Object.fromEntries(Object.entries(inn).filter(([felt]) => !utenfor.includes(felt))),
    };
  };
  return {
    ...valg.ellers,
    kjor: async (raa, nokkel) => {
      const { erValgt, inn } = del(raa);
      return erValgt ? valg.ved.kjor(inn, nokkel) : valg.ellers.kjor(inn, nokkel);
    },
    videre: (verdi, raa) => {
      const { erValgt, inn } = del(raa);
      return erValgt ? valg.ved.videre(verdi as A, inn) : valg.ellers.videre(verdi as B, inn);
    },
  };
}

/** Et skjema som sender til en handling. Det som er skrevet, kommer alltid tilbake når noe er galt. */
export function action<Ut>(definisjon: Handlingsdefinisjon<Ut>) {
  return async (_forrige: FormState, skjema: FormData): Promise<FormState> => {
    const inn = fromForm(skjema);
    const nokkel = skjema.get('_nokkel');
    const svar = await trygt(definisjon, inn, typeof nokkel === 'string' && nokkel ? nokkel : undefined);
    if ('reference' in svar) return feilstatus(skjema, svar.tekst, [], svar.reference);
    if (svar.utfall === 'OK') {
      const sti = definisjon.videre(svar.verdi, inn);
      if (sti) redirect(sti);
      refresh();
      return { status: 'ok' };
    }
    if (svar.utfall === 'IKKE_INNLOGGET') redirect('/logg-inn');
    const t = await getTranslations('feil');
    if (svar.utfall === 'NEKTET') return feilstatus(skjema, t('ikkeTilgang'), []);
    if (svar.utfall === 'UGYLDIG') return feilstatus(skjema, t('rett'), await feltmeldinger(svar.feil));
    const melding = await avslagstekst(svar.avslag);
    const felt = svar.avslag.field;
    return feilstatus(skjema, melding, felt ? [{ path: felt, message: melding }] : []);
  };
}

/** En ulykke logges uten innhold, og den som ventet, får nummeret og beskjeden om at ingenting er tapt. */
async function trygt<Ut>(definisjon: Handlingsdefinisjon<Ut>, inn: unknown, nokkel?: string) {
  try {
    return await definisjon.kjor(inn, nokkel);
  } catch (ulykke) {
    const reference = logAccident(ulykke, newReference(), { handling: definisjon.navn });
    const t = await getTranslations('feil');
    return { reference, tekst: t('ulykke', { nummer: reference }) };
  }
}

function feilstatus(
  skjema: FormData,
  summary: string,
  fields: { path: string; message: string }[],
  reference?: string,
): FormState {
  return {
    status: 'error',
    summary,
    fields,
    values: keptValues(skjema),
    ...(reference ? { reference } : {}),
  };
}

export async function feltmeldinger(feil: Feltfeil[]): Promise<{ path: string; message: string }[]> {
  const t = await getTranslations('feil');
  return feil.map((f) => ({ path: f.path, message: t(f.key as 'felt.ugyldig', f.values) }));
}

/** Setningen bak et avslag ligger i domenets egen meldingsfil. */
export async function avslagstekst(avslag: Refusal): Promise<string> {
  const t = await getTranslations(avslag.domain);
  return t(`feil.${avslag.code}.${avslag.reason}`, avslag.values);
}
