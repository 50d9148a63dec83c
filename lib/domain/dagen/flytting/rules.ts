import { harKompetanse } from '@/lib/domain/tiltaksplan/kompetanse/rules';
import type { Advarsel, Flyttefakta, Stopper, Vurdering } from './types';

/**
 * Kan besøket gå dit? Stoppere er få og har én grunn: noen kan bli skadet, eller det er alt skjedd.
 * Alt annet er en advarsel, for teamet kjenner dagen bedre enn verktøyet.
 */
export function vurderFlytting(fakta: Flyttefakta): Vurdering {
  const laast = erLaast(fakta);
  if (laast) return { stopper: [laast], advarsler: [] };
  if (!fakta.til) return { stopper: [], advarsler: [] };
  const mangler = manglendeKrav(fakta);
  return {
    stopper: [...mottakerKanIkke(fakta), ...mangler.filter((m) => m.hardt).map((m) => m.mangel)],
    advarsler: [
      ...ikkePaaNaa(fakta),
      ...mangler.filter((m) => !m.hardt).map((m) => m.mangel),
      ...forFullt(fakta),
    ],
  };
}

/** Det som gjelder besøket selv, uansett hvem det skal til. */
function erLaast(fakta: Flyttefakta): Stopper | null {
  if (fakta.dato < fakta.iDag) return { slag: 'DAGEN_ER_OVER' };
  if (fakta.status === 'FERDIG' || fakta.status === 'AVVIK') return { slag: 'ER_GJORT' };
  if (fakta.status === 'STOPPET') return { slag: 'ER_STOPPET' };
  return fakta.plass < 1 || fakta.plass > fakta.antallAnsatte ? { slag: 'UGYLDIG_PLASS' } : null;
}

function mottakerKanIkke({ til, medhjelpere }: Flyttefakta): Stopper[] {
  if (til?.tilstede === 'SYK') return [{ slag: 'SYK' }];
  if (til?.tilstede === 'IKKE_PAA') return [{ slag: 'IKKE_PAA_VAKT' }];
  return medhjelpere.some((m) => m.ansattId === til?.ansattId) ? [{ slag: 'HAR_DET_ALT' }] : [];
}

/** Ved to hjelpere holder det at den ene kan. */
function manglendeKrav({ til, medhjelpere, krav, dato }: Flyttefakta) {
  if (!til) return [];
  return krav.flatMap(({ kode, hardt }) => {
    const svar = harKompetanse(til.kompetanser, kode, dato);
    if (svar === 'JA' || medhjelpere.some((m) => harKompetanse(m.kompetanser, kode, dato) === 'JA'))
      return [];
    return [{ hardt, mangel: { slag: 'KOMPETANSE' as const, kode, utlopt: svar === 'UTLOPT' } }];
  });
}

const ikkePaaNaa = ({ til, tilDagsdel }: Flyttefakta): Advarsel[] =>
  til?.tilstede === 'PAA' && !til.paa.includes(tilDagsdel)
    ? [{ slag: 'IKKE_PAA_NAA', dagsdel: tilDagsdel }]
    : [];

function forFullt({ til, tilDagsdel, anslagMinutter }: Flyttefakta): Advarsel[] {
  if (!til?.paa.includes(tilDagsdel) || til.harDetAlt) return [];
  return (til.luft[tilDagsdel] ?? 0) < anslagMinutter ? [{ slag: 'FULLT', dagsdel: tilDagsdel }] : [];
}
