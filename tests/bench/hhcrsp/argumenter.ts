export interface Argumenter {
  instanser: string;
  ut: string;
  sekunder: number;
  seed: number;
  /** Wall time by default. `cpu` counts the time this process had, for a machine others use too. */
  klokke: 'vegg' | 'cpu';
}

const BRUK =
  'Bruk: npm run bench:hhcrsp -- --instanser MAPPE --ut MAPPE [--sekunder 10] [--seed 1] [--klokke vegg|cpu]';
const NAVN = ['instanser', 'ut', 'sekunder', 'seed', 'klokke'];

/** The arguments, or a sentence about what is wrong with them. */
export function lesArgumenter(argv: readonly string[]): Argumenter | string {
  const gitt = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const [navn, verdi] = argv[i]!.includes('=') ? delt(argv[i]!) : [argv[i]!, argv[++i]];
    const kjent = NAVN.find((n) => `--${n}` === navn);
    if (!kjent) return `Kjenner ikke «${navn}». ${BRUK}`;
    if (verdi === undefined || verdi === '' || verdi.startsWith('--'))
      return `${navn} mangler verdi. ${BRUK}`;
    gitt.set(kjent, verdi);
  }
  const instanser = gitt.get('instanser');
  const ut = gitt.get('ut');
  if (!instanser) return `Skriv hvilken mappe instansene ligger i, med --instanser. ${BRUK}`;
  if (!ut) return `Skriv hvilken mappe løsningene skal skrives til, med --ut. ${BRUK}`;
  const sekunder = Number(gitt.get('sekunder') ?? 10);
  if (!(sekunder > 0 && sekunder <= 86_400)) return `--sekunder må være et tall større enn 0. ${BRUK}`;
  const seed = Number(gitt.get('seed') ?? 1);
  if (!Number.isSafeInteger(seed) || seed < 0) return `--seed må være et helt tall, 0 eller større. ${BRUK}`;
  const klokke = gitt.get('klokke') ?? 'vegg';
  if (klokke !== 'vegg' && klokke !== 'cpu') return `--klokke er vegg eller cpu. ${BRUK}`;
  return { instanser, ut, sekunder, seed, klokke };
}

function delt(argument: string): [string, string] {
  const i = argument.indexOf('=');
  return [argument.slice(0, i), argument.slice(i + 1)];
}
