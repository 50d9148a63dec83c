import type { Prisma } from '@/lib/platform/db/client';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import type { Ansatt } from './ansatt';
import type { Bruker, EgneOrd } from './bruker';
import { dbDato, dbDatoEllerNull, nyHendelse, tidspunkt, type Grunnlag } from './grunnlag';
import type { Maal } from './maal';
import type { Kartlegging, Sak } from './sak';

type Rad = Prisma.MestringsperiodeCreateManyInput;

export interface Mestringinn {
  status?: Rad['status'];
  fom: Dato;
  uker?: number;
  ansvarlig: Ansatt;
  sak?: Sak | null;
  kartlegging?: Kartlegging | null;
  maal: readonly Maal[];
  med?: readonly Ansatt[];
  andre?: readonly string[];
  /** Which goals have been judged in the evaluation: the id of the judgement. */
  vurdert?: Record<string, string>;
  syn?: EgneOrd | null;
  uke?: readonly { dato: Dato; uke: number; gikkBra: string; neste: string; av: Ansatt }[];
  maalinger?: readonly { naar: 'START' | 'SLUTT'; dato: Dato; verdi: Prisma.InputJsonObject; av: Ansatt }[];
  felt?: Partial<Rad>;
}

/** A mestringsperiode with what was written on the way. */
export function nyMestringsperiode(g: Grunnlag, bruker: Bruker, inn: Mestringinn): string {
  const periodeId = g.nyId('mestringsperiode');
  const { virksomhetId } = g;
  const av = inn.ansvarlig;
  g.rader.mestringsperiode.push({
    id: periodeId,
    virksomhetId,
    brukerId: bruker.id,
    sakId: inn.sak?.id ?? null,
    kartleggingId: inn.kartlegging?.id ?? null,
    status: inn.status ?? 'PAAGAAR',
    fomDato: dbDato(inn.fom),
    uker: inn.uker ?? 6,
    ansvarligId: av.id,
    opprettetAvId: av.id,
    synEgneOrdId: inn.syn?.id ?? null,
    avsluttetDato: dbDatoEllerNull(null),
    ...inn.felt,
  });
  inn.maal.forEach((maal, i) =>
    g.rader.mestringsmaal.push({
      id: g.nyId('mestringsmaal'),
      virksomhetId,
      periodeId,
      maalId: maal.id,
      sluttvurderingId: inn.vurdert?.[maal.id] ?? null,
      rekkefolge: i + 1,
    }),
  );
  const deltaker = (hvem: { ansattId: string } | { navn: string }) =>
    g.rader.mestringsdeltaker.push({ id: g.nyId('mestringsdeltaker'), virksomhetId, periodeId, ...hvem });
  for (const ansatt of inn.med ?? []) deltaker({ ansattId: ansatt.id });
  for (const navn of inn.andre ?? []) deltaker({ navn });
  leggTilSkrevet(g, periodeId, inn);
  const felles = {
    objektType: 'mestring',
    objektId: periodeId,
    brukerId: bruker.id,
    sakId: inn.sak?.id ?? null,
    ansattId: av.id,
  };
  nyHendelse(g, {
    type: 'mestring.planlagt',
    ...felles,
    tidspunkt: tidspunkt(g, addDays(inn.fom, -3), 10, 20),
  });
  if (inn.status !== 'PLANLAGT')
    nyHendelse(g, { type: 'mestring.startet', ...felles, tidspunkt: tidspunkt(g, inn.fom, 9, 0) });
  return periodeId;
}

function leggTilSkrevet(g: Grunnlag, periodeId: string, inn: Mestringinn): void {
  const { virksomhetId } = g;
  for (const { av, dato, ...notat } of inn.uke ?? [])
    g.rader.mestringsnotat.push({
      id: g.nyId('mestringsnotat'),
      virksomhetId,
      periodeId,
      ...notat,
      dato: dbDato(dato),
      skrevetAvId: av.id,
      tidspunkt: tidspunkt(g, dato, 14, 0),
    });
  for (const { av, dato, naar, verdi } of inn.maalinger ?? [])
    g.rader.mestringsmaaling.push({
      id: g.nyId('mestringsmaaling'),
      virksomhetId,
      periodeId,
      naar,
      instrument: verdi['instrument'] as 'SPPB',
      verdi,
      dato: dbDato(dato),
      utfortAvId: av.id,
      tidspunkt: tidspunkt(g, dato, 12, 0),
    });
}
