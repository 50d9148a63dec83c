import { describe, expect, it } from 'vitest';
import { addDays, dato, instantAt } from '@/lib/platform/time/dato';
import { slagAv } from '@/lib/domain/vedtak/rules';
import {
  erReduksjon,
  erTilSkade,
  haddeMyndighet,
  kanAvgjores,
  lovligeTyper,
  merknader,
  muligeNye,
  muligeOmgjoringsgrunner,
  tapteLinjer,
} from '@/lib/domain/vedtak/slag/rules';
import { OMGJORINGSGRUNNER, type Akutt, type Omgjoringsgrunn } from '@/lib/domain/vedtak/types';
import { byggVarsel, provVarsel } from '@/lib/domain/vedtak/varsel/rules';
import { avslag, fakta, I_DAG, innhold, linje, mangler, opphor as opphorAvEn, slag } from './eksempel';
import { fullmakt } from './verden';

const forrige = (felt: Partial<NonNullable<ReturnType<typeof slag>['forrige']>> = {}) => ({
  type: 'INNVILGELSE' as const,
  status: 'FATTET' as const,
  linjer: [linje(), linje({ tjeneste: '1', hjemler: ['hol-3-2-1-6-b'] })],
  fattet: dato('2026-06-01'),
  erUnderrettet: true,
  ...felt,
});
/** Opphøret nevner alt som slutter, ellers sier ikke brevet det. */
const opphor: typeof opphorAvEn = (felt) =>
  opphorAvEn({ linjer: forrige().linjer.map((l) => ({ ...l, utfall: 'AVSLAATT' })), ...felt });
const etter = (felt: Parameters<typeof slag>[0] = {}) =>
  fakta({ slag: slag({ forrige: forrige(), ...felt }) });
const SVART = {
  uttaltSeg: addDays(I_DAG, -1),
  utenVarselGrunn: 'Du ringte og ba om det.',
  utsattIverksetting: 'NEI' as const,
  utsattGrunn: 'Du er trygg uten.',
  reduksjonsgrunn: 'Du klarer det selv nå.',
};

describe('de åtte slagene', () => {
  const linjer = [linje()];
  it.each([
    ['INNVILGELSE', { type: 'INNVILGELSE', linjer, mestringsperiodeId: null }],
    ['DELVIS_AVSLAG', { type: 'INNVILGELSE', linjer: [linje(), linje({ utfall: 'AVSLAATT' })], mestringsperiodeId: null }],
    ['AVSLAG', { type: 'AVSLAG', linjer, mestringsperiodeId: null }],
    ['ENDRING', { type: 'ENDRING', linjer, mestringsperiodeId: 'm' }],
    ['OPPHOR', { type: 'OPPHOR', linjer, mestringsperiodeId: null }],
    ['OMGJORING', { type: 'OMGJORING', linjer, mestringsperiodeId: null }],
    ['AKUTT', { type: 'AKUTT', linjer, mestringsperiodeId: null }],
    ['ETTER_MESTRING', { type: 'INNVILGELSE', linjer, mestringsperiodeId: 'm' }],
  ] as const)('%s', (slaget, vedtak) => {
    expect(slagAv(vedtak)).toBe(slaget);
  }); // prettier-ignore
});

describe('mindre hjelp', () => {
  const to = forrige().linjer;
  it('er en linje som er borte eller avslått', () => {
    expect(erReduksjon(to, { type: 'ENDRING', linjer: to })).toBe(false);
    expect(tapteLinjer(to, { type: 'ENDRING', linjer: [linje()] }).map((l) => l.tjeneste)).toEqual(['1']);
    const avslaatt = [linje(), linje({ tjeneste: '1', utfall: 'AVSLAATT' })];
    expect(erReduksjon(to, { type: 'OMGJORING', linjer: avslaatt })).toBe(true);
  });
  it('er også når én av to like linjer faller bort, og når stell blir vanlig praktisk bistand', () => {
    expect(tapteLinjer([linje(), linje()], { type: 'ENDRING', linjer: [linje()] })).toHaveLength(1);
    const stell = [linje({ tjeneste: '1', personligStell: true })];
    expect(erReduksjon(stell, { type: 'ENDRING', linjer: [linje({ tjeneste: '1' })] })).toBe(true);
  });
  it('er ikke noe som aldri var gitt, et avslag ved siden av, eller et akuttvedtak', () => {
    expect(erReduksjon([linje({ utfall: 'AVSLAATT' })], { type: 'ENDRING', linjer: [] })).toBe(false);
    expect(erReduksjon(to, { type: 'AVSLAG', linjer: [] })).toBe(false);
    expect(erReduksjon(to, { type: 'AKUTT', linjer: [] })).toBe(false);
  });
  it('et opphør er alltid til skade, også om vi ikke vet hva det var', () => {
    expect(erTilSkade(opphor(), slag())).toBe(true);
  });
  it('krever varsel, grunn og svar på om vi venter, og spør ikke når ingenting tas bort', () => {
    const mindre = innhold({ type: 'ENDRING', linjer: [linje()] });
    expect(mangler(mindre, etter())).toEqual(['forhaandsvarsel', 'reduksjonsgrunn', 'utsatt']);
    expect(mangler({ ...mindre, ...SVART }, etter())).toEqual([]);
    expect(mangler(innhold({ type: 'ENDRING', linjer: to }), etter())).toEqual([]);
  });
  it('kan ikke virke tilbake i tid', () => {
    const v = (virkningFom: ReturnType<typeof dato>) => mangler(opphor({ virkningFom }), etter());
    expect(v(I_DAG)).toEqual([]);
    expect(v(addDays(I_DAG, -1))).toEqual(['virkning']);
  });
});

