import { satserFor, somBelop } from '../../../egenandel/rules';
import type { Sats } from '../../../egenandel/types';
import { girTjenester } from '../../../rules';
import { tapteLinjer } from '../../../slag/rules';
import { egenandelFor } from '../../../tjeneste/rules';
import type { Linje } from '../../../types';
import { duForm, fyll, litenForbokstav, setning, storForbokstav, utenPunktum } from '../../tekst/rules';
import type { Brevfakta, Brevinnhold } from '../../types';
import {
  avslaatt,
  dag,
  del,
  fritekst,
  hvemVarMed,
  innvilget,
  tekst,
  tjenesteord,
  tjenester,
  type Del,
} from '../rules';

export const konklusjon: Del = ({ fakta, innhold }) => {
  const ut = [tekst(behandlet(fakta))];
  const k = fakta.ordlyd.konklusjon;
  const dato = innhold.virkningFom && dag(fakta, innhold.virkningFom);
  const si = (uten: string, med: string, linjer: readonly Pick<Linje, 'tjeneste' | 'personligStell'>[]) => {
    if (linjer.length > 0)
      ut.push(tekst(fyll(dato ? med : uten, { dato: dato ?? '', tjenester: tjenester(fakta, linjer) })));
  };
  // Et opphør avslutter alt det forrige ga, også det ingen har ført opp.
  if (innhold.type === 'OPPHOR') si(k.opphor, k.opphorFra, [...innhold.linjer, ...mistet(fakta, innhold)]);
  else if (innhold.type === 'AVSLAG') si(k.avslag, k.avslag, innhold.linjer);
  else {
    si(k.faar, k.faarFra, innvilget(innhold.linjer));
    si(k.opphor, k.opphorFra, mistet(fakta, innhold));
    if (innhold.type === 'ENDRING' && fakta.forrigeVedtakDato) ut.push(tekst(k.erstatter));
    si(k.faarIkke, k.faarIkke, avslaatt(innhold.linjer));
  }
  return del(fakta, 'KONKLUSJON', ut);
};

/** Det hun har, men ikke får videre. Står det alt som avslått, sies det bare én gang. */
export const mistet = (fakta: Brevfakta, innhold: Parameters<Del>[0]['innhold']): Linje[] =>
  tapteLinjer(fakta.slag.forrige?.linjer ?? [], innhold).filter(
    (tapt) =>
      !avslaatt(innhold.linjer).some(
        (l) => l.tjeneste === tapt.tjeneste && l.personligStell === tapt.personligStell,
      ),
  );

function behandlet(fakta: Brevfakta): string {
  const { henvendtAv, mottattDato, forrigeVedtakDato, ordlyd } = fakta;
  if (henvendtAv) return fyll(ordlyd.behandlet[henvendtAv], { dato: dag(fakta, mottattDato) });
  return forrigeVedtakDato
    ? fyll(ordlyd.behandlet.TEAMET_FORRIGE, { dato: dag(fakta, forrigeVedtakDato) })
    : ordlyd.behandlet.TEAMET;
}

export const egneOrd: Del = ({ fakta }) => {
  const ord = fakta.egneOrd;
  if (!ord) return null;
  const o = fakta.ordlyd.egneOrd;
  const kilde = [
    fyll(o.kilde, { dato: dag(fakta, ord.spurtDato), navn: ord.spurtAv }),
    ord.tilStede ? hvemVarMed(ord.tilStede, o) : '',
  ];
  return del(fakta, 'EGNE_ORD', [
    { slag: 'sitat', tekst: ord.tekst, kilde: kilde.filter(Boolean).join(' ') },
  ]);
};

export const formaal: Del = ({ fakta, innhold }) =>
  girTjenester(innhold.type) ? del(fakta, 'FORMAAL', fritekst(innhold.formaal)) : null;

export const maal: Del = ({ fakta, innhold }) => {
  if (innhold.type === 'AVSLAG' || innhold.maal.length === 0) return null;
  const o = fakta.ordlyd.maal;
  const du = (skrevet: string) => duForm(skrevet, fakta.mottaker.fornavn, fakta.ordlyd.form.du);
  const punkter = innhold.maal.map((m) => ({
    tekst: fyll(m.innenDato ? o.innen : o.utenDato, {
      tittel: utenPunktum(du(m.tittel)),
      dato: m.innenDato ? dag(fakta, m.innenDato) : '',
    }),
    under: fyll(o.under, {
      utgangspunkt: setning(du(m.utgangspunkt)),
      maaltilstand: setning(du(m.maaltilstand)),
      maalepunkt: setning(du(m.maalepunkt)),
    }),
  }));
  const liste: Brevinnhold = { slag: 'punkter', nummerert: true, punkter };
  if (innhold.type === 'OPPHOR') return del(fakta, 'MAAL', [liste], 'MAAL_OPPHOR');
  return del(fakta, 'MAAL', [liste, tekst(o.oppnaadd)]);
};

