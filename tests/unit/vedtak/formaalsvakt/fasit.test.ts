import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvRecords, csvRows } from '../../../bench/formaalsvakt/csv';
import { erRiktig, lesRader, maal, svarPaa } from '../../../bench/formaalsvakt/maaling';

const egne = readFileSync(new URL('egne.csv', import.meta.url), 'utf8');
const offentlig = resolve(import.meta.dirname, '../../../../../shared/data/formaalsvakt/eksempler.csv');

const gale = (csv: string) =>
  lesRader(csv)
    .map(svarPaa)
    .filter((r) => !erRiktig(r))
    .map((r) => `${r.id} ventet [${r.fasit}] fikk [${r.svar}] ${r.tekst}`);

function forventNestenAlt(csv: string): void {
  const feil = gale(csv);
  expect(1 - feil.length / lesRader(csv).length, feil.join('\n')).toBeGreaterThanOrEqual(0.98);
}
/** A thousand texts on a shared machine. */
const TID_NOK = 60_000;

describe('våre egne merkede tekster', () => {
  it('har alle språk og felt, og flest uten funn', () => {
    const rader = lesRader(egne);
    expect(new Set(rader.map((r) => `${r.felt} ${r.spraak}`)).size).toBe(20);
    expect(rader.filter((r) => r.fasit.length === 0).length).toBeGreaterThan(rader.length * 0.4);
  });

  it('minst 98 av 100 rader er riktige', () => forventNestenAlt(egne), TID_NOK);
});

describe.skipIf(!existsSync(offentlig))(
  'de offentlige eksemplene (hoppes over når ../shared/data ikke finnes)',
  () => {
    it('minst 98 av 100 rader er riktige', () => forventNestenAlt(readFileSync(offentlig, 'utf8')), TID_NOK);
  },
);

describe('fila', () => {
  it('leses med BOM, CRLF, anførselstegn, linjeskift i celler og kolonner i en annen rekkefølge', () => {
    const csv =
      '\uFEFFfunn,kommentar,tekst,ekstra,spraak,felt,id\r\n' +
      '"TID;FREKVENS","sa ""hei"", sa hun","Dusj, 20 min dagl.\nHver dag.",x,nb,innvilgelse,A1\r\n' +
      ',,"Du er 84 år",,nb,begrunnelse,A2\r\n';
    expect(lesRader(csv)).toEqual([
      { id: 'A1', felt: 'innvilgelse', spraak: 'nb', tekst: 'Dusj, 20 min dagl.\nHver dag.', fasit: ['TID', 'FREKVENS'] }, // prettier-ignore
      { id: 'A2', felt: 'begrunnelse', spraak: 'nb', tekst: 'Du er 84 år', fasit: [] },
    ]);
    expect(csvRecords(csv)[0]!.kommentar).toBe('sa "hei", sa hun');
    expect(csvRows('a,b\n1,2')).toEqual([['a', 'b'], ['1', '2']]); // prettier-ignore
  });

  it('sier fra om et felt den ikke kjenner', () => {
    expect(() => lesRader('id,felt,spraak,tekst,funn\nX,hode,nb,hei,')).toThrow('X: trenger kolonnene');
    expect(() => lesRader('id,felt,spraak,tekst,funn\nX,maal,nb,hei,PRIS')).toThrow('ukjent funn «PRIS»');
  });

  it('gir tallet på siste linje, og de gale radene over', () => {
    const linjer = maal(
      'id,felt,spraak,tekst,funn\n1,innvilgelse,nb,Dusj daglig.,FREKVENS\n2,innvilgelse,nb,Dusj.,TID\n',
    );
    expect(linjer.at(-1)).toBe('rader riktige: 0.500');
    expect(linjer).toContain('2 innvilgelse nb ventet [TID] fikk [] Dusj.');
    expect(linjer.find((l) => l.startsWith('FREKVENS'))).toMatch(/1\.000 +1\.000/);
  });
});
