import 'server-only';
import { kolleger } from '@/lib/domain/bruker/queries';
import { dayOf, fromDbDate } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { alleFravaer, myndigeITeamet } from '../fullmakt/queries';
import { gjeldendeVedtak, hentVedtak } from '../queries';
import { ORDINAERE_TYPER } from '../rules';
import type { Linje, Vedtak } from '../types';
import { kartleggingsgrunnlag } from '../utkast/queries';
import type { Utgangspunkt } from './rules';
import type { Beslutningstaker, Forgjenger, Slagfakta } from './types';

/** Det reglene om slag må vite om akkurat dette vedtaket. */
export async function slagfakta(scope: Scope, vedtak: Vedtak): Promise<Slagfakta> {
  const erAkutt = vedtak.innhold.type === 'AKUTT';
  const kartlegging = vedtak.kartleggingId
    ? await scope.tx.kartlegging.findUnique({
        where: { id: vedtak.kartleggingId },
        select: { kartlagtDato: true },
      })
    : null;
  return {
    forrige: await forgjenger(scope, vedtak),
    harGjeldende: (await antallGjeldende(scope, vedtak.brukerId)) > 0,
    kartlagtDato: kartlegging && fromDbDate(kartlegging.kartlagtDato),
    fraKlage: vedtak.klageId !== null,
    etterMestring: vedtak.mestringsperiodeId !== null,
    beslutningstakere: erAkutt ? await beslutningstakere(scope, vedtak.teamId) : [],
    fravaer: erAkutt ? await alleFravaer(scope) : [],
  };
}

const antallGjeldende = (scope: Scope, brukerId: string): Promise<number> =>
  scope.tx.vedtak.count({ where: { brukerId, status: 'FATTET', type: { in: [...ORDINAERE_TYPER] } } });

async function forgjenger(scope: Scope, vedtak: Vedtak): Promise<Forgjenger | null> {
  if (!vedtak.forrigeVedtakId) return null;
  const forrige = await hentVedtak(scope, vedtak.forrigeVedtakId);
  return (
    forrige && {
      type: forrige.innhold.type,
      status: forrige.status,
      linjer: [...forrige.innhold.linjer, ...(await akutteLinjer(scope, vedtak.brukerId, forrige.id))],
      fattet: forrige.fattetTidspunkt && dayOf(forrige.fattetTidspunkt),
      erUnderrettet: forrige.underrettetTidspunkt !== null,
    }
  );
}

/** Akutt hjelp som gjelder ved siden av det ordinære vedtaket. Et nytt ordinært vedtak avløser den også. */
export async function akutteLinjer(scope: Scope, brukerId: string, forrigeId: string): Promise<Linje[]> {
  const linjer = await scope.tx.vedtakslinje.findMany({
    where: {
      vedtakId: { not: forrigeId },
      vedtak: { brukerId, status: 'FATTET', type: 'AKUTT' },
    },
    orderBy: { rekkefolge: 'asc' },
  });
  return linjer.map(({ tjeneste, utfall, omfang, hjemler, personligStell }) => ({
    tjeneste,
    utfall,
    omfang,
    hjemler,
    personligStell,
  }));
}

/** Det som finnes fra før hos personen. */
export async function utgangspunkt(scope: Scope, brukerId: string): Promise<Utgangspunkt> {
  const gjeldende = await gjeldendeVedtak(scope, brukerId);
  const vedtak = gjeldende && (await hentVedtak(scope, gjeldende.vedtakId));
  const { kartleggingId } = await kartleggingsgrunnlag(scope, brukerId);
  return { gjeldende: vedtak?.innhold.type ?? null, harKartlegging: kartleggingId !== null };
}

async function beslutningstakere(scope: Scope, teamId: string): Promise<Beslutningstaker[]> {
  const myndige = await myndigeITeamet(scope, teamId);
  const navn = await kolleger(scope, myndige.keys());
  return [...myndige]
    .map(([ansattId, fullmakter]) => ({ ansattId, fullmakter, navn: navn.get(ansattId)?.navn ?? '' }))
    .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}
