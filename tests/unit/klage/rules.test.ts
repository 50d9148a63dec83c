import { describe, expect, it } from 'vitest';
import {
  erFerdig,
  kanSvarePaaUtsatt,
  klagerett,
  neste,
  omgjoringsgrunn,
  provAvgjorelse,
  provFormalia,
  provMedGrunn,
  provOversendelse,
  provSlag,
  provVurdering,
} from '@/lib/domain/klage/rules';
import type { Klager, Klagerett } from '@/lib/domain/klage/types';
import { dato } from '@/lib/platform/time/dato';
import { klager, tilstand } from './eksempel';

describe('hvem som kan klage', () => {
  const rett: [Partial<Klager>, Klagerett][] = [
    [{ rolle: 'BRUKER' }, { slag: 'HAR_RETT' }],
    [{ rolle: 'ADVOKAT', navn: 'Advokat Berg' }, { slag: 'HAR_RETT' }],
    [{ rolle: 'FULLMEKTIG' }, { slag: 'MANGLER', hva: 'FULLMAKT' }],
    [{ rolle: 'FULLMEKTIG', fullmakt: 'Brev av 3. mars' }, { slag: 'HAR_RETT' }],
    [{ rolle: 'VERGE' }, { slag: 'MANGLER', hva: 'MANDAT' }],
    [{ rolle: 'VERGE', vergemandat: 'Personlige forhold' }, { slag: 'HAR_RETT' }],
    [
      { rolle: 'NAERMESTE', samtykkeVurdertAv: 'Lege Aas' },
      { slag: 'MANGLER', hva: 'VURDERING' },
    ],
    [
      { rolle: 'NAERMESTE', samtykkeVurdertAv: 'Lege Aas', samtykkeVurdert: dato('2026-11-02') },
      { slag: 'HAR_RETT' },
    ],
    [{ rolle: 'ANDRE', navn: 'En nabo' }, { slag: 'IKKE_RETT' }],
  ];
  it.each(rett)('%j', (felt, svar) => {
    expect(klagerett(klager(felt))).toEqual(svar);
  });
});

describe('formalia', () => {
  const alt = { klagerettOk: true, formOk: true, oppreisning: null };
  it('tar klagen til behandling når alt er i orden, også når fristen er ukjent eller ikke begynt', () => {
    for (const slag of ['INNEN', 'UKJENT', 'IKKE_BEGYNT', 'INGEN'] as const)
      expect(provFormalia(tilstand(), alt, { slag })).toMatchObject({ kan: true, utfall: 'BEHANDLES' });
  });
  it('krever at noen tar stilling til oppreisning når den er for sen', () => {
    const sen = { slag: 'ETTER' } as const;
    expect(provFormalia(tilstand(), alt, sen)).toEqual({ kan: false, grunn: 'OppreisningIkkeVurdert' });
    expect(provFormalia(tilstand(), { ...alt, oppreisning: 'IKKE_LASTES' }, sen)).toMatchObject({
      utfall: 'BEHANDLES',
    });
    expect(provFormalia(tilstand(), { ...alt, oppreisning: 'SAERLIGE_GRUNNER' }, sen)).toMatchObject({
      utfall: 'BEHANDLES',
    });
    expect(provFormalia(tilstand(), { ...alt, oppreisning: 'NEI' }, sen)).toMatchObject({
      utfall: 'BOR_AVVISES',
    });
  });
  it('foreslår avvisning når klageretten eller formen mangler', () => {
    expect(provFormalia(tilstand(), { ...alt, klagerettOk: false }, { slag: 'INNEN' })).toMatchObject({
      utfall: 'BOR_AVVISES',
    });
    expect(provFormalia(tilstand(), { ...alt, formOk: false }, { slag: 'INNEN' })).toMatchObject({
      utfall: 'BOR_AVVISES',
    });
  });
  it('gjelder aldri en tilsynsanmodning', () => {
    expect(provFormalia(tilstand({ slag: 'TILSYN' }), alt, { slag: 'INGEN' })).toEqual({
      kan: false,
      grunn: 'FeilStatus',
    });
  });
});

