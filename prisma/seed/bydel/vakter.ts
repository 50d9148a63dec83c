import { nyVakt } from '@/tests/factories/ansatt';
import { om } from '@/tests/factories/grunnlag';
import { ukedagFor } from '@/tests/factories/uke';
import type { Dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import type { Lagnavn } from '../folk/ansatte';
import type { Bydel, Kollega } from './bydel';

export const UKER_TILBAKE = 8;
const VAKTUKER_FRAM = 3;

/** I dag er vaktlista til Lillebekk den som står på tavla, og Hodan fra Fagerlia hjelper Nora. */
// prettier-ignore
const LILLEBEKK_I_DAG: Record<string, Vakttype> = { Maren: 'DAG', Ingrid: 'DAG', Yusuf: 'DAG', Amina: 'DAG', Tomasz: 'DAG', Bjørn: 'DAG', Sindre: 'DAG', Nora: 'KVELD' };
const SYK_I_DAG = 'Sindre';
const HJELPER_I_KVELD = 'Hodan';

export type Vakttype = 'DAG' | 'KVELD';

/** Hvem som har vakt, og hvilken. Kvelden er egne folk, så ingen går fra kveld til dag. */
export function vaktFor(b: Bydel, kollega: Kollega, dag: Dato): Vakttype | null {
  const { turnus, lag, helg } = kollega.mal;
  const iDag = dag === b.g.iDag;
  if (turnus === 'kontor') return null;
  if (iDag && lag[0] === 'lillebekk') return LILLEBEKK_I_DAG[kollega.fornavn] ?? null;
  if (turnus === 'kveld')
    return (iDag && kollega.fornavn === HJELPER_I_KVELD) || harKveld(b, kollega, dag) ? 'KVELD' : null;
  if (turnus === 'dag')
    return erHverdag(dag) || ukedagFor(dag).ukedag === ukedagFor(b.g.iDag).ukedag ? 'DAG' : null;
  return harDag(helg ?? 0, dag) ? 'DAG' : null;
}

const erHverdag = (dag: Dato): boolean => ukedagFor(dag).ukedag <= 5;

/** Hver tredje helg. Fri torsdagen før og mandagen etter. */
function harDag(helg: number, dag: Dato): boolean {
  const { ukedag, uke } = ukedagFor(dag);
  if (ukedag > 5) return uke % 3 === helg;
  if (ukedag === 4) return uke % 3 !== helg;
  return !(ukedag === 1 && (uke + 2) % 3 === helg);
}

/** To av tre hver kveld. */
function harKveld(b: Bydel, kollega: Kollega, dag: Dato): boolean {
  const kveldsfolk = b.kolleger.filter(
    (k) => k.mal.turnus === 'kveld' && k.mal.lag[0] === kollega.mal.lag[0],
  );
  const { ukedag, uke } = ukedagFor(dag);
  return (uke * 7 + ukedag) % kveldsfolk.length !== kveldsfolk.indexOf(kollega);
}

/** De som kan ta et besøk i laget denne dagen. Den som er syk, er det ikke. */
export const paaJobb = (b: Bydel, lag: Lagnavn, dag: Dato, type: Vakttype): Kollega[] =>
  b.kolleger.filter((k) => k.mal.lag[0] === lag && vaktFor(b, k, dag) === type && !erSyk(b, k, dag));

const erSyk = (b: Bydel, kollega: Kollega, dag: Dato): boolean =>
  dag === b.g.iDag && kollega.fornavn === SYK_I_DAG;

export function leggVakter(b: Bydel): void {
  for (const dag of eachDay(om(b.g, -7 * UKER_TILBAKE), om(b.g, 7 * VAKTUKER_FRAM)))
    for (const kollega of b.kolleger) {
      const type = vaktFor(b, kollega, dag);
      const team = b.team[kollega.mal.lag[0]!];
      if (type) nyVakt(b.g, kollega, team, dag, type, erSyk(b, kollega, dag) ? 'SYK' : 'PLANLAGT');
    }
}
