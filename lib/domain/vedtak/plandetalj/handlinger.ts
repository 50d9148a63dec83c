import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { hentVedtak, tilgangTilBruker, vedtaksfakta } from '../queries';
import { kanGjores } from '../rules';
import { lagreInnhold } from '../samskriving/lagring/commands';
import { skriverPolicy } from '../samskriving/policy';
import { laasUtkast } from '../samskriving/queries';
import { LINJE } from '../samskriving/rules';
import type { Lagret } from '../samskriving/types';
import type { InnholdInn } from '../schema';
import type { Vedtak } from '../types';
import { angreDetalj, flyttTilPlan } from './commands';
import { erAvgjort, finnDetalj, type Detaljrad } from './queries';
import { flyttbart, settInnIgjen, vaktfelt } from './rules';
import { angreSchema, flyttFraMaalSchema, flyttSchema } from './schema';

const ikkeFlytt = (reason: string) =>
  refuse({ domain: 'samskriving', code: 'KunneIkkeFlytteTilPlan', reason });
const ikkeAngre = (reason: string) =>
  refuse({ domain: 'samskriving', code: 'KunneIkkeAngreFlytting', reason });

/** Ordene ut av vedtaket og inn i lista til tiltaksplanen, i én transaksjon. */
export const flyttTilPlanHandling = handling({
  navn: 'vedtak.flyttTilPlan',
  schema: flyttSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: skriverPolicy,
  utfor: async (
    scope,
    { felt, tekst, start, slutt, v },
    { vedtak },
  ): Promise<Result<Lagret & { detaljId: string; rest: string }, Refusal>> => {
    if (!kanGjores('lagre', vedtak.status)) return ikkeFlytt('VedtaketErSendt');
    const spraak = vedtak.brevspraak ?? 'nb';
    const flytt = flyttbart({ tekst, felt: vaktfelt(felt), spraak, start, slutt });
    if (!flytt) return ikkeFlytt('FinnesIkke');
    const versjoner = await laasUtkast(scope, vedtak.id);
    const naa = (await hentVedtak(scope, vedtak.id))!;
    if ((versjoner[felt]?.v ?? 0) > v && feltetsTekst(naa, felt) !== tekst.trim())
      return ikkeFlytt('EndretImens');
    const skrevet = await skrivFelt(scope, naa, felt, flytt.rest);
    if (!skrevet.ok) return skrevet;
    const detaljId = await flyttTilPlan(scope, {
      brukerId: vedtak.brukerId,
      vedtakId: vedtak.id,
      maalId: null,
      felt,
      detalj: flytt.detalj,
      foer: tekst,
      etter: flytt.rest,
    });
    return ok({ ...skrevet.value, detaljId, rest: flytt.rest });
  },
  spor: (_inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'vedtak', objektId: fakta.vedtak.id }),
});

/** Målet lagres av skjemaet sitt; her tas bare detaljen vare på. */
export const flyttFraMaalHandling = handling({
  navn: 'vedtak.flyttFraMaal',
  schema: flyttFraMaalSchema,
  fakta: (scope, inn) => tilgangTilBruker(scope, inn.brukerId),
  policy: skriverPolicy,
  utfor: async (scope, inn): Promise<Result<{ detaljId: string; rest: string }, Refusal>> => {
    const { brukerId, maalId = null, felt, ...sted } = inn;
    const flytt = flyttbart({ ...sted, felt });
    if (!flytt) return ikkeFlytt('FinnesIkke');
    const { detalj, rest } = flytt;
    const foer = inn.tekst;
    const detaljId = await flyttTilPlan(scope, {
      brukerId,
      vedtakId: null,
      maalId,
      felt,
      detalj,
      foer,
      etter: rest,
    });
    return ok({ detaljId, rest });
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'plandetalj' }),
});

/** Ordene tilbake der de stod. Er teksten skrevet om imens, settes de inn på samme sted hvis det finnes. */
export const angreFlyttingHandling = handling({
  navn: 'vedtak.angreFlytting',
  schema: angreSchema,
  fakta: async (scope, inn) => {
    const detalj = await finnDetalj(scope, inn.detaljId);
    const tilgang = detalj && (await tilgangTilBruker(scope, detalj.brukerId));
    return tilgang && { ...tilgang, detalj };
  },
  policy: skriverPolicy,
  utfor: async (scope, _inn, { detalj }): Promise<Result<{ tekst: string }, Refusal>> => {
    if (erAvgjort(detalj) || !(await angreDetalj(scope, detalj))) return ikkeAngre('TattIBruk');
    if (!detalj.vedtakId) return ok({ tekst: detalj.foer });
    return settTilbake(scope, (await hentVedtak(scope, detalj.vedtakId))!, detalj);
  },
  spor: (inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'plandetalj', objektId: inn.detaljId }),
});

async function settTilbake(
  scope: Scope,
  vedtak: Vedtak,
  { felt, foer, etter }: Detaljrad,
): Promise<Result<{ tekst: string }, Refusal>> {
  if (!kanGjores('lagre', vedtak.status)) return ikkeAngre('VedtaketErSendt');
  const naa = feltetsTekst(vedtak, felt);
  const tekst = naa === etter.trim() ? foer : settInnIgjen(naa, foer, etter);
  if (tekst === null) return ikkeAngre('TekstenErEndret');
  const skrevet = await skrivFelt(scope, vedtak, felt, tekst);
  return skrevet.ok ? ok({ tekst }) : skrevet;
}

const linjenr = (vedtak: Vedtak, felt: string) => vedtak.linjeIder.indexOf(felt.slice(LINJE.length));

function feltetsTekst(vedtak: Vedtak, felt: string): string {
  if (felt.startsWith(LINJE)) return vedtak.innhold.linjer[linjenr(vedtak, felt)]?.omfang ?? '';
  return felt === 'begrunnelse' ? vedtak.innhold.begrunnelse : vedtak.innhold.formaal;
}

/** Ett felt, gjennom den samme flettingen som alt annet. */
function skrivFelt(scope: Scope, vedtak: Vedtak, felt: string, tekst: string) {
  const { maal, linjer, ...enkle } = vedtak.innhold;
  const nr = linjenr(vedtak, felt);
  const inn: InnholdInn = {
    ...enkle,
    ...(nr < 0 ? { [felt]: tekst.trim() } : {}),
    maalIder: maal.map((m) => m.maalId),
    linjer: nr < 0 ? [] : [{ ...linjer[nr]!, linjeId: vedtak.linjeIder[nr]!, omfang: tekst.trim() }],
  };
  return lagreInnhold(scope, vedtak.id, { versjon: vedtak.versjon, felter: { [felt]: vedtak.versjon } }, inn);
}
