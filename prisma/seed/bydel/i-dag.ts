import { nyttNotat } from '@/tests/factories/bruker';
import { nyHendelse, tidspunkt } from '@/tests/factories/grunnlag';
import type { Dagsdel } from '@/tests/factories/plan';
import type { Bydel } from './bydel';
import { leggBesok } from './besok-i-planen';
import type { Avtale } from './besok-i-planen';

type Rad = readonly [
  navn: string,
  dagsdel: Dagsdel,
  gruppe: number,
  hvem: string,
  status?: 'FERDIG' | 'AVVIK',
];

/** Tavla til Team Lillebekk i dag, i rekkefølge. De uten navn var hos Sindre, som er syk. */
// prettier-ignore
const TAVLA: readonly Rad[] = [
  ['Solveig Nygård', 'MORGEN', 1, ''],
  ['Per Olav Dahl', 'MORGEN', 1, ''],
  ['Odd Viken', 'MORGEN', 1, ''],
  ['Leif Askeland', 'FORMIDDAG', 1, ''],
  ['Ruth Bakken', 'FORMIDDAG', 1, ''],
  ['Wenche Dale', 'ETTERMIDDAG', 1, ''],
  ['Arne Løvås', 'MORGEN', 1, 'Maren', 'FERDIG'],
  ['Aslaug Myrvold', 'MORGEN', 1, 'Maren'],
  ['Inger Lise Rustad', 'FORMIDDAG', 1, 'Maren'],
  ['Torbjørn Hegge', 'FORMIDDAG', 1, 'Maren'],
  ['Bergljot Strand', 'MIDDAG', 1, 'Maren'],
  ['Aslaug Myrvold', 'ETTERMIDDAG', 1, 'Maren'],
  ['Mary Fjeld', 'MORGEN', 1, 'Ingrid', 'FERDIG'],
  ['Oddny Tveit', 'MORGEN', 1, 'Ingrid'],
  ['Ragnar Bøe', 'FORMIDDAG', 1, 'Ingrid'],
  ['Halvor Eide', 'MIDDAG', 1, 'Ingrid'],
  ['Mary Fjeld', 'ETTERMIDDAG', 1, 'Ingrid'],
  ['Gunvor Sæther', 'MORGEN', 1, 'Yusuf Amina', 'FERDIG'],
  ['Halvor Eide', 'MORGEN', 1, 'Yusuf'],
  ['Edvin Holm', 'MORGEN', 1, 'Yusuf', 'FERDIG'],
  ['Fatima Yilmaz', 'FORMIDDAG', 1, 'Yusuf', 'AVVIK'],
  ['Solveig Nygård', 'FORMIDDAG', 1, 'Yusuf'],
  ['Klara Johnsen', 'FORMIDDAG', 1, 'Yusuf'],
  ['Edvin Holm', 'MIDDAG', 1, 'Yusuf'],
  ['Jan Erik Olsen', 'ETTERMIDDAG', 1, 'Yusuf'],
  ['Else Midtbø', 'MORGEN', 1, 'Amina'],
  ['Trygve Aasen', 'FORMIDDAG', 1, 'Amina'],
  ['Bjarne Kvale', 'FORMIDDAG', 1, 'Amina'],
  ['Else Midtbø', 'MIDDAG', 1, 'Amina'],
  ['Rigmor Pettersen', 'ETTERMIDDAG', 1, 'Amina'],
  ['Johannes Ruud', 'MORGEN', 1, 'Tomasz'],
  ['Inger Lise Rustad', 'FORMIDDAG', 3, 'Tomasz'],
  ['Leif Askeland', 'MIDDAG', 3, 'Tomasz'],
  ['Sverre Gran', 'ETTERMIDDAG', 3, 'Tomasz'],
  ['Klara Johnsen', 'FORMIDDAG', 2, 'Bjørn'],
  ['Edvin Holm', 'FORMIDDAG', 2, 'Bjørn'],
  ['Wenche Dale', 'MIDDAG', 2, 'Bjørn'],
  ['Ragnar Bøe', 'ETTERMIDDAG', 2, 'Bjørn'],
  ['Gunvor Sæther', 'ETTERMIDDAG', 1, 'Nora Hodan'],
  ['Edvin Holm', 'KVELD', 1, 'Nora'],
  ['Mary Fjeld', 'KVELD', 1, 'Nora'],
  ['Aslaug Myrvold', 'KVELD', 1, 'Nora'],
  ['Oddny Tveit', 'KVELD', 1, 'Nora'],
];

