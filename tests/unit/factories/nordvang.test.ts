import { createHash } from 'node:crypto';
import { idnr } from '@navikt/fnrvalidator';
import { describe, expect, it } from 'vitest';
import innlogginger from '@/prisma/seed/demo-innlogginger.json';
import { byggNordvang } from '@/prisma/seed/bydel/nordvang';
import { byggVestmarka } from '@/prisma/seed/bydel/vestmarka';
import { ANTALL_PAA_TAVLA } from '@/prisma/seed/bydel/i-dag';
import { NAVN_MED_TILSTAND } from '@/prisma/seed/bydel/tilstander';
import { addDays, fromDbDate, type Dato } from '@/lib/platform/time/dato';

const NAA = new Date('2026-11-25T07:20:00+01:00');
const b = byggNordvang(NAA);
const r = b.g.rader;
const iDag = b.g.iDag;
const dag = (d: unknown): Dato => fromDbDate(d as Date);
const per = <T>(liste: readonly T[], nokkel: (t: T) => string): Map<string, T[]> => {
  const ut = new Map<string, T[]>();
  for (const t of liste) ut.set(nokkel(t), [...(ut.get(nokkel(t)) ?? []), t]);
  return ut;
};
const kolleger = new Map(b.kolleger.map((k) => [k.id, k]));

describe('bydelen', { timeout: 30_000 }, () => {
  it('er den samme hver gang klokka er den samme', () => {
    const avtrykk = (rader: object): string =>
      createHash('sha256').update(JSON.stringify(rader)).digest('hex');
    expect(avtrykk(byggNordvang(NAA).g.rader)).toBe(avtrykk(r));
    expect(avtrykk(byggVestmarka(NAA).rader)).toBe(avtrykk(byggVestmarka(NAA).rader));
  });

  it.each([
    '2026-11-28T09:00:00+01:00',
    '2027-03-28T05:30:00+02:00',
    '2028-02-29T23:50:00+01:00',
    '2026-07-06T00:05:00+02:00',
  ])('lar seg bygge på en hvilken som helst dag: %s', (naa) => {
    const annen = byggNordvang(new Date(naa));
    const paaTavla = annen.g.rader.besok.filter(
      (x) => dag(x.dato) === annen.g.iDag && x.teamId === annen.team.lillebekk.id,
    );
    expect(paaTavla).toHaveLength(ANTALL_PAA_TAVLA);
    expect(annen.g.rader.hendelse.every((h) => (h.tidspunkt as Date) <= annen.g.naa)).toBe(true);
  });

  it('har det den lover', () => {
    expect(r.bruker).toHaveLength(140);
    expect(r.ansatt).toHaveLength(32);
    const iTeam = per(r.teamansvar, (t) => t.teamId);
    for (const team of [b.team.lillebekk, b.team.fagerlia]) {
      expect(iTeam.get(team.id)!.length).toBeGreaterThanOrEqual(65);
      expect(iTeam.get(team.id)!.length).toBeLessThanOrEqual(70);
    }
    expect(new Set(r.bruker.map((x) => `${x.fornavn} ${x.etternavn}`)).size).toBe(140);
    expect(new Set(r.egneOrd.map((o) => o.tekst)).size).toBeGreaterThan(60);
    const dager = new Set(r.besok.map((x) => dag(x.dato)));
    expect(dager.size).toBe(8 * 7 + 1 + 14);
    const navn = b.beboere.map((x) => x.bruker.navn);
    expect(NAVN_MED_TILSTAND.filter((n) => !navn.includes(n))).toEqual([]);
  });

  it('har vedtak og saker i hver tilstand', () => {
    const tilstander = per(r.vedtak, (v) => v.status!);
    expect([...tilstander.keys()].sort()).toEqual([
      'FATTET',
      'OPPHORT',
      'RETURNERT',
      'TIL_GODKJENNING',
      'UTKAST',
    ]);
    expect(tilstander.get('TIL_GODKJENNING')).toHaveLength(5);
    expect(new Set(r.vedtak.map((v) => v.type))).toEqual(
      new Set(['INNVILGELSE', 'ENDRING', 'AVSLAG', 'OPPHOR']),
    );
    expect(new Set(r.sak.map((s) => s.status))).toEqual(
      new Set(['MOTTATT', 'KARTLEGGES', 'UTREDES', 'AVSLUTTET']),
    );
    expect(new Set(r.revurdering.map((x) => x.status))).toEqual(new Set(['PLANLAGT', 'PAAGAAR', 'FULLFORT']));
    const aapne = r.revurdering.filter((x) => x.status === 'PLANLAGT').map((x) => dag(x.forfallDato));
    expect(aapne.filter((d) => d < iDag).length).toBeGreaterThanOrEqual(2);
    expect(aapne.every((d) => d > addDays(iDag, -21))).toBe(true);
  });

  it('lar alle i lista over innlogginger være ansatte her, og ingen fra en annen leietaker', () => {
    const her = new Map(b.kolleger.map((k) => [k.innloggingId, k.navn]));
    for (const { innloggingId, navn } of innlogginger) expect(her.get(innloggingId)).toBe(navn);
    expect(new Set(r.ansatt.map((a) => a.innloggingId)).size).toBe(32);
    const andre = byggVestmarka(NAA).rader.ansatt.map((a) => a.innloggingId);
    expect(andre.filter((id) => innlogginger.some((i) => i.innloggingId === id))).toEqual([]);
  });
});

