import { nyeOrd, nyPaarorende, nyTjenesteansvarlig, nyttNotat } from '@/tests/factories/bruker';
import { om, tidspunkt } from '@/tests/factories/grunnlag';
import { nyttMaal, nyVurdering } from '@/tests/factories/maal';
import { DAGLIG, nyPlanversjon, nyttTiltak } from '@/tests/factories/plan';
import { nyKartlegging, nySak } from '@/tests/factories/sak';
import { nyttTilGodkjenning } from '@/tests/factories/vedtak';
import { weekday, yearOf } from '@/lib/platform/time/dato';
import { formatDay } from '@/lib/platform/time/format';
import { p } from '../folk/person';
import type { Beboer, Bydel } from './bydel';
import { flyttInn } from './innflytting';
import { skaarer } from './kartlegging';

const ORD = 'Jeg vil gå til postkassen selv, og stelle rosene mine til våren. Jeg vil at dere skal ha tid til en prat når dere først er her. Dusjen vil jeg greie alene, og pillene har jeg alltid styrt.'; // prettier-ignore
const SOLVEIG = p('Solveig Nygård', 'K', 82, 'hofte', ORD, ['benken', 'gå til postkassen selv'], ['dusj', 'Dusjen vil jeg greie alene'], ['ukedosett', 'pillene har jeg alltid styrt']); // prettier-ignore

/** Solveig kom hjem fra helsehuset for litt over tre uker siden. Hun er den de fleste skjermene viser. */
export function leggSolveig(b: Bydel): Beboer {
  const { g } = b;
  const [yusuf, lise, maren] = ['Yusuf', 'Lise', 'Maren'].map(b.kollega) as [Beboer['ansikter'][0], Beboer['ansikter'][0], Beboer['ansikter'][0]]; // prettier-ignore
  const bruker = flyttInn(b, SOLVEIG, 'lillebekk', { fodselsdato: new Date(`${yearOf(g.iDag) - 82}-04-11T00:00:00Z`), adresse: 'Bekkeveien 14 B', adressetillegg: '2. etasje', nokkelnummer: '27', nokkelkode: '4417', husstand: 'BOR_ALENE', godtAaVite: 'Hører best på høyre øre. Sett deg på den siden. Katten Pus skal ikke ut. Snakker gjerne om rosene, helst ikke om fallet. Ring på først, Solveig vil helst åpne selv.' }); // prettier-ignore
  nyPaarorende(g, bruker, { navn: 'Anne Nygård', relasjon: 'datter', telefon: '00 00 70 27', erNaermeste: true });
  nyTjenesteansvarlig(g, bruker, yusuf, om(g, -20));
  const sak = nySak(g, bruker, { saksbehandler: b.kollega('Henrik'), mottatt: om(g, -22), saksnummer: `${yearOf(om(g, -22))}/0417`, henvendelse: { fra: 'SYKEHUS', kanal: 'MELDING', innhold: 'Kommer hjem fra helsehuset etter hoftebrudd. Ønsker selv å klare mest mulig, og ber om hjelp til å komme i gang hjemme.' } }); // prettier-ignore
  const ord = nyeOrd(g, bruker, { tekst: ORD, spurtAv: lise, dato: om(g, -21), tilStede: 'Datteren Anne' });
  const felt = { tilStede: 'Datteren Anne', egneRessurser: 'Sta på en god måte. Har stelt hage hele livet og øver når ingen ser på.', nettverk: 'Datteren Anne er innom i helgene. Nabo Signe tar avisa.', risiko: 'Fall, særlig på is. Trekker for rullatoren når det haster.', bolig: 'Toroms i andre etasje med heis. Trangt bad, dusjkrakk på plass.', adkomst: 'Nøkkel 27 i skapet på basen. Ring på først.' }; // prettier-ignore
  const kartlegging = nyKartlegging(g, bruker, { av: lise, dato: om(g, -21), sak, egneOrd: ord, skaarer: { ...skaarer(b, SOLVEIG, 0), ute: 4, inne: 3, hygiene: 3, egenHelse: 3, hukommelse: 1 }, felt }); // prettier-ignore
  const beboer: Beboer = { person: SOLVEIG, bruker, lag: 'lillebekk', ansikter: [yusuf, b.kollega('Sindre'), b.kollega('Amina'), b.kollega('Elif')], maal: [], tiltak: [], stopp: [], bareKjente: false }; // prettier-ignore
  b.beboere.push(beboer);
  beboer.maal = maalene(b, beboer, ord);
  nyttTilGodkjenning(g, bruker, {
    sak, kartlegging, egneOrd: ord, maal: beboer.maal, tjenesteansvarlig: yusuf, opprettet: om(g, -9), sendt: g.iDag,
    virkningFom: om(g, 5), revurderesInnen: om(g, 21),
    formaal: 'Du skal bo hjemme, gå ut på egen hånd og stelle deg selv slik du vil.',
    begrunnelse: `Du brakk hoften ${formatDay(om(g, -77))} og kom hjem fra helsehuset ${formatDay(om(g, -23))}. Du går nå korte strekninger inne med rullator, og trenger noen ved siden av deg i dusjen. Du bor alene, og datteren din hjelper deg når hun kan. Vi mener at du trenger hjelp en tid for å komme dit du vil.`,
    brukersSyn: 'Du har sagt at du vil klare mest mulig selv, og at vi skal ha tid til en prat når vi først er der. Det har vi lagt stor vekt på.',
    linjer: [{ tjeneste: '15', omfang: 'Medisiner, opptrening og stell etter bruddet' }, { tjeneste: '1', omfang: 'Personlig stell og påkledning', personligStell: true }],
  }); // prettier-ignore
  planen(b, beboer);
  nyttNotat(g, bruker, { slag: 'JOURNAL', tekst: 'Fylte ukedosett sammen. Solveig leste navnene høyt og kjente igjen alle unntatt den nye blodtrykksmedisinen.', av: maren, tidspunkt: tidspunkt(g, om(g, -9), 10, 20), maalId: beboer.maal[2]!.id }); // prettier-ignore
  nyttNotat(g, bruker, { slag: 'TJENESTE', tekst: 'Vondt i hoften da hun reiste seg etter kveldsmaten. Det gikk over da hun fikk sitte litt.', av: b.kollega('Nora'), tidspunkt: tidspunkt(g, om(g, -1), 19, 40), maalId: beboer.maal[0]!.id }); // prettier-ignore
  nyttNotat(g, bruker, { slag: 'SAK', tekst: 'Anne ringte og spurte om egenandel. Forklarte at personlig stell og helsetjenester er gratis.', av: b.kollega('Henrik'), tidspunkt: tidspunkt(g, om(g, -6), 13, 5) }); // prettier-ignore
  return beboer;
}

