import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/platform/time/dato';
import { brevtekst, byggBrev, kanonisk, kravTilBrev, manglerIBrev } from '@/lib/domain/vedtak/brev/rules';
import type { Brev, Brevdelkode } from '@/lib/domain/vedtak/brev/types';
import { avslag, brev, fakta, fatting, I_DAG, innhold, linje, maal, opphor } from './eksempel';

const del = (b: Brev, kode: Brevdelkode): string =>
  (b.deler.find((d) => d.kode === kode)?.innhold ?? [])
    .flatMap((i) => (i.slag === 'punkter' ? i.punkter.flatMap((p) => [p.tekst, p.under ?? '']) : [i.tekst]))
    .join('\n');
const koder = (b: Brev) => b.deler.map((d) => d.kode);

describe('brevet om innvilgelse', () => {
  const b = brev(innhold());

  it('har alt loven krever (domain.md 1.3)', () => {
    expect(manglerIBrev(b, 'INNVILGELSE')).toEqual([]);
    expect(b.avsender).toMatchObject({
      navn: 'Bydel Nordvang',
      kommune: 'Solvik kommune',
      team: 'Team Lillebekk',
    });
    expect(b.saksnummer).toBe('2026/0417');
    expect(b.mottaker).toEqual(['Solveig Nygård', 'Bekkeveien 14 B', '9799 Nordvang']);
  });

  it('sier hva som er bestemt, fra når, og når vi ser på det igjen', () => {
    expect(b.tittel).toBe('Du får hjelp hjemme');
    expect(del(b, 'KONKLUSJON')).toBe(
      'Vi har behandlet søknaden din fra 3. november 2026.\nFra 30. november 2026 får du helsetjenester i hjemmet.',
    );
    expect(del(b, 'REVURDERING')).toContain(
      'Senest 31. mai 2027 ser vi på målene sammen med deg. Hjelpen stopper ikke av seg selv',
    );
  });

  it('har de egne ordene ordrett, med hvem som spurte', () => {
    expect(b.deler.find((d) => d.kode === 'EGNE_ORD')!.innhold).toEqual([
      {
        slag: 'sitat',
        tekst: 'Jeg vil gå til postkassen selv.',
        kilde: 'Du sa dette 4. november 2026, til Lise Fossum. Med i samtalen: Datteren Anne.',
      },
    ]);
  });

  it('sier hvert mål i «du», med utgangspunkt, mål, målepunkt og frist', () => {
    expect(del(b, 'MAAL')).toContain(
      'Du går til postkassen og tilbake alene med rullator, innen 20. desember 2026.',
    );
    expect(del(b, 'MAAL')).toContain(
      'I dag: Går til gangdøra med en ved siden av. Målet er nådd når: Tur-retur alene, tre dager på rad. Slik vet vi det: Du krysser av på kjøleskapet.',
    );
    expect(del(b, 'MAAL')).toContain('Hjelpen slutter ikke av seg selv når et mål er nådd.');
  });

  it('sier hvem som gjør hva, at detaljene er i planen, og hva som aldri kuttes uten nytt vedtak', () => {
    expect(del(b, 'TJENESTER')).toContain(
      'Helsetjenester i hjemmet: medisiner, opptrening og stell etter bruddet.',
    );
    expect(del(b, 'TJENESTER')).toContain('Yusuf Abdi i Team Lillebekk er din faste kontakt');
    expect(del(b, 'TJENESTER')).toContain('tiltaksplanen');
    expect(del(b, 'TJENESTER')).toContain('må vi fatte et nytt vedtak');
  });

  it('sier klagerett med fire uker, til hvem, og at vi hjelper', () => {
    expect(del(b, 'KLAGE')).toContain('Fristen er fire uker fra du fikk dette brevet');
    expect(del(b, 'KLAGE')).toContain('Send klagen til Bydel Nordvang, Torget 1, 9799 Nordvang.');
    expect(del(b, 'KLAGE')).toContain('sender vi klagen til Statsforvalteren');
    expect(del(b, 'KLAGE')).toContain('Vi hjelper deg gjerne med å skrive klagen');
    expect(brevtekst(b)).not.toMatch(/tre uker/);
  });

  it('viser til loven som gjelder: innsyn, utsatt iverksetting, sakskostnader, hjemmel', () => {
    expect(del(b, 'INNSYN')).toContain('forvaltningsloven §§ 18 og 19');
    expect(del(b, 'UTSATT')).toContain('forvaltningsloven § 42');
    expect(del(b, 'SAKSKOSTNADER')).toContain('forvaltningsloven § 36');
    expect(del(b, 'HJEMMEL')).toContain(
      'Helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 bokstav a: kommunen skal tilby helsetjenester i hjemmet.',
    );
    expect(del(b, 'HJEMMEL')).toContain('Pasient- og brukerrettighetsloven § 2-1 a');
  });

  it('sier saksbehandler, telefon og pasient- og brukerombudet', () => {
    expect(del(b, 'KONTAKT')).toContain('Henrik Myhre, på telefon 00 00 20 01');
    expect(del(b, 'KONTAKT')).toContain('Pasient- og brukerombudet');
  });

  it('har verken dato eller underskrift før det er fattet', () => {
    expect(b.dato).toBeNull();
    expect(b.signatur).toEqual([]);
  });

  it('sier hvem som fattet, etter hvilken fullmakt, og at det er elektronisk', () => {
    const fattet = brev(innhold(), fakta(), fatting);
    expect(fattet.dato).toBe('25. november 2026');
    expect(fattet.signatur).toEqual([
      'Kari Lie, teamleder, har fattet vedtaket.',
      'Myndigheten er gitt skriftlig fra 3. januar 2026, 2026/0031-4.',
      'Henrik Myhre har forberedt saken.',
      'Vedtaket er godkjent elektronisk og har derfor ingen underskrift.',
    ]);
  });
});

