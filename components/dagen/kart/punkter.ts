import type { Punkt } from '@/lib/domain/dagen/besok/reise/types';
import type { Kartbesok, Kartrute } from '@/lib/domain/dagen/kart/types';

/** Én lapp på et punkt: «YA 3». Uten person er den en ring. */
export interface Lapp {
  besokId: string;
  ansattId: string | null;
  tekst: string;
  farge: number | null;
  to: boolean;
  ferdig: boolean;
  /** Vises når pekeren er over. Det samme står i lista. */
  tittel: string;
}

export interface Kartpunkt {
  sted: Punkt;
  lapper: Lapp[];
}

export interface Kartlinje {
  ansattId: string;
  farge: number;
  strek: number;
  steder: Punkt[];
}

const paaKartet = (besok: Kartbesok): boolean => besok.sted !== null && besok.status !== 'STOPPET';
const nokkel = ({ breddegrad, lengdegrad }: Punkt): string => `${breddegrad} ${lengdegrad}`;

/** Naboer i samme hus deler punkt, med en lapp hver. Ellers ville den ene skjult den andre. */
export function kartpunkter(
  ruter: readonly Kartrute[],
  ufordelt: readonly Kartbesok[],
  skjult: ReadonlySet<string>,
): Kartpunkt[] {
  const punkter = new Map<string, Kartpunkt>();
  const legg = (besok: Kartbesok, rute: Kartrute | null) => {
    if (!paaKartet(besok)) return;
    const sted = besok.sted!;
    const punkt = punkter.get(nokkel(sted)) ?? { sted, lapper: [] };
    punkter.set(nokkel(sted), punkt);
    punkt.lapper.push({
      besokId: besok.besokId,
      ansattId: rute?.ansattId ?? null,
      tekst: rute ? `${rute.initialer} ${besok.nummer ?? ''}`.trim() : '',
      farge: rute?.farge ?? null,
      to: besok.sammenMed !== null,
      ferdig: besok.status === 'FERDIG' || besok.status === 'AVVIK',
      tittel: besok.navn,
    });
  };
  for (const rute of ruter) if (!skjult.has(rute.ansattId)) for (const besok of rute.besok) legg(besok, rute);
  for (const besok of ufordelt) legg(besok, null);
  return [...punkter.values()];
}

/** Ruta går fra oppmøtet når den vises fra første besøk. */
export function kartlinjer(
  ruter: readonly Kartrute[],
  base: Punkt,
  skjult: ReadonlySet<string>,
): Kartlinje[] {
  return ruter.flatMap(({ ansattId, farge, strek, besok }) => {
    const gaar = besok.filter(paaKartet);
    if (skjult.has(ansattId) || gaar.length === 0) return [];
    const steder = gaar.map((b) => b.sted!);
    return [{ ansattId, farge, strek, steder: gaar[0]!.nummer === 1 ? [base, ...steder] : steder }];
  });
}
