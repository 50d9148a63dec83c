import { fromDbDateOrNull } from '@/lib/platform/time/dato';
import { slagAv } from '../rules';
import { erReduksjon, erTilSkade, tapteLinjer } from '../slag/rules';
import type { Slagfakta } from '../slag/types';
import { linjeISetning } from '../tjeneste/rules';
import type { Vedtaksinnhold } from '../types';
import type { Sjekkpunkt, Sjekkpunktkode } from '../utkast/types';
import type { Ventende } from './queries';
import type { Aapne, Kovedtak, Nedgang } from './types';

export const kovedtak = (
  rad: Ventende,
  navn: ReadonlyMap<string, { navn: string }>,
  team: ReadonlyMap<string, string>,
): Kovedtak => ({
  vedtakId: rad.id,
  navn: `${rad.bruker.fornavn} ${rad.bruker.etternavn}`,
  slag: slagAv(rad),
  erForste: rad.forrigeVedtakId === null,
  sendt: rad.sendtTidspunkt,
  sendtAv: navn.get(rad.sendtAvId ?? rad.utredetAvId)?.navn ?? '',
  team: team.get(rad.teamId) ?? '',
  erRettet: rad.returkommentar !== null,
  forhaandsvarsel: fromDbDateOrNull(rad.forhaandsvarselDato),
  mindreHjelp: rad.type !== 'OPPHOR' && erReduksjon(rad.forrigeVedtak?.linjer ?? [], rad),
  aapne: tell(rad.sporsmaal),
});

export const tell = (rader: readonly { slag: 'SPORSMAAL' | 'UENIGHET' }[]): Aapne => ({
  sporsmaal: rader.filter((r) => r.slag === 'SPORSMAAL').length,
  uenighet: rader.filter((r) => r.slag === 'UENIGHET').length,
});

/** Det loven krever når hjelpen blir mindre, i den rekkefølgen det skjer. */
const KRAV: readonly Sjekkpunktkode[] = [
  'forhaandsvarsel',
  'syn',
  'begrunnelse',
  'reduksjonsgrunn',
  'utsatt',
];

export function nedgang(v: Vedtaksinnhold, slag: Slagfakta, sjekk: readonly Sjekkpunkt[]): Nedgang | null {
  if (!erTilSkade(v, slag)) return null;
  const tapt = tapteLinjer(slag.forrige?.linjer ?? [], v);
  return {
    tjenester: [...new Set(tapt.map(linjeISetning))],
    krav: KRAV.flatMap((kode) => sjekk.filter((p) => p.kode === kode)),
  };
}
