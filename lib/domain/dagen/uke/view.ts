import type { Rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import { DAGER_FRAM } from '@/lib/domain/tiltaksplan/utrulling/rules';
import { tilstede } from '@/lib/domain/vakt/rules';
import { PROFESJONER } from '@/lib/domain/tilgang/types';
import { addDays, weekday, type Dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import { holidayOn } from '@/lib/platform/time/helligdager';
import type { Punkt } from '../besok/reise/types';
import type { Omfordelt, Ukeansatt, Ukebilde } from './omfordeling/types';
import { vakterTil } from './omfordeling/rules';
import { besokeneTil, lastFor, rutene, ufordelte } from './rules';
import type { Kopilinje, Kopivisning, Ukecelle, Ukedag, Ukerad, UkeView } from './types';

interface Ramme {
  team: { id: string; navn: string } & Punkt;
  iDag: Dato;
  mandag: Dato;
  valgt: Dato;
  kanKopiere: boolean;
  angre: UkeView['angre'];
}

export function ukeView(
  bilde: Ukebilde,
  bok: Rutebok,
  rutenavn: ReadonlyMap<string, string>,
  { team, ...om }: Ramme,
): UkeView {
  const dager = eachDay(om.mandag, addDays(om.mandag, 6));
  const celle = (a: Ukeansatt, dato: Dato): Ukecelle => {
    const vakter = vakterTil(bilde, a.id, dato);
    const her = tilstede(vakter);
    const antall = besokeneTil(bilde, a.id, dato).length;
    return {
      tilstede: her,
      vakter: vakter.map((v) => v.type),
      antall,
      last: her === 'PAA' || antall > 0 ? lastFor(bilde, a.id, dato, team) : null,
      ruter: rutene(bok, rutenavn, a.id, dato),
    };
  };
  return {
    ...om,
    team: { id: team.id, navn: team.navn },
    sisteUtlagte: addDays(om.iDag, DAGER_FRAM),
    dager: dager.map((dato) => dagen(bilde, dato, om.iDag)),
    rader: bilde.ansatte.toSorted(etterYrke).map((a): Ukerad => ({
      ansattId: a.id,
      fornavn: a.fornavn,
      navn: a.navn,
      profesjon: a.profesjon,
      celler: dager.map((dato) => celle(a, dato)),
    })),
  };
}

function dagen(bilde: Ukebilde, dato: Dato, iDag: Dato): Ukedag {
  const besok = bilde.besok.filter((b) => b.dato === dato);
  const rod = holidayOn(dato);
  return {
    dato,
    rod,
    erFri: rod !== null || weekday(dato) === 7,
    erOver: dato < iDag,
    utenforVinduet: dato > addDays(iDag, DAGER_FRAM),
    antall: besok.length,
    ufordelt: ufordelte(bilde, dato),
    stoppet: besok.filter((b) => b.status === 'STOPPET').length,
  };
}

const etterYrke = (a: Ukeansatt, b: Ukeansatt): number =>
  PROFESJONER.indexOf(a.profesjon) - PROFESJONER.indexOf(b.profesjon) || a.navn.localeCompare(b.navn, 'nb');

/** Det en kopi vil gjøre, dag for dag, med navn. */
export function kopiView(
  bilde: Ukebilde,
  svar: Omfordelt,
  om: Pick<Kopivisning, 'team' | 'fra' | 'til' | 'kanKopiere'>,
): Kopivisning {
  const fornavn = (id: string | null) =>
    id === null ? null : (bilde.ansatte.find((a) => a.id === id)?.fornavn ?? '');
  const linje = (f: Omfordelt['flyttes'][number]): Kopilinje & { dato: Dato } => {
    const besok = bilde.besok.find((b) => b.id === f.besokId)!;
    return {
      nokkel: `${f.besokId}/${f.plass}`,
      kort: besok.kort,
      dagsdel: besok.dagsdel,
      dato: besok.dato,
      fra: fornavn(f.fra),
      til: fornavn(f.til) ?? '',
    };
  };
  const flyttes = svar.flyttes.map(linje);
  const latt = svar.latt.map((l) => ({ ...linje(l), hinder: l.hinder, kode: l.kode }));
  return {
    ...om,
    dager: eachDay(om.fra, om.til).map((dato) => ({
      dato,
      flyttes: flyttes.filter((f) => f.dato === dato),
      latt: latt.filter((l) => l.dato === dato),
    })),
    antall: flyttes.length,
    antallLatt: latt.length,
  };
}