describe('personene', () => {
  it('har bare syntetiske nummer, gyldige og forskjellige', () => {
    expect(r.brukerIdent).toHaveLength(139);
    for (const { verdi, type } of r.brukerIdent) {
      expect(idnr(verdi), verdi).toMatchObject({ status: 'valid' });
      expect(Number(verdi.slice(2, 4)), verdi).toBeGreaterThan(80);
      expect(Number(verdi[0]) >= 4, verdi).toBe(type === 'DNR');
    }
    expect(new Set(r.brukerIdent.map((i) => i.verdi)).size).toBe(139);
    expect(r.brukerIdent.filter((i) => i.type === 'DNR')).toHaveLength(2);
  });

  it('har telefonnummer som ikke kan ringes: ingen landkode begynner med null', () => {
    const alle = [...r.bruker, ...r.ansatt, ...r.paarorende, ...r.virksomhet]
      .map((x) => x.telefon)
      .filter(Boolean);
    expect(alle.length).toBeGreaterThan(200);
    for (const nummer of alle) expect(nummer).toMatch(/^00 00 \d\d \d\d$/);
  });

  it('med strengt fortrolig adresse har ikke noe som viser hvor hun er, og to navngitte som slipper inn', () => {
    const [hun] = r.bruker.filter((x) => x.adressesperre === 'STRENGT_FORTROLIG');
    expect(hun).toMatchObject({
      adresse: null,
      postnummer: null,
      breddegrad: null,
      lengdegrad: null,
      telefon: null,
      nokkelnummer: null,
    });
    expect(r.paarorende.filter((p) => p.brukerId === hun!.id)).toEqual([]);
    expect(r.skjermetTilgang.filter((t) => t.brukerId === hun!.id)).toHaveLength(2);
    const tillatt = new Set(r.skjermetTilgang.map((t) => `${t.brukerId}/${t.ansattId}`));
    const skjermede = r.bruker
      .filter((x) => x.adressesperre === 'STRENGT_FORTROLIG' || x.adressesperre === 'FORTROLIG')
      .map((x) => x.id);
    expect(skjermede).toHaveLength(2);
    for (const t of r.besokstildeling)
      if (skjermede.includes(t.brukerId)) expect(tillatt.has(`${t.brukerId}/${t.ansattId}`)).toBe(true);
  });
});

describe('linja fra ord til besøk', () => {
  it('går fra hvert tiltak til et mål, og fra hvert aktivt mål til hennes egne ord', () => {
    const maal = new Map(r.maal.map((m) => [m.id!, m]));
    const ord = new Map(r.egneOrd.map((o) => [o.id!, o]));
    for (const t of r.tiltak) {
      expect(maal.get(t.maalId)?.brukerId).toBe(t.brukerId);
    }
    for (const m of r.maal) {
      const sagt = ord.get(m.egneOrdId!);
      expect(sagt?.brukerId, m.tittel).toBe(m.brukerId);
      expect(sagt!.tekst, m.tittel).toContain(m.egneOrdUtdrag!);
    }
  });

  it('har en vurdering på skalaen for hvert punkt, og beskrivelse av hvert nivå', () => {
    for (const v of r.maalvurdering) expect(Math.abs(v.nivaa)).toBeLessThanOrEqual(2);
    for (const m of r.maal)
      expect(
        new Set([m.nivaaMinus2, m.nivaaMinus1, m.nivaa0, m.nivaaPluss1, m.nivaaPluss2]).size,
        m.tittel,
      ).toBe(5);
  });

  it('har svar på hver variabel i en ferdig kartlegging', () => {
    const skaarer = per(r.funksjonsskaar, (s) => s.kartleggingId);
    for (const k of r.kartlegging) if (k.status === 'FERDIG') expect(skaarer.get(k.id!)).toHaveLength(18);
  });
});

