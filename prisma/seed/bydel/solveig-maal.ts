import type { EgneOrd } from '@/tests/factories/bruker';
import { om } from '@/tests/factories/grunnlag';
import { nyttMaal, nyVurdering } from '@/tests/factories/maal';
import type { Beboer, Bydel } from './bydel';

/** De tre målene, med utviklingen slik den står på siden hennes. */
export function solveigsMaal(b: Bydel, { bruker }: Beboer, egneOrd: EgneOrd): Beboer['maal'] {
  const { g } = b;
  const felles = { egneOrd, status: 'AKTIVT' as const };
  const post = nyttMaal(g, bruker, {
    ...felles,
    tittel: 'Gå til postkassen og tilbake alene med rullator',
    fra: 'Går til gangdøra med en ved siden av',
    til: 'Tur-retur alene, tre dager på rad',
    maalepunkt: 'Solveig krysser av på kjøleskapet, vi ser sammen',
    nivaaer: [
      'Går bare inne',
      'Går til gangdøra med en ved siden av',
      'Går til postkassen og tilbake alene',
      'Går tur-retur alle dager på en uke',
      'Går til kiosken',
    ],
    innen: om(g, 25),
    utdrag: 'gå til postkassen selv',
    rekkefolge: 1,
    viktighet: 3,
  });
  const dusj = nyttMaal(g, bruker, {
    ...felles,
    tittel: 'Dusje selv, med en av oss i rommet ved siden av',
    fra: 'Trenger hjelp til alt unntatt ansiktet',
    til: 'Vasker og tørker seg selv, sier fra når hun er ferdig',
    maalepunkt: 'Vi spør henne etterpå hva hun gjorde selv',
    nivaaer: [
      'Vil ikke dusje',
      'Trenger hjelp til alt unntatt ansiktet',
      'Dusjer selv, en av oss ved siden av',
      'Dusjer selv, en av oss i leiligheten',
      'Dusjer alene hjemme',
    ],
    innen: om(g, 53),
    utdrag: 'Dusjen vil jeg greie alene',
    rekkefolge: 2,
    viktighet: 2,
  });
  const piller = nyttMaal(g, bruker, {
    ...felles,
    tittel: 'Ta medisinene selv fra ukedosett',
    fra: 'Vi deler ut',
    til: 'Tar alle selv i fire uker',
    maalepunkt: 'Tomme luker når dosetten fylles',
    nivaaer: [
      'Glemmer de fleste',
      'Får dem delt ut',
      'Tar alle selv',
      'Fyller dosetten sammen med oss',
      'Fyller dosetten selv',
    ],
    innen: om(g, 53),
    utdrag: 'pillene har jeg alltid styrt',
    status: 'NAADD',
    rekkefolge: 3,
  });
  const [bjorn, yusuf, amina, maren] = ['Bjørn', 'Yusuf', 'Amina', 'Maren'].map((n) => b.kollega(n)) as [
    Beboer['ansikter'][0],
    Beboer['ansikter'][0],
    Beboer['ansikter'][0],
    Beboer['ansikter'][0],
  ];
  const kurve = (
    maal: typeof post,
    av: Beboer['ansikter'][0],
    ...punkter: [number, number, string?][]
  ): void =>
    punkter.forEach(([dager, nivaa, tekst]) =>
      nyVurdering(g, maal, { dato: om(g, dager), nivaa, av, tekst: tekst ?? null }),
    );
  kurve(
    post,
    bjorn,
    [-20, -2],
    [-15, -1],
    [-9, -1, 'Gikk til porten alene'],
    [-2, -1, 'Går til porten alene, postkassen med følge'],
  );
  kurve(
    dusj,
    amina,
    [-19, -1],
    [-12, -1, 'Vasket overkroppen selv'],
    [-5, -1, 'Vasker overkroppen selv, hjelp til føtter og rygg'],
  );
  kurve(piller, maren, [-20, -1], [-16, -1], [-10, 0, 'Har tatt alle selv'], [-3, 0, 'Tomme luker hele uka']);
  nyVurdering(g, post, { dato: om(g, -5), nivaa: -1, av: yusuf });
  return [post, dusj, piller];
}
