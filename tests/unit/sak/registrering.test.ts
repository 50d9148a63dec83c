import { idnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareSiffer,
  erIFremtiden,
  hvorHen,
  velgMottaker,
  vurderIdent,
} from '@/lib/domain/sak/registrering/rules';
import { registrerSchema } from '@/lib/domain/sak/registrering/schema';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import { addDays, dato } from '@/lib/platform/time/dato';

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const vektet = (siffer: string, vekter: number[]) =>
  vekter.reduce((sum, v, i) => sum + v * Number(siffer[i]), 0);

/** Nummeret med sjekksiffer, eller null når kombinasjonen ikke kan deles ut. */
function medSjekksiffer(ni: string): string | null {
  const k1 = (11 - (vektet(ni, K1) % 11)) % 11;
  if (k1 === 10) return null;
  const k2 = (11 - (vektet(`${ni}${k1}`, K2) % 11)) % 11;
  return k2 === 10 ? null : `${ni}${k1}${k2}`;
}

const to = (tall: number) => String(tall).padStart(2, '0');
const nummer = (tillegg: { dag: number; maaned: number }) =>
  fc
    .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 999 }))
    .map(([dager, individ]) => {
      const dag = addDays(dato('1910-01-01'), dager);
      const [aar, maaned, d] = dag.split('-').map(Number) as [number, number, number];
      return medSjekksiffer(
        `${to(d + tillegg.dag)}${to(maaned + tillegg.maaned)}${to(aar % 100)}${String(individ).padStart(3, '0')}`,
      );
    })
    .filter((verdi) => verdi !== null);

