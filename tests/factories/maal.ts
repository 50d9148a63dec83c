import type { Prisma } from '@/lib/platform/db/client';
import type { Dato } from '@/lib/platform/time/dato';
import type { Ansatt } from './ansatt';
import type { Bruker, EgneOrd } from './bruker';
import { dbDato, om, tidspunkt, type Grunnlag } from './grunnlag';

/** From −2 to +2: what each level of the goal looks like. */
export type Nivaaer = readonly [string, string, string, string, string];

export interface Maalinn {
  tittel?: string;
  fra?: string;
  til?: string;
  maalepunkt?: string;
  nivaaer?: Nivaaer;
  innen?: Dato;
  egneOrd?: EgneOrd | null;
  utdrag?: string | null;
  utgangsnivaa?: number;
  viktighet?: number;
  vanskelighet?: number;
  status?: Prisma.MaalCreateManyInput['status'];
  rekkefolge?: number;
}

export interface Maal {
  id: string;
  tittel: string;
  rad: Prisma.MaalCreateManyInput;
}

const GANGDORA: Required<Pick<Maalinn, 'tittel' | 'fra' | 'til' | 'maalepunkt' | 'nivaaer'>> = {
  tittel: 'Gå til benken ved parkeringen og tilbake alene',
  fra: 'Går til gangdøra med en ved siden av',
  til: 'Går til benken og tilbake alene, tre dager på rad',
  maalepunkt: 'Kryss på kalenderen i gangen',
  nivaaer: [
    'Går bare inne',
    'Går til gangdøra',
    'Går til benken og tilbake',
    'Går rundt blokka',
    'Går til butikken',
  ],
};

export function nyttMaal(g: Grunnlag, bruker: Bruker, inn: Maalinn = {}): Maal {
  const innhold = { ...GANGDORA, ...inn };
  const [nivaaMinus2, nivaaMinus1, nivaa0, nivaaPluss1, nivaaPluss2] = innhold.nivaaer;
  const rad: Prisma.MaalCreateManyInput = {
    id: g.nyId('maal'),
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    egneOrdId: inn.egneOrd?.id ?? null,
    egneOrdUtdrag: inn.utdrag ?? null,
    tittel: innhold.tittel,
    utgangspunkt: innhold.fra,
    maaltilstand: innhold.til,
    maalepunkt: innhold.maalepunkt,
    innenDato: dbDato(inn.innen ?? om(g, 60)),
    viktighet: inn.viktighet ?? 1,
    vanskelighet: inn.vanskelighet ?? 1,
    nivaaMinus2,
    nivaaMinus1,
    nivaa0,
    nivaaPluss1,
    nivaaPluss2,
    utgangsnivaa: inn.utgangsnivaa ?? -1,
    status: inn.status ?? 'AKTIVT',
    rekkefolge: inn.rekkefolge ?? 1,
  };
  g.rader.maal.push(rad);
  return { id: rad.id!, tittel: rad.tittel, rad };
}

export interface Vurderinginn {
  nivaa: number;
  dato: Dato;
  av: Ansatt;
  tekst?: string | null;
  besokId?: string;
  revurderingId?: string;
}

export function nyVurdering(g: Grunnlag, maal: Maal, { av, dato, ...inn }: Vurderinginn): void {
  g.rader.maalvurdering.push({
    id: g.nyId('maalvurdering'),
    virksomhetId: g.virksomhetId,
    maalId: maal.id,
    vurdertAvId: av.id,
    dato: dbDato(dato),
    tidspunkt: tidspunkt(g, dato, 11, 5),
    ...inn,
  });
}
