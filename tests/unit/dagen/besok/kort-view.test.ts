import { describe, expect, it } from 'vitest';
import { addDays, dato, type Dato } from '@/lib/platform/time/dato';
import type { Kortmaal, Kortoppgave, Kortrad, Notatrad } from '@/lib/domain/dagen/besok/kort/types';
import { tilBesok } from '@/lib/domain/dagen/besok/kort/view';

const I_DAG = dato('2026-11-25');

const maal = (maalId: string, mer: Partial<Kortmaal> = {}): Kortmaal => ({
  maalId,
  rekkefolge: 1,
  tittel: 'Gå til postkassen',
  maaltilstand: 'Går til postkassen og tilbake alene',
  innenDato: '2026-12-20',
  trinn: ['inne', 'gangdøra', 'porten', 'postkassen', 'butikken'],
  utgangsnivaa: -1,
  nivaa: null,
  vurdertIBesoket: false,
  ...mer,
});
const oppgave = (tiltakId: string, mer: Partial<Kortoppgave> = {}): Kortoppgave => ({
  tiltakId,
  maalId: 'm1',
  tjeneste: '15',
  tekst: 'Gå mot postkassen',
  maaGjores: false,
  kompetanse: null,
  utfall: null,
  grunn: null,
  ...mer,
});
const rad = (mer: Partial<Kortrad> = {}): Kortrad => ({
  besokId: 'b',
  versjon: 3,
  dato: I_DAG,
  dagsdel: 'FORMIDDAG',
  status: 'PLANLAGT',
  overlevering: null,
  brukerId: 'u',
  fornavn: 'Solveig',
  etternavn: 'Nygård',
  fodselsdato: '1944-11-25',
  husstand: 'BOR_ALENE',
  telefon: null,
  adresse: 'Bekkeveien 14 B',
  adressetillegg: null,
  breddegrad: 60.25,
  lengdegrad: 7.56,
  skjermet: false,
  godtAaVite: null,
  harAdkomst: false,
  ansvarlig: false,
  kjent: false,
  egneOrd: null,
  paarorende: null,
  stopp: null,
  sammenMed: [],
  tiltak: [oppgave('a')],
  maal: [maal('m1')],
  ...mer,
});
interface Ekstra {
  notater?: Notatrad[];
  overleveringer?: { id: string; tekst: string; dato: string; dagsdel: 'KVELD'; fra: string[] }[];
  fullfortDato?: Dato | null;
  maaFullfore?: boolean;
}
const kort = (mer: Partial<Kortrad> = {}, ekstra: Ekstra = {}) =>
  tilBesok(
    { rad: rad(mer), overleveringer: [], notater: [], fullfortDato: null, maaFullfore: true, ...ekstra },
    I_DAG,
  );
const notat = (mer: Partial<Notatrad> = {}): Notatrad => ({
  id: 'n',
  tekst: 'Rødme på hælen.',
  slag: 'JOURNAL',
  skrevetAvId: 'x',
  skrevetAv: 'Maren Solli',
  tidspunkt: new Date('2026-11-24T23:30:00Z'),
  dagsdel: null,
  dato: null,
  ...mer,
});

describe('hva man kan gjøre', () => {
  it('melde ferdig i dag og tilbake i vinduet, ikke før og ikke etter', () => {
    expect(kort().kan).toEqual({ fullfore: true, rette: false, observere: true, iVinduet: true });
    expect(kort({ dato: addDays(I_DAG, 1) }).kan).toMatchObject({
      fullfore: false,
      observere: false,
      iVinduet: true,
    });
    expect(kort({ dato: addDays(I_DAG, -8) }).kan).toMatchObject({ fullfore: false, iVinduet: false });
  });
  it('rette opp samme dag', () => {
    expect(kort({ status: 'AVVIK' }, { fullfortDato: I_DAG }).kan).toMatchObject({
      fullfore: false,
      rette: true,
      observere: true,
    });
    expect(kort({ status: 'FERDIG' }, { fullfortDato: addDays(I_DAG, -1) }).kan).toMatchObject({
      rette: false,
    });
  });
  it('ingenting når rollen ikke gir rett til det, eller tjenesten hviler', () => {
    expect(kort({}, { maaFullfore: false }).kan).toMatchObject({
      fullfore: false,
      rette: false,
      observere: false,
    });
    const ferdig = kort({ status: 'FERDIG' }, { maaFullfore: false, fullfortDato: I_DAG });
    expect(ferdig.kan).toMatchObject({ rette: false, observere: false });
    expect(kort({ status: 'STOPPET' }).kan).toMatchObject({
      fullfore: false,
      rette: false,
      observere: false,
    });
  });
});