describe('varselet', () => {
  it('er gitt med en frist etter varselet, og før hjelpen endres', () => {
    expect(mangler(opphor({ varselSvarfrist: null }), etter())).toEqual(['forhaandsvarsel']);
    expect(mangler(opphor({ varselSvarfrist: dato('2026-11-06') }), etter())).toEqual(['forhaandsvarsel']);
    expect(mangler(opphor({ varselSvarfrist: dato('2026-11-07') }), etter())).toEqual([]);
  });
  it('trengs ikke når hun selv har bedt om det, men da må dagen og hvordan stå', () => {
    const uten = opphor({ forhaandsvarsel: null, varselSvarfrist: null });
    expect(mangler({ ...uten, ...SVART }, etter())).toEqual([]);
    expect(mangler({ ...uten, ...SVART, utenVarselGrunn: ' ' }, etter())).toEqual(['forhaandsvarsel']);
    expect(mangler({ ...uten, ...SVART, uttaltSeg: null }, etter())).toEqual(['forhaandsvarsel']);
    expect(mangler({ ...uten, ...SVART, uttaltSeg: addDays(I_DAG, 1) }, etter())).toEqual([
      'forhaandsvarsel',
    ]);
  });
  it('gir henne hele fristdagen, og slipper fram når hun har svart', () => {
    const v = opphor({ varselSvarfrist: I_DAG });
    expect(kanAvgjores(v, I_DAG)).toBe(false);
    expect(kanAvgjores(v, addDays(I_DAG, 1))).toBe(true);
    expect(kanAvgjores({ ...v, uttaltSeg: I_DAG }, I_DAG)).toBe(true);
    // Det hun sa før hun ble varslet, er ikke et svar på varselet.
    expect(kanAvgjores({ ...v, uttaltSeg: dato('2026-11-05') }, I_DAG)).toBe(false);
  });
  it('sendes én gang, med en frist fram i tid, og bare når noe tas bort', () => {
    const uvarslet = opphor({ forhaandsvarsel: null, varselSvarfrist: null });
    const om = (dager: number) => ({ svarfrist: addDays(I_DAG, dager), dato: I_DAG });
    expect(provVarsel('UTKAST', uvarslet, etter(), om(14))).toBeNull();
    expect(provVarsel('UTKAST', uvarslet, etter(), om(0))).toBe('SvarfristPassert');
    expect(provVarsel('UTKAST', opphor(), etter(), om(14))).toBe('AlleredeVarslet');
    expect(provVarsel('UTKAST', innhold(), fakta(), om(14))).toBe('IkkeTilSkade');
    expect(provVarsel('TIL_GODKJENNING', uvarslet, etter(), om(14))).toBe('FeilStatus');
    expect(provVarsel('FATTET', uvarslet, etter(), om(14))).toBe('AlleredeFattet');
  });
  it('sier hva, hvorfor, fristen, hvem hun kan ringe, og at ingenting er bestemt', () => {
    const brev = byggVarsel(etter(), opphor(), {
      svarfrist: dato('2026-12-09'),
      grunn: 'Du klarer deg selv nå.',
      dato: I_DAG,
    });
    const tekst = JSON.stringify(brev);
    expect(brev.tittel).toBe('Vi vurderer å avslutte hjelpen din');
    expect(brev.deler[1]!.punkter).toHaveLength(2);
    for (const ord of ['Du klarer deg selv nå.', '9. desember 2026', 'Henrik Myhre', '00 00 20 01', '§ 16', 'Ingenting er bestemt ennå'])
      expect(tekst).toContain(ord); // prettier-ignore
  });
});

