import { maaSlag } from '@/lib/domain/tiltaksplan/kompetanse/rules';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { eachDay } from '@/lib/platform/time/format';
import type { Dato } from '@/lib/platform/time/dato';
import { kortnavn } from '../tavle/view';
import type { Arkrad, Listeeier } from './queries';
import { utenNummer } from './rules';
import type { Ark, Arkbesok, Arkbruker, Arkdel } from './types';

/** Ett ark per person og dag, i rekkefølgen folk står, og til slutt besøkene ingen har. */
export function arkView(
  rader: readonly Arkrad[],
  folk: readonly Listeeier[],
  periode: { fom: Dato; tom: Dato },
): Ark[] {
  return eachDay(periode.fom, periode.tom).flatMap((dato) => {
    const dagens = rader.filter((rad) => rad.dato === dato);
    const personlige = folk.map((eier) =>
      etArk(
        dato,
        eier,
        dagens.filter((rad) => rad.tildelt.some((t) => t.ansattId === eier.id)),
      ),
    );
    const ingenHar = dagens.filter((rad) => rad.tildelt.length === 0);
    return [...personlige, etArk(dato, null, ingenHar)].filter((ark) => ark.antall > 0);
  });
}

function etArk(dato: Dato, eier: Listeeier | null, rader: readonly Arkrad[]): Ark {
  const deler: Arkdel[] = [];
  for (const dagsdel of DAGSDELER) {
    const her = rader.filter((rad) => rad.dagsdel === dagsdel);
    const foer = deler.reduce((sum, del) => sum + del.besok.length, 0);
    if (her.length > 0) deler.push({ dagsdel, foer, besok: her.map((rad) => arkbesok(rad, eier?.id)) });
  }
  return {
    dato,
    ansatt: eier && {
      id: eier.id,
      navn: `${eier.fornavn} ${eier.etternavn}`,
      profesjon: eier.profesjon,
    },
    deler,
    antall: rader.length,
  };
}

const arkbesok = (rad: Arkrad, eierId: string | undefined): Arkbesok => ({
  besokId: rad.besokId,
  dagsdel: rad.dagsdel,
  status: rad.status,
  sammenMed: sammenMed(rad, eierId),
  bruker: rad.brukerId === null ? null : arkbruker(rad),
});

function sammenMed(rad: Arkrad, eierId: string | undefined): Arkbesok['sammenMed'] {
  const andre = rad.tildelt.filter((t) => t.ansattId !== eierId).map((t) => t.fornavn);
  if (andre.length > 0) return andre;
  return rad.antallAnsatte > 1 ? 'MANGLER' : null;
}

const arkbruker = (rad: Arkrad): Arkbruker => ({
  navn: kortnavn({ fornavn: rad.fornavn ?? '', etternavn: rad.etternavn ?? '' }),
  adresse: rad.adresse,
  tillegg: rad.tillegg && utenNummer(rad.tillegg),
  telefon: rad.telefon,
  nokkel: rad.nokkel,
  godtAaVite: linjer(rad.godtAaVite).map(utenNummer),
  maal: [...new Set(rad.tiltak.map((t) => utenNummer(t.maal)))],
  oppgaver: rad.tiltak.map((t) => ({ tekst: utenNummer(t.tekst), maa: maaSlag(t) })),
  stopp: rad.status === 'STOPPET' ? (rad.stopp ?? 'ANNET') : null,
});

const linjer = (tekst: string | null): string[] =>
  (tekst ?? '')
    .split(/\r?\n/)
    .map((linje) => linje.replace(/^[-•·]\s*/, '').trim())
    .filter(Boolean);
