import type { Endring, Forbindelse, Loft } from '@/lib/domain/dagen/live/types';

export interface Koblingslytter {
  /** Åpen for første gang eller igjen: det kan ha skjedd noe mens vi var borte. */
  paaAapen: () => void;
  paaEndring: (endring: Endring) => void;
  paaLoft: (loft: Loft & { loftet: boolean }) => void;
  paaForbindelse: (forbindelse: Forbindelse) => void;
}

/** Serveren sier fra hvert 15. sekund. Er det stille lenger enn dette, er linja død selv om den ser åpen ut. */
const STILLE_MS = 40_000;
const PROOV_MS = [500, 1_000, 2_000, 5_000];
/** Et kort brudd er ikke noe å si fra om. */
const NAADE_MS = 1_500;
const GJEMT_MS = 60_000;

/** Linja fra serveren. Holder seg åpen så lenge siden er det, og sier fra når den ikke er det. */
export function koble(adresse: string, lytter: Koblingslytter): () => void {
  let kilde: EventSource | null = null;
  let forsok = 0;
  let erSlutt = false;
  let igjen: ReturnType<typeof setTimeout> | undefined;
  let stille: ReturnType<typeof setTimeout> | undefined;
  let naade: ReturnType<typeof setTimeout> | undefined;
  let gjemt: ReturnType<typeof setTimeout> | undefined;

  const livstegn = () => {
    clearTimeout(stille);
    stille = setTimeout(() => brutt(), STILLE_MS);
  };
  const les = <T>(hendelse: MessageEvent<string>, ta: (verdi: T) => void) => {
    livstegn();
    ta(JSON.parse(hendelse.data) as T);
  };
  const aapne = () => {
    clearTimeout(igjen);
    if (erSlutt || kilde) return;
    kilde = new EventSource(adresse);
    livstegn();
    kilde.addEventListener('open', () => {
      forsok = 0;
      clearTimeout(naade);
      naade = undefined;
      livstegn();
      lytter.paaForbindelse('TILKOBLET');
      lytter.paaAapen();
    });
    kilde.addEventListener('error', () => brutt());
    kilde.addEventListener('puls', livstegn);
    kilde.addEventListener('hull', () => lytter.paaAapen());
    kilde.addEventListener('endring', (e: MessageEvent<string>) => les(e, lytter.paaEndring));
    kilde.addEventListener('loft', (e: MessageEvent<string>) => les(e, lytter.paaLoft));
  };
  const lukk = () => {
    kilde?.close();
    kilde = null;
    clearTimeout(stille);
  };
  const brutt = (straks = false) => {
    lukk();
    if (straks) lytter.paaForbindelse('BRUTT');
    else naade ??= setTimeout(() => lytter.paaForbindelse('BRUTT'), NAADE_MS);
    clearTimeout(igjen);
    igjen = setTimeout(aapne, PROOV_MS[Math.min(forsok, PROOV_MS.length - 1)]);
    forsok += 1;
  };
  const utenNett = () => brutt(true);
  const medNett = () => {
    forsok = 0;
    lukk();
    aapne();
  };

  // En nettleser har få linjer til samme sted. En fane ingen ser på, gir fra seg sin.
  const sett = () => {
    clearTimeout(gjemt);
    if (document.hidden) gjemt = setTimeout(() => (clearTimeout(igjen), lukk()), GJEMT_MS);
    else if (!kilde) medNett();
  };
  document.addEventListener('visibilitychange', sett);
  addEventListener('offline', utenNett);
  addEventListener('online', medNett);
  aapne();
  return () => {
    erSlutt = true;
    document.removeEventListener('visibilitychange', sett);
    clearTimeout(gjemt);
    removeEventListener('offline', utenNett);
    removeEventListener('online', medNett);
    clearTimeout(igjen);
    clearTimeout(naade);
    lukk();
  };
}
