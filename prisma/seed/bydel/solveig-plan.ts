import { om } from '@/tests/factories/grunnlag';
import { DAGLIG, nyPlanversjon, nyttTiltak } from '@/tests/factories/plan';
import { weekday } from '@/lib/platform/time/dato';
import type { Beboer, Bydel } from './bydel';

/** Hver morgen og formiddag, og resten på dager som ikke er i dag: dagens tavle er bestemt. */
export function solveigsPlan(b: Bydel, beboer: Beboer): void {
  const { g } = b;
  const [post, dusj, piller] = beboer.maal as [Beboer['maal'][0], Beboer['maal'][0], Beboer['maal'][0]];
  const fom = om(g, -20);
  const i = weekday(g.iDag);
  const dag = (fra: number): number => ((i - 1 + fra + 7) % 7) + 1;
  nyPlanversjon(g, beboer.bruker, { gjelderFom: fom, av: b.kollega('Yusuf') });
  nyPlanversjon(g, beboer.bruker, {
    nummer: 2,
    gjelderFom: om(g, -10),
    av: b.kollega('Maren'),
    grunn: 'Solveig tar medisinene selv fra dosetten',
  });
  const lag = (inn: Parameters<typeof nyttTiltak>[2]): void =>
    void beboer.tiltak.push(nyttTiltak(g, beboer.bruker, { fom, ...inn }));
  lag({
    maal: post,
    tekst: 'Følge til postkassen, hun bestemmer tempoet',
    dagsdel: 'MORGEN',
    ukedager: DAGLIG,
    anslag: 15,
  });
  lag({ maal: post, tekst: 'Frokost', dagsdel: 'MORGEN', tjeneste: '1', ukedager: DAGLIG, anslag: 15 });
  lag({
    maal: piller,
    tekst: 'Medisin fra ukedosetten, hun åpner luka selv',
    dagsdel: 'FORMIDDAG',
    ukedager: DAGLIG,
    anslag: 10,
    kompetanse: 'LEGEMIDLER',
    maaGjores: true,
  });
  lag({
    maal: post,
    tekst: 'Kaffe og en prat',
    dagsdel: 'FORMIDDAG',
    tjeneste: '1',
    ukedager: DAGLIG,
    anslag: 15,
  });
  lag({
    maal: dusj,
    tekst: 'Være i rommet ved siden av mens hun dusjer',
    dagsdel: 'MIDDAG',
    tjeneste: '1',
    ukedager: [dag(-1), dag(2)].sort(),
    anslag: 30,
    kompetanse: 'STELL',
  });
  lag({
    maal: post,
    tekst: 'Balanse og trapp',
    dagsdel: 'FORMIDDAG',
    ukedager: hverdagerUtenom(i),
    anslag: 30,
    kompetanse: 'TRENING',
    gruppe: 2,
  });
  lag({
    maal: piller,
    tekst: 'Fylle ukedosett sammen',
    dagsdel: 'ETTERMIDDAG',
    ukedager: [dag(-2)],
    anslag: 20,
    kompetanse: 'SYKEPLEIE',
    maaGjores: true,
  });
}

/** Mandag og torsdag, eller naboene når en av dem er i dag. */
const hverdagerUtenom = (i: number): number[] => [i === 1 ? 2 : 1, i === 4 ? 5 : 4];
