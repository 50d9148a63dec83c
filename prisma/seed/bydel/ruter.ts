import { foreslaaRuter } from '@/lib/domain/dagen/ruter/forslag/rules';
import type { Ruteforslag, Ruteslag } from '@/lib/domain/dagen/ruter/forslag/types';
import type { Ukeansatt, Ukebesok, Ukebilde } from '@/lib/domain/dagen/uke/omfordeling/types';
import { dbDato, om } from '@/tests/factories/grunnlag';
import { addDays, fromDbDate, mondayOf, weekday, type Dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import { isHoliday } from '@/lib/platform/time/helligdager';
import type { Lagnavn } from '../folk/ansatte';
import { SKJERMET_FOR } from './ansikter';
import type { Bydel, Kollega } from './bydel';
import { paaJobb, vaktFor } from './vakter';

const LAG: readonly Lagnavn[] = ['lillebekk', 'fagerlia'];
const DAGER_FRAM = 14;
const NAVN: Record<Ruteslag, string> = {
  DAG: 'Rute',
  KVELD: 'Kveld',
  NATT: 'Natt',
  FYSIO: 'Fysio',
  ERGO: 'Ergo',
};

/** Rutene slik teamet selv ville laget dem: av den siste hele uka, med samme regel som knappen. Ingen besøk røres. */
export function leggRuter(b: Bydel): void {
  const tomBok = { ruter: [], plasser: [], bemanning: [] };
  for (const lag of LAG)
    for (const forslag of foreslaaRuter(sistUke(b, lag), tomBok, () => 1)) leggRute(b, lag, forslag);
}

function leggRute(b: Bydel, lag: Lagnavn, forslag: Ruteforslag): void {
  const { g } = b;
  const ruteId = g.nyId('rute');
  const { virksomhetId } = g;
  const fom = dbDato(om(g, -21));
  g.rader.rute.push({
    id: ruteId,
    virksomhetId,
    teamId: b.team[lag].id,
    navn: `${NAVN[forslag.slag]} ${forslag.nummer}`,
    vakttype: forslag.vakttype,
    gjelderRodeDager: forslag.slag === 'KVELD' || (forslag.slag === 'DAG' && forslag.nummer <= 3),
    fom,
  });
  for (const plass of forslag.plasser)
    g.rader.ruteplass.push({ id: g.nyId('ruteplass'), virksomhetId, ruteId, fom, ...plass });
  for (const fast of forslag.bemanning)
    g.rader.rutebemanning.push({ id: g.nyId('rutebemanning'), virksomhetId, ruteId, ...fast });
  for (const dato of eachDay(g.iDag, om(g, DAGER_FRAM))) vikar(b, lag, ruteId, forslag, dato);
}

/** Har den faste fri, går en som er på jobb og ikke har en rute fra før, hvis det er noen. */
function vikar(b: Bydel, lag: Lagnavn, ruteId: string, forslag: Ruteforslag, dato: Dato): void {
  const fast = forslag.bemanning.find((f) => f.ukedag === weekday(dato));
  if (!fast || isHoliday(dato) || forslag.vakttype === 'NATT') return;
  const kollega = b.kolleger.find((k) => k.id === fast.ansattId);
  if (kollega && vaktFor(b, kollega, dato) === forslag.vakttype) return;
  const ledig = paaJobb(b, lag, dato, forslag.vakttype).find((k) => !harRute(b, k, dato));
  b.g.rader.rutebemanning.push({
    id: b.g.nyId('rutebemanning'),
    virksomhetId: b.g.virksomhetId,
    ruteId,
    dato: dbDato(dato),
    ansattId: ledig?.id ?? null,
  });
}

const harRute = (b: Bydel, k: Kollega, dato: Dato): boolean =>
  b.g.rader.rutebemanning.some(
    (r) => r.ansattId === k.id && (r.ukedag === weekday(dato) || +(r.dato ?? 0) === +dbDato(dato)),
  );

/** Den siste hele uka, som regelen leser den. */
function sistUke(b: Bydel, lag: Lagnavn): Ukebilde {
  const { g } = b;
  const fra = addDays(mondayOf(g.iDag), -7);
  const til = addDays(fra, 6);
  const skjermet = new Set(b.beboere.filter((x) => x.person.navn in SKJERMET_FOR).map((x) => x.bruker.id));
  const tildelt = new Map<string, { ansattId: string; plass: number }[]>();
  for (const t of g.rader.besokstildeling)
    tildelt.set(t.besokId, [
      ...(tildelt.get(t.besokId) ?? []),
      { ansattId: t.ansattId, plass: t.plass ?? 1 },
    ]);
  const besok = g.rader.besok
    .filter((rad) => rad.teamId === b.team[lag].id)
    .map((rad) => ({ rad, dato: fromDbDate(rad.dato as Date) }))
    .filter(({ dato }) => dato >= fra && dato <= til)
    .map(({ rad, dato }): Ukebesok => ({
      id: rad.id!,
      versjon: 1,
      brukerId: rad.brukerId,
      kort: skjermet.has(rad.brukerId) ? null : '',
      dato,
      dagsdel: rad.dagsdel,
      gruppe: rad.gruppe ?? 1,
      rekkefolge: rad.rekkefolge ?? 0,
      status: 'FERDIG',
      antallAnsatte: rad.antallAnsatte ?? 1,
      anslagMinutter: rad.anslagMinutter,
      breddegrad: null,
      lengdegrad: null,
      bareIDag: rad.bareIDag ?? false,
      laastPerson: false,
      laastDagsdel: false,
      hva: '',
      krav: [],
      tildelt: tildelt.get(rad.id!) ?? [],
      aldri: [],
    }));
  const ansatte = b.kolleger.map((k): Ukeansatt => ({
    id: k.id,
    fornavn: k.fornavn,
    navn: k.mal.navn,
    profesjon: k.mal.profesjon,
    kompetanser: [],
  }));
  const vakter = eachDay(fra, til).flatMap((dato) =>
    b.kolleger.flatMap((k) => {
      const type = vaktFor(b, k, dato);
      return type ? [{ ansattId: k.id, dato, type, status: 'PLANLAGT' as const }] : [];
    }),
  );
  return { teamId: b.team[lag].id, fra, til, besok, vakter, ansatte };
}
