import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { addDays } from '@/lib/platform/time/dato';
import { DAGER_FRAM } from '@/lib/domain/tiltaksplan/utrulling/rules';
import { flyttPlasser } from '../omfordeling/commands';
import { ukebilde } from '../omfordeling/queries';
import { vurderOnsker } from '../omfordeling/rules';
import type { Omfordelingsspor } from '../omfordeling/schema';

/** Tilbake til dem som hadde besøkene. Bare de som har samme versjon som da, og bare når de fortsatt kan gå. */
export async function angrePlasser(
  scope: Scope,
  teamId: string,
  { besok }: Omfordelingsspor,
): Promise<{ angret: number; latt: number }> {
  const bilde = await ukebilde(scope, teamId, scope.iDag, addDays(scope.iDag, DAGER_FRAM));
  const urort = besok.filter((f) => bilde.besok.some((b) => b.id === f.besokId && b.versjon === f.versjon));
  // Først ut, så inn: to som byttet plass i samme besøk, skal ikke stå i veien for hverandre.
  const onsker = [
    ...urort.map((f) => ({ besokId: f.besokId, plass: f.plass, tilAnsattId: null })),
    ...urort.map((f) => ({ besokId: f.besokId, plass: f.plass, tilAnsattId: f.fra })),
  ];
  const svar = vurderOnsker(bilde, onsker, { iDag: scope.iDag, streng: false });
  const sist = new Map(svar.flyttes.map((f) => [`${f.besokId}/${f.plass}`, f]));
  const kan = urort.filter((f) => sist.get(`${f.besokId}/${f.plass}`)?.til === f.fra);
  await flyttPlasser(
    scope,
    kan.map((f) => ({ ...f, fra: f.til, til: f.fra, besok: bilde.besok.find((b) => b.id === f.besokId)! })),
  );
  return { angret: kan.length, latt: besok.length - kan.length };
}
