import { dayOf, type Dato } from '@/lib/platform/time/dato';
import { antallAnsikter, erKjent, kjentesteFoerst, sistePerDag, type Mote } from '../rules';
import type { Brukeroversikt, Dokumenter, Hjelper, Oversiktsmaal, Oversiktsrader } from './types';

/** Flere enn dette er ikke lenger «rundt personen». */
const ANTALL_HJELPERE = 5;

export function oversiktView(rader: Oversiktsrader, iDag: Dato): Brukeroversikt {
  const moter = rader.hjelpere.flatMap(({ id, datoer }) =>
    datoer.map((dato): Mote => ({ ansattId: id, dato })),
  );
  const nummer = new Map(rader.maal.map((maal, indeks) => [maal.id, indeks + 1]));
  return {
    id: rader.id,
    fornavn: rader.fornavn,
    iDag,
    ord: rader.ord,
    maal: rader.maal.map((maal, indeks) => maalView(maal, indeks + 1)),
    nesteRevurdering: rader.revurdering ?? datoIVedtaket(rader),
    plan: rader.plan.map(({ maalId, ...tiltak }) => ({ ...tiltak, maalnummer: nummer.get(maalId) ?? null })),
    besok: rader.besok.map((besok) => ({
      ...besok,
      hvem: besok.hvem.map(({ id, navn }) => ({ navn, kjent: erKjent(moter, id, iDag) })),
    })),
    ansikter: { fjorten: antallAnsikter(moter, iDag, 14), tjueaatte: antallAnsikter(moter, iDag, 28) },
    hjelpere: hjelpereRundt(rader, moter),
    paarorende: rader.paarorende,
    dokumenter: dokumentView(rader),
    notater: rader.notater.map((notat) => ({ ...notat, tidspunkt: new Date(notat.tidspunkt) })),
    journalSkjult: rader.journalSkjult,
    godtAaVite: rader.godtAaVite,
  };
}

/** Tjenesteansvarlig først, så de kjenteste. */
function hjelpereRundt({ hjelpere, ansvarligId }: Oversiktsrader, moter: readonly Mote[]): Hjelper[] {
  const rekke = [...(ansvarligId ? [ansvarligId] : []), ...kjentesteFoerst(moter, ansvarligId)];
  return rekke.slice(0, ANTALL_HJELPERE).flatMap((id) => {
    const ansatt = hjelpere.find((h) => h.id === id);
    if (!ansatt) return [];
    const { navn, profesjon, telefon } = ansatt;
    return [{ id, navn, profesjon, telefon, erTjenesteansvarlig: id === ansvarligId }];
  });
}

function maalView(maal: Oversiktsrader['maal'][number], nummer: number): Oversiktsmaal {
  const { id, tittel, utdrag, utgangsnivaa, utgangspunkt, vurderinger } = maal;
  return {
    id,
    nummer,
    tittel,
    utdrag,
    naa: vurderinger.findLast((v) => v.tekst)?.tekst ?? utgangspunkt,
    utgangsnivaa,
    vurderinger: sistePerDag(vurderinger.map(({ dato, nivaa }) => ({ dato, nivaa }))),
  };
}

/** Uten en åpen revurdering gjelder datoen i vedtaket. */
function datoIVedtaket({ vedtak }: Oversiktsrader): Brukeroversikt['nesteRevurdering'] {
  const dato = vedtak.find((v) => v.status === 'FATTET' && v.type !== 'OPPHOR')?.revurderesInnen;
  return dato ? { revurderingId: null, dato } : null;
}

const dokumentView = ({ vedtak, kartlegging }: Oversiktsrader): Dokumenter => ({
  vedtak: vedtak.map(({ id, sakId, status, hvem, fattetTidspunkt }) => ({
    id,
    sakId,
    status,
    hvem,
    dato: fattetTidspunkt ? dayOf(new Date(fattetTidspunkt)) : null,
  })),
  kartlegging,
});
