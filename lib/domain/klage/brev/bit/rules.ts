import { formatDayYear } from '@/lib/platform/time/format';
import { avsnitt as del, fyll } from '@/lib/domain/vedtak/brev/tekst/rules';
import type { Brevbit, Brevfakta, Klagebrevdel } from '../types';

/** Setninger med navn fylt inn. Tomme faller bort. */
export const avsnitt = (...tekster: (string | null | undefined | false)[]): Brevbit[] =>
  tekster.flatMap((tekst) => (tekst ? del(tekst).map((t) => ({ slag: 'avsnitt' as const, tekst: t })) : []));

export const utsnitt = (overskrift: string | null, innhold: Brevbit[]): Klagebrevdel[] =>
  innhold.length > 0 ? [{ overskrift, innhold }] : [];

/** Det brevene oftest nevner. */
export const verdier = (f: Brevfakta): Record<string, string> => ({
  statsforvalter: f.virksomhet.statsforvalter,
  virksomhet: f.virksomhet.navn,
  adresse: f.virksomhet.adresse,
  telefon: f.virksomhet.telefon,
  mottatt: formatDayYear(f.klage.mottatt),
  sendt: formatDayYear(f.klage.sendt),
  dato: f.vedtak?.fattet ? formatDayYear(f.vedtak.fattet) : '',
});

export const ord = (f: Brevfakta, mal: string, mer: Record<string, string> = {}): string =>
  fyll(mal, { ...verdier(f), ...mer });
