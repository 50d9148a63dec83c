import type { Dato } from '@/lib/platform/time/dato';
import type { Endring, Endringsfakta, Sammendrag } from './types';

/** Så mange linjer får plass på veggskjermen uten å rulle. De eldste viker. */
export const MAKS_LINJER = 9;

/** Hva som har endret seg siden forrige gang, eldst først. Samme slag avvik på samme tiltak er én linje. */
export function endretSiden(fakta: Endringsfakta): Sammendrag {
  const alle = [
    ...avviklinjer(fakta.avvik),
    ...fakta.stopp.map(({ fom, ...stopp }): Endring => ({ slag: 'STOPP', dato: fom, ...stopp })),
    ...fakta.planversjoner.map((plan): Endring => ({ slag: 'PLAN', ...plan })),
    ...fakta.maal.flatMap(maallinjer),
    ...fakta.ansvarlige.map((ny): Endring => ({ slag: 'NY_ANSVARLIG', ...ny })),
  ]
    .filter((linje) => linje.dato > fakta.siden)
    .sort((a, b) => a.dato.localeCompare(b.dato));
  return { linjer: alle.slice(-MAKS_LINJER), utelatt: Math.max(0, alle.length - MAKS_LINJER) };
}

function avviklinjer(avvik: Endringsfakta['avvik']): Endring[] {
  const grupper = new Map<string, Endringsfakta['avvik']>();
  for (const ett of avvik) {
    const nokkel = `${ett.utfall}/${ett.tiltak}`;
    grupper.set(nokkel, [...(grupper.get(nokkel) ?? []), ett]);
  }
  return [...grupper.values()].map((gruppe): Endring => {
    const siste = gruppe.reduce((a, b) => (b.dato >= a.dato ? b : a));
    return {
      slag: siste.utfall === 'AVSLAATT' ? 'AVSLO' : 'IKKE_GJORT',
      dato: siste.dato,
      tiltak: siste.tiltak,
      ganger: gruppe.length,
      grunn: siste.grunn,
    };
  });
}

/** Dagen målet ble nådd, og dagen det eventuelt glapp igjen. Bare den siste av hver. */
function maallinjer(maal: Endringsfakta['maal'][number]): Endring[] {
  let forrige = maal.utgangsnivaa;
  const skift: { slag: 'MAAL_NAADD' | 'MAAL_TILBAKE'; dato: Dato }[] = [];
  for (const { dato, nivaa } of maal.vurderinger) {
    if (forrige < 0 && nivaa >= 0) skift.push({ slag: 'MAAL_NAADD', dato });
    if (forrige >= 0 && nivaa < 0) skift.push({ slag: 'MAAL_TILBAKE', dato });
    forrige = nivaa;
  }
  const siste = skift.at(-1);
  return siste ? [{ ...siste, tittel: maal.tittel }] : [];
}
