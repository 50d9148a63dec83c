import type { Dato } from '@/lib/platform/time/dato';
import { formatDay, formatDayYear } from '@/lib/platform/time/format';
import { svarInnen } from '../frist/rules';
import type { Fristvurdering } from '../frist/types';
import { erFerdig, neste, type Hvem, type Neste } from '../rules';
import type { Klageslag, Klagestatus } from '../types';
import type { Klagelisterader } from './queries';

/** Når svaret skal komme, i ord: nøkkel i klage.json under `svarfrist`. */
export interface Svarfrist {
  slag: 'INNEN' | 'OVER' | 'LOVET' | 'LOVET_OVER' | 'BESVART';
  dag: string;
}

export interface Klagelinje {
  id: string;
  navn: string;
  slag: Klageslag;
  status: Klagestatus;
  ferdig: boolean;
  neste: Neste;
  hvem: Hvem;
  mottatt: string;
  frist: Fristvurdering['slag'];
  svar: Svarfrist;
}

export const dagEllerAar = (dag: Dato, iDag: Dato): string =>
  dag.slice(0, 4) === iDag.slice(0, 4) ? formatDay(dag) : formatDayYear(dag);

/** Fristen for å svare, til den er avgjort her. Har vi lovet en dato, er det den som gjelder. */
export function svarfrist(
  k: { mottatt: Dato; forventetSvar: Dato | null; avgjort: Dato | null; status: Klagestatus },
  iDag: Dato,
): Svarfrist {
  const besvart = k.avgjort !== null || !['MOTTATT', 'FORMALIA_VURDERT', 'NY_VURDERING'].includes(k.status);
  if (besvart) return { slag: 'BESVART', dag: k.avgjort ? dagEllerAar(k.avgjort, iDag) : '' };
  const frist = k.forventetSvar ?? svarInnen(k.mottatt);
  const over = iDag > frist;
  const slag = k.forventetSvar ? (over ? 'LOVET_OVER' : 'LOVET') : over ? 'OVER' : 'INNEN';
  return { slag, dag: dagEllerAar(frist, iDag) };
}

export const visKlager = ({ rader, neste: merke }: Klagelisterader, iDag: Dato) => ({
  klager: rader.map(({ klage, navn, omgjoring, frist }): Klagelinje => {
    const steg = neste(klage, omgjoring);
    return {
      id: klage.id,
      navn,
      slag: klage.slag,
      status: klage.status,
      ferdig: erFerdig(klage, omgjoring === 'FATTET'),
      neste: steg.hva,
      hvem: steg.hvem,
      mottatt: dagEllerAar(klage.mottatt, iDag),
      frist: frist.slag,
      svar: svarfrist(klage, iDag),
    };
  }),
  neste: merke,
});
