import type { Slippsted } from './lager';
import { lagKart } from './kart';
import { lagMerking } from './merking';
import { rullVedKanten } from './rulling';
import { lagSpokelse } from './spokelse';
import type { Dralytter } from './types';

const TERSKEL_PX = 6;
const HOLD_MS = 300;
const HOLD_SLARK_PX = 8;
/** Så lenge hånda er på samme sted før kolonnene får nye ord. */
const ROLIG_MS = 120;

interface Grep {
  kort: HTMLElement;
  peker: number;
  fra: { x: number; y: number };
  naa: { x: number; y: number };
  holder: ReturnType<typeof setTimeout> | undefined;
}

/** Mus, penn og finger. Ett bilde om gangen: hendelsene husker bare hvor pekeren er, og resten skjer i `requestAnimationFrame`. */
export function lyttPaaPeker(rot: HTMLElement, lytter: Dralytter): () => void {
  let grep: Grep | null = null;
  let slippLoftet: ((avbrutt: boolean) => void) | null = null;

  const slutt = (avbrutt: boolean) => {
    clearTimeout(grep?.holder);
    const slipp = slippLoftet;
    grep = null;
    slippLoftet = null;
    slipp?.(avbrutt);
  };

  const loft = () => {
    if (!grep || slippLoftet) return;
    slippLoftet = loftMedPeker(rot, lytter, grep);
  };

  const ned = (event: PointerEvent) => {
    const kort = (event.target as Element).closest<HTMLElement>('[data-kort]');
    if (!kort || grep || event.button !== 0 || !event.isPrimary) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || lytter.erOpptatt()) return;
    const her = { x: event.clientX, y: event.clientY };
    const holder = event.pointerType === 'touch' ? setTimeout(loft, HOLD_MS) : undefined;
    grep = { kort, peker: event.pointerId, fra: her, naa: her, holder };
  };

  const bevegelse = (event: PointerEvent) => {
    if (!grep || event.pointerId !== grep.peker) return;
    grep.naa = { x: event.clientX, y: event.clientY };
    if (slippLoftet) return;
    const langt = Math.hypot(grep.naa.x - grep.fra.x, grep.naa.y - grep.fra.y);
    if (event.pointerType === 'touch' ? langt > HOLD_SLARK_PX : langt > TERSKEL_PX) {
      if (event.pointerType === 'touch') slutt(true);
      else loft();
    }
  };

  const opp = (event: PointerEvent) => event.pointerId === grep?.peker && slutt(false);
  const avbryt = () => grep && slutt(true);
  const paaTast = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !slippLoftet) return;
    event.preventDefault();
    event.stopPropagation();
    slutt(true);
  };
  // Etter et løft skal fingeren flytte kortet, ikke siden.
  const paaFinger = (event: TouchEvent) => slippLoftet && event.cancelable && event.preventDefault();
  const paaMeny = (event: Event) => grep && event.preventDefault();

  const lyttere: [EventTarget, string, (event: never) => unknown, AddEventListenerOptions?][] = [
    [rot, 'pointerdown', ned],
    [window, 'pointermove', bevegelse, { passive: true }],
    [window, 'pointerup', opp],
    [window, 'pointercancel', avbryt],
    [window, 'blur', avbryt],
    [window, 'keydown', paaTast, { capture: true }],
    [rot, 'touchmove', paaFinger, { passive: false }],
    [rot, 'contextmenu', paaMeny],
    [rot, 'dragstart', (event: Event) => event.preventDefault()],
  ];
  for (const [maal, navn, gjor, valg] of lyttere) maal.addEventListener(navn, gjor as EventListener, valg);
  return () => {
    avbryt();
    for (const [maal, navn, gjor, valg] of lyttere)
      maal.removeEventListener(navn, gjor as EventListener, valg);
  };
}

/** Fra løft til slipp. Svaret slipper eller avbryter. */
function loftMedPeker(rot: HTMLElement, lytter: Dralytter, grep: Grep): (avbrutt: boolean) => void {
  const { kort } = grep;
  const navn = kort.dataset.kort!;
  const hjemmedel = kort.dataset.del!;
  const { antall, uten } = lytter.paaLoft(navn, false);
  const spokelse = lagSpokelse(kort, antall);
  const merking = lagMerking();
  const kart = lagKart(rot, hjemmedel, uten);
  kort.setAttribute('data-loftet', '');
  rot.setAttribute('data-drar', '');
  // Kan være borte når den tegnes igjen av en annens flytting: da er det brettet som har pekeren.
  if (rot.isConnected) rot.setPointerCapture(grep.peker);
  window.getSelection()?.removeAllRanges();
  let her: Slippsted | null = null;
  let sagt: Slippsted | null = null;
  let sett: { x: number; y: number } | null = null;

  let naadd = 0;

  const bilde = (tid: number) => {
    const { x, y } = grep.naa;
    const rullet = rullVedKanten(kart, x, y);
    if (rullet || sett?.x !== x || sett.y !== y) {
      sett = { x, y };
      spokelse.flytt(x - grep.fra.x, y - grep.fra.y);
      const ny = kart.finn(x, y);
      if (erNyttSted(ny, her)) naadd = tid;
      if (rullet || erNyttSted(ny, her)) merking.vis(ny, uten);
      her = ny;
    }
    // Lyset følger hånda med en gang. Ordene kommer der den stanser: på vei over tavla er de bare uro.
    if (tid - naadd > ROLIG_MS && erNyttSted(her, sagt)) {
      sagt = her;
      lytter.paaOver(her);
    }
    neste = requestAnimationFrame(bilde);
  };
  let neste = requestAnimationFrame(bilde);

  return (avbrutt) => {
    cancelAnimationFrame(neste);
    const slippes = kart.finn(grep.naa.x, grep.naa.y);
    spokelse.fjern();
    merking.fjern();
    kart.slutt();
    kort.removeAttribute('data-loftet');
    rot.removeAttribute('data-drar');
    ikkeTrykk(rot);
    lytter.paaSlipp(navn, slippes, avbrutt);
  };
}

const erNyttSted = (a: Slippsted | null, b: Slippsted | null): boolean =>
  a?.celle !== b?.celle || a?.foer !== b?.foer;

/** Slippet er ikke et trykk på kortet. */
function ikkeTrykk(rot: HTMLElement): void {
  const stopp = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  rot.addEventListener('click', stopp, { capture: true });
  setTimeout(() => rot.removeEventListener('click', stopp, { capture: true }));
}
