import { describe, expect, it } from 'vitest';
import { vokt } from '@/lib/domain/vedtak/formaalsvakt/rules';
import type { Felt, Forslag, Spraak } from '@/lib/domain/vedtak/formaalsvakt/types';
import { funnvisning, meldingsnokkel } from '@/lib/domain/vedtak/formaalsvakt/view';
import { GRUNNER } from '@/lib/domain/vedtak/formaalsvakt/types';
import { messages } from '@/app/tekst/messages';

const flytting = (tekst: string, felt: Felt = 'innvilgelse', spraak: Spraak = 'nb') => {
  const forslag = vokt({ tekst, felt, spraak })[0]?.forslag as
    Extract<Forslag, { slag: 'flytt' }> | undefined;
  if (forslag?.slag !== 'flytt') throw new Error(`nothing to move in «${tekst}»`);
  return forslag;
};

describe('flytt til tiltaksplanen', () => {
  it.each([
    ['Hjemmesykepleie: 1x/d, 20 min.', 'Hjemmesykepleie.'],
    ['Legemidler legges i dosett av sykepleier hver 14. dag.', 'Legemidler legges i dosett.'],
    ['Du innvilges stell i seng m/ to pleiere, tre kvarter.', 'Du innvilges stell i seng.'],
    ['Sikre ernæring ved dagl. tilsyn, ca. 15 min pr gang.', 'Sikre ernæring ved tilsyn.'],
    ['To ganger pr uke får du hjelp til trening.', 'Du får hjelp til trening.'],
    ['Hjelp til dusj. Vi kommer hver tirsdag.', 'Hjelp til dusj.'],
    ['Morgenstell 7 g/uke innvilges. Øvrig hjelp etter avtale.', 'Morgenstell innvilges. Øvrig hjelp etter avtale.'],
    ['Det må alltid være to ansatte til stede.', ''],
  ])('%s', (tekst, rest) => expect(flytting(tekst).rest).toBe(rest)); // prettier-ignore

  it('gir planen det som står, i planens egne enheter', () => {
    expect(flytting('Dusj man/ons/fre kl. 8, 30 min med to pleiere.').detalj).toEqual({
      tekst: 'Dusj man/ons/fre kl. 8, 30 min med to pleiere.',
      minutter: 30,
      ukedager: [1, 3, 5],
      dagsdeler: [],
      klokkeslett: ['08:00'],
      bemanning: 2,
    });
    expect(flytting('Renhold 2 t/uke.').detalj).toMatchObject({ minutter: 120, minutterPer: 'UKE' });
    expect(flytting('Renhold annenhver fredag.').detalj).toMatchObject({ intervallUker: 2, ukedager: [5] });
    expect(flytting('Dosett hver 14. dag.').detalj).toMatchObject({ intervallUker: 2 });
    expect(flytting('Tilsyn morgen og kveld, også i helgene.').detalj).toMatchObject({ dagsdeler: ['MORGEN', 'KVELD'], ukedager: [6, 7] }); // prettier-ignore
    expect(flytting('Tilsyn tre ganger daglig.').detalj).toMatchObject({ antallPerDag: 3 });
    expect(flytting('Tvätt två gånger i veckan.', 'innvilgelse', 'sv').detalj).toMatchObject({ antallPerUke: 2 }); // prettier-ignore
    expect(flytting('Help at 8.30 pm on weekdays.', 'innvilgelse', 'en').detalj).toMatchObject({ klokkeslett: ['20:30'], ukedager: [1, 2, 3, 4, 5] }); // prettier-ignore
  });

  it('alle funn i en setning flyttes sammen', () => {
    const funn = vokt({ tekst: 'Dusj daglig, 20 min.', felt: 'innvilgelse', spraak: 'nb' });
    expect(funn.map((f) => f.type)).toEqual(['FREKVENS', 'TID']);
    expect(funn[0]!.forslag).toEqual(funn[1]!.forslag);
  });

  it('et mål med retning får en åpen slutt å fylle ut', () => {
    const [funn] = vokt({ tekst: 'Hun vil bli sikrere i trappa.', felt: 'maal', spraak: 'nb' });
    expect(funn!.forslag).toEqual({
      slag: 'omskriv',
      tekst: 'Hun vil bli sikrere i trappa, slik at hun kan …',
    });
  });
});

describe('det maskiner og skjermer får', () => {
  it('hver grunn har sin setning', () => {
    const setninger = messages.nb.formaalsvakt.melding as Record<string, Record<string, string>>;
    for (const [type, grunner] of Object.entries(GRUNNER))
      expect(Object.keys(setninger[type]!), type).toEqual([...grunner]);
  });

  it('meldingen settes sammen, og forslaget er teksten eller ingenting', () => {
    const [funn] = vokt({ tekst: 'Tilsyn daglig.', felt: 'innvilgelse', spraak: 'nb' });
    expect(meldingsnokkel(funn!)).toBe('melding.FREKVENS.ANTALL');
    expect(funnvisning(funn!, (n) => `«${n}»`)).toEqual({
      type: 'FREKVENS',
      start: 7,
      slutt: 13,
      melding: '«melding.FREKVENS.ANTALL»',
      forslag: 'Tilsyn.',
    });
    const [maal] = vokt({ tekst: 'God livskvalitet.', felt: 'maal', spraak: 'nb' });
    expect(funnvisning(maal!, String).forslag).toBeNull();
  });
});
