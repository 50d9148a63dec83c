import type { Dato } from '@/lib/platform/time/dato';
import { fromDbDateOrNull } from '@/lib/platform/time/dato';
import { formatDay, formatDayYear } from '@/lib/platform/time/format';
import { finnTjeneste, tjenestenavn } from '@/lib/domain/vedtak/tjeneste/rules';
import { fristFor } from '../rules';
import type { Korttidsrader } from './queries';
import { tilstand } from './rules';
import type { Korttid, Korttidslinje, Korttidsside } from './types';

const dag = (dato: Dato, iDag: Dato): string =>
  dato.slice(0, 4) === iDag.slice(0, 4) ? formatDay(dato) : formatDayYear(dato);

export const visLinje = (korttid: Korttid, omfang: string, iDag: Dato): Korttidslinje => ({
  id: korttid.id,
  tjeneste: tjenestenavn(korttid.tjeneste),
  omfang,
  fom: dag(korttid.fom, iDag),
  slutt: dag(korttid.avsluttet ?? korttid.planlagtSlutt, iDag),
  tilstand: tilstand(korttid),
  frist: tilstand(korttid) === 'LOPER' ? fristFor('KORTTID', korttid.fom, iDag) : null,
});

export function visKorttid(
  korttid: Korttid,
  { rad, kommune, navn }: Korttidsrader,
  iDag: Dato,
  kan: Korttidsside['kan'],
): Korttidsside {
  const avsluttet = fromDbDateOrNull(rad.avsluttetDato);
  const loper = tilstand(korttid) === 'LOPER';
  return {
    ...visLinje(korttid, rad.omfang, iDag),
    versjon: rad.versjon,
    iDag,
    bruker: {
      id: rad.bruker.id,
      fornavn: rad.bruker.fornavn,
      navn: `${rad.bruker.fornavn} ${rad.bruker.etternavn}`,
    },
    sak: rad.sak,
    tjenesteISetning: finnTjeneste(korttid.tjeneste)?.iSetning ?? korttid.tjeneste,
    grunn: rad.grunn,
    klagerettFortalt: rad.klagerettFortalt,
    ansvarlig: navn.get(rad.ansvarligId)?.navn ?? '',
    registrertAv: navn.get(rad.registrertAvId)?.navn ?? '',
    avsluttet: avsluttet && dag(avsluttet, iDag),
    avsluttetGrunn: rad.avsluttetGrunn,
    vedtak: korttid.vedtak && { id: korttid.vedtak.id, erFattet: tilstand(korttid) === 'VEDTATT' },
    kommune,
    kan: {
      avslutte: kan.avslutte && loper,
      gjoreTilVedtak: kan.gjoreTilVedtak && loper && !korttid.vedtak,
    },
  };
}
