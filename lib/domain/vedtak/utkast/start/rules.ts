import { addDays, addWeeks, mondayOf, type Dato } from '@/lib/platform/time/dato';
import { formatDayYear } from '@/lib/platform/time/format';
import { nb } from '../../brev/ordlyd/rules';
import { fyll, ramse, setning } from '../../brev/tekst/rules';
import { girTjenester } from '../../rules';
import type { Vedtakstype } from '../../types';
import { BEHOV_FRA } from '../forslag/rules';
import type { Kartleggingsgrunnlag } from '../types';

/** Mandagen etter: uka teamet kan planlegge. Akutt hjelp er alt i gang. Et opphør får ingen dato før varselet er gitt. */
export const startVirkning = (type: Vedtakstype, iDag: Dato): Dato | null => {
  if (type === 'AKUTT') return iDag;
  return girTjenester(type) ? addDays(mondayOf(iDag), 7) : null;
};

export const startRevurdering = (virkningFom: Dato | null, uker: number): Dato | null =>
  virkningFom && addWeeks(virkningFom, uker);

/** Det personen sa, ordrett. Hvordan det er vektlagt, skriver saksbehandleren. */
export const startSyn = (egneOrd: string | null): string =>
  egneOrd ? fyll(nb.start.syn, { ord: egneOrd }) : '';

/** Fakta fra kartleggingen som ett avsnitt, i «du». Vurderingen skriver saksbehandleren selv. */
export function startBegrunnelse(grunnlag: Kartleggingsgrunnlag): string {
  if (!grunnlag.kartlagtDato) return '';
  const hjelp = grunnlag.behov.filter((b) => b.skaar >= BEHOV_FRA && b.skaar <= 5);
  const s = nb.start;
  return [
    fyll(s.samtale, { dato: formatDayYear(grunnlag.kartlagtDato) }),
    s.husstand[grunnlag.husstand],
    felt(s.egneRessurser, grunnlag.egneRessurser),
    hjelp.length > 0
      ? fyll(s.hjelp, {
          hva: ramse(
            hjelp.map((b) => b.navn.toLocaleLowerCase('nb')),
            nb.og,
          ),
        })
      : '',
    felt(s.nettverk, grunnlag.nettverk),
    felt(s.bolig, grunnlag.bolig),
    felt(s.risiko, grunnlag.risiko),
  ]
    .filter((del) => del !== '')
    .join(' ');
}

const felt = (mal: string, verdi: string | null): string =>
  verdi?.trim() ? fyll(mal, { tekst: setning(verdi.trim().replace(/\s+/gu, ' ')) }) : '';