export const tjenestelinjer: Del = ({ fakta, innhold }) => {
  if (innhold.linjer.length === 0) return null;
  const o = fakta.ordlyd.tjenester;
  const gir = girTjenester(innhold.type);
  const punkter = innhold.linjer.map((linje) => ({
    tekst: fyll(gir && linje.utfall === 'AVSLAATT' ? o.avslaatt : o.omfang, {
      navn: storForbokstav(tjenesteord(fakta, linje)),
      omfang: setning(litenForbokstav(linje.omfang)),
    }),
  }));
  const liste: Brevinnhold = { slag: 'punkter', nummerert: false, punkter };
  if (!gir)
    return del(
      fakta,
      'TJENESTER',
      [liste],
      innhold.type === 'OPPHOR' ? 'TJENESTER_OPPHOR' : 'TJENESTER_AVSLAG',
    );
  const hvem = fakta.tjenesteansvarlig
    ? fyll(o.hvemAnsvarlig, { navn: fakta.tjenesteansvarlig, team: fakta.team })
    : o.hvem;
  return del(fakta, 'TJENESTER', [liste, tekst(hvem), tekst(o.plan), tekst(o.minstemaal)]);
};

/** Hva som koster, per tjeneste. Beløpene er kommunens satser, og regnes aldri ut av noens inntekt. */
export const egenandel: Del = ({ fakta, innhold }) => {
  const linjer = innvilget(innhold.linjer);
  if (!girTjenester(innhold.type) || linjer.length === 0) return null;
  const o = fakta.ordlyd.egenandel;
  const medPris = linjer.map((linje) => ({ linje, slag: egenandelFor(linje) }));
  if (medPris.every(({ slag }) => slag === 'GRATIS')) return del(fakta, 'EGENANDEL', [tekst(o.alleGratis)]);
  const sagt = new Set<string>();
  const ut: Brevinnhold[] = [];
  for (const { linje, slag } of medPris) {
    const navn = storForbokstav(tjenesteord(fakta, linje));
    if (slag === 'IKKE_AKTUELT' || sagt.has(navn)) continue;
    sagt.add(navn);
    ut.push(tekst(fyll(o[slag], { tjeneste: navn })));
    if (slag !== 'GRATIS') ut.push(...satsliste(fakta, satserFor(fakta.satser, linje)));
  }
  const koster = medPris.filter(({ slag }) => slag === 'ETTER_INNTEKT' || slag === 'EGEN_PRIS');
  const alleHarSats = koster.every(({ linje }) => satserFor(fakta.satser, linje).length > 0);
  const { navn: virksomhet, telefon } = fakta.virksomhet;
  if (koster.length > 0) ut.push(tekst(fyll(alleHarSats ? o.hvilken : o.satser, { virksomhet, telefon })));
  return del(fakta, 'EGENANDEL', ut);
};

function satsliste(fakta: Brevfakta, satser: readonly Sats[]): Brevinnhold[] {
  const { egenandel: o, form } = fakta.ordlyd;
  if (satser.length === 0) return [];
  const punkter = satser.map((sats) => ({
    tekst: setning(
      fyll(o.sats, {
        gjelder: storForbokstav(sats.gjelder),
        belop: fyll(form.belop, { kroner: somBelop(sats.belopOre, form.desimal) }),
        enhet: form[sats.enhet],
      }),
    ),
  }));
  const [nyest] = satser.toSorted((a, b) => (a.fom < b.fom ? 1 : -1));
  return [
    { slag: 'punkter', nummerert: false, punkter },
    tekst(fyll(o.kilde, { kilde: nyest!.kilde, dato: dag(fakta, nyest!.fom) })),
  ];
}

/** Etter vedtaket, for det som er innvilget. Akutt hjelp utføres av den som alt kommer. */
export const brukervalg: Del = ({ fakta, innhold }) => {
  if (!fakta.brukervalg || !girTjenester(innhold.type) || innhold.type === 'AKUTT') return null;
  const { hvem, bytte } = fakta.ordlyd.brukervalg;
  const { navn: virksomhet, telefon } = fakta.virksomhet;
  const dager = `${fakta.brukervalg.dager}`;
  return del(fakta, 'BRUKERVALG', [tekst(hvem), tekst(fyll(bytte, { dager, virksomhet, telefon }))]);
};
