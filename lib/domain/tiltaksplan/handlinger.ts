import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { taBortDetalj, taDetaljIBruk } from '@/lib/domain/vedtak/plandetalj/commands';
import { avlosTiltak, avsluttTiltak, leggTilTiltak, nyVersjon } from './commands';
import { kunneIkkeEndrePlanen } from './errors';
import { tiltaksplanPolicy } from './policy';
import { maalHos, sisteVersjon, tiltakHos, tjenesterIVedtak } from './queries';
import { hvorforIkkeEndre } from './rules';
import { avsluttSchema, endreSchema, leggTilSchema, taBortDetaljSchema, type NyttTiltak } from './schema';
import type { Tiltak } from './types';
import { oppdaterBesok } from './utrulling/commands';

type Svar = Result<{ tiltakId: string }, Refusal>;
const avslag = (...inn: Parameters<typeof kunneIkkeEndrePlanen>) => refuse(kunneIkkeEndrePlanen(...inn));
const tilPlanen = (_verdi: unknown, inn: { brukerId: string }) => `/brukere/${inn.brukerId}/tiltaksplan`;

export const leggTilTiltakHandling = handling({
  navn: 'tiltaksplan.leggTil',
  schema: leggTilSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: tiltaksplanPolicy,
  utfor: async (scope, inn): Promise<Svar> => {
    const feil = await innholdsfeil(scope, inn.brukerId, inn);
    if (feil) return feil;
    const { detaljId, ...nytt } = inn;
    return versjonert(scope, inn, inn.fom, async (nummer) => {
      const verdi = await leggTilTiltak(scope, inn.brukerId, nytt, nummer);
      if (detaljId) await taDetaljIBruk(scope, { id: detaljId, brukerId: inn.brukerId }, verdi.tiltakId);
      return verdi;
    });
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'tiltaksplan' }),
  videre: tilPlanen,
});

/** Vedtaket sa noe vi ikke trenger å planlegge. Teamet avgjør. */
export const taBortDetaljHandling = handling({
  navn: 'tiltaksplan.taBortDetalj',
  schema: taBortDetaljSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: tiltaksplanPolicy,
  utfor: async (scope, { brukerId, detaljId }): Promise<Result<{ detaljId: string }, Refusal>> =>
    (await taBortDetalj(scope, { id: detaljId, brukerId })) ? ok({ detaljId }) : avslag('DetaljenErBrukt'),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'plandetalj', objektId: inn.detaljId }),
});

export const endreTiltakHandling = handling({
  navn: 'tiltaksplan.endre',
  schema: endreSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: tiltaksplanPolicy,
  utfor: async (scope, inn): Promise<Svar> => {
    const gammelt = await etTiltak(scope, inn.brukerId, inn.tiltakId);
    if (!gammelt || erAvsluttet(gammelt, scope.iDag)) return avslag('AlleredeAvsluttet');
    const feil = await innholdsfeil(scope, inn.brukerId, inn, gammelt);
    if (feil) return feil;
    return versjonert(scope, inn, inn.fom, (nummer) => avlosTiltak(scope, gammelt, inn, nummer));
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'tiltak', objektId: inn.tiltakId }),
  videre: tilPlanen,
});

export const avsluttTiltakHandling = handling({
  navn: 'tiltaksplan.avslutt',
  schema: avsluttSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: tiltaksplanPolicy,
  utfor: async (scope, inn): Promise<Svar> => {
    const gammelt = await etTiltak(scope, inn.brukerId, inn.tiltakId);
    if (!gammelt || erAvsluttet(gammelt, scope.iDag)) return avslag('AlleredeAvsluttet');
    // Dagen i går er mulig: da er det ikke med i dag heller. Lenger tilbake er det skjedd.
    if (inn.sisteDag < addDays(scope.iDag, -1)) return avslag('BakITid', 'sisteDag');
    return versjonert(scope, inn, addDays(inn.sisteDag, 1), (nummer) =>
      avsluttTiltak(scope, gammelt, inn, nummer),
    );
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'tiltak', objektId: inn.tiltakId }),
  videre: tilPlanen,
});

const erAvsluttet = (tiltak: Tiltak, iDag: Dato) => tiltak.tom !== null && tiltak.tom < iDag;

const etTiltak = async (scope: Scope, brukerId: string, tiltakId: string) =>
  (await tiltakHos(scope, brukerId)).find((t) => t.id === tiltakId);

/** Et tiltak som alt går, kan beholde tjenesten og målet sitt selv om vedtaket er endret: da er det teamet som rydder. */
async function innholdsfeil(
  scope: Scope,
  brukerId: string,
  inn: Omit<NyttTiltak, 'planversjon'>,
  gammelt?: Tiltak,
) {
  const maal = (await maalHos(scope, brukerId)).filter((m) => m.status === 'AKTIVT').map((m) => m.id);
  const tjenester = await tjenesterIVedtak(scope, brukerId);
  const feil = hvorforIkkeEndre(inn, {
    iDag: scope.iDag,
    tjenester: gammelt ? [...tjenester, gammelt.tjeneste] : tjenester,
    aktiveMaal: gammelt ? [...maal, gammelt.maalId] : maal,
  });
  return feil && avslag(feil.reason, feil.field);
}

/** Ny versjon, endringen, og så dagene: i den rekkefølgen, i én transaksjon. */
async function versjonert(
  scope: Scope,
  inn: { brukerId: string; planversjon: number; grunn: string },
  gjelderFom: Dato,
  endring: (nummer: number) => Promise<{ tiltakId: string }>,
): Promise<Svar> {
  if ((await sisteVersjon(scope, inn.brukerId)) !== inn.planversjon) return avslag('EndretAvAnnen');
  const nummer = await nyVersjon(scope, { ...inn, gjelderFom });
  if (nummer === null) return avslag('EndretAvAnnen');
  const verdi = await endring(nummer);
  await oppdaterBesok(scope, inn.brukerId, gjelderFom);
  return ok(verdi);
}