describe('den nye vurderingen', () => {
  const klar = tilstand({ status: 'FORMALIA_VURDERT', formalia: 'BEHANDLES' });
  it('begynner først når formalia er i orden', () => {
    const inn = { tekst: 'x', innstilling: 'MEDHOLD', ferdig: true };
    expect(provVurdering(tilstand(), inn)).toEqual({ kan: false, grunn: 'FeilStatus' });
    expect(provVurdering({ ...klar, formalia: 'BOR_AVVISES' }, inn)).toEqual({
      kan: false,
      grunn: 'FormaliaMangler',
    });
    expect(provVurdering(klar, inn)).toMatchObject({ kan: true });
  });
  it('kan lagres halvferdig, men ikke sendes til avgjørelse', () => {
    expect(provVurdering(klar, { tekst: '', innstilling: null, ferdig: false })).toMatchObject({ kan: true });
    expect(provVurdering(klar, { tekst: ' ', innstilling: 'MEDHOLD', ferdig: true })).toEqual({
      kan: false,
      grunn: 'Ufullstendig',
    });
    expect(provVurdering(klar, { tekst: 'x', innstilling: null, ferdig: true })).toEqual({
      kan: false,
      grunn: 'Ufullstendig',
    });
  });
});

describe('avgjørelsen', () => {
  const klar = tilstand({
    status: 'NY_VURDERING',
    formalia: 'BEHANDLES',
    vurdering: { tekst: 'Vi ser det samme som før.', innstilling: 'OPPRETTHOLDT', ferdig: true },
    vurdertAv: ['henrik'],
  });
  const kari = { avgjorelse: 'OPPRETTHOLDT', grunn: 'Enig', ansattId: 'kari', harFullmakt: true } as const;
  it('tas av en annen enn den som vurderte, med fullmakt og grunn', () => {
    expect(provAvgjorelse(klar, kari)).toMatchObject({ kan: true, overgang: { til: 'OPPRETTHOLDT' } });
    expect(provAvgjorelse(klar, { ...kari, ansattId: 'henrik' })).toMatchObject({
      grunn: 'SammePersonVurderteOgAvgjor',
    });
    expect(provAvgjorelse(klar, { ...kari, harFullmakt: false })).toMatchObject({ grunn: 'ManglerFullmakt' });
    expect(provAvgjorelse(klar, { ...kari, grunn: ' ' })).toMatchObject({ grunn: 'GrunnMangler' });
    expect(provAvgjorelse({ ...klar, vurdering: { ...klar.vurdering, ferdig: false } }, kari)).toMatchObject({
      grunn: 'VurderingMangler',
    });
  });
  it('venter til ønsket om utsatt iverksetting er besvart', () => {
    expect(provAvgjorelse({ ...klar, vilUtsatt: true }, kari)).toMatchObject({ grunn: 'UtsattIkkeBesvart' });
    expect(provAvgjorelse({ ...klar, vilUtsatt: true, utsattSvar: 'NEI' }, kari)).toMatchObject({
      kan: true,
    });
  });
  it('avviser bare det formalia sier kan avvises, og behandler bare det andre', () => {
    const avvis = { ...kari, avgjorelse: 'AVVIST' } as const;
    const foerst = tilstand({ status: 'FORMALIA_VURDERT', formalia: 'BEHANDLES' });
    expect(provAvgjorelse(foerst, avvis)).toMatchObject({ grunn: 'FormaliaSierBehandles' });
    expect(provAvgjorelse({ ...foerst, formalia: 'BOR_AVVISES' }, avvis)).toMatchObject({
      kan: true,
      overgang: { til: 'AVVIST', brev: ['AVGJORELSE'] },
    });
    expect(provAvgjorelse(klar, avvis)).toMatchObject({ grunn: 'FeilStatus' });
  });
});

describe('oversendelsen', () => {
  const klar = tilstand({ status: 'OPPRETTHOLDT', utfall: 'OPPRETTHOLDT' });
  it('krever uttalelse og dokumenter, og skriver begge brevene', () => {
    expect(provOversendelse(klar, { uttalelse: ' ', dokumenter: ['Vedtaket'] })).toMatchObject({
      grunn: 'UttalelseMangler',
    });
    expect(provOversendelse(klar, { uttalelse: 'x', dokumenter: [' '] })).toMatchObject({
      grunn: 'DokumenterMangler',
    });
    expect(provOversendelse(klar, { uttalelse: 'x', dokumenter: ['Vedtaket'] })).toMatchObject({
      kan: true,
      overgang: { brev: ['OVERSENDELSE', 'KOPI'] },
    });
  });
  it('gjelder også det vi bare ga delvis medhold i, men ikke medhold', () => {
    const inn = { uttalelse: 'x', dokumenter: ['Vedtaket'] };
    expect(provOversendelse({ ...klar, status: 'DELVIS_MEDHOLD' }, inn)).toMatchObject({ kan: true });
    expect(provOversendelse({ ...klar, status: 'MEDHOLD' }, inn)).toMatchObject({ grunn: 'FeilStatus' });
  });
});

