import 'server-only';
import type { Refusal, Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import { opprettUtkast } from '@/lib/domain/vedtak/commands';
import { gjeldendeVedtak } from '@/lib/domain/vedtak/queries';
import { endreKlage, klageHendelse } from '../commands';
import { nei } from '../errors';
import { klagePolicy } from '../policy';
import { klagefakta, omgjoringFor, klagespor } from '../queries';
import { AKT_FOR_SVAR, kanGjores, omgjoringsgrunn, provMedGrunn, provOversendelse } from '../rules';
import { medGrunnSchema, omgjoringSchema, oversendelseSchema, svarSchema, videresendSchema } from '../schema';
import { provSvar } from './rules';

type Svar = Result<{ klageId: string }, Refusal>;

/** Utkastet til uttalelse, så brevene kan leses før de sendes. */
export const lagreOversendelse = handling({
  navn: 'klage.lagreOversendelse',
  schema: oversendelseSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Svar> =>
    kanGjores('oversend', fakta.klage)
      ? endreKlage(scope, fakta, {
          versjon: inn.versjon,
          felt: { uttalelse: inn.uttalelse, dokumenter: inn.dokumenter },
          hendelse: 'klage.oversendelseLagret',
        })
      : nei('KunneIkkeOversendeKlage', 'FeilStatus'),
  spor: klagespor,
});

/** Brevet til statsforvalteren og kopien til klageren skrives, dateres og lagres i samme åndedrag. */
export const oversendKlage = handling({
  navn: 'klage.oversend',
  schema: oversendelseSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Svar> => {
    const svar = provOversendelse(fakta.klage, inn);
    if (!svar.kan)
      return nei(
        'KunneIkkeOversendeKlage',
        svar.grunn,
        svar.grunn === 'FeilStatus' ? undefined : FELT[svar.grunn],
      );
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: {
        status: svar.overgang.til,
        uttalelse: inn.uttalelse,
        dokumenter: inn.dokumenter,
        oversendt: scope.iDag,
      },
      hendelse: 'klage.oversendt',
      brev: svar.overgang.brev,
    });
  },
  spor: klagespor,
});

const FELT = { UttalelseMangler: 'uttalelse', DokumenterMangler: 'dokumenter' } as const;

export const registrerSvar = handling({
  navn: 'klage.registrerSvar',
  schema: svarSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Svar> => {
    const datosvar = provSvar(inn.svarDato, fakta.klage.oversendt, scope.iDag);
    if (!datosvar.kan) return nei('KunneIkkeOversendeKlage', datosvar.grunn, 'svarDato');
    const svar = provMedGrunn(fakta.klage, AKT_FOR_SVAR[inn.svar], inn.grunn);
    if (!svar.kan) return nei('KunneIkkeOversendeKlage', svar.grunn);
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: { status: svar.overgang.til, svar: { utfall: inn.svar, dato: inn.svarDato, grunn: inn.grunn } },
      hendelse: 'klage.svarRegistrert',
      data: { svar: inn.svar, grunn: inn.grunn },
    });
  },
  spor: klagespor,
});

/** Anmodning om tilsyn: sendes til statsforvalteren med kopi, eller personen får hjelp til å sende den selv. */
export const videresendTilsyn = handling({
  navn: 'klage.videresend',
  schema: videresendSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Svar> => {
    const svar = provMedGrunn(fakta.klage, 'videresend', inn.grunn);
    if (!svar.kan) return nei('KunneIkkeOversendeKlage', svar.grunn);
    const sendt = inn.maate === 'SENDT';
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: sendt
        ? {
            status: svar.overgang.til,
            utfall: 'VIDERESENDT',
            utfallGrunn: inn.grunn,
            oversendt: scope.iDag,
          }
        : {
            status: 'AVSLUTTET',
            utfall: 'VEILEDET',
            utfallGrunn: inn.grunn,
            avsluttet: scope.iDag,
            avsluttGrunn: inn.grunn,
          },
      hendelse: sendt ? 'klage.videresendt' : 'klage.veiledet',
      data: { grunn: inn.grunn },
      brev: sendt ? svar.overgang.brev : [],
    });
  },
  spor: klagespor,
});

export const trekkKlage = handling({
  navn: 'klage.trekk',
  schema: medGrunnSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Svar> => {
    const svar = provMedGrunn(fakta.klage, 'trekk', inn.grunn);
    if (!svar.kan) return nei('KunneIkkeEndreKlage', svar.grunn);
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: { status: svar.overgang.til, utfall: 'TRUKKET', utfallGrunn: inn.grunn },
      hendelse: 'klage.trukket',
      data: { grunn: inn.grunn },
    });
  },
  spor: klagespor,
});

export const avsluttKlage = handling({
  navn: 'klage.avslutt',
  schema: medGrunnSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Svar> => {
    const svar = provMedGrunn(fakta.klage, 'avslutt', inn.grunn);
    if (!svar.kan) return nei('KunneIkkeEndreKlage', svar.grunn);
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: { status: svar.overgang.til, avsluttet: scope.iDag, avsluttGrunn: inn.grunn },
      hendelse: 'klage.avsluttet',
      data: { grunn: inn.grunn },
    });
  },
  spor: klagespor,
});

/**
 * Vedtaket som følger av klagen. Saksbehandleren åpner det, ikke lederen som ga medhold: den som åpner et utkast, har
 * forberedt det og kan ikke fatte det.
 */
export const aapneOmgjoring = handling({
  navn: 'klage.gjorOm',
  schema: omgjoringSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, _inn, fakta): Promise<Result<{ vedtakId: string }, Refusal>> => {
    const { klage } = fakta;
    const grunn = omgjoringsgrunn(klage);
    if (!grunn) return nei('KunneIkkeGjoreOm', 'IkkeGittMedhold');
    if (await omgjoringFor(scope, klage)) return nei('KunneIkkeGjoreOm', 'AlleredeAapnet');
    // Et avslag eller opphør det klages over, er ikke det som gjelder. Da er det avslaget selv som gjøres om.
    const gjelder = await gjeldendeVedtak(scope, klage.brukerId);
    const utkast = await opprettUtkast(scope, {
      brukerId: klage.brukerId,
      type: 'OMGJORING',
      klageId: klage.id,
      omgjoringsgrunn: grunn,
      forrigeVedtakId: gjelder?.vedtakId ?? klage.vedtakId!,
    });
    if (!utkast.ok) return utkast;
    await klageHendelse(scope, 'klage.omgjoringAapnet', klage);
    return { ok: true, value: { vedtakId: utkast.value.vedtakId } };
  },
  spor: klagespor,
  videre: ({ vedtakId }) => `/vedtak/${vedtakId}`,
});
