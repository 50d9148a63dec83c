import type { Maalform } from '../ordbok/rules';

/** Tallord. «en/ei/et» er også artikler; det er gjenkjenneren som avgjør hva som står etter. */
const TALLORD: Record<Maalform, string> = {
  no: `en=1 én=1 ei=1 ein=1 éin=1 ett=1 et=1 eitt=1 éi=1 to=2 begge=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12
    tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tjue=20 tyve=20 tjuefem=25 tretti=30 tredve=30 trettifem=35 førti=40 førtifem=45 femti=50 seksti=60
    sytti=70 åtti=80 nitti=90 hundre=100 halvannen=1.5 halvanna=1.5 halvannet=1.5 par=2`,
  sv: `en=1 ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18
    nitton=19 tjugo=20 tjugofem=25 trettio=30 fyrtio=40 fyrtiofem=45 femtio=50 sextio=60 nittio=90 par=2`,
  en: `a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
    eighteen=18 twenty=20 twenty-five=25 thirty=30 forty=40 forty-five=45 fifty=50 sixty=60 ninety=90 couple=2`,
};

const TABELL = Object.fromEntries(
  Object.entries(TALLORD).map(([form, ord]) => [
    form,
    new Map(ord.split(/\s+/).map((par) => [par.split('=')[0]!, Number(par.split('=')[1])])),
  ]),
) as Record<Maalform, Map<string, number>>;

/** «2», «1,5», «1 1/2», «½», «tre» → tallet. */
export function tallverdi(ord: string, form: Maalform): number | undefined {
  const iord = TABELL[form].get(ord);
  if (iord !== undefined) return iord;
  if (ord === '½') return 0.5;
  const siffer = /(\d+)(?:[.,](\d+))?\s*(½)?$/.exec(ord);
  if (!siffer) return undefined;
  return Number(`${siffer[1]}.${siffer[2] ?? 0}`) + (siffer[3] ? 0.5 : 0);
}

const SIFFER = String.raw`\d+(?:[.,]\d+)?(?:\s?[-–—]\s?\d+(?:[.,]\d+)?)?(?:\s?½)?|½`;

/** Kilde til et regulært uttrykk for ett tall, i siffer eller ord. */
export const tallkilde = (form: Maalform): string =>
  `(?:${SIFFER}|(?:${[...TABELL[form].keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}]))`;
