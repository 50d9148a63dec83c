import { byggVerden } from '../../factories/verden';

let nummer = 0;

/** En ny leietaker for hver prøve, i den samme databasen. Gerd med et gjeldende vedtak, ett mål og ett tiltak hver morgen. Ingen besøk ennå. */
export async function lagHjemme(navn: string) {
  const v = byggVerden(`${navn}-${(nummer += 1)}`);
  const gerd = v.bruker({ navn: 'Gerd Haugen' });
  gerd.sa('Jeg vil sitte på benken og se på folk.');
  const maal = gerd.medMaal({ tittel: 'Gå ut til benken', status: 'AKTIVT', utdrag: 'sitte på benken' });
  gerd.vedtak.fattet({ maal: [maal], linjer: [{ tjeneste: '15', omfang: 'Medisin og stell' }] });
  const frokost = gerd.plan.medTiltak({ maal, tekst: 'Frokost', dagsdel: 'MORGEN', fom: v.om(-30) });
  gerd.plan.medVersjon({ gjelderFom: v.om(-30) });
  const skjermet = v.bruker({ navn: 'Ruth Berg', felt: { adressesperre: 'STRENGT_FORTROLIG' } });
  await v.lagre();

  const skjema = (over: object = {}) => ({
    brukerId: gerd.id,
    maalId: maal.id,
    planversjon: '1',
    grunn: 'Hun vil ut før lunsj',
    tekst: 'Følge til benken',
    tjeneste: '15',
    ukedager: ['1', '3', '5'],
    dagsdel: 'FORMIDDAG',
    hverNteUke: '1',
    fom: '25.11.2026',
    anslagMinutter: '17',
    antallAnsatte: '1',
    gruppe: '1',
    ...over,
  });
  const besok = () =>
    v.se((tx) =>
      tx.besok.findMany({
        where: { brukerId: gerd.id },
        orderBy: [{ dato: 'asc' }, { dagsdel: 'asc' }, { gruppe: 'asc' }],
        include: { tiltak: true, tildelinger: true },
      }),
    );
  return { v, gerd, maal, frokost, skjermet, skjema, besok };
}

export type Hjemme = Awaited<ReturnType<typeof lagHjemme>>;
export const dagen = (rad: { dato: Date }): string => rad.dato.toISOString().slice(0, 10);
