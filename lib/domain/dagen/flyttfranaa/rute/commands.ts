import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/queries';
import { weekday, type Dato } from '@/lib/platform/time/dato';
import { isHoliday } from '@/lib/platform/time/helligdager';
import { lukkPlass, nyPlass } from '../../ruter/commands';
import { aapenPlass, sisteIRekka } from '../../ruter/queries';
import { INGEN_RUTER, type Omfordelingsspor } from '../../uke/omfordeling/schema';
import type { Hjem } from '../types';
import { rutaTil } from './rules';

interface Nytt {
  teamId: string;
  brukerId: string;
  dato: Dato;
  plass: number;
  fra: Hjem;
  til: Hjem;
  ansattId: string | null;
}

/**
 * Ruta følger det teamet bestemte. Går hun en rute den dagen, kommer besøket dit; ellers tas det av, og da gjentas
 * fordelingen fra uka før. En rød dag har søndagens liste, og den endres ikke av ett besøk på en onsdag.
 */
export async function oppdaterRute(scope: Scope, inn: Nytt): Promise<Omfordelingsspor['ruter']> {
  if (isHoliday(inn.dato)) return INGEN_RUTER;
  const bok = await rutebok(scope, [inn.teamId], inn.dato, inn.dato);
  if (bok.ruter.length === 0) return INGEN_RUTER;
  const ukedag = weekday(inn.dato);
  const { brukerId, plass } = inn;
  const naa = await aapenPlass(scope, { brukerId, ukedag, plass, ...inn.fra });
  const ruteId = rutaTil(bok, inn.ansattId, inn.til.dagsdel, inn.dato, naa?.ruteId ?? null);
  const staar =
    naa?.ruteId === ruteId && inn.fra.dagsdel === inn.til.dagsdel && inn.fra.gruppe === inn.til.gruppe;
  if (staar || (!naa && !ruteId)) return INGEN_RUTER;
  const lukket = naa ? [await lukkPlass(scope, naa, inn.dato)] : [];
  if (!ruteId) return { nye: [], lukket, bemanning: [] };
  const rekkefolge = 1 + (await sisteIRekka(scope, ruteId, ukedag));
  const ny = await nyPlass(scope, ruteId, { brukerId, plass, ukedag, rekkefolge, ...inn.til }, inn.dato);
  return { nye: [ny], lukket, bemanning: [] };
}
