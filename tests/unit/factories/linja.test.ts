import { describe, expect, it } from 'vitest';
import { STANDARDSETT } from '@/lib/domain/kartlegging/funksjonsprofil/rules';
import { BAKGRUNNER } from '@/prisma/seed/innhold/bakgrunner';
import { EGNE_MAAL } from '@/prisma/seed/folk/egne-maal';
import { TEMAER } from '@/prisma/seed/innhold/temaer';
import { addDays } from '@/lib/platform/time/dato';
import { b, dag, iDag, kolleger, per, r } from './bydelen';

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

  it('har bare egne mål og variabler som finnes', () => {
    const folk = new Map(
      b.beboere.map((x) => [x.bruker.navn, x.person.maal.map(([tema]) => tema as string)]),
    );
    for (const nokkel of Object.keys(EGNE_MAAL)) {
      const [navn, tema] = nokkel.split('/') as [string, string];
      expect(folk.get(navn), nokkel).toContain(tema);
    }
    const koder = STANDARDSETT.variabler.map((v) => v.kode);
    for (const { skaarer } of [...Object.values(TEMAER), ...Object.values(BAKGRUNNER)])
      for (const kode of Object.keys(skaarer)) expect(koder).toContain(kode);
  });

  it('har et brev med avtrykk til hvert fattet vedtak', () => {
    for (const v of r.vedtak)
      expect(Boolean(v.brevAvtrykk)).toBe(v.status === 'FATTET' || v.status === 'OPPHORT');
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
