import { byggVerden } from '../../../factories/verden';

let nummer = 0;

/**
 * Et team i to uker: Gerd og Odd hver dag, Yusuf og Amina på vakt. Yusuf har Gerd, Amina har Odd, denne uka og neste.
 * En ny leietaker for hver prøve.
 */
export async function lagRutedag(navn: string) {
  const v = byggVerden(`${navn}-${(nummer += 1)}`);
  for (let d = -7; d <= 14; d += 1) for (const hvem of [v.fag, v.fag2, v.sykepleier]) v.vakt(hvem, d);
  v.vakt(v.hjemmehjelper, 0, 'KVELD');
  const person = (navnet: string, hvem: typeof v.fag, fram = 14) => {
    const bruker = v.bruker({ navn: navnet });
    const maal = bruker.medMaal({ status: 'AKTIVT' });
    bruker.vedtak.fattet({ maal: [maal], linjer: [{ tjeneste: '15', omfang: 'Frokost' }] });
    const frokost = bruker.plan.medTiltak({ maal, tekst: 'Frokost', dagsdel: 'MORGEN', fom: v.om(-60) });
    bruker.plan.medVersjon({ gjelderFom: v.om(-60) });
    const besok = Array.from({ length: 8 + fram }, (_, i) =>
      bruker.medBesok({
        dato: v.om(i - 7),
        tiltak: [frokost],
        hvem: [hvem],
        status: i < 7 ? 'FERDIG' : 'PLANLAGT',
      }),
    );
    return { ...bruker, bruker, maal, frokost, paa: (dag: number) => besok[dag + 7]! };
  };
  const gerd = person('Gerd Haugen', v.fag);
  const odd = person('Odd Viken', v.fag2);
  const ruth = v.bruker({ navn: 'Ruth Berg', felt: { adressesperre: 'STRENGT_FORTROLIG' } });
  ruth.medSkjermetTilgang(v.fag);
  const hemmelig = ruth.plan.medTiltak({ maal: ruth.medMaal({ status: 'AKTIVT' }), dagsdel: 'MORGEN' });
  const skjermet = ruth.medBesok({ tiltak: [hemmelig], hvem: [v.fag] });
  await v.lagre();

  const hvemHar = async (besokId: string) =>
    v
      .se((tx) =>
        tx.besokstildeling.findMany({
          where: { besokId },
          orderBy: { plass: 'asc' },
          select: { ansattId: true },
        }),
      )
      .then((rader) => rader.map((r) => r.ansattId));
  const rad = (besokId: string) => v.se((tx) => tx.besok.findUniqueOrThrow({ where: { id: besokId } }));
  const rutene = () =>
    v.se((tx) =>
      tx.rute.findMany({
        orderBy: [{ tom: { sort: 'desc', nulls: 'first' } }, { navn: 'asc' }],
        include: { plasser: true, bemanning: true },
      }),
    );
  return { v, gerd, odd, ruth, skjermet, hvemHar, rad, rutene };
}

export type Rutedag = Awaited<ReturnType<typeof lagRutedag>>;