describe('dagene', () => {
  it('gir aldri et besøk til en som mangler kompetansen den dagen', () => {
    const krav = new Map(r.besok.map((x) => [x.id!, x.kompetanser as string[]]));
    for (const t of r.besokstildeling) {
      const hvem = kolleger.get(t.ansattId)!;
      for (const kode of krav.get(t.besokId)!)
        expect(
          hvem.kompetanser.some(
            (k) => k.kode === kode && k.fom <= dag(t.dato) && (!k.tom || dag(t.dato) <= k.tom),
          ),
          `${hvem.navn} ${kode}`,
        ).toBe(true);
    }
  });

  it('gir bare besøk til folk som er på vakt', () => {
    const paaVakt = new Set(
      r.vakt.filter((v) => v.status !== 'SYK').map((v) => `${v.ansattId}/${dag(v.dato)}`),
    );
    for (const t of r.besokstildeling)
      expect(paaVakt.has(`${t.ansattId}/${dag(t.dato)}`), kolleger.get(t.ansattId)!.navn).toBe(true);
  });

  it('holder seg til kjente ansikter: to til seks på fjorten dager for de fleste', () => {
    const siste = r.besokstildeling.filter((t) => dag(t.dato) > addDays(iDag, -14) && dag(t.dato) <= iDag);
    const antall = [...per(siste, (t) => t.brukerId).values()].map(
      (l) => new Set(l.map((t) => t.ansattId)).size,
    );
    expect(Math.max(...antall)).toBeLessThanOrEqual(8);
    expect(antall.filter((n) => n <= 6).length / antall.length).toBeGreaterThan(0.95);
  });

  it('har ett besøk per bruker, dato, dagsdel og gruppe', () => {
    const nokler = r.besok.map((x) => `${x.brukerId}/${dag(x.dato)}/${x.dagsdel}/${x.gruppe}`);
    expect(new Set(nokler).size).toBe(nokler.length);
  });

  it('viser tavla i dag: seks ufordelte etter den som er syk, ett avvik, stopp, og to som går sammen', () => {
    const iDagHer = r.besok.filter((x) => dag(x.dato) === iDag && x.teamId === b.team.lillebekk.id);
    const fordelt = per(r.besokstildeling, (t) => t.besokId);
    expect(iDagHer.filter((x) => !fordelt.has(x.id!))).toHaveLength(6);
    expect(iDagHer.filter((x) => x.status === 'AVVIK')).toHaveLength(1);
    expect(iDagHer.filter((x) => x.status === 'STOPPET').length).toBeGreaterThan(0);
    expect(iDagHer.filter((x) => fordelt.get(x.id!)?.length === 2)).toHaveLength(2);
    expect(r.vakt.filter((v) => v.status === 'SYK').map((v) => kolleger.get(v.ansattId)!.fornavn)).toEqual([
      'Sindre',
    ]);
  });
});

describe('tekstene', () => {
  const TALL_OG_ENHET = /\d+\s*(min|minutt|timer|time|ganger|gang|t\/|x)/i;
  const UKEDAG = /\b(man|tirs|ons|tors|fre|lør|søn)dag/i;
  const FREKVENS = /\b(daglig|ukentlig|hver dag|hver uke|annenhver|to ganger|morgen og kveld|i helgene)\b/i;
  const BEMANNING = /\b(to pleiere|to hjelpere|sykepleier|helsefagarbeider|hjemmehjelper)\b/i;

  it('i vedtak sier aldri hvor lenge, hvor ofte, når eller av hvem', () => {
    const linjer = per(r.vedtakslinje, (l) => l.vedtakId);
    for (const v of r.vedtak)
      for (const tekst of [v.formaal!, v.begrunnelse!, ...linjer.get(v.id!)!.map((l) => l.omfang!)])
        for (const m of [TALL_OG_ENHET, UKEDAG, FREKVENS, BEMANNING]) expect(tekst).not.toMatch(m);
  });

  it('har ingen hull igjen, og ikke noe som skurrer', () => {
    const strenger = Object.values(r)
      .flatMap((rader: object[]) => rader.flatMap((rad) => Object.values(rad)))
      .filter((v) => typeof v === 'string');
    expect(strenger.filter((s) => /[{}…]|undefined|NaN\b|[Ll]orem|Testesen|\.\.|\s\s/.test(s))).toEqual([]);
    for (const v of r.vedtak) expect(v.brukersSyn).not.toContain('«»');
  });

  it('gjentar ikke det samme hos de ti første', () => {
    const ti = b.beboere.slice(0, 10).map((x) => x.bruker.id);
    const titler = r.maal.filter((m) => ti.includes(m.brukerId)).map((m) => m.tittel);
    expect(new Set(titler).size / titler.length).toBeGreaterThan(0.8);
  });
});
