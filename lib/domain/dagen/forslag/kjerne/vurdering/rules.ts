import type { Brudd, Kjernekostnad, Kjerneperson, Plan, Problem } from '../types';

/**
 * Leser en plan slik den står, uten å vite noe om søket: hva koster den, og hvilke regler bryter den? Starttidene i planen gjelder.
 */
type Forslag = Pick<Plan, 'ruter' | 'utelatt'>;
type Stopp = Plan['ruter'][number]['stopp'][number];

/** Avrunding i summer av desimaltall, ikke slark i reglene. */
const SLINGRING = 1e-6;

const reisetid = (problem: Problem, person: Kjerneperson, fra: number, til: number): number =>
  problem.reise[person.maate]![fra * problem.antallSteder + til]!;

const varighet = (problem: Problem, stopp: Stopp): number =>
  problem.oppdrag[stopp.oppdrag]!.deler[stopp.del]!.varighet;

const steder = (problem: Problem, person: Kjerneperson, stopp: readonly Stopp[]): number[] => [
  person.startsted,
  ...stopp.map((s) => problem.oppdrag[s.oppdrag]!.sted),
  person.sluttsted,
];

/** Reisen personen gjør, ett tall per strekning. Den som ikke har noe oppdrag, reiser ikke. */
function strekninger(problem: Problem, person: Kjerneperson, stopp: readonly Stopp[]): number[] {
  if (stopp.length === 0) return [];
  const rekke = steder(problem, person, stopp);
  return rekke.slice(1).map((sted, i) => reisetid(problem, person, rekke[i]!, sted));
}

const sum = (tall: readonly number[]): number => tall.reduce((a, b) => a + b, 0);

/** Når personen er tilbake på sluttstedet. */
function ferdig(problem: Problem, stopp: readonly Stopp[], strekk: readonly number[]): number {
  const siste = stopp.at(-1);
  return siste ? siste.start + varighet(problem, siste) + strekk.at(-1)! : -Infinity;
}

export function vurder(problem: Problem, plan: Forslag): Kjernekostnad {
  const ledd = { reise: 0, forsinkelse: 0, storsteForsinkelse: 0, overtid: 0, belastning: 0, valg: 0 };
  const ruter = new Map(plan.ruter.map((rute) => [rute.person, rute.stopp]));
  problem.personer.forEach((person, p) => {
    const stopp = ruter.get(p) ?? [];
    const strekk = strekninger(problem, person, stopp);
    ledd.reise += sum(strekk);
    ledd.overtid += Math.max(0, ferdig(problem, stopp, strekk) - person.til);
    if (person.maalMinutter > 0) {
      const arbeid = sum(strekk) + sum(stopp.map((s) => varighet(problem, s)));
      ledd.belastning += (arbeid - person.maalMinutter) ** 2 / person.maalMinutter;
    }
    for (const s of stopp) {
      const sen = Math.max(0, s.start - problem.oppdrag[s.oppdrag]!.senest);
      ledd.forsinkelse += sen;
      ledd.storsteForsinkelse = Math.max(ledd.storsteForsinkelse, sen);
      ledd.valg += problem.oppdrag[s.oppdrag]!.deler[s.del]!.kostnad[p]!;
    }
  });
  const utelatt = sum(plan.utelatt.map((o) => problem.oppdrag[o]!.utelatKostnad));
  const { vekter } = problem;
  const veid =
    vekter.reise * ledd.reise +
    vekter.forsinkelse * ledd.forsinkelse +
    vekter.storsteForsinkelse * ledd.storsteForsinkelse +
    vekter.overtid * ledd.overtid +
    vekter.belastning * ledd.belastning;
  return { ...ledd, utelatt, sum: veid + ledd.valg + utelatt };
}

export function finnBrudd(problem: Problem, plan: Forslag): Brudd[] {
  const ukjente = finnUkjente(problem, plan);
  // Resten av spørsmålene forutsetter at indeksene finnes.
  if (ukjente.length > 0) return ukjente;
  return [
    ...dekning(problem, plan),
    ...plan.ruter.flatMap((rute) => [
      ...valget(problem, rute),
      ...tidene(problem, rute),
      ...pausene(problem, rute),
    ]),
    ...sammen(problem, plan),
  ];
}

const brudd = (
  slag: Brudd['slag'],
  sted: Partial<Pick<Stopp, 'oppdrag' | 'del'>>,
  person: number | null = null,
): Brudd => ({ slag, oppdrag: sted.oppdrag ?? null, del: sted.del ?? null, person });

function finnUkjente(problem: Problem, plan: Forslag): Brudd[] {
  const funn: Brudd[] = [];
  const sett = new Set<number>();
  for (const { person, stopp } of plan.ruter) {
    if (!problem.personer[person]) funn.push(brudd('UKJENT', {}, person));
    if (sett.has(person)) funn.push(brudd('DOBBEL', {}, person));
    sett.add(person);
    for (const s of stopp)
      if (!problem.oppdrag[s.oppdrag]?.deler[s.del] || !Number.isFinite(s.start))
        funn.push(brudd('UKJENT', s, person));
  }
  for (const oppdrag of plan.utelatt) if (!problem.oppdrag[oppdrag]) funn.push(brudd('UKJENT', { oppdrag }));
  return funn;
}

