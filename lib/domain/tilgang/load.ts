import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { getTranslations } from 'next-intl/server';
import { sessionKey } from '@/lib/platform/auth/session-cookie';
import { fromForm } from '@/lib/platform/gate/form-data';
import { logAccident } from '@/lib/platform/log/log';
import { newReference } from '@/lib/platform/log/reference';
import { systemClock } from '@/lib/platform/time/clock';
import { Foresporsel } from './foresporsel';
import { feltmeldinger } from './handling';
import { harFortsatt, kjorLesing, type Lesing } from './porter';
import type { Portsvar } from './types';

/** Én per forespørsel i sider. I ruter finnes ingen slik hukommelse, og hver lesing får sin egen. */
const foresporsel = cache((nokkel: string) => new Foresporsel(nokkel));

export interface Laster<Ut, Definisjon = unknown> {
  /** For sider: verdien, eller innloggingen, eller «vi kan ikke vise denne siden». */
  (raa?: unknown): Promise<Ut>;
  /** For ruter: alle svar som verdier. */
  svar: (raa?: unknown) => Promise<Portsvar<Ut>>;
  /** For strømmer: det samme spørsmålet, og en måte å stille det igjen på så lenge strømmen er åpen. */
  medOppsyn: (raa?: unknown) => Promise<{ svar: Portsvar<Ut>; fortsatt: () => Promise<boolean> }>;
  navn: string;
  /** Selve definisjonen, for prøver av porten uten nettleser. */
  lesing: Definisjon;
}

/** Porten for lesing. */
export function load<Inn, Fakta, Filter, Ut>(
  lesing: Lesing<Inn, Fakta, Filter, Ut>,
): Laster<Ut, Lesing<Inn, Fakta, Filter, Ut>> {
  const svar = async (raa: unknown = {}): Promise<Portsvar<Ut>> => {
    const nokkel = await sessionKey();
    if (!nokkel) return { utfall: 'IKKE_INNLOGGET' };
    return kjorLesing(lesing, foresporsel(nokkel), systemClock(), raa);
  };
  const medOppsyn = async (raa: unknown = {}) => {
    // Nøkkelen tas med inn: strømmen lever lenger enn forespørselen den kom med.
    const nokkel = await sessionKey();
    const fortsatt = async () =>
      nokkel !== null && harFortsatt(lesing, new Foresporsel(nokkel), systemClock(), raa);
    return { svar: await svar(raa), fortsatt };
  };
  const side = async (raa?: unknown): Promise<Ut> => {
    const resultat = await svar(raa).catch((ulykke: unknown) => kastUtenInnhold(ulykke, lesing.handling));
    if (resultat.utfall === 'OK') return resultat.verdi;
    if (resultat.utfall === 'IKKE_INNLOGGET') redirect('/logg-inn');
    notFound();
  };
  return Object.assign(side, { svar, medOppsyn, navn: lesing.handling, lesing });
}

/**
 * En ulykke logges med nummer, uten det den måtte sitere. Next skriver selv ut feilen som når den, og viser `digest`
 * på feilsiden; derfor får den bare nummeret.
 */
function kastUtenInnhold(ulykke: unknown, handling: string): never {
  const reference = logAccident(ulykke, newReference(), { handling });
  throw Object.assign(new Error(`accident ${reference}`), { digest: reference });
}

/** Det et lesende trykk eller skjema får tilbake. Verdien går rett til den som spurte, aldri via en adresse. */
export type Lesestatus<Ut> =
  | { status: 'idle' }
  | { status: 'ok'; verdi: Ut }
  | { status: 'error'; melding: string; felt: { path: string; message: string }[] };

/** En lesing som `'use server'`: søk, og det som bare vises etter et trykk. Samme port, samme revisjonslinje. */
export const lesAction =
  <Ut>(laster: Laster<Ut>) =>
  async (_forrige: Lesestatus<Ut>, skjema: FormData): Promise<Lesestatus<Ut>> => {
    const svar = await laster.svar(fromForm(skjema));
    if (svar.utfall === 'OK') return { status: 'ok', verdi: svar.verdi };
    if (svar.utfall === 'IKKE_INNLOGGET') redirect('/logg-inn');
    const t = await getTranslations('feil');
    if (svar.utfall === 'UGYLDIG')
      return { status: 'error', melding: t('rett'), felt: await feltmeldinger(svar.feil) };
    return { status: 'error', melding: t('ikkeTilgang'), felt: [] };
  };
