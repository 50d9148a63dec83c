import type { Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';
import { kortfor, ledigePlasser, type Kortdata, type Korttekst } from './kort';

export type Celler = ReadonlyMap<string, Kortdata[]>;

/** Kortene i hver rute, med nøkkelen «ansatt/del», og «ufordelt» for brettet. Ett gjennomløp, uansett hvor mange personer. */
export function lagCeller(t: Korttekst, tavle: TavleView, naar: (besok: Tavlebesok) => string): Celler {
  const celler = new Map<string, Kortdata[]>();
  const legg = (celle: string, kort: Kortdata) => {
    const her = celler.get(celle);
    if (her) her.push(kort);
    else celler.set(celle, [kort]);
  };
  for (const besok of tavle.besok) {
    for (const { ansattId, plass } of besok.tildelt)
      legg(`${ansattId}/${besok.dagsdel}`, kortfor(t, tavle, besok, ansattId, plass));
    if (besok.status === 'STOPPET' && besok.tildelt.length > 0) continue;
    for (const plass of ledigePlasser(besok))
      legg('ufordelt', { ...kortfor(t, tavle, besok, null, plass), naar: naar(besok) });
  }
  return celler;
}

/** De gamle kortene og rutene der ingenting er nytt, så bare det som endret seg, tegnes igjen. */
export function gjenbrukCeller(gamle: Celler, nye: Celler): Celler {
  const kort = new Map([...gamle.values()].flat().map((k) => [k.nokkel, k]));
  const ut = new Map<string, Kortdata[]>();
  for (const [celle, liste] of nye) {
    const gammel = gamle.get(celle);
    const delt = liste.map((k) => {
      const foer = kort.get(k.nokkel);
      return foer && likt(foer, k) ? foer : k;
    });
    const uendret = gammel?.length === delt.length && delt.every((k, i) => k === gammel[i]);
    ut.set(celle, uendret ? gammel : delt);
  }
  return ut;
}

const likt = ({ besok: a, ...resten }: Kortdata, { besok: b, ...andre }: Kortdata): boolean =>
  (a === b || JSON.stringify(a) === JSON.stringify(b)) && JSON.stringify(resten) === JSON.stringify(andre);