function maalene(b: Bydel, { bruker }: Beboer, egneOrd: ReturnType<typeof nyeOrd>): Beboer['maal'] {
  const { g } = b;
  const felles = { egneOrd, status: 'AKTIVT' as const };
  const post = nyttMaal(g, bruker, { ...felles, tittel: 'Gå til postkassen og tilbake alene med rullator', fra: 'Går til gangdøra med en ved siden av', til: 'Tur-retur alene, tre dager på rad', maalepunkt: 'Solveig krysser av på kjøleskapet, vi ser sammen', nivaaer: ['Går bare inne', 'Går til gangdøra med en ved siden av', 'Går til postkassen og tilbake alene', 'Går tur-retur alle dager på en uke', 'Går til kiosken'], innen: om(g, 25), utdrag: 'gå til postkassen selv', rekkefolge: 1, viktighet: 3 }); // prettier-ignore
  const dusj = nyttMaal(g, bruker, { ...felles, tittel: 'Dusje selv, med en av oss i rommet ved siden av', fra: 'Trenger hjelp til alt unntatt ansiktet', til: 'Vasker og tørker seg selv, sier fra når hun er ferdig', maalepunkt: 'Vi spør henne etterpå hva hun gjorde selv', nivaaer: ['Vil ikke dusje', 'Trenger hjelp til alt unntatt ansiktet', 'Dusjer selv, en av oss ved siden av', 'Dusjer selv, en av oss i leiligheten', 'Dusjer alene hjemme'], innen: om(g, 53), utdrag: 'Dusjen vil jeg greie alene', rekkefolge: 2, viktighet: 2 }); // prettier-ignore
  const piller = nyttMaal(g, bruker, { ...felles, tittel: 'Ta medisinene selv fra ukedosett', fra: 'Vi deler ut', til: 'Tar alle selv i fire uker', maalepunkt: 'Tomme luker når dosetten fylles', nivaaer: ['Glemmer de fleste', 'Får dem delt ut', 'Tar alle selv', 'Fyller dosetten sammen med oss', 'Fyller dosetten selv'], innen: om(g, 53), utdrag: 'pillene har jeg alltid styrt', status: 'NAADD', rekkefolge: 3 }); // prettier-ignore
  const [bjorn, yusuf, amina, maren] = ['Bjørn', 'Yusuf', 'Amina', 'Maren'].map((n) => b.kollega(n)) as [Beboer['ansikter'][0], Beboer['ansikter'][0], Beboer['ansikter'][0], Beboer['ansikter'][0]]; // prettier-ignore
  const kurve = (maal: typeof post, av: Beboer['ansikter'][0], ...punkter: [number, number, string?][]): void => punkter.forEach(([dager, nivaa, tekst]) => nyVurdering(g, maal, { dato: om(g, dager), nivaa, av, tekst: tekst ?? null })); // prettier-ignore
  kurve(post, bjorn, [-20, -2], [-15, -1], [-9, -1, 'Gikk til porten alene'], [-2, -1, 'Går til porten alene, postkassen med følge']);
  kurve(dusj, amina, [-19, -1], [-12, -1, 'Vasket overkroppen selv'], [-5, -1, 'Vasker overkroppen selv, hjelp til føtter og rygg']);
  kurve(piller, maren, [-20, -1], [-16, -1], [-10, 0, 'Har tatt alle selv'], [-3, 0, 'Tomme luker hele uka']);
  nyVurdering(g, post, { dato: om(g, -5), nivaa: -1, av: yusuf });
  return [post, dusj, piller];
}

