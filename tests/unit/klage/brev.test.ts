import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byggKlagebrev, klagebrevtekst } from '@/lib/domain/klage/brev/rules';
import type { Brevfakta } from '@/lib/domain/klage/brev/types';
import { klagerett } from '@/lib/domain/klage/rules';
import { KLAGEBREVSLAG, KLAGESLAG, type Klage } from '@/lib/domain/klage/types';
import { dato } from '@/lib/platform/time/dato';
import { I_DAG, klager, tilstand } from './eksempel';

const ORD = 'Dere tok fra meg turen.';

const klage = (felt: Partial<Klage> = {}): Klage => ({
  ...tilstand({ status: 'OPPRETTHOLDT', utfall: 'OPPRETTHOLDT', utfallGrunn: 'Vi står fast.' }),
  id: 'k',
  versjon: 1,
  brukerId: 'b',
  vedtakId: 'v',
  teamId: 't',
  klager: klager(),
  muntlig: true,
  endringOnsket: null,
  sendt: dato('2026-11-20'),
  mottatt: dato('2026-11-20'),
  registrertAvId: 'a',
  forventetSvar: dato('2026-12-18'),
  kvittert: null,
  formaliaFelt: null,
  utsattGrunn: '',
  avgjortAvId: null,
  avgjort: null,
  oversendt: null,
  svar: null,
  avsluttet: null,
  avsluttGrunn: '',
  uttalelse: 'Vi har vurdert turen på nytt.',
  dokumenter: ['Vedtaket', 'Klagen'],
  ...felt,
});

const fakta = (felt: Partial<Klage> = {}): Brevfakta => {
  const k = klage(felt);
  return {
    virksomhet: {
      navn: 'Bydel Nordvang',
      kommune: 'Solvik kommune',
      adresse: 'Torvet 1',
      telefon: '00 00 10 00',
      statsforvalter: 'Statsforvalteren i Fjell',
    },
    person: { navn: 'Solveig Nygård', fodt: dato('1940-03-02'), adresse: ['Bekkeveien 3'] },
    klage: k,
    ord: [
      {
        id: 'o',
        tekst: ORD,
        muntlig: true,
        dato: dato('2026-11-20'),
        skrevetNedAvId: 'y',
        skrevetNedAv: 'Yusuf Abdi',
        opplest: dato('2026-11-21'),
      },
    ],
    rett: klagerett(k.klager),
    frist: { slag: 'ETTER', frist: dato('2026-11-16'), overEttAar: false },
    vedtak: { fattet: dato('2026-10-18'), underrettet: dato('2026-10-19'), saksnummer: '2026/0418' },
    avsender: { navn: 'Henrik Myhre', tittel: 'saksbehandler', telefon: '00 00 20 10' },
    iDag: I_DAG,
  };
};

describe('brevene', () => {
  it('til statsforvalteren har klagen ordrett, fristen, uttalelsen, dokumentene og hvem som får kopi', () => {
    const brev = byggKlagebrev(
      'OVERSENDELSE',
      fakta({
        formalia: 'BEHANDLES',
        formaliaFelt: {
          klagerettOk: true,
          formOk: true,
          oppreisning: 'IKKE_LASTES',
          begrunnelse: 'Hun lå på sykehus.',
        },
      }),
    );
    const tekst = klagebrevtekst(brev);
    for (const ord of [
      ORD,
      'Yusuf Abdi',
      'Lest opp for personen og godkjent 21. november 2026',
      'sendt etter fristen',
      'oppreisning',
      'Hun lå på sykehus.',
      'Vi har vurdert turen på nytt.',
      'Vedtaket',
      '2026/0418',
    ])
      expect(tekst).toContain(ord);
    expect(brev.mottaker).toEqual(['Statsforvalteren i Fjell']);
    expect(brev.kopi).toContain('Solveig Nygård');
  });

  it('kopien har alt som står i oversendelsen', () => {
    const deler = (slag: 'OVERSENDELSE' | 'KOPI') =>
      byggKlagebrev(slag, fakta()).deler.map((d) => JSON.stringify(d));
    expect(deler('KOPI')).toEqual(expect.arrayContaining(deler('OVERSENDELSE')));
    expect(byggKlagebrev('KOPI', fakta()).mottaker).toEqual(['Solveig Nygård', 'Bekkeveien 3']);
  });

  it('bekreftelsen sier når svaret kan ventes, og gir ordene tilbake', () => {
    const tekst = klagebrevtekst(byggKlagebrev('KVITTERING', fakta()));
    expect(tekst).toContain('18. desember 2026');
    expect(tekst).toContain(ORD);
  });

  it('avvisningen sier hvordan det kan klages, og en tilsynsanmodning nevner ingen frist', () => {
    expect(klagebrevtekst(byggKlagebrev('AVGJORELSE', fakta({ utfall: 'AVVIST' })))).toContain(
      'Fristen er fire uker',
    );
    const tilsyn = klagebrevtekst(
      byggKlagebrev('OVERSENDELSE', { ...fakta({ slag: 'TILSYN' }), frist: { slag: 'INGEN' }, vedtak: null }),
    );
    expect(tilsyn).not.toMatch(/frist/i);
  });

  it('en som ikke har vist at hun kan klage, får aldri vite noe om personen', () => {
    for (const felt of [
      { rolle: 'ANDRE' },
      { rolle: 'FULLMEKTIG' },
      { rolle: 'VERGE' },
      { rolle: 'NAERMESTE' },
    ] as const)
      for (const slag of ['KVITTERING', 'AVGJORELSE'] as const)
        for (const klageslag of KLAGESLAG) {
          const brev = byggKlagebrev(
            slag,
            fakta({ slag: klageslag, utfall: 'AVVIST', klager: klager({ ...felt, navn: 'En nabo' }) }),
          );
          const tekst = klagebrevtekst(brev);
          expect(tekst).not.toMatch(/Solveig|Nygård|turen|vedtak|2026\/0418/);
          expect(brev.referanse).toBeNull();
        }
  });

  it('fyller alle ordene, uansett slag, rolle og det folk skriver', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KLAGEBREVSLAG),
        fc.constantFrom(...KLAGESLAG),
        fc.constantFrom('MEDHOLD', 'DELVIS_MEDHOLD', 'OPPRETTHOLDT', 'AVVIST'),
        fc.boolean(),
        (slag, klageslag, utfall, vilUtsatt) => {
          const brev = byggKlagebrev(
            slag,
            fakta({ slag: klageslag, utfall: utfall as 'MEDHOLD', vilUtsatt, utsattSvar: 'JA' }),
          );
          expect(klagebrevtekst(brev)).not.toMatch(/\{\w+\}|undefined|null/);
          expect(brev.deler.every((d) => d.innhold.length > 0)).toBe(true);
        },
      ),
    );
  });
});
