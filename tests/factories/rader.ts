import type { Prisma } from '@/lib/platform/db/client';

/** Rows that are built but not yet saved, table by table. */
export interface Rader {
  virksomhet: Prisma.VirksomhetCreateManyInput[];
  team: Prisma.TeamCreateManyInput[];
  ansatt: Prisma.AnsattCreateManyInput[];
  teamtilknytning: Prisma.TeamtilknytningCreateManyInput[];
  kompetanse: Prisma.KompetanseCreateManyInput[];
  fullmakt: Prisma.FullmaktCreateManyInput[];
  fravaer: Prisma.FravaerCreateManyInput[];
  vakt: Prisma.VaktCreateManyInput[];
  funksjonsvariabel: Prisma.FunksjonsvariabelCreateManyInput[];
  saksnummerserie: Prisma.SaksnummerserieCreateManyInput[];
  bruker: Prisma.BrukerCreateManyInput[];
  brukerIdent: Prisma.BrukerIdentCreateManyInput[];
  teamansvar: Prisma.TeamansvarCreateManyInput[];
  tjenesteansvar: Prisma.TjenesteansvarCreateManyInput[];
  skjermetTilgang: Prisma.SkjermetTilgangCreateManyInput[];
  paarorende: Prisma.PaarorendeCreateManyInput[];
  ikkepar: Prisma.IkkeparCreateManyInput[];
  stopp: Prisma.StoppCreateManyInput[];
  oppfolging: Prisma.OppfolgingCreateManyInput[];
  egneOrd: Prisma.EgneOrdCreateManyInput[];
  sak: Prisma.SakCreateManyInput[];
  henvendelse: Prisma.HenvendelseCreateManyInput[];
  kartlegging: Prisma.KartleggingCreateManyInput[];
  funksjonsskaar: Prisma.FunksjonsskaarCreateManyInput[];
  maal: Prisma.MaalCreateManyInput[];
  mestringsperiode: Prisma.MestringsperiodeCreateManyInput[];
  mestringsmaal: Prisma.MestringsmaalCreateManyInput[];
  mestringsdeltaker: Prisma.MestringsdeltakerCreateManyInput[];
  mestringsnotat: Prisma.MestringsnotatCreateManyInput[];
  mestringsmaaling: Prisma.MestringsmaalingCreateManyInput[];
  brevmal: Prisma.BrevmalCreateManyInput[];
  egenandelssats: Prisma.EgenandelssatsCreateManyInput[];
  vedtak: Prisma.VedtakCreateManyInput[];
  korttidstjeneste: Prisma.KorttidstjenesteCreateManyInput[];
  vedtakslinje: Prisma.VedtakslinjeCreateManyInput[];
  vedtaksmaal: Prisma.VedtaksmaalCreateManyInput[];
  leverandor: Prisma.LeverandorCreateManyInput[];
  leverandortilbud: Prisma.LeverandortilbudCreateManyInput[];
  brukervalg: Prisma.BrukervalgCreateManyInput[];
  planversjon: Prisma.PlanversjonCreateManyInput[];
  tiltak: Prisma.TiltakCreateManyInput[];
  revurdering: Prisma.RevurderingCreateManyInput[];
  revurderingsdeltaker: Prisma.RevurderingsdeltakerCreateManyInput[];
  besok: Prisma.BesokCreateManyInput[];
  besokstildeling: Prisma.BesokstildelingCreateManyInput[];
  besokTiltak: Prisma.BesokTiltakCreateManyInput[];
  rute: Prisma.RuteCreateManyInput[];
  ruteplass: Prisma.RuteplassCreateManyInput[];
  rutebemanning: Prisma.RutebemanningCreateManyInput[];
  maalvurdering: Prisma.MaalvurderingCreateManyInput[];
  klage: Prisma.KlageCreateManyInput[];
  klageord: Prisma.KlageordCreateManyInput[];
  klagebrev: Prisma.KlagebrevCreateManyInput[];
  notat: Prisma.NotatCreateManyInput[];
  hendelse: Prisma.HendelseCreateManyInput[];
}

/** Parents before children: the order in which the tables can be filled. */
// prettier-ignore
export const REKKEFOLGE = [
  'virksomhet', 'team', 'ansatt', 'teamtilknytning', 'kompetanse', 'fullmakt', 'fravaer', 'vakt', 'funksjonsvariabel',
  'saksnummerserie', 'bruker', 'brukerIdent', 'teamansvar', 'tjenesteansvar', 'skjermetTilgang', 'ikkepar', 'paarorende',
  'stopp', 'oppfolging', 'egneOrd', 'sak', 'henvendelse', 'kartlegging', 'funksjonsskaar', 'maal',
  'mestringsperiode', 'mestringsmaal', 'mestringsdeltaker', 'mestringsnotat', 'mestringsmaaling', 'brevmal', 'egenandelssats', 'vedtak', 'korttidstjeneste', 'vedtakslinje',
  'vedtaksmaal', 'leverandor', 'leverandortilbud', 'brukervalg', 'planversjon', 'tiltak', 'revurdering', 'revurderingsdeltaker', 'besok', 'besokstildeling',
  'besokTiltak', 'rute', 'ruteplass', 'rutebemanning', 'maalvurdering', 'notat', 'klage', 'klageord', 'klagebrev', 'hendelse',
] as const satisfies readonly (keyof Rader)[];

export const nyeRader = (): Rader =>
  Object.fromEntries(REKKEFOLGE.map((tabell) => [tabell, []])) as unknown as Rader;