export const ANTALL_PAA_TAVLA = TAVLA.length;

/** Det neste besøk må vite, skrevet av den som var der sist. */
// prettier-ignore
const OVERLEVERING: Record<string, string> = {
  'Solveig Nygård/FORMIDDAG': 'Vondt i hoften da hun reiste seg etter kveldsmaten. Det gikk over da hun fikk sitte litt. Spør henne før dere går ut.',
  'Edvin Holm/MIDDAG': 'Ny salve på venstre legg, morgen og kveld ut uka.',
  'Klara Johnsen/FORMIDDAG': 'Hun vil vise deg at hun kan ta de fire nederste trinnene. La henne.',
};

/** Legger dagens besøk slik tavla er. Planen og tavla må være enige, ellers stopper vi her. */
export function iDagPaaTavla(b: Bydel, avtaler: readonly Avtale[]): void {
  const igjen = new Set(avtaler);
  TAVLA.forEach(([navn, dagsdel, gruppe, hvem, status], rekkefolge) => {
    const avtale = avtaler.find(
      (a) => a.beboer.bruker.navn === navn && a.dagsdel === dagsdel && a.gruppe === gruppe,
    );
    if (!avtale) throw new Error(`Planen har ikke ${navn} ${dagsdel} ${gruppe} i dag`);
    igjen.delete(avtale);
    const folk = hvem === '' ? [] : hvem.split(' ').map(b.kollega);
    const overlevering = OVERLEVERING[`${navn}/${dagsdel}`] ?? null;
    const besok = leggBesok(b, avtale, folk, rekkefolge, {
      overlevering,
      ...(status && { status }),
      ...(status === 'AVVIK' && { utfall: () => ({ utfall: 'AVSLAATT', grunn: 'VILLE_IKKE' }) }),
    });
    if (status) meldUtfall(b, avtale, besok.id, status);
  });
  const ekstra = [...igjen].map((a) => `${a.beboer.bruker.navn} ${a.dagsdel} ${a.gruppe}`);
  if (ekstra.length > 0) throw new Error(`Planen har noe tavla ikke har: ${ekstra.join(', ')}`);
}

function meldUtfall(b: Bydel, { beboer, tiltak }: Avtale, besokId: string, status: 'FERDIG' | 'AVVIK'): void {
  const av =
    beboer.person.navn === 'Arne Løvås'
      ? b.kollega('Maren')
      : beboer.person.navn === 'Mary Fjeld'
        ? b.kollega('Ingrid')
        : b.kollega('Yusuf');
  const naar = tidspunkt(b.g, b.g.iDag, 7, 15);
  const felles = {
    objektType: 'besok',
    objektId: besokId,
    brukerId: beboer.bruker.id,
    ansattId: av.id,
    tidspunkt: naar,
  };
  if (status === 'FERDIG') {
    nyHendelse(b.g, { type: 'besok.ferdig', ...felles });
    return;
  }
  nyttNotat(b.g, beboer.bruker, {
    slag: 'TJENESTE',
    tekst:
      'Fatima vil dusje etter frokost, når hun har våknet. Hun takket nei nå. Prøver på nytt senere i dag.',
    av,
    tidspunkt: naar,
    besokId,
  });
  nyHendelse(b.g, {
    type: 'besok.avvik',
    ...felles,
    data: { avvik: [{ tiltakId: tiltak[0]!.id, utfall: 'AVSLAATT', grunn: 'VILLE_IKKE' }] },
  });
}
