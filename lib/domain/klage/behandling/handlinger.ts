import 'server-only';
import type { Refusal, Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import { endreKlage } from '../commands';
import { nei } from '../errors';
import { klagePolicy } from '../policy';
import { klagefakta, klagespor } from '../queries';
import { kanSvarePaaUtsatt, provAvgjorelse, provFormalia, provVurdering } from '../rules';
import { avgjorSchema, formaliaSchema, utsattSchema, vurderingSchema } from '../schema';
import { harFullmaktFor } from './queries';

type Svar = Result<{ klageId: string }, Refusal>;

export const vurderFormalia = handling({
  navn: 'klage.vurderFormalia',
  schema: formaliaSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Svar> => {
    const formalia = {
      klagerettOk: inn.klagerett === 'JA',
      formOk: inn.form === 'JA',
      oppreisning: fakta.frist.slag === 'ETTER' ? inn.oppreisning || null : null,
      begrunnelse: inn.begrunnelse,
    };
    const svar = provFormalia(fakta.klage, formalia, fakta.frist);
    if (!svar.kan)
      return nei(
        'KunneIkkeVurdereKlage',
        svar.grunn,
        svar.grunn === 'OppreisningIkkeVurdert' ? 'oppreisning' : undefined,
      );
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: { status: svar.overgang.til, formalia: svar.utfall, formaliaFelt: formalia },
      hendelse: 'klage.formaliaVurdert',
      data: { utfall: svar.utfall, oppreisning: formalia.oppreisning },
    });
  },
  spor: klagespor,
});

/** «Lagre» og «Send til avgjørelse» er det samme skjemaet. */
export const lagreVurdering = handling({
  navn: 'klage.vurder',
  schema: vurderingSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Svar> => {
    const vurdering = { tekst: inn.vurdering, innstilling: inn.innstilling || null, ferdig: inn.ferdig };
    const svar = provVurdering(fakta.klage, vurdering);
    if (!svar.kan)
      return nei(
        'KunneIkkeVurdereKlage',
        svar.grunn,
        svar.grunn === 'Ufullstendig' ? (vurdering.innstilling ? 'vurdering' : 'innstilling') : undefined,
      );
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: { status: svar.overgang.til, vurdering },
      hendelse: 'klage.vurdert',
      data: { ferdig: inn.ferdig },
    });
  },
  spor: klagespor,
});

export const svarPaaUtsatt = handling({
  navn: 'klage.svarPaaUtsatt',
  schema: utsattSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Svar> => {
    if (!kanSvarePaaUtsatt(fakta.klage)) return nei('KunneIkkeVurdereKlage', 'IkkeBedtOmUtsatt');
    if (!(await harFullmaktFor(scope, fakta))) return nei('KunneIkkeAvgjoreKlage', 'ManglerFullmakt');
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: { utsattSvar: inn.svar, utsattGrunn: inn.grunn },
      hendelse: 'klage.utsattBesvart',
      data: { svar: inn.svar, grunn: inn.grunn },
      brev: ['UTSATT'],
    });
  },
  spor: klagespor,
});

/** Fullmakt, to personer, formalia og vurdering spørres her, i samme transaksjon som klagen avgjøres. */
export const avgjorKlage = handling({
  navn: 'klage.avgjor',
  schema: avgjorSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  utfor: async (scope, inn, fakta): Promise<Svar> => {
    const svar = provAvgjorelse(fakta.klage, {
      avgjorelse: inn.avgjorelse,
      grunn: inn.grunn,
      ansattId: scope.ansatt.id,
      harFullmakt: await harFullmaktFor(scope, fakta),
    });
    if (!svar.kan) return nei('KunneIkkeAvgjoreKlage', svar.grunn);
    return endreKlage(scope, fakta, {
      versjon: inn.versjon,
      felt: {
        status: svar.overgang.til,
        utfall: inn.avgjorelse,
        utfallGrunn: inn.grunn,
        avgjortAvId: scope.ansatt.id,
        avgjort: scope.iDag,
        // Uttalelsen begynner der vurderingen sluttet, så ingenting skrives to ganger.
        ...(inn.avgjorelse === 'AVVIST' ? {} : { uttalelse: fakta.klage.vurdering.tekst }),
      },
      hendelse: 'klage.avgjort',
      data: { utfall: inn.avgjorelse, grunn: inn.grunn },
      brev: svar.overgang.brev,
    });
  },
  spor: klagespor,
});
