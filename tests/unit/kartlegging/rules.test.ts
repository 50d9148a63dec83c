import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endring,
  erSkaarkode,
  lagProfil,
  skaarFraKode,
  STANDARDSETT,
  ubesvarte,
  ukjenteKoder,
} from '@/lib/domain/kartlegging/funksjonsprofil/rules';
import { forhaandsutfylt, kanFerdigstilles } from '@/lib/domain/kartlegging/rules';
import { lagreKartleggingSchema } from '@/lib/domain/kartlegging/schema';
import { addDays, dato } from '@/lib/platform/time/dato';

const koder = STANDARDSETT.variabler.map((v) => v.kode);
const alle = (skaar: number) => new Map(koder.map((kode) => [kode, skaar]));
const kode = fc.constantFrom(1, 2, 3, 4, 5, 9);

describe('funksjonsprofilen', () => {
  it('har atten variabler med hver sin kode, som kan være feltnavn', () => {
    expect(new Set(koder).size).toBe(18);
    for (const k of koder) expect(k).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  it('9 er aldri et tall: verken i profilen eller i en sammenligning', () => {
    fc.assert(
      fc.property(fc.array(kode, { minLength: 18, maxLength: 18 }), (skaarer) => {
        const profil = lagProfil(STANDARDSETT, new Map(koder.map((k, i) => [k, skaarer[i]!])));
        profil.linjer.forEach((linje, i) => {
          if (skaarer[i] === 9) expect(linje.skaar).toEqual({ slag: 'IKKE_RELEVANT' });
          else expect(linje.skaar).toEqual({ slag: 'VERDI', verdi: skaarer[i] });
        });
        expect(JSON.stringify(profil)).not.toContain('9');
      }),
    );
    fc.assert(
      fc.property(kode, (k) => {
        expect(endring(skaarFraKode(9), skaarFraKode(k))).toBe('KAN_IKKE_SAMMENLIGNES');
        expect(endring(skaarFraKode(k), skaarFraKode(9))).toBe('KAN_IKKE_SAMMENLIGNES');
      }),
    );
  });

  it('har verken sum, snitt eller annet tall for helheten', () => {
    expect(Object.keys(lagProfil(STANDARDSETT, alle(3))).toSorted()).toEqual(['linjer', 'sett']);
  });

  it('godtar bare det som er på skalaen', () => {
    fc.assert(
      fc.property(
        fc.double(),
        (tall) => void expect(erSkaarkode(tall)).toBe([1, 2, 3, 4, 5, 9].includes(tall)),
      ),
    );
    for (const tall of [0, 6, 7, 8, undefined]) expect(skaarFraKode(tall)).toEqual({ slag: 'IKKE_SVART' });
  });

  it('viser alle variablene i settets rekkefølge, og hvilke som mangler svar', () => {
    const profil = lagProfil(STANDARDSETT, new Map([['syn', 2]]));
    expect(profil.linjer.map((l) => l.kode)).toEqual(koder);
    expect(ubesvarte(profil)).toHaveLength(17);
    expect(ubesvarte(lagProfil(STANDARDSETT, alle(9)))).toEqual([]);
  });

  it('kjenner igjen koder som ikke er i settet', () => {
    expect(ukjenteKoder(STANDARDSETT, ['syn', 'hobby'])).toEqual(['hobby']);
  });

  it('sier hvilken vei behovet har gått', () => {
    expect(endring(skaarFraKode(2), skaarFraKode(4))).toBe('MER_HJELP');
    expect(endring(skaarFraKode(4), skaarFraKode(2))).toBe('MINDRE_HJELP');
    expect(endring(skaarFraKode(3), skaarFraKode(3))).toBe('SOM_FOER');
    expect(endring(undefined, skaarFraKode(3))).toBe('KAN_IKKE_SAMMENLIGNES');
  });
});

describe('en kartlegging kan ferdigstilles', () => {
  const iDag = dato('2026-11-25');
  const fakta = { egneOrd: 'Jeg vil ut.', kartlagtDato: iDag, profil: lagProfil(STANDARDSETT, alle(2)) };

  it('med egne ord, en samtale som er holdt, og svar på alt', () =>
    expect(kanFerdigstilles(fakta, iDag)).toEqual({ kan: true }));
  it('ikke uten de egne ordene', () =>
    expect(kanFerdigstilles({ ...fakta, egneOrd: null }, iDag)).toEqual({
      kan: false,
      grunn: 'EgneOrdMangler',
    }));
  it('ikke før samtalen er holdt', () =>
    expect(kanFerdigstilles({ ...fakta, kartlagtDato: addDays(iDag, 1) }, iDag)).toEqual({
      kan: false,
      grunn: 'SamtalenErIFremtiden',
    }));
  it('ikke med variabler uten svar, og den sier hvilke', () => {
    const skaarer = alle(2);
    skaarer.delete('syn');
    expect(kanFerdigstilles({ ...fakta, profil: lagProfil(STANDARDSETT, skaarer) }, iDag)).toEqual({
      kan: false,
      grunn: 'FunksjonMangler',
      mangler: ['syn'],
    });
  });
});

describe('det som følger med fra forrige gang', () => {
  it('er bolig, adkomst og nettverk, aldri risiko eller ressurser', () => {
    const forrige = { egneRessurser: 'a', nettverk: 'b', risiko: 'c', bolig: 'd', adkomst: 'e' };
    expect(forhaandsutfylt(forrige)).toEqual({ nettverk: 'b', bolig: 'd', adkomst: 'e' });
    expect(forhaandsutfylt(null)).toEqual({ nettverk: null, bolig: null, adkomst: null });
  });
});

describe('skjemaet for kartlegging', () => {
  const id = '0191b2c3-0000-7000-8000-000000000001';
  const gyldig = { kartleggingId: id, versjon: '1', kartlagtDato: '25.11.2026', kartlagtAvId: id };

  it('tar et tomt utkast', () =>
    expect(lagreKartleggingSchema.parse(gyldig)).toMatchObject({ egneOrd: null, skaarer: {} }));
  it.each(['6', '7', '8', '0', '-1', '2.5', 'x'])('avviser skåren %s', (skaar) =>
    expect(lagreKartleggingSchema.safeParse({ ...gyldig, skaarer: { syn: skaar } }).success).toBe(false),
  );
  it('svarer ja eller nei på hva som helst, uten å kaste', () => {
    fc.assert(
      fc.property(fc.anything(), (hva) => typeof lagreKartleggingSchema.safeParse(hva).success === 'boolean'),
    );
  });
});
