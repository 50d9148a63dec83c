import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { tiltaksplanPolicy } from '@/lib/domain/tiltaksplan/policy';
import { DAGER_FRAM } from '@/lib/domain/tiltaksplan/utrulling/rules';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { addDays } from '@/lib/platform/time/dato';
import { flyttBesok } from '../flytting/commands';
import { avslagFor, kunneIkkeFlytte } from '../flytting/errors';
import { flyttPolicy } from '../flytting/policy';
import { flytterad, sistFlyttetAv, type Flytterad } from '../flytting/queries';
import { vurderFlytting } from '../flytting/rules';
import { flyttSchema, type Flytt } from '../flytting/schema';
import { flyttefakta, paaPlass, type Flytting } from '../flytting/view';
import { grunnene } from '../ruter/endring/rules';
import { tavlerader } from '../tavle/queries';
import type { TavleView } from '../tavle/types';
import { tavleView } from '../tavle/view';
import { kunneIkkeFordele } from '../uke/errors';
import { flyttPlasser, husk } from '../uke/omfordeling/commands';
import { ukebilde } from '../uke/omfordeling/queries';
import { vurderOnsker } from '../uke/omfordeling/rules';
import { flyttDel } from './commands';
import { fasteTiltak, versjonNaa } from './queries';
import { lattSomDager, serien } from './rules';
import { oppdaterRute } from './rute/commands';
import type { FlyttetFraNaaAv, Hjem } from './types';

type Svar = Result<FlyttetFraNaaAv, Refusal>;

/**
 * «Fra nå av»: besøket du flytter, de samme faste besøkene ukene etter, og ruta. Blir delen av dagen en annen, er det
 * planen som endres. Det som er låst eller ikke lar seg flytte, blir liggende og nevnes.
 */
export const flyttFraNaaAvHandling = handling({
  navn: 'tavle.flyttFraNaaAv',
  schema: flyttSchema,
  fakta: (scope, inn) => flytterad(scope, inn.besokId),
  policy: flyttPolicy,
  utfor: async (scope, inn, rad): Promise<Svar> => {
    const tavle = await dagen(scope, rad);
    const besok = tavle.besok.find((b) => b.id === inn.besokId);
    if (!besok || besok.versjon !== inn.versjon) return noenKomForst(scope, inn.besokId);
    const tilDagsdel = inn.dagsdel ?? besok.dagsdel;
    const flytting = { besok, tilAnsattId: inn.tilAnsattId, tilDagsdel, plass: inn.plass };
    const [stopper] = vurderFlytting(flyttefakta(tavle, flytting)).stopper;
    if (stopper) return refuse(avslagFor(stopper, navnet(tavle, inn.tilAnsattId)));
    return fraNaaAv(scope, inn, rad, tavle, flytting);
  },
  spor: (inn, rad) => ({ brukerId: rad.brukerId, objektType: 'besok', objektId: inn.besokId }),
});

async function fraNaaAv(
  scope: Scope,
  inn: Flytt,
  rad: Flytterad,
  tavle: TavleView,
  { besok, tilDagsdel, plass, tilAnsattId }: Flytting,
): Promise<Svar> {
  const bilde = await ukebilde(scope, rad.teamId, rad.dato, addDays(scope.iDag, DAGER_FRAM));
  const iUka = bilde.besok.find((b) => b.id === besok.id)!;
  const [fast] = await fasteTiltak(scope, besok.id);
  const hjem: Hjem = fast ?? iUka;
  const nyDel = fast !== undefined && tilDagsdel !== hjem.dagsdel;
  if (nyDel && !tiltaksplanPolicy.kan('tiltaksplan.endre', scope.ansatt, rad.bruker, scope.iDag).tillatt)
    return refuse(kunneIkkeFordele('PlanenEndresAvFag'));
  const serie = fast ? serien(bilde, rad, hjem) : [];
  const flyttet = await flyttBesok(scope, {
    ...inn,
    brukerId: rad.brukerId,
    dato: rad.dato,
    dagsdel: tilDagsdel,
    fraAnsattId: paaPlass(besok, plass),
    rekkefolge:
      1 + Math.max(0, ...tavle.besok.filter((b) => b.dagsdel === tilDagsdel).map((b) => b.rekkefolge)),
  });
  if (!flyttet) return noenKomForst(scope, besok.id);
  const til = nyDel
    ? await flyttDel(scope, { ...rad, besokId: besok.id, hjem, til: tilDagsdel, serie })
    : { dagsdel: hjem.dagsdel, gruppe: hjem.gruppe };
  if (!til) return noenKomForst(scope, besok.id);

  const etter = nyDel ? await ukebilde(scope, rad.teamId, rad.dato, bilde.til) : bilde;
  const igjen = serie.filter((b) => !nyDel || !b.laastDagsdel);
  const onsker = igjen.map((b) => ({ besokId: b.id, plass, tilAnsattId }));
  const svar = vurderOnsker(etter, onsker, { iDag: scope.iDag, streng: false });
  const versjoner = await flyttPlasser(
    scope,
    svar.flyttes.map((f) => ({ ...f, besok: etter.besok.find((b) => b.id === f.besokId)! })),
  );
  if (!versjoner) return noenKomForst(scope, besok.id);
  const ruter = fast
    ? await oppdaterRute(scope, { ...rad, plass, fra: hjem, til, ansattId: tilAnsattId })
    : { nye: [], lukket: [], bemanning: [] };
  const versjon = await versjonNaa(scope, besok.id);
  const forst = { besokId: besok.id, plass, fra: paaPlass(besok, plass), til: tilAnsattId, versjon };
  const omfordelingId = nyDel
    ? null
    : await husk(scope, rad.teamId, 'FRA_NAA_AV', {
        latt: grunnene(svar.latt),
        besok: [forst, ...svar.flyttes.map((f) => ({ ...f, versjon: versjoner.get(f.besokId)! }))],
        ruter,
      });
  const laast = nyDel ? serie.filter((b) => b.laastDagsdel) : [];
  return ok({
    besokId: besok.id,
    versjon,
    tilAnsattId,
    dagsdel: tilDagsdel,
    plass,
    antall: 1 + (nyDel ? igjen.length : svar.flyttes.length),
    latt: [
      ...lattSomDager(svar.latt, serie),
      ...laast.map(({ dato }) => ({ dato, hinder: 'LAAST' as const })),
    ],
    planEndret: nyDel,
    omfordelingId,
  });
}

const dagen = async (scope: Scope, rad: Flytterad): Promise<TavleView> =>
  tavleView(await tavlerader(scope, rad.teamId, rad.dato), {
    dato: rad.dato,
    iDag: scope.iDag,
    megId: scope.ansatt.id,
    kanFlytte: true,
  });

const navnet = (tavle: TavleView, ansattId: string | null): string =>
  tavle.spor.find((s) => s.ansattId === ansattId)?.fornavn ?? '';

async function noenKomForst(scope: Scope, besokId: string) {
  const navn = (await sistFlyttetAv(scope, besokId)) ?? 'noen';
  return refuse(kunneIkkeFlytte('EndretAvAnnen', { navn }));
}
