import type { Prisma } from '@/lib/platform/db/client';
import type { Dato } from '@/lib/platform/time/dato';
import type { Ansatt } from './ansatt';
import type { Bruker, EgneOrd } from './bruker';
import { dbDato, dbDatoEllerNull, nyHendelse, tidspunkt, type Grunnlag } from './grunnlag';
import type { Vedtak } from './vedtak';

export interface Revurderinginn {
  vedtak: Vedtak;
  forfall: Dato;
  startet?: { dato: Dato; av: Ansatt; time?: number } | null;
  fullfort?: {
    dato: Dato;
    utfall: NonNullable<Prisma.RevurderingCreateManyInput['utfall']>;
    begrunnelse: string;
    nesteForfall?: Dato;
    nyttVedtakId?: string;
  } | null;
  egneOrd?: EgneOrd | null;
  deltakere?: { ansatt?: Ansatt; navn?: string; syn?: string | null }[];
}

/** PLANLAGT until somebody starts it, PAAGAAR until the team has agreed on one of the four outcomes. */
export function nyRevurdering(g: Grunnlag, bruker: Bruker, inn: Revurderinginn): string {
  const id = g.nyId('revurdering');
  const { startet, fullfort } = inn;
  const start = startet ? tidspunkt(g, startet.dato, startet.time ?? 13, 0) : null;
  const slutt = fullfort ? tidspunkt(g, fullfort.dato, 13, 40) : null;
  g.rader.revurdering.push({
    id,
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    vedtakId: inn.vedtak.id,
    status: fullfort ? 'FULLFORT' : startet ? 'PAAGAAR' : 'PLANLAGT',
    forfallDato: dbDato(inn.forfall),
    skrivesAvId: startet?.av.id ?? null,
    startetTidspunkt: start,
    egneOrdId: inn.egneOrd?.id ?? null,
    utfall: fullfort?.utfall ?? null,
    begrunnelse: fullfort?.begrunnelse ?? null,
    nesteForfallDato: dbDatoEllerNull(fullfort?.nesteForfall),
    nyttVedtakId: fullfort?.nyttVedtakId ?? null,
    fullfortTidspunkt: slutt,
  });
  for (const { ansatt, navn, syn } of inn.deltakere ?? [])
    g.rader.revurderingsdeltaker.push({
      id: g.nyId('deltaker'),
      virksomhetId: g.virksomhetId,
      revurderingId: id,
      ansattId: ansatt?.id ?? null,
      navn: ansatt ? null : (navn ?? bruker.navn),
      syn: syn ?? null,
    });
  const felles = {
    objektType: 'revurdering',
    objektId: id,
    brukerId: bruker.id,
    ansattId: startet?.av.id ?? null,
  };
  if (start) nyHendelse(g, { type: 'revurdering.startet', tidspunkt: start, ...felles });
  if (slutt)
    nyHendelse(g, {
      type: 'revurdering.fullfort',
      tidspunkt: slutt,
      ...felles,
      data: { utfall: fullfort!.utfall },
    });
  return id;
}
