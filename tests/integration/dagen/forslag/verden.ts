import { byggVerden } from '../../../factories/verden';

/** En dag der Yusuf er ansvarlig, Amina er kjent, og Maren er den eneste som kan gi insulin. */
export async function lagForslagsdag(navn = 'forslag') {
  const verden = byggVerden(navn);
  const annen = byggVerden(`${navn}-annen`);
  await annen.lagre();
  for (const hvem of [verden.fag, verden.fag2, verden.sykepleier]) verden.vakt(hvem);
  const person = (navn: string, felt: object = {}) => {
    const bruker = verden.bruker({ navn, felt });
    const maal = bruker.medMaal({ status: 'AKTIVT' });
    return { bruker, maal };
  };
  const gerd = person('Gerd Haugen');
  gerd.bruker.medTjenesteansvarlig();
  const insulin = gerd.bruker.plan.medTiltak({
    maal: gerd.maal,
    tekst: 'Insulin',
    dagsdel: 'MORGEN',
    kompetanse: 'INSULIN',
    maaGjores: true,
  });
  const stell = gerd.bruker.plan.medTiltak({
    maal: gerd.maal,
    tekst: 'Stell',
    dagsdel: 'FORMIDDAG',
    kompetanse: 'STELL',
    antallAnsatte: 2,
  });
  const odd = person('Odd Vik');
  const frokost = odd.bruker.plan.medTiltak({ maal: odd.maal, tekst: 'Frokost', dagsdel: 'MORGEN' });
  const ruth = person('Ruth Berg', { adressesperre: 'STRENGT_FORTROLIG' });
  ruth.bruker.medSkjermetTilgang(verden.fag);
  const hemmelig = ruth.bruker.plan.medTiltak({ maal: ruth.maal, tekst: 'Sårstell', dagsdel: 'MORGEN' });
  odd.bruker.medBesok({ dato: verden.om(-3), tiltak: [frokost], hvem: [verden.fag2], status: 'FERDIG' });
  const besok = {
    insulin: gerd.bruker.medBesok({ tiltak: [insulin] }),
    stell: gerd.bruker.medBesok({ tiltak: [stell], hvem: [verden.fag] }),
    frokost: odd.bruker.medBesok({ tiltak: [frokost] }),
    skjermet: ruth.bruker.medBesok({ tiltak: [hemmelig], hvem: [verden.fag] }),
  };
  await verden.lagre();
  return { ...verden, annen, gerd: gerd.bruker, odd: odd.bruker, ruth: ruth.bruker, besok };
}

export type Forslagsdag = Awaited<ReturnType<typeof lagForslagsdag>>;
