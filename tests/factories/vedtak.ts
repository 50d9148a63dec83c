import type { Prisma } from '@/lib/platform/db/client';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import type { Ansatt } from './ansatt';
import type { Bruker, EgneOrd } from './bruker';
import { dbDatoEllerNull, tidspunkt, type Grunnlag } from './grunnlag';
import type { Maal } from './maal';
import type { Kartlegging, Sak } from './sak';
import { byggVedtak, vedtakshendelse } from './vedtaksrad';

type Rad = Prisma.VedtakCreateManyInput;

export interface Linje {
  tjeneste: string;
  omfang: string;
  utfall?: 'INNVILGET' | 'AVSLAATT';
  hjemler?: string[];
  /** Free of charge, unlike the rest of praktisk bistand. */
  personligStell?: boolean;
}

export interface Vedtakinn {
  sak: Sak;
  type?: Rad['type'];
  formaal?: string;
  begrunnelse?: string;
  brukersSyn?: string;
  linjer?: Linje[];
  maal?: Maal[];
  egneOrd?: EgneOrd | null;
  kartlegging?: Kartlegging | null;
  forrigeVedtakId?: string | null;
  tjenesteansvarlig?: Ansatt | null;
  utredetAv?: Ansatt;
  virkningFom?: Dato | null;
  revurderesInnen?: Dato | null;
  forhaandsvarsel?: Dato | null;
  /** Everything the law asks when help is taken away. Without, a sensible set for an end of service. */
  varselSvarfrist?: Dato | null;
  uttaltSeg?: Dato | null;
  utenVarselGrunn?: string;
  utsattIverksetting?: Rad['utsattIverksetting'];
  utsattGrunn?: string;
  reduksjonsgrunn?: string;
  omgjoringsgrunn?: Rad['omgjoringsgrunn'];
  klageId?: string | null;
  mestringsperiodeId?: string | null;
  /** Decided there and then, by someone with authority. */
  akutt?: { dag: Dato; klokka: [number, number]; av: Ansatt; grunn: string; muntlig?: boolean };
  opprettet?: Dato;
}

export interface Sendtinn extends Vedtakinn {
  sendt: Dato;
}
export interface Returnertinn extends Sendtinn {
  kommentar: string;
  /** The teamleder who sent it back. */
  av: Ansatt;
}
export interface Fattetinn extends Vedtakinn {
  av: Ansatt;
  fullmaktId: string;
  fattet: Dato;
  opphort?: Dato;
}
export interface Vedtak {
  id: string;
  fattet: Dato | null;
  revurderesInnen: Dato | null;
}

export const nyttUtkast = (g: Grunnlag, bruker: Bruker, inn: Vedtakinn): Vedtak =>
  byggVedtak(g, bruker, inn, {});

export function nyttTilGodkjenning(g: Grunnlag, bruker: Bruker, inn: Sendtinn): Vedtak {
  const vedtak = byggVedtak(g, bruker, inn, { status: 'TIL_GODKJENNING', ...sendt(g, inn) });
  vedtakshendelse(
    g,
    bruker,
    inn,
    vedtak,
    'vedtak.sendt',
    inn.sak.saksbehandler,
    tidspunkt(g, inn.sendt, 14, 10),
  );
  return vedtak;
}

export function nyttReturnert(g: Grunnlag, bruker: Bruker, inn: Returnertinn): Vedtak {
  const vedtak = byggVedtak(g, bruker, inn, {
    status: 'RETURNERT',
    returkommentar: inn.kommentar,
    ...sendt(g, inn),
  });
  vedtakshendelse(
    g,
    bruker,
    inn,
    vedtak,
    'vedtak.sendt',
    inn.sak.saksbehandler,
    tidspunkt(g, inn.sendt, 14, 10),
  );
  vedtakshendelse(
    g,
    bruker,
    inn,
    vedtak,
    'vedtak.returnert',
    inn.av,
    tidspunkt(g, addDays(inn.sendt, 1), 8, 50),
  );
  return vedtak;
}

export function nyttFattet(g: Grunnlag, bruker: Bruker, inn: Fattetinn): Vedtak {
  const fattetTidspunkt = tidspunkt(g, inn.fattet, 12, 15);
  const vedtak = byggVedtak(g, bruker, inn, {
    status: inn.opphort ? 'OPPHORT' : 'FATTET',
    ...sendt(g, { ...inn, sendt: addDays(inn.fattet, -2) }),
    fattetAvId: inn.av.id,
    fattetTidspunkt,
    fullmaktId: inn.fullmaktId,
    underrettetTidspunkt: tidspunkt(g, addDays(inn.fattet, 1), 9, 0),
    opphortDato: dbDatoEllerNull(inn.opphort),
  });
  vedtakshendelse(
    g,
    bruker,
    inn,
    vedtak,
    'vedtak.sendt',
    inn.sak.saksbehandler,
    tidspunkt(g, addDays(inn.fattet, -2), 14, 10),
  );
  vedtakshendelse(g, bruker, inn, vedtak, 'vedtak.fattet', inn.av, fattetTidspunkt);
  if (inn.opphort)
    vedtakshendelse(g, bruker, inn, vedtak, 'vedtak.opphort', inn.av, tidspunkt(g, inn.opphort, 8, 0));
  return { ...vedtak, fattet: inn.fattet };
}

const sendt = (g: Grunnlag, inn: Sendtinn): Partial<Rad> => ({
  sendtAvId: inn.sak.saksbehandler.id,
  sendtTidspunkt: tidspunkt(g, inn.sendt, 14, 10),
});