describe('brevet i andre tilfeller', () => {
  it('sier delvis avslag i tittel, konklusjon og tjenester', () => {
    const b = brev(
      innhold({
        linjer: [
          linje(),
          linje({ tjeneste: '9', utfall: 'AVSLAATT', omfang: 'Følge til kino', hjemler: ['hol-3-2-1-6-b'] }),
        ],
      }),
    );
    expect(b.tittel).toBe('Du får hjelp hjemme, men ikke alt det ble søkt om');
    expect(del(b, 'KONKLUSJON')).toContain('Du får ikke støttekontakt.');
    expect(del(b, 'TJENESTER')).toContain('Støttekontakt: følge til kino. Dette får du ikke.');
  });

  it('sier at en endring kommer i stedet for det forrige', () => {
    const b = brev(
      innhold({ type: 'ENDRING' }),
      fakta({ henvendtAv: null, forrigeVedtakDato: addDays(I_DAG, -194) }),
    );
    expect(b.tittel).toBe('Hjelpen din endres');
    expect(del(b, 'KONKLUSJON')).toContain('Det forrige vedtaket er fra 15. mai 2026.');
    expect(del(b, 'KONKLUSJON')).toContain('i stedet for det forrige');
  });

  it('et opphør sier hva, fra når, varslet, personens syn og klage, og har ingen revurdering eller egenandel', () => {
    const b = brev(opphor());
    expect(manglerIBrev(b, 'OPPHOR')).toEqual([]);
    expect(b.tittel).toBe('Hjelpen din avsluttes');
    expect(del(b, 'KONKLUSJON')).toContain(
      'Fra 30. november 2026 får du ikke lenger helsetjenester i hjemmet.',
    );
    expect(del(b, 'FORHAANDSVARSEL')).toContain('Vi varslet deg 6. november 2026');
    expect(del(b, 'FORHAANDSVARSEL')).toContain('forvaltningsloven § 16');
    expect(del(b, 'VEIEN_VIDERE')).toContain('tar du kontakt med oss når som helst');
    expect(koder(b)).not.toContain('REVURDERING');
    expect(koder(b)).not.toContain('EGENANDEL');
    expect(koder(b)).not.toContain('FORMAAL');
  });

  it('et avslag sier hva det gjelder, hvorfor og hvordan klage, uten mål og plan', () => {
    const b = brev(avslag());
    expect(manglerIBrev(b, 'AVSLAG')).toEqual([]);
    expect(del(b, 'KONKLUSJON')).toContain('Du får ikke støttekontakt.');
    expect(koder(b)).not.toContain('MAAL');
    expect(del(b, 'TJENESTER')).not.toContain('tiltaksplan');
  });

  it('viser aldri adressen til den som har skjermet adresse', () => {
    const f = fakta();
    const b = brev(
      innhold(),
      fakta({ mottaker: { ...f.mottaker, adresse: null, poststed: null, adresseSkjermet: true } }),
    );
    expect(b.mottaker).toEqual(['Solveig Nygård', 'Adressen er skjermet']);
    expect(JSON.stringify(b)).not.toContain('Bekkeveien');
  });

  it('har brukervalg bare når kommunen har sagt hva som gjelder', () => {
    expect(koder(brev(innhold()))).not.toContain('BRUKERVALG');
    expect(del(brev(innhold(), fakta({ brukervalg: { dager: 10 } })), 'BRUKERVALG')).toContain(
      'vanligvis 10 dager',
    );
  });

  it('skifter paragrafer med lovversjonen', () => {
    const b = brev(innhold(), fakta({ lovversjon: 'fvl-2025' }));
    expect(del(b, 'UTSATT')).toContain('§ 76');
    expect(del(b, 'SAKSKOSTNADER')).toContain('§ 69');
  });
});

