import { byggVerden } from '../../../factories/verden';

export const KODE = '7391';
export const FNR = '14854312345';

/** En dag der alt det som ikke skal på papir eller kart, finnes: koder, nummer, sperrede adresser, et annet team. */
export async function lagPapirdag(navn: string) {
  const v = byggVerden(navn);
  const annen = byggVerden(`${navn}-annen`);
  await annen.lagre();
  for (const hvem of [v.fag, v.fag2, v.sykepleier]) v.vakt(hvem);
  v.vakt(v.hjemmehjelper, 0, 'KVELD');

  const gerd = v.bruker({
    navn: 'Gerd Haugen',
    felt: {
      adresse: 'Bekkeveien 14 B',
      adressetillegg: `2. etasje, boks ${KODE} ved døra`,
      telefon: '00 00 31 234',
      godtAaVite: `Ring på to ganger\nKoden er 7 3 9-1. Nummeret hennes er ${FNR.slice(0, 6)} ${FNR.slice(6)}.`,
      nokkelnummer: '23',
      nokkelkode: KODE,
      breddegrad: 60.2516,
      lengdegrad: 7.5668,
    },
  });
  const maal = gerd.medMaal({ status: 'AKTIVT', tittel: 'Gå til postkassen' });
  const medisin = gerd.plan.medTiltak({
    maal,
    tekst: `Dosett. Skap ${KODE}`,
    dagsdel: 'MORGEN',
    kompetanse: 'LEGEMIDLER',
    maaGjores: true,
  });
  const stell = gerd.plan.medTiltak({ maal, tekst: 'Morgenstell', dagsdel: 'KVELD', antallAnsatte: 2 });

  const skjermet = (grad: 'FORTROLIG' | 'STRENGT_FORTROLIG' | 'KLIENTADRESSE', hvem: string) => {
    const bruker = v.bruker({
      navn: hvem,
      felt: {
        adressesperre: grad,
        adresse: grad === 'KLIENTADRESSE' ? 'Torvet 9' : 'Hemmelig vei 1',
        telefon: grad === 'KLIENTADRESSE' ? '00 00 11 111' : '00 00 99 999',
        nokkelnummer: '99',
        godtAaVite: grad === 'KLIENTADRESSE' ? null : 'Ring aldri på',
        breddegrad: 60.26,
        lengdegrad: 7.58,
      },
    });
    bruker.medSkjermetTilgang(v.fag);
    return {
      bruker,
      tiltak: bruker.plan.medTiltak({
        maal: bruker.medMaal({ status: 'AKTIVT' }),
        tekst: grad === 'KLIENTADRESSE' ? 'Klesvask' : 'Hemmelig sårstell',
      }),
    };
  };
  const linda = skjermet('STRENGT_FORTROLIG', 'Linda Myhrer');
  const fadumo = skjermet('FORTROLIG', 'Fadumo Ibrahim');
  const klient = skjermet('KLIENTADRESSE', 'Kalle Klient');
  const uten = v.bruker({ navn: 'Uno Punktlos', felt: { adresse: 'Torvet 3' } });
  const tur = uten.plan.medTiltak({ maal: uten.medMaal({ status: 'AKTIVT' }), tekst: 'Gåtur' });
  const halvor = v.bruker({ navn: 'Halvor Eide', felt: { breddegrad: 60.25, lengdegrad: 7.56 } });
  halvor.medStopp({ fom: v.om(-1), sted: 'Solvik sykehus, post 4' });

  const besok = {
    gerdMorgen: gerd.medBesok({ tiltak: [medisin], hvem: [v.fag], rekkefolge: 1 }),
    gerdKveld: gerd.medBesok({ tiltak: [stell], hvem: [v.fag, v.fag2], rekkefolge: 2 }),
    linda: linda.bruker.medBesok({ tiltak: [linda.tiltak], hvem: [v.fag], rekkefolge: 3 }),
    // Bare hun går til Fadumo, og hun har ingen vakt: på kartet skal hun ikke finnes.
    fadumo: fadumo.bruker.medBesok({ tiltak: [fadumo.tiltak], hvem: [v.fysioterapeut], rekkefolge: 4 }),
    klient: klient.bruker.medBesok({ tiltak: [klient.tiltak], hvem: [v.fag], rekkefolge: 5 }),
    stoppet: halvor.medBesok({ status: 'STOPPET', hvem: [v.fag], rekkefolge: 6 }),
    gjort: halvor.medBesok({ dagsdel: 'MORGEN', status: 'FERDIG', hvem: [v.fag2], rekkefolge: 7 }),
    ufordelt: uten.medBesok({ tiltak: [tur], dagsdel: 'MIDDAG', rekkefolge: 8 }),
    iMorgen: gerd.medBesok({ dato: v.om(1), tiltak: [medisin], hvem: [v.sykepleier] }),
    overmorgen: uten.medBesok({ dato: v.om(2), tiltak: [tur], hvem: [v.sykepleier] }),
    utlaant: uten.medBesok({ tiltak: [tur], dagsdel: 'ETTERMIDDAG', hvem: [v.nabo], rekkefolge: 9 }),
  };
  await v.lagre();
  return { ...v, annen, gerd, linda, fadumo, klient, halvor, uten, besok };
}

export type Papirdag = Awaited<ReturnType<typeof lagPapirdag>>;
