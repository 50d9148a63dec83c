'use client';
import { useMemo, type ReactNode } from 'react';
import { FlyttContext, type Flytting } from './flytt-kontekst';
import { send, svarord } from './send';

/** Words out of a goal. The goal itself is saved by its own form; here the detail is kept for the tiltaksplan. */
export function MaalFlytting({
  brukerId,
  maalId,
  children,
}: {
  brukerId: string;
  maalId: string | null;
  children: ReactNode;
}) {
  const flytting = useMemo(() => fraMaalet(brukerId, maalId), [brukerId, maalId]);
  return <FlyttContext value={flytting}>{children}</FlyttContext>;
}

const fraMaalet = (brukerId: string, maalId: string | null): Flytting => ({
  flytt: async (felt, sted) => {
    const inn = { brukerId, ...(maalId ? { maalId } : {}), felt, ...sted };
    const svar = await send<{ detaljId: string; rest: string }>('vedtak.flyttFraMaal', inn);
    return svar.slag === 'OK' ? { ok: true, ...svar.verdi } : { ok: false, melding: svarord(svar) };
  },
  angre: async (_felt, detaljId) => {
    const svar = await send<{ tekst: string }>('vedtak.angreFlytting', { detaljId });
    return svar.slag === 'OK' ? { ok: true, tekst: svar.verdi.tekst } : { ok: false, melding: svarord(svar) };
  },
});
