import type { Slippsted } from './lager';
import { lagMerking } from './merking';
import { besokI, celleTil, finnCelle, nabohakk, naboRute, type Retning } from './rutekart';
import type { Dralytter } from './types';

const RETNING: Record<string, Retning> = {
  ArrowUp: 'opp',
  ArrowDown: 'ned',
  ArrowLeft: 'venstre',
  ArrowRight: 'hoyre',
};

/** Mellomrom løfter og slipper, piltastene går fra rute til rute, Alt + pil ett hakk i ruta, Escape angrer. */
export function lyttPaaTastatur(rot: HTMLElement, lytter: Dralytter): () => void {
  let loft: {
    navn: string;
    flytt: (event: KeyboardEvent) => boolean;
    slipp: (avbrutt: boolean) => void;
  } | null = null;

  const slipp = (avbrutt: boolean) => {
    const denne = loft;
    loft = null;
    denne?.slipp(avbrutt);
  };

  const paaKort = (event: KeyboardEvent) => (event.target as Element).closest<HTMLElement>('[data-kort]');

  const ned = (event: KeyboardEvent) => {
    if (loft) {
      if (event.key === 'Escape') slipp(true);
      else if (event.key === ' ' || event.key === 'Enter') slipp(false);
      else if (event.key === 'Tab') return slipp(true);
      else if (!loft.flytt(event)) return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const kort = paaKort(event);
    if (!kort || event.key !== ' ' || event.repeat || lytter.erOpptatt()) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.shiftKey) return lytter.paaVelg(kort.dataset.kort!);
    loft = loftMedTastatur(rot, kort, lytter);
  };
  // Mellomrom på en knapp trykker når den slippes.
  const opp = (event: KeyboardEvent) => event.key === ' ' && paaKort(event) && event.preventDefault();
  const avbryt = () => loft && slipp(true);

  rot.addEventListener('keydown', ned);
  rot.addEventListener('keyup', opp);
  rot.addEventListener('pointerdown', avbryt);
  return () => {
    avbryt();
    rot.removeEventListener('keydown', ned);
    rot.removeEventListener('keyup', opp);
    rot.removeEventListener('pointerdown', avbryt);
  };
}

function loftMedTastatur(rot: HTMLElement, kort: HTMLElement, lytter: Dralytter) {
  const navn = kort.dataset.kort!;
  const { uten } = lytter.paaLoft(navn, true);
  const merking = lagMerking();
  kort.setAttribute('data-loftet', 'tastatur');
  rot.setAttribute('data-drar', '');
  let her: Slippsted = hjemme(kort, uten);

  const gaaTil = (ny: Slippsted) => {
    her = ny;
    finnCelle(ny.celle)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    merking.vis(ny, uten);
    lytter.paaOver(ny);
  };

  const flytt = (event: KeyboardEvent): boolean => {
    const retning = RETNING[event.key];
    if (!retning) return false;
    if (event.altKey && (retning === 'opp' || retning === 'ned')) {
      const foer = nabohakk(her, retning, uten);
      if (foer !== undefined) gaaTil({ celle: her.celle, foer });
      return true;
    }
    const rute = naboRute(her.celle, retning);
    if (rute) gaaTil({ celle: rute.dataset.celle!, foer: null });
    return true;
  };

  const slipp = (avbrutt: boolean) => {
    merking.fjern();
    kort.removeAttribute('data-loftet');
    rot.removeAttribute('data-drar');
    lytter.paaSlipp(navn, her, avbrutt);
  };
  return { navn, flytt, slipp };
}

/** Der kortet ligger nå: i sin rute, foran det som kommer etter. */
function hjemme(kort: HTMLElement, uten: ReadonlySet<string>): Slippsted {
  const celle = celleTil(kort) ?? 'ufordelt';
  const etter = besokI(finnCelle(celle) ?? kort, uten).find(
    (annet) => kort.compareDocumentPosition(annet) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return { celle, foer: celle === 'ufordelt' ? null : (etter?.dataset.besok ?? null) };
}
