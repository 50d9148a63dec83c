import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { finnPlan } from '../../../lib/domain/dagen/forslag/kjerne/rules';
import { lesArgumenter, type Argumenter } from './argumenter';
import { lesInstans, tilLosning, tilProblem, type Instans } from './instans';
import { sjekk } from './sjekk';

interface Kjent {
  familie: string;
  kostnad: number;
}
interface Linje {
  familie: string;
  gap: number | null;
  gyldig: boolean;
}
type Si = (linje: string) => void;

/** Exit code: 0 when every solution passed the checker, 1 when one did not, 2 when there was nothing to run. */
export function kjor(argv: readonly string[], hjemme: string, si: Si, klag: Si): number {
  const lest = lesArgumenter(argv);
  if (typeof lest === 'string') return feil(klag, lest);
  const argumenter = { ...lest, instanser: resolve(hjemme, lest.instanser), ut: resolve(hjemme, lest.ut) };
  if (!existsSync(argumenter.instanser) || !statSync(argumenter.instanser).isDirectory())
    return feil(klag, `Fant ikke mappa «${lest.instanser}».`);
  try {
    mkdirSync(argumenter.ut, { recursive: true });
  } catch {
    return feil(klag, `Kan ikke skrive til «${lest.ut}».`);
  }
  if (argumenter.ut === argumenter.instanser)
    return feil(klag, 'Løsningene ville skrevet over instansene. Velg en annen mappe med --ut.');
  return kjorAlle(argumenter, si, klag);
}

function kjorAlle(argumenter: Argumenter, si: Si, klag: Si): number {
  const filer = readdirSync(argumenter.instanser)
    .filter((fil) => fil.endsWith('.json'))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const kjente = lesKjente(argumenter.instanser);
  si(rad(['instans', 'kostnad', 'best kjent', 'gap %', 'sekunder', 'sjekk']));
  const linjer: Linje[] = [];
  for (const fil of filer) {
    const instans = lesFil(join(argumenter.instanser, fil));
    if (typeof instans === 'string') si(`${fil}: hoppet over, ${instans}.`);
    else linjer.push(kjorEn(basename(fil, '.json'), instans, argumenter, kjente, si));
  }
  if (linjer.length === 0) return feil(klag, 'Mappa har ingen instanser.');
  for (const linje of oppsummering(linjer)) si(linje);
  return linjer.every((l) => l.gyldig) ? 0 : 1;
}

function kjorEn(navn: string, instans: Instans, a: Argumenter, kjente: Map<string, Kjent>, si: Si): Linje {
  const klokke = a.klokke === 'vegg' ? () => performance.now() : cpu;
  const for_ = klokke();
  const plan = finnPlan(tilProblem(instans), { seed: a.seed, maksMillisekunder: a.sekunder * 1000, klokke });
  const sekunder = (klokke() - for_) / 1000;
  const fil = join(a.ut, `${navn}.json`);
  writeFileSync(fil, `${JSON.stringify(tilLosning(instans, plan), null, 2)}\n`);
  // The file is judged, not what is in memory.
  const dom = sjekk(instans, JSON.parse(readFileSync(fil, 'utf8')));
  const kjent = kjente.get(navn);
  const gap = kjent && dom.kostnad !== null ? (dom.kostnad / kjent.kostnad - 1) * 100 : null;
  si(
    rad([
      navn,
      dom.kostnad?.toFixed(4) ?? '–',
      kjent?.kostnad.toFixed(4) ?? '–',
      gap === null ? '–' : prosent(gap),
      sekunder.toFixed(2),
      dom.feil.length === 0 ? 'ok' : `BRUDD: ${dom.feil.slice(0, 3).join('; ')}`,
    ]),
  );
  return { familie: kjent?.familie ?? '', gap, gyldig: dom.feil.length === 0 };
}

function oppsummering(linjer: readonly Linje[]): string[] {
  const brudd = linjer.filter((l) => !l.gyldig).length;
  const familier = [...new Set(linjer.filter((l) => l.gap !== null).map((l) => l.familie))].toSorted();
  return [
    '',
    ...familier.map((familie) => {
      const gap = linjer.flatMap((l) => (l.familie === familie && l.gap !== null ? [l.gap] : []));
      const snitt = gap.reduce((a, b) => a + b, 0) / gap.length;
      return `familie ${familie}: snitt ${prosent(snitt)} %, dårligst ${prosent(Math.max(...gap))} % (${gap.length} instanser)`;
    }),
    brudd === 0
      ? `Alle ${linjer.length} løsninger holder reglene.`
      : `${brudd} av ${linjer.length} løsninger bryter reglene.`,
  ];
}

function lesFil(fil: string): Instans | string {
  try {
    return lesInstans(JSON.parse(readFileSync(fil, 'utf8')));
  } catch {
    return 'fila er ikke JSON';
  }
}

/** best_known.csv lies beside the instances or one folder up. `validated` is what counts. */
function lesKjente(mappe: string): Map<string, Kjent> {
  const fil = [mappe, dirname(mappe)].map((m) => join(m, 'best_known.csv')).find((f) => existsSync(f));
  if (!fil) return new Map();
  const [hode = '', ...rader] = readFileSync(fil, 'utf8').trim().split(/\r?\n/);
  const kolonner = hode.split(',').map((k) => k.trim());
  const felt = (celler: readonly string[], navn: string) => celler[kolonner.indexOf(navn)] ?? '';
  return new Map(
    rader
      .map((r) => r.split(','))
      .filter((celler) => Number(felt(celler, 'validated')) > 0)
      .map((celler) => [
        felt(celler, 'instance').trim(),
        {
          familie: felt(celler, 'id').trim().replace(/\d+$/, ''),
          kostnad: Number(felt(celler, 'validated')),
        },
      ]),
  );
}

const BREDDER = [30, 12, 12, 8, 9, 0];
const rad = (celler: readonly string[]): string =>
  celler
    .map((c, i) => (i === 0 ? c.padEnd(BREDDER[i]!) : c.padStart(BREDDER[i]!)))
    .join(' ')
    .trimEnd();
/** −0.00 is 0.00. */
const prosent = (tall: number): string => (Math.abs(tall) < 0.005 ? 0 : tall).toFixed(2);

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function feil(klag: Si, setning: string): number {
  klag(setning);
  return 2;
}
