import { viaBruker } from '@/lib/domain/bruker/policy';

/** Planen hører til brukeren: den som kan gå inn til henne, og har rollen, kan se og endre planen. */
export const tiltaksplanPolicy = viaBruker((bruker) => ({ bruker }));
