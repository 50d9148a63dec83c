import { formatDay, formatDayYear } from '@/lib/platform/time/format';
import type { Dato } from '@/lib/platform/time/dato';
import type { EgneOrd } from '@/lib/domain/bruker/types';
import { kanEndres, maaloppnaaelse, nivaaord, sisteNivaa, utvikling } from './rules';
import type { Maal, Nivaa, Utvikling } from './types';

export interface Maalvisning {
  id: string;
  versjon: number;
  tittel: string;
  utdrag: string | null;
  utgangspunkt: string;
  maaltilstand: string;
  maalepunkt: string;
  innen: string;
  status: Maal['status'];
  nivaa: Nivaa | null;
  /** «Nå:» i ord, fra siste vurdering; ellers beskrivelsen av nivået. */
  naa: string | null;
  utvikling: Utvikling;
  /** Utgangspunktet og så hver vurdering, for grafen. */
  punkter: number[];
  nivaaer: { nivaa: Nivaa; tekst: string }[];
  historie: {
    id: string;
    dag: string;
    nivaa: Nivaa;
    tekst: string | null;
    av: string;
  }[];
  kanEndres: boolean;
  vekt: number;
}

const NEDENFRA: readonly Nivaa[] = [-2, -1, 0, 1, 2];

export function visMaal(maal: Maal): Maalvisning {
  const nivaa = sisteNivaa(maal);
  return {
    id: maal.id,
    versjon: maal.versjon,
    tittel: maal.tittel,
    utdrag: maal.egneOrd?.utdrag ?? null,
    utgangspunkt: maal.utgangspunkt,
    maaltilstand: maal.maaltilstand,
    maalepunkt: maal.maalepunkt,
    innen: formatDayYear(maal.innenDato),
    status: maal.status,
    nivaa,
    naa: nivaa === null ? null : (maal.vurderinger.at(-1)!.tekst ?? nivaaord(maal, nivaa)),
    utvikling: utvikling(maal),
    punkter: [maal.utgangsnivaa, ...maal.vurderinger.map((v) => v.nivaa)],
    nivaaer: NEDENFRA.map((n) => ({ nivaa: n, tekst: nivaaord(maal, n) })),
    historie: maal.vurderinger.toReversed().map((v) => ({
      id: v.id,
      dag: formatDay(v.dato),
      nivaa: v.nivaa,
      tekst: v.tekst,
      av: v.vurdertAv.navn,
    })),
    kanEndres: kanEndres(maal.status, []).kan,
    vekt: maal.viktighet * maal.vanskelighet,
  };
}

export interface Maalliste {
  brukerId: string;
  egneOrd: EgneOrdvisning | null;
  maal: Maalvisning[];
  avsluttede: Maalvisning[];
  oppnaaelse: { fra: string; naa: string; med: number; utenfor: number } | null;
  kan: { lagre: boolean; vurdere: boolean };
}

export interface EgneOrdvisning {
  id: string;
  tekst: string;
  spurtAv: string;
  dag: string;
  tilStede: string | null;
}

export const visEgneOrd = (ord: EgneOrd | null, iDag: Dato): EgneOrdvisning | null =>
  ord && {
    id: ord.id,
    tekst: ord.tekst,
    spurtAv: ord.spurtAv,
    dag:
      ord.spurtDato.slice(0, 4) === iDag.slice(0, 4)
        ? formatDay(ord.spurtDato)
        : formatDayYear(ord.spurtDato),
    tilStede: ord.tilStede,
  };

export function visMaalliste(
  brukerId: string,
  alle: Maal[],
  egneOrd: EgneOrdvisning | null,
  kan: Maalliste['kan'],
): Maalliste {
  const t = maaloppnaaelse(alle);
  return {
    brukerId,
    egneOrd,
    maal: alle.filter((m) => m.status !== 'AVSLUTTET').map(visMaal),
    avsluttede: alle.filter((m) => m.status === 'AVSLUTTET' && m.vurderinger.length > 0).map(visMaal),
    oppnaaelse: t && { ...t, fra: heltall(t.fra), naa: heltall(t.naa) },
    kan,
  };
}

/** Skåren er grov; desimaler ville lovet mer enn den holder. */
const heltall = (tall: number): string => String(Math.round(tall));
