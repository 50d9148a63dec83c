import type { Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';

export type Korttekst = (nokkel: never, verdier?: Record<string, string>) => string;

/** Det ett kort viser. Flatt og likt fra gang til gang, så kortet bare tegnes når noe er nytt. */
export interface Kortdata {
  nokkel: string;
  besok: Tavlebesok;
  plass: number;
  kjent: boolean;
  /** Ulike ansikter på 14 dager. Null når personen er skjermet. */
  ansikter: number | null;
  /** «To, med Amina», «Stopp sykehus», «Avvik avslått». Bare når det trengs. */
  linje: { tegn: 'to' | 'stopp' | 'avvik'; fet: string; tekst: string } | null;
  /** «Låst til Maren». */
  laas: string | null;
  /** I brettet, der kortet ikke ligger under en del av dagen: «morgen · sykepleier». */
  naar: string | null;
  kanFlyttes: boolean;
}

/** Det kortet viser ut over besøket selv: stjerne, ansiktstall og tredje linje. */
export function kortfor(
  t: Korttekst,
  tavle: TavleView,
  besok: Tavlebesok,
  ansattId: string | null,
  plass: number,
): Kortdata {
  const ansikter = besok.bruker ? (tavle.ansikter[besok.bruker.id] ?? []) : null;
  return {
    nokkel: `${besok.id}/${plass}`,
    besok,
    plass,
    kjent: ansattId !== null && Boolean(ansikter?.some((a) => a.ansattId === ansattId && a.sist !== null)),
    ansikter: ansikter && ansikter.filter((a) => a.antall14 > 0).length,
    linje: linje(t, tavle, besok, ansattId),
    laas: laasord(t, besok),
    naar: null,
    kanFlyttes: tavle.kanFlytte && besok.status === 'PLANLAGT' && besok.bruker !== null,
  };
}

/** Hva som er låst, med ett ord ved siden av hengelåsen. */
export function laasord(t: Korttekst, { laastPerson, laastDagsdel }: Tavlebesok): string | null {
  const ord = (nokkel: string) => t(nokkel as never);
  if (laastPerson && laastDagsdel) return ord('laas.begge');
  if (laastPerson) return ord('laas.person');
  return laastDagsdel ? ord('laas.dagsdel') : null;
}

function linje(t: Korttekst, tavle: TavleView, besok: Tavlebesok, ansattId: string | null) {
  const ord = (nokkel: string, verdier?: Record<string, string>) => t(nokkel as never, verdier);
  if (besok.status === 'STOPPET')
    return {
      tegn: 'stopp' as const,
      fet: ord('kort.stopp'),
      tekst: besok.stopp ? ord(`stopp.${besok.stopp.grunn}`) : '',
    };
  if (besok.avvik)
    return { tegn: 'avvik' as const, fet: ord('kort.avvik'), tekst: ord(`avvik.${besok.avvik}`) };
  if (besok.antallAnsatte < 2) return null;
  const annen = besok.tildelt.find((x) => x.ansattId !== ansattId);
  const navn = annen && tavle.spor.find((s) => s.ansattId === annen.ansattId)?.fornavn;
  return { tegn: 'to' as const, fet: '', tekst: navn ? ord('kort.to', { navn }) : ord('kort.toMangler') };
}

/** Plasser ingen har. Et besøk for to kan ligge både hos én og i brettet. */
export const ledigePlasser = (besok: Tavlebesok): number[] =>
  [1, 2].slice(0, besok.antallAnsatte).filter((plass) => !besok.tildelt.some((t) => t.plass === plass));
