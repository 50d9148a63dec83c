import { addDays, type Dato } from '@/lib/platform/time/dato';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { anslaaReise } from '../reise/rules';
import type { Punkt, Reise } from '../reise/types';
import {
  erIgjen,
  erIVinduet,
  erMedisin,
  finnNeste,
  harLuft,
  iRekkefolge,
  kortOppgave,
  maaBesvares,
} from '../rules';
import type { Dagdel, Dagsbesok, MinDagView, NesteBesok } from '../types';
import type { Dagsrad } from './types';

/** Så mye av de egne ordene får plass på forsiden. Kortet viser alt. */
const FORSIDE_TEGN = 110;

export function tilMinDag(rader: readonly Dagsrad[], dato: Dato, iDag: Dato): MinDagView {
  const ordnet = iRekkefolge(rader);
  const reiser = reiserMellom(ordnet);
  const flereGanger = new Set(
    ordnet
      .filter((b, i) => ordnet.some((a, j) => j !== i && a.brukerId === b.brukerId))
      .map((b) => b.brukerId),
  );
  const besok = ordnet.map((rad, i) => ({
    rad,
    vist: tilDagsbesok(rad, reiser[i] ?? null, flereGanger.has(rad.brukerId), dato),
  }));
  const neste = finnNeste(ordnet, dato, iDag);
  const nesteVist = besok.find((b) => b.rad === neste);
  const innenfor = (dag: Dato) => (erIVinduet(dag, iDag) ? dag : null);
  return {
    dato,
    erIDag: dato === iDag,
    forrige: innenfor(addDays(dato, -1)),
    nesteDag: innenfor(addDays(dato, 1)),
    igjen: ordnet.filter((b) => erIgjen(b.status)).length,
    neste: nesteVist ? tilNeste(nesteVist.rad, nesteVist.vist) : null,
    deler: DAGSDELER.flatMap((dagsdel) => {
      const del = besok.filter((b) => b.rad.dagsdel === dagsdel);
      return del.length === 0 ? [] : [tilDagdel(dagsdel, del)];
    }),
  };
}

const tilDagdel = (dagsdel: Dagdel['dagsdel'], del: { rad: Dagsrad; vist: Dagsbesok }[]): Dagdel => {
  const igjen = del.filter((b) => erIgjen(b.rad.status));
  const minutter = del
    .filter((b) => b.rad.status !== 'STOPPET' && b.rad.status !== 'AVLYST')
    .reduce((sum, b) => sum + b.rad.anslagMinutter + (b.vist.reise?.minutter ?? 0), 0);
  return {
    dagsdel,
    foldet: igjen.length === 0,
    antall: {
      ferdig: del.filter((b) => b.rad.status === 'FERDIG').length,
      stopp: del.filter((b) => b.rad.status === 'STOPPET' || b.rad.status === 'AVLYST').length,
    },
    besok: del.map((b) => b.vist),
    luft: igjen.length > 0 && harLuft(dagsdel, minutter),
  };
};

/** Fra det forrige stedet vi faktisk er innom, eller fra basen. Et stoppet besøk er det ingen reise til. */
function reiserMellom(ordnet: readonly Dagsrad[]): (Reise | null)[] {
  const forste = ordnet[0];
  let fra: Punkt | null = forste
    ? { breddegrad: forste.baseBreddegrad, lengdegrad: forste.baseLengdegrad }
    : null;
  return ordnet.map((rad) => {
    if (rad.status === 'STOPPET' || rad.status === 'AVLYST') return null;
    const til = synligPunkt(rad);
    const reise = anslaaReise(fra, til);
    fra = til;
    return reise;
  });
}

/** Skjermet adresse: verken reise dit, reise derfra eller kart. */
const synligPunkt = (rad: Pick<Dagsrad, 'skjermet' | 'breddegrad' | 'lengdegrad'>): Punkt | null =>
  rad.skjermet || rad.breddegrad === null || rad.lengdegrad === null
    ? null
    : { breddegrad: rad.breddegrad, lengdegrad: rad.lengdegrad };

/** En `geo:`-lenke åpner telefonens eget kart, uten navn og uten at vi sier fra til noen. */
export function kartlenke(rad: Pick<Dagsrad, 'skjermet' | 'breddegrad' | 'lengdegrad'>): string | null {
  const punkt = synligPunkt(rad);
  if (!punkt) return null;
  const sted = `${punkt.breddegrad.toFixed(5)},${punkt.lengdegrad.toFixed(5)}`;
  return `geo:${sted}?q=${sted}`;
}

const tilDagsbesok = (rad: Dagsrad, reise: Reise | null, igjenSenere: boolean, dato: Dato): Dagsbesok => ({
  besokId: rad.besokId,
  status: rad.status,
  navn: `${rad.fornavn} ${rad.etternavn}`,
  // Skjermet adresse står bare inne i besøket, aldri i en liste.
  sted: rad.skjermet ? null : rad.adresse,
  stopp: rad.stopp && { ...rad.stopp, tom: rad.stopp.tom as Dato | null, sett: dato },
  avvik: rad.tiltak.flatMap((t) =>
    t.utfall && t.utfall !== 'GJORT' ? [{ tekst: kortOppgave(t.tekst), utfall: t.utfall }] : [],
  ),
  sammenMed: rad.sammenMed,
  reise,
  dagsdelNavn: igjenSenere ? rad.dagsdel : null,
});

const tilNeste = (rad: Dagsrad, vist: Dagsbesok): NesteBesok => ({
  ...vist,
  adressetillegg: rad.skjermet ? null : rad.adressetillegg,
  telefon: rad.telefon,
  kart: kartlenke(rad),
  egneOrd: rad.egneOrd ? forsteOrd(rad.egneOrd) : null,
  maa: [
    ...new Set(
      rad.tiltak.filter(maaBesvares).map((t) => (erMedisin(t) ? ('MEDISIN' as const) : ('ANNET' as const))),
    ),
  ],
  overlevering: rad.overlevering,
  kjent: rad.ansvarlig ? 'ANSVARLIG' : rad.kjent ? 'KJENT' : 'NYTT',
});

/** Hele setninger, ordrett, så langt det er plass. Den første setningen er alltid med. */
export function forsteOrd(ord: string): string {
  const setninger = ord.match(/[^.!?]+[.!?]*\s*/g) ?? [ord];
  let ut = setninger[0] ?? ord;
  for (const setning of setninger.slice(1)) {
    if ((ut + setning).trim().length > FORSIDE_TEGN) break;
    ut += setning;
  }
  return ut.trim();
}
