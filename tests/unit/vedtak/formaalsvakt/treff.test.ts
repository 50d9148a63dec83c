import { describe, expect, it } from 'vitest';
import type { Maalform } from '@/lib/domain/vedtak/formaalsvakt/ordbok/rules';
import { finnBemanning } from '@/lib/domain/vedtak/formaalsvakt/treff/bemanning/rules';
import { finnFrekvens } from '@/lib/domain/vedtak/formaalsvakt/treff/frekvens/rules';
import { finnTid } from '@/lib/domain/vedtak/formaalsvakt/treff/tid/rules';
import { finnTidspunkt } from '@/lib/domain/vedtak/formaalsvakt/treff/tidspunkt/rules';
import type { Treff } from '@/lib/domain/vedtak/formaalsvakt/treff/types';
import { tallverdi } from '@/lib/domain/vedtak/formaalsvakt/tall/rules';

type Finn = (tekst: string, form: Maalform) => Treff[];
const steder = (finn: Finn, tekst: string, form: Maalform = 'no') =>
  finn(tekst.toLowerCase(), form).map((t) => tekst.slice(t.start, t.slutt));

describe('målt tid', () => {
  it.each([
    ['dusj, 20 min.', ['20 min.']],
    ['ca. 15 min pr gang', ['15 min']],
    ['praktisk bistand 1 t/uke', ['1 t/uke']],
    ['1,5 t annenhver uke', ['1,5 t']],
    ['tre kvarter i seng', ['tre kvarter']],
    ['om lag eit kvarter', ['eit kvarter']],
    ['en halvtime og halvannen time', ['en halvtime', 'halvannen time']],
    ['inntil 16 timer pr. mnd', ['16 timer pr. mnd']],
    ['20–30 minutter', ['20–30 minutter']],
    ['fire døgn i måneden', ['fire døgn i måneden']],
  ])('%s', (tekst, ventet) => expect(steder(finnTid, tekst)).toEqual(ventet));

  it.each(['hver time', 'tre døgn senere', 'du er 84 år', '300 meter', '6 uker', 'T 3', 'etter 14 dager'])(
    'ikke %s',
    (tekst) => expect(steder(finnTid, tekst)).toEqual([]),
  );

  it('på svensk og engelsk', () => {
    expect(steder(finnTid, '30 min/besök, 2 timmar', 'sv')).toEqual(['30 min', '2 timmar']);
    expect(steder(finnTid, 'two hours and half an hour', 'en')).toEqual(['two hours', 'half an hour']);
  });
});

describe('hvor ofte', () => {
  it.each([
    ['kommer 2x/d', ['2x/d']],
    ['øyedrypping x 3 dgl', ['x 3 dgl']],
    ['tilsyn dagl.', ['dagl.']],
    ['annenhver uke og hver 14. dag', ['annenhver uke', 'hver 14. dag']],
    ['morgenstell 7 g/uke', ['7 g/uke']],
    ['to besøk daglig', ['to besøk daglig']],
    ['tre kvelder i uka', ['tre kvelder i uka']],
    ['noen ganger i uka', ['noen ganger i uka']],
    ['kvar dag, annankvar fredag', ['kvar dag', 'annankvar fredag']],
    ['alle hverdager', ['alle hverdager']],
    ['1g/mnd', ['1g/mnd']],
    ['hv. 14. dag', ['hv. 14. dag']],
  ])('%s', (tekst, ventet) => expect(steder(finnFrekvens, tekst)).toEqual(ventet));

  it.each([
    'daglige gjøremål',
    'daglig leder',
    'i det daglige',
    'hver gang',
    'per besøk',
    'ved behov',
    'faste besøk',
    'en gang til',
    'gangtest 4 m',
    'hverdagen',
  ])('ikke %s', (tekst) => expect(steder(finnFrekvens, tekst)).toEqual([]));

  it('på svensk og engelsk', () => {
    expect(steder(finnFrekvens, 'varannan vecka, två gånger per dag', 'sv')).toEqual([
      'varannan vecka',
      'två gånger per dag',
    ]);
    expect(steder(finnFrekvens, 'twice a week, every other day, daily', 'en')).toEqual([
      'twice a week',
      'every other day',
      'daily',
    ]);
  });
});

describe('når', () => {
  it.each([
    ['dusj man/ons/fre', ['man/ons/fre']],
    ['på kl 0800 og av kl 2000', ['kl 0800', 'kl 2000']],
    ['kl. 23 og 03', ['kl. 23 og 03']],
    ['tilsyn om natta', ['natta']],
    ['i helgene', ['helgene']],
    ['mandag til fredag', ['mandag til fredag']],
    ['ma-fr', ['ma-fr']],
    ['morgen, middag og kveld', ['morgen, middag', 'kveld']],
  ])('%s', (tekst, ventet) => expect(steder(finnTidspunkt, tekst)).toEqual(ventet));

  it.each([
    'mandag 11. januar 2027',
    'fra mandag',
    'i morgen',
    'god natts søvn',
    'morgenstell og kveldsbesøk',
    'torsdagstreffet',
    'to til tre personer',
    'i hverdagen',
    'torsdag 6. juni kl. 13',
  ])('ikke %s', (tekst) => expect(steder(finnTidspunkt, tekst)).toEqual([]));

  it('på svensk og engelsk', () => {
    expect(steder(finnTidspunkt, 'på natten, kl 8', 'sv')).toEqual(['natten', 'kl 8']);
    expect(steder(finnTidspunkt, 'on Mondays at 8.30 pm', 'en')).toEqual(['Mondays', 'at 8.30 pm']);
  });
});

describe('hvor mange, og hvem', () => {
  it.each([
    ['med to pleiere', ['to pleiere']],
    ['dusj m/2 hjelpere', ['2 hjelpere']],
    ['samme avlaster hver gang', ['samme avlaster']],
    ['dobbel bemanning', ['dobbel bemanning']],
    ['av sykepleier', ['sykepleier']],
    ['kvinnelig personale', ['kvinnelig personale']],
    ['alltid to til stede', ['alltid to']],
  ])('%s', (tekst, ventet) => expect(steder(finnBemanning, tekst)).toEqual(ventet));

  it.each(['hjemmesykepleie', 'fysioterapi', 'en pleier', 'to barn', 'satt av 2,5 timer'])(
    'ikke %s',
    (tekst) => expect(steder(finnBemanning, tekst)).toEqual([]),
  );
});

describe('tall', () => {
  it.each([
    ['halvannen', 1.5],
    ['1,5', 1.5],
    ['tretti', 30],
    ['20–30', 30],
    ['½', 0.5],
  ])('%s', (ord, verdi) => expect(tallverdi(ord, 'no')).toBe(verdi));
});
