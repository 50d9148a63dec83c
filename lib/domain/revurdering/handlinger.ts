import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { fullforRevurdering, startRevurdering } from './commands';
import { revurderingPolicy } from './policy';
import { revurderingsfakta, vedtaksfakta } from './queries';
import { FOLGER } from './rules';
import {
  fjernDeltakerSchema,
  fullforSchema,
  nyDeltakerSchema,
  ordSchema,
  startSchema,
  synSchema,
  vurderingSchema,
} from './schema';
import * as skriving from './skriving/commands';
import type { Revurderingsfakta } from './types';

const spor = (_inn: unknown, fakta: Revurderingsfakta) => ({
  brukerId: fakta.brukerId,
  objektType: 'revurdering',
  objektId: fakta.revurderingId,
});

/** Åpner revurderingen av et vedtak. Er den alt i gang, kommer man til den samme. */
export const startRevurderingHandling = handling({
  navn: 'revurdering.start',
  schema: startSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: revurderingPolicy,
  utfor: (scope, inn, fakta) => startRevurdering(scope, fakta.brukerId, inn.vedtakId),
  spor: (inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'vedtak', objektId: inn.vedtakId }),
  videre: (verdi) => `/revurderinger/${verdi.revurderingId}`,
});

export const lagreOrd = handling({
  navn: 'revurdering.lagreOrd',
  schema: ordSchema,
  fakta: (scope, inn) => revurderingsfakta(scope, inn.revurderingId),
  policy: revurderingPolicy,
  utfor: (scope, inn, fakta) => skriving.skrivOrd(scope, fakta, inn),
  spor,
});

export const vurderMaalIRevurdering = handling({
  navn: 'revurdering.vurderMaal',
  schema: vurderingSchema,
  fakta: (scope, inn) => revurderingsfakta(scope, inn.revurderingId),
  policy: revurderingPolicy,
  utfor: (scope, inn, fakta) => skriving.vurderMaal(scope, fakta, inn),
  spor,
});

export const leggTilDeltaker = handling({
  navn: 'revurdering.leggTilDeltaker',
  schema: nyDeltakerSchema,
  fakta: (scope, inn) => revurderingsfakta(scope, inn.revurderingId),
  policy: revurderingPolicy,
  utfor: (scope, inn, fakta) => skriving.leggTilDeltaker(scope, fakta, inn),
  spor,
});

export const fjernDeltaker = handling({
  navn: 'revurdering.fjernDeltaker',
  schema: fjernDeltakerSchema,
  fakta: (scope, inn) => revurderingsfakta(scope, inn.revurderingId),
  policy: revurderingPolicy,
  utfor: (scope, inn, fakta) => skriving.fjernDeltaker(scope, fakta, inn.deltakerId),
  spor,
});

export const skrivSyn = handling({
  navn: 'revurdering.skrivSyn',
  schema: synSchema,
  fakta: (scope, inn) => revurderingsfakta(scope, inn.revurderingId),
  policy: revurderingPolicy,
  utfor: (scope, inn, fakta) => skriving.skrivSyn(scope, fakta, inn),
  spor,
});

/** Hva vi blir enige om. Ingenting stanser av seg selv. */
export const fullforRevurderingHandling = handling({
  navn: 'revurdering.fullfor',
  schema: fullforSchema,
  fakta: (scope, inn) => revurderingsfakta(scope, inn.revurderingId),
  policy: revurderingPolicy,
  utfor: (scope, inn, fakta) => fullforRevurdering(scope, fakta, inn),
  spor,
  videre: ({ utfall, brukerId, vedtakId }) => {
    const person = `/brukere/${brukerId}`;
    const veier = { BRUKER: person, PLAN: `${person}/tiltaksplan`, VEDTAK: `${person}/vedtak` };
    return FOLGER[utfall].videre === 'VEDTAK' && vedtakId
      ? `/vedtak/${vedtakId}`
      : veier[FOLGER[utfall].videre];
  },
});
