import { harKompetanse } from '@/lib/domain/tiltaksplan/kompetanse/rules';
import { paaDagsdeler, tilstede } from '@/lib/domain/vakt/rules';
import type { Dato } from '@/lib/platform/time/dato';
import { vurderFlytting } from '../../flytting/rules';
import type { Mottaker } from '../../flytting/types';
import type { Hinder, Latt, Omfordelt, Onske, Plassflytting, Ukebesok, Ukebilde } from './types';

interface Valg {
  iDag: Dato;
  /** Ingen ser på hvert besøk for seg: da er også det som ellers bare advarer om kompetanse, et hinder. */
  streng: boolean;
}

/**
 * Går gjennom ønskene i rekkefølge og sier hva som kan gjøres. Samme stoppere som en flytting på tavla, og litt til:
 * det teamet har låst, det som er skjermet, og det ingen ser på besøk for besøk. Det som alt er slik, nevnes ikke.
 */
export function vurderOnsker(bilde: Ukebilde, onsker: readonly Onske[], valg: Valg): Omfordelt {
  const naa = new Map(bilde.besok.map((b) => [b.id, b]));
  const ut: Omfordelt = { flyttes: [], latt: [] };
  for (const onske of onsker) {
    const besok = naa.get(onske.besokId);
    if (!besok) continue;
    const flytting: Plassflytting = {
      besokId: besok.id,
      plass: onske.plass,
      fra: paaPlass(besok, onske.plass),
      til: onske.tilAnsattId,
    };
    if (flytting.fra === flytting.til) continue;
    const hinder = hinderFor(bilde, besok, onske, valg);
    if (hinder) ut.latt.push({ ...flytting, ...hinder });
    else {
      ut.flyttes.push(flytting);
      naa.set(besok.id, medPlass(besok, onske));
    }
  }
  return ut;
}

export const paaPlass = (besok: Pick<Ukebesok, 'tildelt'>, plass: number): string | null =>
  besok.tildelt.find((t) => t.plass === plass)?.ansattId ?? null;

const medPlass = (besok: Ukebesok, { plass, tilAnsattId }: Onske): Ukebesok => ({
  ...besok,
  tildelt: [
    ...besok.tildelt.filter((t) => t.plass !== plass),
    ...(tilAnsattId === null ? [] : [{ ansattId: tilAnsattId, plass }]),
  ],
});

function hinderFor(
  bilde: Ukebilde,
  besok: Ukebesok,
  onske: Onske,
  { iDag, streng }: Valg,
): Pick<Latt, 'hinder' | 'kode'> | null {
  const bare = (hinder: Hinder) => ({ hinder, kode: null });
  if (besok.kort === null) return bare('SKJERMET');
  const til = onske.tilAnsattId === null ? null : mottaker(bilde, besok, onske.tilAnsattId);
  const { stopper, advarsler } = vurderFlytting({
    dato: besok.dato,
    iDag,
    status: besok.status,
    fraDagsdel: besok.dagsdel,
    tilDagsdel: besok.dagsdel,
    anslagMinutter: besok.anslagMinutter,
    antallAnsatte: besok.antallAnsatte,
    plass: onske.plass,
    krav: besok.krav,
    medhjelpere: besok.tildelt
      .filter((t) => t.plass !== onske.plass)
      .map((t) => ({ ansattId: t.ansattId, kompetanser: kompetanserTil(bilde, t.ansattId) })),
    til,
  });
  const [forste] = stopper;
  if (forste) return { hinder: forste.slag, kode: forste.slag === 'KOMPETANSE' ? forste.kode : null };
  if (besok.laastPerson) return bare('LAAST');
  if (til && besok.aldri.includes(til.ansattId)) return bare('ALDRI_DIT');
  if (advarsler.some((a) => a.slag === 'IKKE_PAA_NAA')) return bare('IKKE_PAA_NAA');
  const mangler = streng && til ? besok.krav.find((k) => !kan(til, k.kode, besok.dato)) : undefined;
  return mangler ? { hinder: 'KOMPETANSE', kode: mangler.kode } : null;
}

const kan = (til: Mottaker, kode: Ukebesok['krav'][number]['kode'], dag: Dato): boolean =>
  harKompetanse(til.kompetanser, kode, dag) === 'JA';

const kompetanserTil = (bilde: Ukebilde, ansattId: string) =>
  bilde.ansatte.find((a) => a.id === ansattId)?.kompetanser ?? [];

export const vakterTil = (bilde: Pick<Ukebilde, 'vakter'>, ansattId: string, dato: Dato) =>
  bilde.vakter.filter((v) => v.ansattId === ansattId && v.dato === dato);

function mottaker(bilde: Ukebilde, besok: Ukebesok, ansattId: string): Mottaker {
  const vakter = vakterTil(bilde, ansattId, besok.dato);
  return {
    ansattId,
    tilstede: tilstede(vakter),
    paa: paaDagsdeler(vakter),
    luft: {},
    kompetanser: kompetanserTil(bilde, ansattId),
    // Luft vurderes ikke her: en hel uke fordeles som ett grep, og ordet for mengden står i ukevisningen.
    harDetAlt: true,
  };
}