describe('identitetsnummer', () => {
  it.each([
    ['et fødselsnummer', { dag: 0, maaned: 0 }, 'FNR'],
    ['et D-nummer', { dag: 40, maaned: 0 }, 'DNR'],
  ] as const)('%s godtas i produksjon og avvises i demo', (_navn, tillegg, type) => {
    fc.assert(
      fc.property(nummer(tillegg), (verdi) => {
        expect(vurderIdent(verdi, false)).toEqual({ gyldig: true, ident: { verdi, type } });
        expect(vurderIdent(verdi, true)).toEqual({ gyldig: false, grunn: 'IKKE_SYNTETISK' });
      }),
    );
  });

  it.each([
    ['et oppdiktet fødselsnummer', { dag: 0, maaned: 80 }, 'FNR'],
    ['et oppdiktet D-nummer', { dag: 40, maaned: 80 }, 'DNR'],
  ] as const)('%s godtas i demo og avvises i produksjon', (_navn, tillegg, type) => {
    fc.assert(
      fc.property(nummer(tillegg), (verdi) => {
        expect(vurderIdent(verdi, true)).toEqual({ gyldig: true, ident: { verdi, type } });
        expect(vurderIdent(verdi, false)).toEqual({ gyldig: false, grunn: 'SYNTETISK' });
      }),
    );
  });

  it('et hjelpenummer (måned +40) godtas ingen steder', () => {
    fc.assert(
      fc.property(nummer({ dag: 0, maaned: 40 }), fc.boolean(), (verdi, demo) => {
        expect(vurderIdent(verdi, demo)).toEqual({ gyldig: false, grunn: 'HJELPENUMMER' });
      }),
    );
  });

  it('godtar aldri noe biblioteket sier er galt, og aldri det samme nummeret begge steder', () => {
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^\d{11}$/), fc.string({ maxLength: 20 })), (tekst) => {
        const svar = [vurderIdent(tekst, true), vurderIdent(tekst, false)];
        if (idnr(bareSiffer(tekst)).status === 'invalid') expect(svar.every((s) => !s.gyldig)).toBe(true);
        expect(svar.every((s) => s.gyldig)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('avviser ett siffer feil', () => {
    fc.assert(
      fc.property(
        nummer({ dag: 0, maaned: 80 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (n, i, d) => {
          const feil = `${n.slice(0, i)}${(Number(n[i]) + d) % 10}${n.slice(i + 1)}`;
          // Etter 2032 har ett nummer opptil fire gyldige første sjekksiffer, så k1 alene kan treffe på nytt.
          fc.pre(idnr(feil).status === 'invalid');
          expect(vurderIdent(feil, true)).toEqual({ gyldig: false, grunn: 'UGYLDIG' });
        },
      ),
    );
  });

  it.each(['02013299997', '02013299903', '02013299806', '30108299920', '30108299939'])(
    'godtar Skatteetatens eksempel på nytt sjekksiffer fra 2032, %s',
    (verdi) => expect(vurderIdent(verdi, false)).toEqual({ gyldig: true, ident: { verdi, type: 'FNR' } }),
  );

  it('leser et felles hjelpenummer som ugyldig, ikke som et D-nummer', () => {
    for (const verdi of ['80000000023', '90000000018', '81010112345'])
      expect(vurderIdent(verdi, false)).toMatchObject({ gyldig: false });
  });

  it('tåler mellomrom slik folk skriver det', () => {
    expect(vurderIdent('020132 99997', false)).toMatchObject({
      gyldig: true,
      ident: { verdi: '02013299997' },
    });
  });
});

describe('hvor henvendelsen går', () => {
  const iDag = dato('2026-11-25');
  const kjent = (endring: Partial<Brukerfakta> = {}): Brukerfakta => ({
    brukerId: 'b',
    virksomhetId: 'v',
    team: [{ teamId: 'fagerlia', relasjon: 'TJENESTE', fom: dato('2025-01-01'), tom: null }],
    saksbehandlere: [],
    skjermet: false,
    skjermetFor: [],
    ...endring,
  });

  it('en ukjent går til teamet som er valgt', () => {
    expect(hvorHen(null, false, 'valgt', iDag)).toEqual({
      slag: 'VALGT_TEAM',
      brukerId: null,
      teamId: 'valgt',
    });
  });

  it('en jeg slipper inn hos, blir min, hos teamet hun har', () => {
    expect(hvorHen(kjent(), true, 'valgt', iDag)).toEqual({ slag: 'MIN', brukerId: 'b', teamId: 'fagerlia' });
  });

  it('en andre følger opp, blir hos dem, uansett hva jeg valgte', () => {
    expect(hvorHen(kjent(), false, 'valgt', iDag)).toEqual({
      slag: 'ANDRES',
      brukerId: 'b',
      teamId: 'fagerlia',
    });
  });

  it('en skjermet uten team blir hos de navngitte; en annen uten team tas imot på nytt', () => {
    const sluttet = [
      { teamId: 'fagerlia', relasjon: 'TJENESTE' as const, fom: dato('2025-01-01'), tom: dato('2026-11-24') },
    ];
    expect(hvorHen(kjent({ team: sluttet, skjermet: true }), false, 'valgt', iDag).slag).toBe('ANDRES');
    expect(hvorHen(kjent({ team: sluttet, saksbehandlere: ['x'] }), false, 'valgt', iDag).slag).toBe(
      'ANDRES',
    );
    expect(hvorHen(kjent({ team: sluttet }), false, 'valgt', iDag)).toEqual({
      slag: 'VALGT_TEAM',
      brukerId: 'b',
      teamId: 'valgt',
    });
  });

  it('den som får saken, velges i rekkefølge, og aldri den som registrerer når saken er andres', () => {
    const alle = { navngitte: ['n'], medSak: ['m'], saksbehandlere: ['s'], ledere: ['l'] };
    expect(velgMottaker(alle)).toBe('n');
    expect(velgMottaker({ ...alle, navngitte: [] })).toBe('m');
    expect(velgMottaker({ ...alle, navngitte: [], medSak: ['meg'] }, 'meg')).toBe('s');
    expect(velgMottaker({ navngitte: [], medSak: [], saksbehandlere: [], ledere: ['l'] })).toBe('l');
    expect(
      velgMottaker({ navngitte: [], medSak: [], saksbehandlere: ['meg'], ledere: [] }, 'meg'),
    ).toBeNull();
  });

  it('i dag er ikke i fremtiden, i morgen er det', () => {
    expect(erIFremtiden(iDag, iDag)).toBe(false);
    expect(erIFremtiden(addDays(iDag, 1), iDag)).toBe(true);
    expect(erIFremtiden(null, iDag)).toBe(false);
  });
});

describe('skjemaet tåler alt', () => {
  it('svarer ja eller nei på hva som helst, uten å kaste', () => {
    fc.assert(
      fc.property(fc.anything(), (hva) => typeof registrerSchema.safeParse(hva).success === 'boolean'),
    );
  });

  it('tar ikke imot felt det ikke kjenner', () => {
    const id = '0191b2c3-0000-7000-8000-000000000001';
    const gyldig = {
      hvem: 'KJENT',
      brukerId: id,
      fra: 'BRUKER',
      kanal: 'TELEFON',
      innhold: 'Jeg trenger hjelp etter fallet.',
      mottattDato: '25.11.2026',
    };
    expect(registrerSchema.safeParse(gyldig).success).toBe(true);
    expect(registrerSchema.safeParse({ ...gyldig, teamId: id }).success).toBe(false);
  });
});
