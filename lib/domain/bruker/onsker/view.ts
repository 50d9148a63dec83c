import { brukerPolicy } from '../policy';
import type { Brukerfakta, Navngitt } from '../types';
import type { Ansatt } from '@/lib/domain/tilgang/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Onskerad } from './queries';
import type { Ikkepar, Onskeside } from './types';

/** Høflighet i skjermen: porten avgjør når noen trykker. */
export const kan = (
  handling: 'bruker.settOnsker' | 'bruker.settIkkepar',
  ansatt: Ansatt,
  fakta: Brukerfakta,
  iDag: Dato,
): boolean => brukerPolicy.kan(handling, ansatt, fakta, iDag).tillatt;

export const onskesideView = (
  rad: Onskerad,
  kanSette: boolean,
  ikkepar: { gjelder: (Ikkepar & { ansattId: string })[]; kanKomme: Navngitt[] } | null,
): Onskeside => ({
  bruker: { id: rad.id, fornavn: rad.fornavn, versjon: rad.versjon },
  dyr: rad.dyr,
  onsketKjonn: rad.onsketKjonn,
  onsketSpraak: rad.onsketSpraak,
  kanSette,
  ikkepar: ikkepar && {
    gjelder: ikkepar.gjelder.map(({ id, navn, bestemtAv, fom }) => ({ id, navn, bestemtAv, fom })),
    kanVelges: ikkepar.kanKomme.filter((a) => !ikkepar.gjelder.some((i) => i.ansattId === a.id)),
  },
});