describe('omgjøring (fvl § 35)', () => {
  const gunst = { type: 'OMGJORING' as const, linjer: forrige().linjer };
  const skade = { type: 'OMGJORING' as const, linjer: [linje()], ...SVART };
  const ok = (v: Parameters<typeof innhold>[0], grunn: Omgjoringsgrunn | null, f = etter()) =>
    !mangler(innhold({ ...v, omgjoringsgrunn: grunn }), f).includes('omgjoring');

  it('krever en grunn', () => {
    expect(ok(gunst, null)).toBe(false);
    expect(ok(gunst, 'TIL_GUNST')).toBe(true);
  });
  it('til skade bare når det er ugyldig, ikke kommet fram, eller statsforvalteren har sagt det', () => {
    const alle = etter({ fraKlage: true, forrige: forrige({ erUnderrettet: false }) });
    expect(OMGJORINGSGRUNNER.filter((g) => ok(skade, g, alle))).toEqual([
      'IKKE_UNDERRETTET',
      'UGYLDIG',
      'STATSFORVALTEREN',
    ]);
    expect(OMGJORINGSGRUNNER.filter((g) => ok(gunst, g, alle))).toEqual([...OMGJORINGSGRUNNER]);
  });
  it('klagen er bare grunn når det er en klage, og «ikke underrettet» bare når det er sant', () => {
    expect(muligeOmgjoringsgrunner(slag({ forrige: forrige() }))).toEqual(['TIL_GUNST', 'UGYLDIG']);
    expect(muligeOmgjoringsgrunner(slag())).toEqual(['TIL_GUNST', 'UGYLDIG']);
    expect(ok(gunst, 'KLAGE')).toBe(false);
    expect(ok(gunst, 'KLAGE', etter({ fraKlage: true }))).toBe(true);
  });
});

describe('akuttvedtaket', () => {
  const akutt: Akutt = {
    tidspunkt: instantAt(addDays(I_DAG, -1), '21:40'),
    bestemtAvId: 'maren',
    muntlig: true,
    grunn: 'Du kunne ikke være alene den natta.',
  };
  const myndige = slag({
    beslutningstakere: [
      { ansattId: 'maren', navn: 'Maren', fullmakter: [fullmakt({ vedtakstyper: ['AKUTT'], tjenester: ['15'] })] },
      { ansattId: 'unni', navn: 'Unni', fullmakter: [fullmakt({ stedfortrederForId: 'kari' })] },
    ],
  }); // prettier-ignore
  const v = (felt: Partial<Akutt> = {}, mer: Parameters<typeof innhold>[0] = {}) =>
    innhold({ type: 'AKUTT', akutt: { ...akutt, ...felt }, virkningFom: addDays(I_DAG, -1), revurderesInnen: addDays(I_DAG, 20), ...mer }); // prettier-ignore
  const f = fakta({ slag: myndige });

  it('har alt: når, av hvem, hvorfor, formål, mål, hjemmel, begrunnelse og syn', () => {
    expect(mangler(v(), f)).toEqual([]);
    expect(mangler(v({ tidspunkt: null }), f)).toEqual(['akutt', 'akuttMyndighet']);
    expect(mangler(v({ grunn: ' ' }), f)).toEqual(['akutt']);
    expect(
      mangler(innhold({ type: 'AKUTT', akutt: null, formaal: '', maal: [], brukersSyn: '' }), f),
    ).toEqual(['akutt', 'akuttMyndighet', 'formaal', 'maal', 'syn', 'revurdering']);
  });
  it('kan ikke være bestemt i morgen', () => {
    expect(mangler(v({ tidspunkt: instantAt(addDays(I_DAG, 1), '09:00') }), f)).toEqual(['akutt']);
  });
  it('er bestemt av en som hadde myndighet den dagen, for akkurat den tjenesten', () => {
    expect(haddeMyndighet(v(), myndige)).toBe(true);
    expect(haddeMyndighet(v({ bestemtAvId: 'yusuf' }), myndige)).toBe(false);
    expect(haddeMyndighet(v({}, { linjer: [linje({ tjeneste: '6' })] }), myndige)).toBe(false);
    expect(haddeMyndighet(v({ bestemtAvId: 'unni' }), myndige)).toBe(false);
    const borte = { ...myndige, fravaer: [{ ansattId: 'kari', fom: addDays(I_DAG, -2), tom: I_DAG }] };
    expect(haddeMyndighet(v({ bestemtAvId: 'unni' }), borte)).toBe(true);
    expect(haddeMyndighet(v({ tidspunkt: instantAt(addDays(I_DAG, -201), '12:00') }), myndige)).toBe(false);
  });
  it('ses på igjen innen fire uker', () => {
    const om = (dager: number) => mangler(v({}, { revurderesInnen: addDays(I_DAG, dager) }), f);
    expect(om(27)).toEqual([]);
    expect(om(28)).toEqual(['revurdering']);
  });
  it('får en merknad når det er mer enn tre dager siden', () => {
    const koder = (dager: number) =>
      merknader(v({ tidspunkt: instantAt(addDays(I_DAG, -dager), '12:00') }), myndige, I_DAG).map(
        (m) => m.kode,
      );
    expect(koder(3)).toEqual([]);
    expect(koder(4)).toEqual(['SEIN_NEDTEGNING']);
  });
});

