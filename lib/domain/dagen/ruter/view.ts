import { hvemGaar, rutaGaar } from '@/lib/domain/tiltaksplan/utrulling/rute/rules';
import type { Rutebok, Ruteplass } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { tilstede } from '@/lib/domain/vakt/rules';
import { weekday, type Dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import { holidayOn, isHoliday } from '@/lib/platform/time/helligdager';
import { vakterTil } from '../uke/omfordeling/rules';
import type { Ukebilde } from '../uke/omfordeling/types';
import { UKEDAGER, type Linje, type Rute, type Rutedag, type Rutedato } from './types';

interface Grunnlag {
  bok: Rutebok;
  bilde: Ukebilde;
  /** Navn på ansatte, og «Gerd H.» for dem jeg kan se. */
  navn: ReadonlyMap<string, string>;
  kort: ReadonlyMap<string, string>;
}

/** Ruta, dag for dag: hvem som går, og lista i rekkefølge. */
export const rutedager = (rute: Rute, g: Grunnlag): Rutedag[] =>
  UKEDAGER.map((ukedag) => {
    const plasser = apnePlasser(g.bok, rute.id).filter((p) => p.ukedag === ukedag);
    const fast = g.bok.bemanning.find((b) => b.ruteId === rute.id && b.dato === null && b.ukedag === ukedag);
    return {
      ukedag,
      fast: fast?.ansattId ? { ansattId: fast.ansattId, navn: g.navn.get(fast.ansattId) ?? '' } : null,
      antall: plasser.length,
      deler: DAGSDELER.flatMap((dagsdel) => {
        const linjer = plasser.filter((p) => p.dagsdel === dagsdel).map((p) => linje(p, g));
        return linjer.length > 0 ? [{ dagsdel, linjer }] : [];
      }),
    };
  });

export const apnePlasser = (bok: Rutebok, ruteId: string): Ruteplass[] =>
  bok.plasser
    .filter((p) => p.ruteId === ruteId && p.tom === null)
    .sort((a, b) => a.rekkefolge - b.rekkefolge || a.id.localeCompare(b.id));

export const antallBrukere = (bok: Rutebok, ruteId: string): number =>
  new Set(apnePlasser(bok, ruteId).map((p) => p.brukerId)).size;

function linje(p: Ruteplass, { bilde, kort }: Grunnlag): Linje {
  const { brukerId, dagsdel, gruppe, plass, ukedag, rekkefolge, ruteId } = p;
  const navn = kort.get(brukerId) ?? null;
  const besok = bilde.besok.find(
    (b) =>
      b.brukerId === brukerId && weekday(b.dato) === ukedag && b.dagsdel === dagsdel && b.gruppe === gruppe,
  );
  return {
    brukerId,
    dagsdel,
    gruppe,
    plass,
    ukedag,
    rekkefolge,
    ruteId,
    kort: navn,
    hva: navn === null ? '' : (besok?.hva ?? ''),
  };
}

/** Faste besøk de neste to ukene som ingen rute har. Skjermede nevnes bare for dem som ser dem. */
export function utenRute({ bok, bilde }: Pick<Grunnlag, 'bok' | 'bilde'>): Linje[] {
  const har = new Set(bok.plasser.filter((p) => p.tom === null).map(noekkel));
  const kart = new Map<string, Linje>();
  for (const b of bilde.besok) {
    if (b.bareIDag || b.kort === null || isHoliday(b.dato)) continue;
    for (let plass = 1; plass <= b.antallAnsatte; plass += 1) {
      const { brukerId, dagsdel, gruppe, rekkefolge, kort, hva } = b;
      const rad = {
        brukerId,
        dagsdel,
        gruppe,
        rekkefolge,
        kort,
        hva,
        plass,
        ukedag: weekday(b.dato),
        ruteId: null,
      };
      if (!har.has(noekkel(rad))) kart.set(noekkel(rad), rad);
    }
  }
  return [...kart.values()].sort(
    (a, b) =>
      a.ukedag - b.ukedag ||
      DAGSDELER.indexOf(a.dagsdel) - DAGSDELER.indexOf(b.dagsdel) ||
      (a.kort ?? '').localeCompare(b.kort ?? '', 'nb'),
  );
}

const noekkel = (p: Pick<Linje, 'brukerId' | 'ukedag' | 'dagsdel' | 'gruppe' | 'plass'>): string =>
  `${p.brukerId}/${p.ukedag}/${p.dagsdel}/${p.gruppe}/${p.plass}`;

/** De neste dagene: hvem som går ruta, og om hun er på jobb. */
export const rutedatoer = (rute: Rute, { bok, bilde, navn }: Grunnlag, fra: Dato, til: Dato): Rutedato[] =>
  eachDay(fra, til).map((dato) => {
    const ansattId = hvemGaar(bok.bemanning, rute.id, dato);
    const her = ansattId === null ? null : tilstede(vakterTil(bilde, ansattId, dato));
    return {
      dato,
      ukedag: weekday(dato),
      rod: holidayOn(dato),
      gaar: rutaGaar({ ...rute }, dato),
      ansattId,
      navn: ansattId === null ? null : (navn.get(ansattId) ?? ''),
      egen: bok.bemanning.some((b) => b.ruteId === rute.id && b.dato === dato),
      hinder: her === 'SYK' ? 'SYK' : her === 'IKKE_PAA' ? 'IKKE_PAA_VAKT' : null,
    };
  });
