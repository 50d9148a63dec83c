import { dayOf, type Dato } from '@/lib/platform/time/dato';
import { formatDay, formatDayYear, formatNumeric, formatTime } from '@/lib/platform/time/format';
import { endring, IKKE_RELEVANT_KODE } from './funksjonsprofil/rules';
import type { Endring, Funksjonsprofil, Skaar } from './funksjonsprofil/types';
import type {
  FerdigKartlegging,
  Kartlegging,
  Kartlegginglinje,
  Kartleggingsutkast,
  Kartleggingstekster,
} from './types';

export interface Profillinje {
  kode: string;
  navn: string;
  skaar: Skaar;
  /** Skåren sist, når det finnes en kartlegging før og variabelen var med der. */
  sist: Skaar | null;
  endring: Endring | null;
}

/** Linje for linje, aldri samlet. */
export function visProfil(profil: Funksjonsprofil, forrige: Funksjonsprofil | null): Profillinje[] {
  const sist = new Map(forrige?.linjer.map((linje) => [linje.kode, linje.skaar]));
  return profil.linjer.map((linje) => ({
    ...linje,
    sist: sist.get(linje.kode) ?? null,
    endring: forrige ? endring(sist.get(linje.kode), linje.skaar) : null,
  }));
}

/** Verdien i skjemaet, eller ingenting når ingen har svart. */
export const skjemaverdi = (skaar: Skaar): string | undefined => {
  if (skaar.slag === 'IKKE_RELEVANT') return String(IKKE_RELEVANT_KODE);
  return skaar.slag === 'VERDI' ? String(skaar.verdi) : undefined;
};

const dag = (dato: Dato, iDag: Dato): string =>
  dato.slice(0, 4) === iDag.slice(0, 4) ? formatDay(dato) : formatDayYear(dato);

const felles = (k: Kartlegging, forrige: FerdigKartlegging | null, iDag: Dato) => ({
  id: k.id,
  brukerId: k.brukerId,
  sakId: k.sakId,
  versjon: k.versjon,
  tekster: tekster(k),
  tilStede: k.tilStede,
  profil: visProfil(k.profil, forrige?.profil ?? null),
  forrigeDag: forrige && dag(forrige.kartlagtDato, iDag),
});

export const visUtkast = (k: Kartleggingsutkast, forrige: FerdigKartlegging | null, iDag: Dato) => ({
  status: 'UTKAST' as const,
  ...felles(k, forrige, iDag),
  egneOrd: k.egneOrdUtkast ?? '',
  kartlagtDato: formatNumeric(k.kartlagtDato),
  kartlagtAvId: k.kartlagtAv.id,
  lagretKl: k.lagretTidspunkt && formatTime(k.lagretTidspunkt),
});
export type Utkastvisning = ReturnType<typeof visUtkast>;

export const visFerdig = (k: FerdigKartlegging, forrige: FerdigKartlegging | null, iDag: Dato) => ({
  status: 'FERDIG' as const,
  ...felles(k, forrige, iDag),
  egneOrd: { ...k.egneOrd, dag: dag(k.egneOrd.spurtDato, iDag) },
  ferdigDag: dag(dayOf(k.ferdigTidspunkt), iDag),
  ferdigKl: formatTime(k.ferdigTidspunkt),
});
export type Ferdigvisning = ReturnType<typeof visFerdig>;

const tekster = (k: Kartleggingstekster): Kartleggingstekster => ({
  egneRessurser: k.egneRessurser,
  nettverk: k.nettverk,
  risiko: k.risiko,
  bolig: k.bolig,
  adkomst: k.adkomst,
});

export const visLinje = (linje: Kartlegginglinje, iDag: Dato) => ({
  id: linje.id,
  status: linje.status,
  dag: dag(linje.kartlagtDato, iDag),
  av: linje.kartlagtAv.navn,
});