describe('merknadene', () => {
  const koder = (v: Parameters<typeof merknader>[0], s = slag({ forrige: forrige(), kartlagtDato: I_DAG })) =>
    merknader(v, s, I_DAG).map((m) => m.kode);
  it('kortere frist enn to uker, og frist som ikke er ute', () => {
    expect(koder(opphor())).toEqual([]);
    expect(koder(opphor({ varselSvarfrist: dato('2026-11-19') }))).toEqual(['KORT_SVARFRIST']);
    expect(koder(opphor({ varselSvarfrist: I_DAG }))).toEqual(['SVARFRIST_LOPER']);
  });
  it('kartleggingen er eldre enn forrige vedtak', () => {
    const med = (kartlagtDato: ReturnType<typeof dato> | null) =>
      koder(
        innhold({ type: 'ENDRING', linjer: forrige().linjer }),
        slag({ forrige: forrige(), kartlagtDato }),
      );
    expect(med(dato('2026-05-31'))).toEqual(['GAMMEL_KARTLEGGING']);
    expect(med(dato('2026-06-01'))).toEqual([]);
    expect(med(null)).toEqual(['GAMMEL_KARTLEGGING']);
  });
  it('samme tjeneste med andre ord om hva den dekker', () => {
    const [helse, hjelp] = forrige().linjer;
    const endret = [{ ...helse!, omfang: 'Medisiner' }, hjelp!];
    expect(koder(innhold({ type: 'ENDRING', linjer: endret }))).toEqual(['OMFANG_ENDRET']);
  });
  it('en tjeneste som avslås uten at begrunnelsen nevner den', () => {
    const linjer = [linje(), linje({ tjeneste: '9', utfall: 'AVSLAATT' })];
    expect(koder(innhold({ linjer }), slag())).toEqual(['AVSLAG_UTEN_GRUNN']);
    expect(koder(innhold({ linjer, begrunnelse: 'Støttekontakt får du ikke, fordi …' }), slag())).toEqual([]);
  });
});

describe('slagene som er mulige', () => {
  it('i et utkast følger av det det bygger på', () => {
    expect(lovligeTyper('INNVILGELSE', slag())).toEqual(['INNVILGELSE', 'AVSLAG']);
    expect(lovligeTyper('ENDRING', slag({ forrige: forrige() }))).toEqual(['ENDRING', 'OPPHOR', 'AVSLAG', 'OMGJORING']);
    expect(lovligeTyper('OMGJORING', slag({ forrige: forrige({ type: 'AVSLAG' }) }))).toEqual(['OMGJORING']);
    expect(lovligeTyper('INNVILGELSE', slag({ forrige: forrige({ type: 'AKUTT' }) }))).toEqual(['INNVILGELSE', 'OPPHOR', 'AVSLAG']);
    expect(lovligeTyper('AKUTT', slag({ kartlagtDato: null }))).toEqual(['AKUTT', 'AVSLAG']);
    expect(lovligeTyper('AKUTT', slag())).toEqual(['AKUTT', 'INNVILGELSE', 'AVSLAG']);
    expect(lovligeTyper('AVSLAG', slag({ harGjeldende: true }))).toEqual(['AVSLAG']);
  }); // prettier-ignore
  it('når noen begynner: uten vedtak og uten kartlegging bare akutt', () => {
    expect(muligeNye({ gjeldende: null, harKartlegging: false })).toEqual(['AKUTT']);
    expect(muligeNye({ gjeldende: null, harKartlegging: true })).toEqual(['INNVILGELSE', 'AVSLAG', 'AKUTT']);
    expect(muligeNye({ gjeldende: 'ENDRING', harKartlegging: true })).toEqual(['ENDRING', 'OPPHOR', 'OMGJORING', 'AVSLAG', 'AKUTT']);
    expect(muligeNye({ gjeldende: 'AKUTT', harKartlegging: false })).toEqual(['OPPHOR', 'AKUTT']);
  }); // prettier-ignore
});

describe('avslaget', () => {
  it('rører ikke det som gjelder, og trenger verken varsel eller mål', () => {
    expect(mangler(avslag(), etter())).toEqual([]);
  });
});