describe('slaget', () => {
  it('kan rettes med et vedtak pekt ut, til behandlingen har begynt', () => {
    const k = tilstand({ slag: 'UTFORELSE', harVedtak: false });
    expect(provSlag(k, { slag: 'VEDTAK', harVedtak: false })).toMatchObject({ grunn: 'VedtakMangler' });
    expect(provSlag(k, { slag: 'VEDTAK', harVedtak: true })).toEqual({ kan: true });
    expect(provSlag(k, { slag: 'UTFORELSE', harVedtak: false })).toMatchObject({ grunn: 'SammeSlag' });
    expect(provSlag({ ...k, status: 'NY_VURDERING' }, { slag: 'TILSYN', harVedtak: false })).toMatchObject({
      grunn: 'FeilStatus',
    });
  });
});

describe('etterpå', () => {
  it('en opprettholdt klage over vedtak kan ikke avsluttes uten å være oversendt, en på utførelsen kan', () => {
    const k = tilstand({ status: 'OPPRETTHOLDT' });
    expect(provMedGrunn(k, 'avslutt', 'Ferdig')).toMatchObject({ grunn: 'FeilStatus' });
    expect(provMedGrunn({ ...k, slag: 'UTFORELSE' }, 'avslutt', 'Besvart')).toMatchObject({ kan: true });
    expect(provMedGrunn({ ...k, slag: 'UTFORELSE' }, 'avslutt', ' ')).toMatchObject({
      grunn: 'GrunnMangler',
    });
  });
  it('medhold gir grunn til å gjøre om, og den er ferdig når det er fattet', () => {
    expect(omgjoringsgrunn(tilstand({ status: 'MEDHOLD', utfall: 'MEDHOLD' }))).toBe('KLAGE');
    expect(omgjoringsgrunn(tilstand({ status: 'OVERSENDT', utfall: 'DELVIS_MEDHOLD' }))).toBe('KLAGE');
    expect(omgjoringsgrunn(tilstand({ status: 'OPPHEVET', utfall: 'OPPRETTHOLDT' }))).toBe(
      'STATSFORVALTEREN',
    );
    expect(omgjoringsgrunn(tilstand({ status: 'STADFESTET', utfall: 'OPPRETTHOLDT' }))).toBeNull();
    expect(omgjoringsgrunn(tilstand({ slag: 'UTFORELSE', status: 'MEDHOLD', utfall: 'MEDHOLD' }))).toBeNull();
    expect(erFerdig({ status: 'MEDHOLD' }, true)).toBe(true);
    expect(erFerdig({ status: 'MEDHOLD' }, false)).toBe(false);
    expect(erFerdig({ status: 'DELVIS_MEDHOLD' }, true)).toBe(false);
  });
});

describe('det neste', () => {
  it('sier hva og hvem, i hvert steg', () => {
    expect(neste(tilstand(), 'INGEN')).toEqual({ hva: 'FORMALIA', hvem: 'SAKSBEHANDLER' });
    expect(neste(tilstand({ vilUtsatt: true }), 'INGEN')).toEqual({ hva: 'UTSATT', hvem: 'TEAMLEDER' });
    expect(neste(tilstand({ slag: 'TILSYN' }), 'INGEN')).toEqual({
      hva: 'VIDERESENDING',
      hvem: 'SAKSBEHANDLER',
    });
    expect(neste(tilstand({ status: 'FORMALIA_VURDERT', formalia: 'BOR_AVVISES' }), 'INGEN').hva).toBe(
      'AVVISNING',
    );
    expect(neste(tilstand({ status: 'OPPRETTHOLDT' }), 'INGEN').hva).toBe('OVERSENDELSE');
    expect(neste(tilstand({ status: 'OVERSENDT' }), 'INGEN')).toEqual({
      hva: 'SVAR',
      hvem: 'STATSFORVALTEREN',
    });
    expect(neste(tilstand({ status: 'ENDRET', utfall: 'OPPRETTHOLDT' }), 'UNDER_ARBEID').hva).toBe(
      'OMGJORING',
    );
    expect(neste(tilstand({ status: 'ENDRET', utfall: 'OPPRETTHOLDT' }), 'FATTET').hva).toBe('INGENTING');
  });
  it('utsatt iverksetting besvares her til klagen er avgjort', () => {
    expect(kanSvarePaaUtsatt(tilstand({ vilUtsatt: true, status: 'NY_VURDERING' }))).toBe(true);
    expect(kanSvarePaaUtsatt(tilstand({ vilUtsatt: true, status: 'OVERSENDT' }))).toBe(false);
    expect(kanSvarePaaUtsatt(tilstand())).toBe(false);
  });
});