describe('hvem det er', () => {
  it('regner alder på dagen selv', () => {
    expect(kort().bruker.alder).toBe(82);
    expect(kort({ fodselsdato: '1944-11-26' }).bruker.alder).toBe(81);
    expect(kort({ fodselsdato: null }).bruker.alder).toBeNull();
  });
  it('skjermet har adresse, men ikke kart', () => {
    expect(kort({ skjermet: true })).toMatchObject({ adresse: 'Bekkeveien 14 B', kart: null });
  });
  it('sier om jeg er ansvarlig, kjent eller ny', () => {
    expect([kort({ ansvarlig: true, kjent: true }), kort({ kjent: true }), kort()].map((k) => k.kjent)).toEqual([
      'ANSVARLIG', 'KJENT', 'NYTT',
    ]); // prettier-ignore
  });
});

describe('oppgaver og mål', () => {
  it('setter det som må besvares, først, og sier hvilket mål alt tjener', () => {
    const { oppgaver } = kort({
      tiltak: [
        oppgave('a'),
        oppgave('b', { maaGjores: true, maalId: 'm2' }),
        oppgave('c', { kompetanse: 'INSULIN' }),
      ],
      maal: [maal('m1'), maal('m2', { rekkefolge: 2, tittel: 'Dusje selv' })],
    });
    expect(oppgaver.map((o) => [o.tiltakId, o.maa, o.maalnummer, o.maaltittel])).toEqual([
      ['b', 'ANNET', 2, 'Dusje selv'],
      ['c', 'MEDISIN', 1, 'Gå til postkassen'],
      ['a', null, 1, 'Gå til postkassen'],
    ]);
  });
  it('viser det siste trinnet, ellers der det startet', () => {
    expect(kort({ maal: [maal('m1', { nivaa: 1 })] }).maal[0]!.naa).toBe(1);
    expect(kort({ maal: [maal('m1', { nivaa: 0, utgangsnivaa: -2 })] }).maal[0]!.naa).toBe(0);
    expect(kort().maal[0]!.naa).toBe(-1);
  });
  it('notatet blir journal når noe er helsehjelp', () => {
    expect(kort().notatslag).toBe('JOURNAL');
    expect(kort({ tiltak: [oppgave('a', { tjeneste: '1' })] }).notatslag).toBe('TJENESTE');
  });
});

describe('det de forrige skrev', () => {
  it('er nyeste dag først, med dag og dagsdel, aldri klokkeslett', () => {
    const { overleveringer } = kort(
      {},
      {
        overleveringer: [
          { id: 'o', tekst: 'Vondt i hoften.', dato: '2026-11-23', dagsdel: 'KVELD', fra: ['Nora Kvam'] },
        ],
        notater: [
          notat(),
          notat({
            id: 'm',
            slag: 'TJENESTE',
            dato: new Date('2026-11-22'),
            dagsdel: 'MIDDAG',
            skrevetAv: null,
          }),
        ],
      },
    );
    expect(overleveringer.map((o) => [o.id, o.dato, o.dagsdel, o.slag, o.fra])).toEqual([
      // 23.30 UTC er over midnatt i Oslo.
      ['n', '2026-11-25', null, 'JOURNAL', ['Maren Solli']],
      ['o', '2026-11-23', 'KVELD', null, ['Nora Kvam']],
      ['m', '2026-11-22', 'MIDDAG', 'TJENESTE', []],
    ]);
    expect(JSON.stringify(overleveringer)).not.toMatch(/\d\d:\d\d/);
  });
  it('deler «godt å vite» i linjer, uten streker og tomme linjer', () => {
    expect(kort({ godtAaVite: '- Hører best på høyre øre.\n\n• Katten skal ikke ut.' }).godtAaVite).toEqual([
      'Hører best på høyre øre.',
      'Katten skal ikke ut.',
    ]);
    expect(kort().godtAaVite).toEqual([]);
  });
});
