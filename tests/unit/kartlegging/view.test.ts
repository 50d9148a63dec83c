import { describe, expect, it } from 'vitest';
import { lagProfil, STANDARDSETT } from '@/lib/domain/kartlegging/funksjonsprofil/rules';
import type { FerdigKartlegging, Kartleggingsutkast } from '@/lib/domain/kartlegging/types';
import { skjemaverdi, visFerdig, visLinje, visProfil, visUtkast } from '@/lib/domain/kartlegging/view';
import { dato } from '@/lib/platform/time/dato';

const iDag = dato('2026-11-25');
const profil = (skaarer: Record<string, number>) => lagProfil(STANDARDSETT, new Map(Object.entries(skaarer)));
const felles = {
  id: 'k',
  brukerId: 'b',
  sakId: 's',
  kartlagtDato: dato('2026-11-04'),
  kartlagtAv: { id: 'l', navn: 'Lise Fossum' },
  tilStede: 'Datteren Anne',
  egneRessurser: 'Lager kaffen selv.',
  nettverk: null,
  risiko: null,
  bolig: null,
  adkomst: null,
  profil: profil({ inne: 3, syn: 9 }),
  versjon: 4,
};
const utkast: Kartleggingsutkast = {
  ...felles,
  status: 'UTKAST',
  egneOrdUtkast: null,
  lagretTidspunkt: new Date('2026-11-25T09:42:00Z'),
};
const ferdig: FerdigKartlegging = {
  ...felles,
  status: 'FERDIG',
  egneOrd: {
    id: 'o',
    tekst: 'Jeg vil ut.',
    spurtAv: 'Lise Fossum',
    spurtDato: dato('2025-11-04'),
    tilStede: null,
  },
  ferdigTidspunkt: new Date('2026-10-25T00:30:00Z'),
};

describe('kartleggingen på skjermen', () => {
  it('er et skjema mens den er et utkast, og sier når serveren lagret, i Oslo-tid', () => {
    expect(visUtkast(utkast, null, iDag)).toMatchObject({
      egneOrd: '',
      kartlagtDato: '04.11.2026',
      kartlagtAvId: 'l',
      lagretKl: '10.42',
      forrigeDag: null,
    });
    expect(visUtkast({ ...utkast, lagretTidspunkt: null }, ferdig, iDag)).toMatchObject({
      lagretKl: null,
      forrigeDag: '4. november',
    });
  });

  it('er låst når den er ferdig, også den natta klokka stilles', () => {
    expect(visFerdig(ferdig, null, iDag)).toMatchObject({
      ferdigDag: '25. oktober',
      ferdigKl: '02.30',
      egneOrd: { tekst: 'Jeg vil ut.', dag: '4. november 2025' },
    });
  });

  it('sammenligner variabel for variabel med forrige, og bare det som kan sammenlignes', () => {
    const linjer = visProfil(profil({ inne: 4, ute: 2, syn: 1 }), profil({ inne: 3, ute: 2, syn: 9 }));
    const endringer = Object.fromEntries(linjer.map((l) => [l.kode, l.endring]));
    expect(endringer).toMatchObject({ inne: 'MER_HJELP', ute: 'SOM_FOER', syn: 'KAN_IKKE_SAMMENLIGNES' });
    expect(visProfil(profil({ inne: 4 }), null).every((l) => l.endring === null && l.sist === null)).toBe(
      true,
    );
  });

  it('gir skjemaet registerets tall tilbake, og ingenting for det ingen har svart på', () => {
    expect(skjemaverdi({ slag: 'VERDI', verdi: 3 })).toBe('3');
    expect(skjemaverdi({ slag: 'IKKE_RELEVANT' })).toBe('9');
    expect(skjemaverdi({ slag: 'IKKE_SVART' })).toBeUndefined();
  });

  it('står i lista med dag og hvem som spurte', () => {
    const { id, status, kartlagtDato, kartlagtAv } = ferdig;
    expect(visLinje({ id, status, kartlagtDato, kartlagtAv }, iDag)).toEqual({
      id: 'k',
      status: 'FERDIG',
      dag: '4. november',
      av: 'Lise Fossum',
    });
  });
});