function planen(b: Bydel, beboer: Beboer): void {
  const { g } = b;
  const [post, dusj, piller] = beboer.maal as [Beboer['maal'][0], Beboer['maal'][0], Beboer['maal'][0]];
  const fom = om(g, -20);
  const i = weekday(g.iDag);
  const dag = (fra: number): number => ((i - 1 + fra + 7) % 7) + 1;
  nyPlanversjon(g, beboer.bruker, { gjelderFom: fom, av: b.kollega('Yusuf') });
  nyPlanversjon(g, beboer.bruker, { nummer: 2, gjelderFom: om(g, -10), av: b.kollega('Maren'), grunn: 'Solveig tar medisinene selv fra dosetten' }); // prettier-ignore
  const lag = (inn: Parameters<typeof nyttTiltak>[2]): void => void beboer.tiltak.push(nyttTiltak(g, beboer.bruker, { fom, ...inn })); // prettier-ignore
  lag({ maal: post, tekst: 'Følge til postkassen, hun bestemmer tempoet', dagsdel: 'MORGEN', ukedager: DAGLIG, anslag: 15 });
  lag({ maal: post, tekst: 'Frokost', dagsdel: 'MORGEN', tjeneste: '1', ukedager: DAGLIG, anslag: 15 });
  lag({ maal: piller, tekst: 'Medisin fra ukedosetten, hun åpner luka selv', dagsdel: 'FORMIDDAG', ukedager: DAGLIG, anslag: 10, kompetanse: 'LEGEMIDLER', maaGjores: true }); // prettier-ignore
  lag({ maal: post, tekst: 'Kaffe og en prat', dagsdel: 'FORMIDDAG', tjeneste: '1', ukedager: DAGLIG, anslag: 15 });
  lag({ maal: dusj, tekst: 'Være i rommet ved siden av mens hun dusjer', dagsdel: 'MIDDAG', tjeneste: '1', ukedager: [dag(-1), dag(2)].sort(), anslag: 30, kompetanse: 'STELL' }); // prettier-ignore
  lag({ maal: post, tekst: 'Balanse og trapp', dagsdel: 'FORMIDDAG', ukedager: hverdagerUtenom(i), anslag: 30, kompetanse: 'TRENING', gruppe: 2 }); // prettier-ignore
  lag({ maal: piller, tekst: 'Fylle ukedosett sammen', dagsdel: 'ETTERMIDDAG', ukedager: [dag(-2)], anslag: 20, kompetanse: 'SYKEPLEIE', maaGjores: true }); // prettier-ignore
}

/** Mandag og torsdag, eller naboene når en av dem er i dag. */
const hverdagerUtenom = (i: number): number[] => [i === 1 ? 2 : 1, i === 4 ? 5 : 4];

