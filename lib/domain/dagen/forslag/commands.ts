import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Dato } from '@/lib/platform/time/dato';
import { flyttBesok } from '../flytting/commands';
import { paaPlass } from '../flytting/view';
import type { Tavlebesok } from '../tavle/types';
import type { Brukt } from './bruk/types';
import type { Trekkinn } from './bruk/view';

interface Bruk {
  besok: Tavlebesok;
  brukerId: string;
  dato: Dato;
  gruppe: readonly Trekkinn[];
  /** Når forslaget ikke sier hvor i rekka. */
  sist: number;
}

/** Flytter ett besøk slik forslaget sier, begge plassene om det er to. Null når noen kom først. */
export async function brukPaaBesok(scope: Scope, bruk: Bruk): Promise<Brukt[] | null> {
  const { besok, brukerId, dato, gruppe } = bruk;
  const brukt: Brukt[] = [];
  if (gruppe.length > 1 && !(await tomPlassene(scope, besok))) return null;
  for (const { plass, tilAnsattId, dagsdel, rekkefolge } of gruppe) {
    const versjon = besok.versjon + brukt.length;
    const fra = { ansattId: paaPlass(besok, plass), dagsdel: besok.dagsdel };
    const til = { ansattId: tilAnsattId, dagsdel: dagsdel ?? besok.dagsdel };
    const flyttet = await flyttBesok(scope, {
      besokId: besok.id,
      brukerId,
      dato,
      versjon,
      plass,
      tilAnsattId,
      dagsdel: til.dagsdel,
      fraAnsattId: fra.ansattId,
      rekkefolge: rekkefolge ?? bruk.sist,
      fraForslag: true,
    });
    if (!flyttet) return null;
    brukt.push({ besokId: besok.id, plass, fra, til, versjon, nyVersjon: flyttet.versjon });
  }
  return brukt;
}

/** To som bytter plass, kan ikke stå på besøket to ganger imens. Låser raden, så ingen kommer imellom. */
async function tomPlassene(scope: Scope, { id, versjon }: Tavlebesok): Promise<boolean> {
  const [rad] = await scope.tx.$queryRaw<{ id: string }[]>`
    select id from besok where id = ${id}::uuid and versjon = ${versjon} and status = 'PLANLAGT' for update`;
  if (rad) await scope.tx.besokstildeling.deleteMany({ where: { besokId: id } });
  return rad !== undefined;
}
