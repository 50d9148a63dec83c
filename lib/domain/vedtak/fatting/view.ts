import { fromDbDateOrNull } from '@/lib/platform/time/dato';
import type { Kovedtak } from './types';
import type { Ventende } from './queries';

type Linje = Ventende['linjer'][number];

export const kovedtak = (
  rad: Ventende,
  navn: ReadonlyMap<string, { navn: string }>,
  team: ReadonlyMap<string, string>,
): Kovedtak => ({
  vedtakId: rad.id,
  navn: `${rad.bruker.fornavn} ${rad.bruker.etternavn}`,
  type: rad.type,
  erForste: rad.forrigeVedtakId === null,
  sendt: rad.sendtTidspunkt,
  sendtAv: navn.get(rad.sendtAvId ?? rad.utredetAvId)?.navn ?? '',
  team: team.get(rad.teamId) ?? '',
  erRettet: rad.returkommentar !== null,
  forhaandsvarsel: fromDbDateOrNull(rad.forhaandsvarselDato),
  mindreHjelp: rad.type === 'ENDRING' && harMistetNoe(rad.forrigeVedtak?.linjer ?? [], rad.linjer),
});

const gitt = (linjer: readonly Linje[]) => linjer.filter((l) => l.utfall === 'INNVILGET');

const harMistetNoe = (forrige: readonly Linje[], ny: readonly Linje[]): boolean =>
  gitt(forrige).some(
    (f) => !gitt(ny).some((n) => n.tjeneste === f.tjeneste && n.personligStell === f.personligStell),
  );
