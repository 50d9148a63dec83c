import * as L from 'leaflet';
import type { Punkt } from '@/lib/domain/dagen/besok/reise/types';
import type { Kartlinje, Kartpunkt, Lapp } from './punkter';
import { radId } from './rad-id';

export type Bakgrunn = { slag: 'tegning'; adresse: string } | { slag: 'fliser'; url: string };

/** Så nær kommer vi når alt ligger i samme gate. */
const NAERMEST = 17;
/** Gatenavn først når det er plass til dem. */
const GATENAVN_FRA = 15.5;
const LUFT_PX: [number, number] = [36, 36];

export interface Kartord {
  base: string;
  to: string;
  zoomInn: string;
  zoomUt: string;
}

export interface Tegner {
  tegn: (linjer: readonly Kartlinje[], punkter: readonly Kartpunkt[]) => void;
  visAlt: () => void;
  slutt: () => void;
}

const der = ({ breddegrad, lengdegrad }: Punkt): L.LatLngTuple => [breddegrad, lengdegrad];

/** Alt som kjenner Leaflet. Farger og streker står i kart.css, så lyst, mørkt og papir følger temaet. */
export async function lagTegner(
  flate: HTMLElement,
  base: Punkt,
  bakgrunn: Bakgrunn,
  ord: Kartord,
  onFliserFeilet: () => void,
): Promise<Tegner> {
  const rolig = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const kart = L.map(flate, {
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    zoomSnap: 0.25,
    zoomDelta: 0.5,
    minZoom: 11,
    maxZoom: 19,
    zoomAnimation: !rolig,
    fadeAnimation: !rolig,
    markerZoomAnimation: !rolig,
  }).setView(der(base), 15);
  L.control.zoom({ zoomInTitle: ord.zoomInn, zoomOutTitle: ord.zoomUt, position: 'topright' }).addTo(kart);
  // Names lie under the routes: what is drawn of today must never be covered by the map.
  kart.createPane('navn').style.zIndex = '350';
  const nivaa = () => flate.classList.toggle('kart-naer', kart.getZoom() >= GATENAVN_FRA);
  kart.on('zoomend', nivaa);
  if (bakgrunn.slag === 'fliser')
    L.tileLayer(bakgrunn.url, { maxZoom: 19 }).on('tileerror', onFliserFeilet).addTo(kart);
  else (await tegning(bakgrunn.adresse)).addTo(kart);
  basemerke(base, ord).addTo(kart);
  const lag = L.layerGroup().addTo(kart);
  let alt = L.latLngBounds([der(base)]);
  const visAlt = () => {
    kart.invalidateSize();
    kart.fitBounds(alt, { padding: LUFT_PX, maxZoom: NAERMEST, animate: false });
    nivaa();
  };
  return {
    tegn(linjer, punkter) {
      lag.clearLayers();
      for (const linje of linjer) for (const strek of streker(linje)) strek.addTo(lag);
      for (const punkt of punkter) merke(punkt, ord).addTo(lag);
      alt = L.latLngBounds([der(base), ...punkter.map((p) => der(p.sted))]);
    },
    visAlt,
    slutt: () => kart.remove(),
  };
}

/** En lys kant under streken, så den synes over vann og skog og der to ruter krysser. */
const streker = ({ steder, farge, strek }: Kartlinje): L.Polyline[] => {
  const punkter = steder.map(der);
  return [
    L.polyline(punkter, { className: 'kart-kant', interactive: false }),
    L.polyline(punkter, {
      className: `kart-rute kart-farge-${farge} kart-strek-${strek}`,
      interactive: false,
    }),
  ];
};

async function tegning(adresse: string): Promise<L.Layer> {
  const svar = await fetch(adresse);
  if (!svar.ok) throw new Error('no drawing');
  const innhold = (await svar.json()) as GeoJSON.FeatureCollection<GeoJSON.Geometry, Tegnet>;
  return L.geoJSON(innhold, {
    interactive: false,
    style: (f) => ({ className: `kart-${f!.properties.slag}`, interactive: false }),
    pointToLayer: (f, sted) =>
      L.marker(sted, {
        interactive: false,
        keyboard: false,
        pane: 'navn',
        icon: L.divIcon({
          className: `kart-navn kart-navn-${(f.properties as Tegnet).nivaa}`,
          html: skriv((f.properties as Tegnet).navn ?? ''),
          iconSize: [0, 0],
        }),
      }),
  });
}

interface Tegnet {
  slag: string;
  nivaa?: string;
  navn?: string;
}

function skriv(tekst: string, klasse?: string): HTMLElement {
  const span = document.createElement('span');
  if (klasse) span.className = klasse;
  span.textContent = tekst;
  return span;
}

const basemerke = (base: Punkt, ord: Kartord): L.Marker =>
  L.marker(der(base), {
    interactive: false,
    keyboard: false,
    icon: L.divIcon({ className: 'kart-base', html: skriv(ord.base), iconSize: [0, 0] }),
  });

/** Et trykk på lappen går til raden i lista. Tastaturet bruker lista. */
function merke({ sted, lapper }: Kartpunkt, ord: Kartord): L.Marker {
  const boks = document.createElement('div');
  boks.className = 'kart-lapper';
  for (const lapp of lapper) boks.append(lappen(lapp, ord));
  return L.marker(der(sted), {
    keyboard: false,
    riseOnHover: true,
    icon: L.divIcon({ className: 'kart-merke', html: boks, iconSize: [0, 0] }),
  }).on('click', (e) => {
    const truffet = (e.originalEvent.target as Element).closest<HTMLElement>('[data-rad]');
    const rad = document.getElementById(truffet?.dataset.rad ?? radId(lapper[0]!));
    rad?.scrollIntoView({ block: 'center' });
    rad?.focus({ preventScroll: true });
  });
}

function lappen(lapp: Lapp, ord: Kartord): HTMLElement {
  const klasser = ['kart-lapp', lapp.farge === null ? 'kart-ring' : `kart-farge-${lapp.farge}`];
  if (lapp.ferdig) klasser.push('kart-lapp-ferdig');
  const span = skriv(lapp.to ? `${lapp.tekst} ${ord.to}`.trim() : lapp.tekst, klasser.join(' '));
  span.dataset.rad = radId(lapp);
  span.title = lapp.tittel;
  return span;
}
