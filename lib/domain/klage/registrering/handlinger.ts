import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { endreKlage, klageHendelse, noterOpplest, opprettKlage, skrivOrd } from '../commands';
import { nei } from '../errors';
import { klagePolicy } from '../policy';
import { egenKlage, klagefakta, paaklagbare, paarorende, teamFor, klagespor } from '../queries';
import { kanGjores, provSlag } from '../rules';
import {
  bekreftOpplestSchema,
  endreSlagSchema,
  kvitteringSchema,
  leggTilOrdSchema,
  registrerSchema,
  type KlagerInn,
  type NyKlage,
} from '../schema';
import type { Klager } from '../types';
import { provRegistrering } from './rules';

/** Alle på teamet kan ta imot en klage. Fristen spørres det ikke om her. */
export const registrerKlage = handling({
  navn: 'klage.registrer',
  schema: registrerSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: klagePolicy,
  utfor: async (scope, inn): Promise<Result<{ klageId: string }, Refusal>> => {
    const vedtak = (await paaklagbare(scope, inn.brukerId)).find((v) => v.id === inn.vedtakId) ?? null;
    const klager = await medPaarorende(scope, inn.brukerId, inn.klager);
    const svar = provRegistrering({ ...inn, klager }, vedtak !== null, scope.iDag);
    if (!svar.kan) return nei('KunneIkkeRegistrereKlage', svar.grunn, svar.felt);
    const teamId = vedtak?.teamId ?? (await teamFor(scope, inn.brukerId));
    if (!teamId) return nei('KunneIkkeRegistrereKlage', 'VedtakMangler', 'vedtakId');
    return ok({ klageId: await opprett(scope, inn, { teamId, klager: svar.klager }) });
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'klage' }),
  videre: ({ klageId }) => `/klager/${klageId}`,
});

async function opprett(
  scope: Scope,
  inn: NyKlage,
  { teamId, klager }: { teamId: string; klager: Klager },
): Promise<string> {
  const { slag, muntlig, opplest, mottattDato: mottatt } = inn;
  return opprettKlage(scope, {
    brukerId: inn.brukerId,
    slag,
    vedtakId: slag === 'VEDTAK' ? inn.vedtakId || null : null,
    avvistKlageId: inn.avvistKlageId ? await egenKlage(scope, inn.brukerId, inn.avvistKlageId) : null,
    teamId,
    klager,
    ord: inn.ord,
    muntlig,
    opplest: muntlig && opplest ? (inn.opplestDato ?? scope.iDag) : null,
    sendt: inn.sendtDato ?? mottatt,
    mottatt,
    endringOnsket: inn.endringOnsket,
    vilUtsatt: slag === 'VEDTAK' && inn.vilUtsatt,
  });
}

/** Mandat og fullmakt som alt står på personen, skrives ikke en gang til. */
async function medPaarorende(scope: Scope, brukerId: string, inn: KlagerInn): Promise<KlagerInn> {
  const valgt = inn.paarorendeId
    ? (await paarorende(scope, brukerId)).find((p) => p.id === inn.paarorendeId)
    : undefined;
  return valgt
    ? {
        ...inn,
        navn: inn.navn ?? valgt.navn,
        fullmakt: inn.fullmakt ?? valgt.fullmakt,
        vergemandat: inn.vergemandat ?? valgt.vergemandat,
      }
    : inn;
}

export const leggTilOrd = handling({
  navn: 'klage.leggTilOrd',
  schema: leggTilOrdSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, { klage }): Promise<Result<{ klageId: string }, Refusal>> => {
    if (klage.status === 'AVSLUTTET') return nei('KunneIkkeEndreKlage', 'FeilStatus');
    const opplest = inn.muntlig && inn.opplest ? scope.iDag : null;
    await skrivOrd(scope, klage.id, { tekst: inn.ord, muntlig: inn.muntlig, dato: scope.iDag, opplest });
    await klageHendelse(scope, 'klage.ordLagtTil', klage);
    return ok({ klageId: klage.id });
  },
  spor: klagespor,
});

export const bekreftOpplest = handling({
  navn: 'klage.bekreftOpplest',
  schema: bekreftOpplestSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, { klage }): Promise<Result<{ klageId: string }, Refusal>> => {
    if (inn.dato > scope.iDag) return nei('KunneIkkeEndreKlage', 'OpplestIFremtiden', 'dato');
    if (!(await noterOpplest(scope, klage.id, inn.ordId, inn.dato)))
      return nei('KunneIkkeEndreKlage', 'AlleredeOpplest');
    await klageHendelse(scope, 'klage.opplest', klage);
    return ok({ klageId: klage.id });
  },
  spor: klagespor,
});

/** Feil slag rettes med en grunn, og begynner på formalia på nytt. Det som stod, ligger i historien. */
export const endreSlag = handling({
  navn: 'klage.endreSlag',
  schema: endreSlagSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Result<{ klageId: string }, Refusal>> => {
    const vedtak = (await paaklagbare(scope, fakta.brukerId)).find((v) => v.id === inn.vedtakId) ?? null;
    const svar = provSlag(fakta.klage, { slag: inn.slag, harVedtak: vedtak !== null });
    if (!svar.kan)
      return nei('KunneIkkeEndreKlage', svar.grunn, svar.grunn === 'FeilStatus' ? undefined : 'slag');
    const tilVedtak = inn.slag === 'VEDTAK';
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: {
        slag: inn.slag,
        status: 'MOTTATT',
        formalia: null,
        vedtakId: tilVedtak ? vedtak!.id : null,
        ...(tilVedtak ? { teamId: vedtak!.teamId } : {}),
      },
      hendelse: 'klage.slagEndret',
      data: { fra: fakta.klage.slag, til: inn.slag, grunn: inn.grunn },
    });
  },
  spor: klagespor,
});

/** Bekreftelsen er også foreløpig svar: hva som skjer, og når svaret kan ventes (fvl § 11 a). */
export const sendKvittering = handling({
  navn: 'klage.sendKvittering',
  schema: kvitteringSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Result<{ klageId: string }, Refusal>> => {
    const { klage } = fakta;
    if (klage.kvittert) return nei('KunneIkkeEndreKlage', 'AlleredeKvittert');
    if (!kanGjores('trekk', klage) || klage.status === 'OVERSENDT')
      return nei('KunneIkkeEndreKlage', 'FeilStatus');
    if (inn.forventetSvar <= scope.iDag)
      return nei('KunneIkkeEndreKlage', 'ForventetDatoPassert', 'forventetSvar');
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: { kvittert: scope.iDag, forventetSvar: inn.forventetSvar },
      hendelse: 'klage.kvittert',
      data: { forventetDato: inn.forventetSvar },
      brev: ['KVITTERING'],
    });
  },
  spor: klagespor,
});
