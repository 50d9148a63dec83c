import { describe, expect, it } from 'vitest';
import { vokt } from '@/lib/domain/vedtak/formaalsvakt/rules';
import type { Felt, Spraak } from '@/lib/domain/vedtak/formaalsvakt/types';

const typer = (tekst: string, felt: Felt = 'begrunnelse', spraak: Spraak = 'nb') =>
  [...new Set(vokt({ tekst, felt, spraak }).map((f) => f.type))].sort();

/** Samme mengde, to dommer: den til venstre fester tjenesten, den til høyre ikke. */
describe('hvem og når avgjør', () => {
  it.each([
    ['personen', 'Du får hjelp til å gå tur hver dag.', 'Du går tur hver dag.'],
    ['familien', 'Vi handler hver lørdag.', 'Søsteren din handler hver lørdag.'],
    ['andre tjenester', 'Vi kommer hver fredag.', 'Fotterapeuten kommer hver fredag.'],
    ['historie', 'Vi ser til deg to ganger i døgnet.', 'Vi så til deg to ganger i døgnet etter operasjonen.'],
    ['videreføring', 'Du har i dag tilsyn daglig. Dette videreføres.', 'Du har i dag tilsyn daglig. Dette avsluttes.'], // prettier-ignore
    ['søkt og innvilget', 'Søknaden om dusj daglig innvilges.', 'Søknaden om dusj daglig avslås.'],
    ['søkt og gjengitt', 'Vi gir deg hjelp tre ganger i uka.', 'Du søkte om hjelp tre ganger i uka.'],
    ['betaling', 'Hjelpen gis hver måned.', 'Egenandelen trekkes hver måned.'],
    ['telefontid', 'Vi kommer på hverdager.', 'Du kan ringe oss på hverdager.'],
    ['ny vurdering', 'Vi kommer hver tredje uke.', 'Vi evaluerer hver tredje uke.'],
    ['ikke fastsatt', 'Vi kommer tre ganger i uka.', 'Om vi kommer to eller tre ganger i uka, avtales i tiltaksplanen.'], // prettier-ignore
    ['innskudd', 'Vi skifter bandasjen daglig.', 'Broren din, som bor i nærheten, skifter bandasjen daglig.'],
    [
      'noen tar seg av det',
      'Øynene må dryppes daglig.',
      'Øynene må dryppes daglig. Mannen din ordner dette.',
    ],
  ])('%s', (_navn, fester, fester_ikke) => {
    expect(typer(fester)).not.toEqual([]);
    expect(typer(fester_ikke)).toEqual([]);
  });

  it('et yrke er et funn når det får noe å gjøre, ikke når det har sagt noe', () => {
    expect(typer('Stellet skal utføres av sykepleier.')).toEqual(['BEMANNING']);
    expect(typer('Sykepleier har vurdert at du klarer stellet.')).toEqual([]);
    expect(typer('Du har jobbet som sykepleier.')).toEqual([]);
    expect(typer('Du får hjemmesykepleie og fysioterapi.', 'innvilgelse')).toEqual([]);
  });

  it('graden av støtte måler personen i et målepunkt, og bemanner tjenesten i en innvilgelse', () => {
    expect(typer('Du reiser deg med støtte av to personer.', 'maalepunkt')).toEqual([]);
    expect(typer('Forflytning med to pleiere.', 'innvilgelse')).toEqual(['BEMANNING']);
  });

  it('et fragment er tjenesten i innvilgelsen og personens eget i målet', () => {
    expect(typer('Dusj man/ons/fre.', 'innvilgelse')).toEqual(['TIDSPUNKT']);
    expect(typer('Gå tur man/ons/fre.', 'maal')).toEqual([]);
  });

  it('der to typer møtes', () => {
    expect(typer('Renhold 2 t/uke.', 'innvilgelse')).toEqual(['TID']);
    expect(typer('Renhold 1,5 t annenhver uke.', 'innvilgelse')).toEqual(['FREKVENS', 'TID']);
    expect(typer('Tilsyn hver kveld.', 'innvilgelse')).toEqual(['FREKVENS', 'TIDSPUNKT']);
    expect(typer('Kveldsbesøk 7 g/uke.', 'innvilgelse')).toEqual(['FREKVENS']);
    expect(typer('Det gis 20 min per besøk.', 'innvilgelse')).toEqual(['TID']);
  });

  it('skjønner de andre språkene', () => {
    expect(typer('Vi kjem kvar kveld.', 'innvilgelse', 'nn')).toEqual(['FREKVENS', 'TIDSPUNKT']);
    expect(typer('Dottera di kjem kvar kveld.', 'innvilgelse', 'nn')).toEqual([]);
    expect(typer('Du får hjälp två gånger i veckan.', 'innvilgelse', 'sv')).toEqual(['FREKVENS']);
    expect(typer('Din son handlar varje lördag.', 'innvilgelse', 'sv')).toEqual([]);
    expect(typer('We visit you twice a day.', 'innvilgelse', 'en')).toEqual(['FREKVENS']);
    expect(typer('Your son visits you twice a day.', 'innvilgelse', 'en')).toEqual([]);
  });
});

describe('mål', () => {
  const nb = (tekst: string) => typer(tekst, 'maal');
  it.each(['Bo hjemme så lenge som mulig.', 'God livskvalitet.', 'Få hjelp til medisiner.', 'Bli stelt av hjemmetjenesten.'])(
    'slagord eller tjenesten: %s',
    (tekst) => expect(nb(tekst)).toEqual(['VAGT_MAAL']),
  ); // prettier-ignore
  it.each(['Jeg vil bli tryggere i dusjen.', 'Sove bedre.', 'Komme meg oftere ut innen påske.'])(
    'retning uten noe å se: %s',
    (tekst) => expect(nb(tekst)).toEqual(['UTEN_MAALEPUNKT']),
  );
  it.each([
    'Jeg vil gå til butikken alene.',
    'Såret er grodd innen 1. mai.',
    'Hun vil synge i koret hver torsdag.',
    'Bli sterkere i beina slik at jeg kan hente posten.',
    'Ingen fall før jul.',
  ])('kan ses: %s', (tekst) => expect(nb(tekst)).toEqual([]));

  it('er bare for mål, og de to utelukker hverandre', () => {
    expect(typer('Bo hjemme så lenge som mulig.', 'formaal')).toEqual([]);
    expect(nb('God livskvalitet. Sove bedre.')).toEqual(['UTEN_MAALEPUNKT']);
    expect(nb('God livskvalitet. Synge i koret hver torsdag.')).toEqual([]);
  });

  it('tiltaket ved siden av målet teller for seg', () => {
    expect(nb('Jeg vil bli roligere. Teamet kommer hver dag.')).toEqual(['FREKVENS', 'UTEN_MAALEPUNKT']);
  });
});
