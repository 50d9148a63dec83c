import { formatDayShort, formatDayYear } from '@/lib/platform/time/format';
import { iGruppe, overTid, sammenlign, streker, valgtePar } from './rules';
import { GRUPPER, type Profilpunkt } from './types';

/** «25. nov. 2026» */
const kort = (dato: Profilpunkt['dato']): string => `${formatDayShort(dato)} ${dato.slice(0, 4)}`;

export function visProfilhistorie(
  punkter: readonly Profilpunkt[],
  valg: { foer?: string | undefined; naa?: string | undefined },
  vedtaketsKartlegging: string | null,
) {
  const par = valgtePar(punkter, valg);
  const endringer = par && sammenlign(par.foer.profil, par.naa.profil);
  const siste = punkter.at(-1)?.kartleggingId ?? null;
  return {
    kartlegginger: punkter.map((p) => ({
      id: p.kartleggingId,
      dag: formatDayYear(p.dato),
      kort: kort(p.dato),
      sett: p.profil.sett,
    })),
    par: par && {
      foer: { id: par.foer.kartleggingId, dag: formatDayYear(par.foer.dato), sett: par.foer.profil.sett },
      naa: { id: par.naa.kartleggingId, dag: formatDayYear(par.naa.dato), sett: par.naa.profil.sett },
      sammeSett: par.foer.profil.sett === par.naa.profil.sett,
    },
    grupper: endringer ? GRUPPER.map((gruppe) => ({ gruppe, linjer: iGruppe(endringer, gruppe) })) : [],
    overTid: overTid(punkter).map((linje) => ({ ...linje, streker: streker(linje) })),
    /** Kartleggingen bak det siste vedtaket, når den er en annen enn den nyeste. */
    sidenVedtak:
      vedtaketsKartlegging !== siste && punkter.some((p) => p.kartleggingId === vedtaketsKartlegging)
        ? { foer: vedtaketsKartlegging!, naa: siste! }
        : null,
  };
}
export type Profilhistorie = ReturnType<typeof visProfilhistorie>;