/** Hver del nøyaktig én gang, eller hele oppdraget utelatt. */
function dekning(problem: Problem, plan: Forslag): Brudd[] {
  const antall = problem.oppdrag.map((o) => o.deler.map(() => 0));
  for (const { stopp } of plan.ruter) for (const s of stopp) antall[s.oppdrag]![s.del]! += 1;
  const utelatt = new Set(plan.utelatt);
  return problem.oppdrag.flatMap((o, oppdrag) => [
    ...(utelatt.has(oppdrag) && o.utelatKostnad === Infinity ? [brudd('MAA_FORDELES', { oppdrag })] : []),
    ...antall[oppdrag]!.flatMap((n, del) => {
      if (n > 1 || (n === 1 && utelatt.has(oppdrag))) return [brudd('DOBBEL', { oppdrag, del })];
      return n === 0 && !utelatt.has(oppdrag) ? [brudd('MANGLER', { oppdrag, del })] : [];
    }),
  ]);
}

function valget(problem: Problem, { person, stopp }: Plan['ruter'][number]): Brudd[] {
  return stopp.flatMap((s) => {
    const del = problem.oppdrag[s.oppdrag]!.deler[s.del]!;
    return [
      ...(Number.isFinite(del.kostnad[person]) ? [] : [brudd('KAN_IKKE', s, person)]),
      ...(del.laast === null || del.laast === person ? [] : [brudd('LAAS', s, person)]),
    ];
  });
}

function tidene(problem: Problem, { person, stopp }: Plan['ruter'][number]): Brudd[] {
  const hun = problem.personer[person]!;
  const strekk = strekninger(problem, hun, stopp);
  const funn: Brudd[] = [];
  let klar = hun.fra;
  stopp.forEach((s, i) => {
    const oppdrag = problem.oppdrag[s.oppdrag]!;
    if (s.start < oppdrag.tidligst - SLINGRING) funn.push(brudd('FOR_TIDLIG', s, person));
    if (s.start > oppdrag.hardSenest + SLINGRING) funn.push(brudd('FOR_SENT', s, person));
    if (s.start < klar + strekk[i]! - SLINGRING) funn.push(brudd('REISE', s, person));
    klar = s.start + varighet(problem, s);
  });
  if (hun.hardSlutt && ferdig(problem, stopp, strekk) > hun.til + SLINGRING)
    funn.push(brudd('VAKTSLUTT', {}, person));
  return funn;
}

/** Hver pause tas i det første mellomrommet den får plass i. Den som er ferdig før pausen må ha begynt, trenger ingen. */
function pausene(problem: Problem, { person, stopp }: Plan['ruter'][number]): Brudd[] {
  const hun = problem.personer[person]!;
  const strekk = strekninger(problem, hun, stopp);
  let neste = 0;
  let klar = hun.fra;
  for (const [i, s] of stopp.entries()) {
    for (; neste < hun.pauser.length; neste++) {
      const pause = hun.pauser[neste]!;
      const framme = Math.max(klar + strekk[i]!, pause.fra) + pause.varighet;
      if (framme > s.start + SLINGRING || Math.max(klar, pause.fra) > pause.til + SLINGRING) break;
      klar = framme - strekk[i]!;
    }
    klar = s.start + varighet(problem, s);
    if (neste < hun.pauser.length && klar > hun.pauser[neste]!.til + SLINGRING)
      return [brudd('PAUSE', s, person)];
  }
  return [];
}

/** To deler: to ulike personer, og avstanden i tid som oppdraget krever. */
function sammen(problem: Problem, plan: Forslag): Brudd[] {
  const steg = new Map<number, { person: number; start: number; del: number }[]>();
  for (const { person, stopp } of plan.ruter)
    for (const { oppdrag, del, start } of stopp)
      if (problem.oppdrag[oppdrag]!.deler.length > 1)
        steg.set(oppdrag, [...(steg.get(oppdrag) ?? []), { person, start, del }]);
  return [...steg].flatMap(([oppdrag, deler]) => {
    const [forste, andre] = deler.toSorted((a, b) => a.del - b.del);
    if (!forste || !andre) return [];
    const synk = problem.oppdrag[oppdrag]!.synk;
    const [min, max] = synk?.slag === 'ETTER' ? [synk.min, synk.max] : [0, 0];
    const avstand = andre.start - forste.start;
    const feil = synk !== null && (avstand < min - SLINGRING || avstand > max + SLINGRING);
    return [
      ...(forste.person === andre.person ? [brudd('SAMME_PERSON', { oppdrag }, forste.person)] : []),
      ...(feil ? [brudd('SYNK', { oppdrag })] : []),
    ];
  });
}
