import { addDays, type Dato } from '@/lib/platform/time/dato';
import { ok, refuse, type Result } from '@/lib/platform/errors/result';
import { kunneIkkeLagePakke } from './errors';

/** Til å ta feil, låse seg ute og prøve igjen. Den som trenger flere, henter ikke lister til en vakt. */
export const PAKKER_PER_TIME = 6;
const TIME_MS = 3_600_000;
export const forEnTimeSiden = (naa: Date): Date => new Date(naa.getTime() - TIME_MS);

/** Resten av i dag, og i morgen: nok til at noen får satt opp papir på nytt. */
export const pakkedager = (iDag: Dato): { fom: Dato; tom: Dato } => ({ fom: iDag, tom: addDays(iDag, 1) });

export const vurderPakke = (antallSisteTime: number): Result<null, ReturnType<typeof kunneIkkeLagePakke>> =>
  antallSisteTime >= PAKKER_PER_TIME ? refuse(kunneIkkeLagePakke('ForMange')) : ok(null);

/** Aldri et navn eller et team: filen havner i nedlastinger. */
export const filnavn = (iDag: Dato): string => `nodpakke-${iDag}.pdf`;
