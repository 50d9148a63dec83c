import 'server-only';
import type { Dato } from '@/lib/platform/time/dato';
import { kolleger } from '@/lib/domain/bruker/queries';
import { nivaaord, sisteNivaa } from '@/lib/domain/maal/rules';
import type { Maal } from '@/lib/domain/maal/types';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Periode, Soknad } from '../types';
import { maalformFor } from './rules';
import type { Svarfakta } from './types';

/** Hvor målet endte, med ordene som ble skrevet om nivået før arbeidet startet. */
export const maalresultat = (maal: Maal): { tittel: string; naadd: boolean; ord: string } => {
  const nivaa = sisteNivaa(maal) ?? maal.utgangsnivaa;
  return { tittel: maal.tittel, naadd: nivaa >= 0, ord: nivaaord(maal, nivaa) };
};

/** Det svarbrevet trenger. Kalles når målene og synet er på plass. */
export async function svarfakta(
  scope: Scope,
  periode: Periode,
  slutt: { endret: string; soknad: Exclude<Soknad, 'JA'> },
): Promise<Svarfakta> {
  const { tx } = scope;
  const virksomhet = await tx.virksomhet.findUniqueOrThrow({
    where: { id: scope.ansatt.virksomhetId },
    select: { navn: true, kommune: true, telefon: true },
  });
  const bruker = await tx.bruker.findUniqueOrThrow({
    where: { id: periode.brukerId },
    select: { fornavn: true, maalform: true },
  });
  const sak = periode.sakId
    ? await tx.sak.findUnique({ where: { id: periode.sakId }, select: { saksnummer: true } })
    : null;
  const ansvarligId = periode.ansvarlig.ansattId!;
  const ansvarlig = (await kolleger(scope, [ansvarligId])).get(ansvarligId);
  return {
    maalform: maalformFor(bruker.maalform),
    fornavn: bruker.fornavn,
    fom: periode.fom,
    slutt: scope.iDag,
    maal: periode.maal.map(({ maal }) => maalresultat(maal)),
    endret: slutt.endret,
    syn: { tekst: periode.syn!.tekst, dato: periode.syn!.spurtDato, spurtAv: periode.syn!.spurtAv },
    soknad: slutt.soknad,
    kontakt: ansvarlig ? { navn: ansvarlig.navn, telefon: ansvarlig.telefon } : null,
    virksomhet,
    saksnummer: sak?.saksnummer ?? null,
  };
}

export interface Konvolutt {
  mottaker: string[];
  avsender: string[];
  dato: Dato | null;
}

/** Hvem brevet går til. En skjermet adresse trykkes aldri. */
export async function konvolutt(scope: Scope, periode: Periode): Promise<Konvolutt> {
  const b = await scope.tx.bruker.findUniqueOrThrow({ where: { id: periode.brukerId } });
  const v = await scope.tx.virksomhet.findUniqueOrThrow({ where: { id: scope.ansatt.virksomhetId } });
  const skjermet = b.adressesperre === 'FORTROLIG' || b.adressesperre === 'STRENGT_FORTROLIG';
  const sted = [b.postnummer, b.poststed].filter(Boolean).join(' ');
  return {
    mottaker: [`${b.fornavn} ${b.etternavn}`, ...(skjermet ? [] : [b.adresse ?? '', sted])].filter(Boolean),
    avsender: [v.navn, v.kommune, v.adresse ?? ''].filter(Boolean),
    dato: periode.avsluttet?.dato ?? null,
  };
}
