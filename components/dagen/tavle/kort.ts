import type { Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';

type T = (nokkel: never, verdier?: Record<string, string>) => string;

/** Det kortet viser ut over besøket selv: stjerne, ansiktstall og tredje linje. */
export function kortfor(t: T, tavle: TavleView, besok: Tavlebesok, ansattId: string | null) {
  const ansikter = besok.bruker ? (tavle.ansikter[besok.bruker.id] ?? []) : null;
  return {
    besok,
    kjent: ansattId !== null && Boolean(ansikter?.some((a) => a.ansattId === ansattId && a.sist !== null)),
    ansikter: ansikter && ansikter.filter((a) => a.antall14 > 0).length,
    linje: linje(t, tavle, besok, ansattId),
    kanFlyttes: tavle.kanFlytte && besok.status === 'PLANLAGT' && besok.bruker !== null,
  };
}

function linje(t: T, tavle: TavleView, besok: Tavlebesok, ansattId: string | null) {
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
