import type { Dato } from '@/lib/platform/time/dato';
import { formatRelative } from '@/lib/platform/time/format';
import type { Vekter } from '../types';
import { STANDARDVEKTER } from './rules';
import { endringer, likeVekter } from './tabell/rules';
import type { VekterView } from './types';

interface Rad {
  versjon: number;
  vekter: Vekter;
  navn: string;
  dag: Dato;
}

export function vekterView(
  rader: readonly Rad[],
  om: { team: { id: string; navn: string }; kanEndre: boolean; iDag: Dato },
): VekterView {
  const vekter = rader[0]?.vekter ?? STANDARDVEKTER;
  return {
    team: om.team,
    versjon: rader[0]?.versjon ?? 0,
    vekter,
    erStandard: likeVekter(vekter, STANDARDVEKTER),
    kanEndre: om.kanEndre,
    historikk: rader.map((rad, i) => ({
      versjon: rad.versjon,
      navn: rad.navn,
      naar: formatRelative(rad.dag, om.iDag),
      erStandard: likeVekter(rad.vekter, STANDARDVEKTER),
      endringer: endringer(rader[i + 1]?.vekter ?? STANDARDVEKTER, rad.vekter),
    })),
  };
}