describe('egenandel', () => {
  const pris = (...linjer: Parameters<typeof linje>[0][]) =>
    del(brev(innhold({ linjer: linjer.map(linje) })), 'EGENANDEL');

  it('er gratis for helsetjenester og personlig stell', () => {
    expect(pris({}, { tjeneste: '1', personligStell: true })).toBe('Hjelpen er gratis.');
  });
  it('er etter inntekt for annen praktisk bistand, og sier hvor satsene er', () => {
    const tekst = pris({}, { tjeneste: '1' });
    expect(tekst).toContain('Helsetjenester i hjemmet er gratis.');
    expect(tekst).toContain('Praktisk bistand har en egenandel som avhenger av inntekten');
    expect(tekst).toContain('Bydel Nordvang på telefon 00 00 10 00');
    expect(tekst).not.toMatch(/\d+ kr|\d+ kroner/);
  });
  it('gjelder ikke det som er avslått', () => {
    expect(pris({}, { tjeneste: '6', utfall: 'AVSLAATT' })).toBe('Hjelpen er gratis.');
  });
});

describe('kravene', () => {
  it.each(['INNVILGELSE', 'ENDRING', 'AVSLAG', 'OPPHOR'] as const)(
    '%s krever alltid klage, innsyn, hjemmel, begrunnelse og syn',
    (type) => {
      for (const kode of [
        'KLAGE',
        'INNSYN',
        'HJEMMEL',
        'BEGRUNNELSE',
        'SYN',
        'UTSATT',
        'SAKSKOSTNADER',
        'KONTAKT',
      ] as const)
        expect(kravTilBrev(type)).toContain(kode);
    },
  );
  it('ser hva som mangler i brevet selv', () => {
    expect(manglerIBrev(brev(innhold({ brukersSyn: ' ', begrunnelse: '' })), 'INNVILGELSE')).toEqual([
      'BEGRUNNELSE',
      'SYN',
    ]);
    expect(manglerIBrev(brev(innhold({ maal: [], formaal: '' })), 'INNVILGELSE')).toEqual([
      'FORMAAL',
      'MAAL',
    ]);
  });
  it('ingen del av brevet har et ufylt felt', () => {
    for (const inn of [innhold(), opphor(), avslag(), innhold({ type: 'ENDRING' })])
      expect(brevtekst(byggBrev({ fakta: fakta(), innhold: inn, fatting }))).not.toMatch(
        /\{\w+\}|undefined|null/,
      );
  });
  it('ber aldri om tid, hyppighet eller bemanning', () => {
    for (const inn of [innhold(), opphor(), avslag()])
      expect(brevtekst(brev(inn))).not.toMatch(/minutt|timer per|ganger (i|per)|hver (dag|uke|morgen)/i);
  });
});

describe('kanonisk', () => {
  it('er lik uansett rekkefølgen på nøklene', () => {
    expect(kanonisk({ b: [1, { d: null, c: 'x' }], a: 'æ' })).toBe(
      kanonisk({ a: 'æ', b: [1, { c: 'x', d: null }] }),
    );
  });
  it('skiller innhold som er ulikt', () => {
    expect(kanonisk(brev(innhold()))).not.toBe(
      kanonisk(brev(innhold({ maal: [maal({ tittel: 'Noe annet' })] }))),
    );
  });
  it('tåler en tur gjennom JSON', () => {
    const b = brev(innhold(), fakta(), fatting);
    expect(kanonisk(JSON.parse(JSON.stringify(b)))).toBe(kanonisk(b));
  });
});
