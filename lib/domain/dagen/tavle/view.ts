import { erHardtKrav, maaSlag } from '@/lib/domain/tiltaksplan/kompetanse/rules';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { paaDagsdeler, ramme, tilstede } from '@/lib/domain/vakt/rules';
import { PROFESJONER } from '@/lib/domain/tilgang/types';
import type { Dato } from '@/lib/platform/time/dato';
import { formatRelative } from '@/lib/platform/time/format';
import type { Ansikt } from '../ansikter/types';
import { anslaaReise } from '../besok/reise/rules';
import type { Punkt } from '../besok/reise/types';
import { last, REISE_UKJENT_MINUTTER } from '../last/rules';
import type { Luft } from '../last/types';
import type { Ansiktsrad, Besokrad, Sporrad, Tavlerader } from './queries';
import type { Krav, Spor, Tavlebesok, TavleView } from './types';

export interface Tavleramme {
  dato: Dato;
  iDag: Dato;
  megId: string;
  kanFlytte: boolean;
}

export function tavleView(rader: Tavlerader, om: Tavleramme): TavleView {
  const spor = rader.spor.map((rad) => sporView(rad, rader));
  const iBruk = spor.filter((s) => s.tilstede === 'PAA' || harBesok(rader, s.ansattId));
  const borte = spor.filter((s) => s.tilstede === 'SYK' && !harBesok(rader, s.ansattId));
  const deler = DAGSDELER.filter(
    (del) => iBruk.some((s) => s.paa.includes(del)) || rader.besok.some((b) => b.dagsdel === del),
  );
  return {
    ...om,
    team: { id: rader.team.id, navn: rader.team.navn },
    deler,
    spor: iBruk.toSorted(etterVaktOgYrke),
    besok: rader.besok.map(besokView),
    ansikter: ansikterView(rader, om.iDag),
    syke: borte.map((s) => s.fornavn),
    borte: borte.map(({ ansattId, fornavn }) => ({ ansattId, fornavn })),
  };
}

const harBesok = (rader: Tavlerader, ansattId: string): boolean =>
  rader.besok.some((b) => b.tildelt.some((t) => t.ansattId === ansattId));

function sporView(rad: Sporrad, rader: Tavlerader): Spor {
  const tak = ramme(rad.vakter);
  const luft = luftFor(rad.id, tak, rader);
  return {
    ansattId: rad.id,
    fornavn: rad.fornavn,
    navn: `${rad.fornavn} ${rad.etternavn}`,
    profesjon: rad.profesjon,
    vakt: rad.vakter.find((v) => v.status === 'PLANLAGT')?.type ?? null,
    tilstede: tilstede(rad.vakter),
    paa: paaDagsdeler(rad.vakter),
    ramme: tak,
    luft,
    last: last(tak, luft),
    kompetanser: rad.kompetanser,
  };
}

/** Det som er igjen når anslag og reise er trukket fra, i hver del av dagen. Reisen går i den rekkefølgen besøkene ligger. */
function luftFor(ansattId: string, tak: Luft, rader: Tavlerader): Luft {
  const luft: Luft = { ...tak };
  let her: Punkt | null = rader.team;
  for (const besok of rader.besok) {
    if (besok.status === 'STOPPET' || !besok.tildelt.some((t) => t.ansattId === ansattId)) continue;
    const der = punkt(besok);
    const reise = anslaaReise(her, der)?.minutter ?? REISE_UKJENT_MINUTTER;
    luft[besok.dagsdel] = (luft[besok.dagsdel] ?? 0) - besok.anslagMinutter - reise;
    her = der;
  }
  return luft;
}

const punkt = (rad: Besokrad): Punkt | null =>
  rad.breddegrad === null || rad.lengdegrad === null
    ? null
    : { breddegrad: rad.breddegrad, lengdegrad: rad.lengdegrad };

const startdel = (spor: Spor): number => (spor.paa[0] ? DAGSDELER.indexOf(spor.paa[0]) : DAGSDELER.length);
const etterVaktOgYrke = (a: Spor, b: Spor): number =>
  startdel(a) - startdel(b) ||
  PROFESJONER.indexOf(a.profesjon) - PROFESJONER.indexOf(b.profesjon) ||
  a.navn.localeCompare(b.navn, 'nb');

function besokView(rad: Besokrad): Tavlebesok {
  const { id, versjon, dagsdel, rekkefolge, status, anslagMinutter, antallAnsatte, tildelt, laastDagsdel } =
    rad;
  // Uten noen på besøket er det ingen person å være låst til.
  const laastPerson = rad.laastPerson && tildelt.length > 0;
  const laaser = { laastPerson, laastDagsdel };
  const plan = { id, versjon, dagsdel, rekkefolge, status, anslagMinutter, antallAnsatte, tildelt };
  const felles = { ...plan, ...laaser };
  // Skjermet: bare at plassen er opptatt. Ikke navn, innhold, krav, ansikter eller grunn.
  if (rad.skjult)
    return { ...felles, krav: [], bruker: null, hva: '', akutt: false, maa: null, stopp: null, avvik: null };
  const slag = rad.tiltak.map(maaSlag);
  return {
    ...felles,
    krav: kravFor(rad),
    bruker: { id: rad.brukerId, kort: kortnavn(rad), ansvarligId: rad.ansvarligId },
    hva: ramse(rad.tiltak.map((t) => t.tekst)),
    akutt: rad.akutt,
    maa: slag.includes('MEDISIN') ? 'MEDISIN' : slag.includes('ANNET') ? 'ANNET' : null,
    stopp: rad.stoppGrunn ? { grunn: rad.stoppGrunn, sted: rad.stoppSted } : null,
    avvik: status === 'AVVIK' ? avvikFor(rad) : null,
  };
}

const kravFor = (rad: Besokrad): Krav[] => {
  const koder = [...new Set(rad.tiltak.flatMap((t) => t.kompetanse ?? []))];
  return koder.map((kode) => ({
    kode,
    hardt: rad.tiltak.some((t) => t.kompetanse === kode && erHardtKrav(kode, t.maaGjores)),
  }));
};

const avvikFor = (rad: Besokrad): Tavlebesok['avvik'] =>
  (rad.tiltak.find((t) => t.utfall && t.utfall !== 'GJORT')?.utfall as Tavlebesok['avvik'] | undefined) ??
  'IKKE_GJORT';

export const kortnavn = (rad: { fornavn: string; etternavn: string }): string =>
  `${rad.fornavn} ${rad.etternavn.charAt(0)}.`;

/** «Insulin, frokost»: bare den første får stor forbokstav. */
export const ramse = (tekster: readonly string[]): string =>
  tekster.map((t, i) => (i === 0 ? t : t.charAt(0).toLocaleLowerCase('nb') + t.slice(1))).join(', ');

function ansikterView(rader: Tavlerader, iDag: Dato): Record<string, Ansikt[]> {
  const skjult = new Set(rader.besok.filter((b) => b.skjult).map((b) => b.brukerId));
  const kart: Record<string, Ansikt[]> = {};
  for (const rad of rader.ansikter)
    if (!skjult.has(rad.brukerId)) (kart[rad.brukerId] ??= []).push(ansikt(rad, iDag));
  return kart;
}

const ansikt = ({ ansattId, antall14, antall28, sist }: Ansiktsrad, iDag: Dato): Ansikt => ({
  ansattId,
  antall14,
  antall28,
  sist: sist && { ord: formatRelative(sist, iDag), kommer: sist >= iDag },
});
