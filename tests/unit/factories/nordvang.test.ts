import { createHash } from 'node:crypto';
import { idnr } from '@navikt/fnrvalidator';
import { describe, expect, it } from 'vitest';
import innlogginger from '@/prisma/seed/demo-innlogginger.json';
import { byggNordvang } from '@/prisma/seed/bydel/nordvang';
import { byggVestmarka } from '@/prisma/seed/bydel/vestmarka';
import { ANTALL_PAA_TAVLA } from '@/prisma/seed/bydel/i-dag';
import { NAVN_MED_TILSTAND } from '@/prisma/seed/bydel/tilstander';
import { addDays } from '@/lib/platform/time/dato';
import { b, dag, iDag, NAA, per, r } from './bydelen';

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
    expect(r.bruker).toHaveLength(144);
    expect(r.ansatt).toHaveLength(32);
    const iTeam = per(r.teamansvar, (t) => t.teamId);
    for (const team of [b.team.lillebekk, b.team.fagerlia]) {
      expect(iTeam.get(team.id)!.length).toBeGreaterThanOrEqual(65);
      expect(iTeam.get(team.id)!.length).toBeLessThanOrEqual(80);
    }
    expect(new Set(r.bruker.map((x) => `${x.fornavn} ${x.etternavn}`)).size).toBe(144);
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
    expect(tilstander.get('TIL_GODKJENNING')).toHaveLength(7);
    expect(new Set(r.vedtak.map((v) => v.type))).toEqual(
      new Set(['INNVILGELSE', 'ENDRING', 'AVSLAG', 'OPPHOR', 'OMGJORING', 'AKUTT']),
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

describe('saksnumrene', () => {
  it('er forskjellige, og serien fortsetter etter det høyeste', () => {
    expect(new Set(r.sak.map((s) => s.saksnummer)).size).toBe(r.sak.length);
    for (const { aar, siste } of r.saksnummerserie) {
      const brukt = r.sak.map((s) => s.saksnummer.split('/').map(Number)).filter(([a]) => a === aar);
      expect(Math.max(...brukt.map(([, nummer]) => nummer!))).toBe(siste);
    }
  });
});

describe('personene', () => {
  it('er fra 24 til 99 år, de fleste mellom 75 og 92', () => {
    const aldre = b.beboere.map((x) => x.person.alder);
    expect([Math.min(...aldre), Math.max(...aldre)]).toEqual([24, 99]);
    expect(aldre.filter((a) => a >= 75 && a <= 92).length / aldre.length).toBeGreaterThan(0.6);
  });

  it('har bare syntetiske nummer, gyldige og forskjellige', () => {
    expect(r.brukerIdent).toHaveLength(143);
    const fodselsdato = new Map(r.bruker.map((x) => [x.id!, x.fodselsdato]));
    for (const { verdi, type, brukerId } of r.brukerIdent) {
      expect(idnr(verdi), verdi).toMatchObject({ status: 'valid' });
      expect(Number(verdi.slice(2, 4)), verdi).toBeGreaterThan(80);
      expect(Number(verdi[0]) >= 4, verdi).toBe(type === 'DNR');
      const fodt = dag(fodselsdato.get(brukerId));
      const dagITallet = Number(verdi.slice(0, 2)) - (type === 'DNR' ? 40 : 0);
      expect([dagITallet, Number(verdi.slice(2, 4)) - 80], verdi).toEqual([
        Number(fodt.slice(8)),
        Number(fodt.slice(5, 7)),
      ]);
    }
    expect(new Set(r.brukerIdent.map((i) => i.verdi)).size).toBe(143);
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
