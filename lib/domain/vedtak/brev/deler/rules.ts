import { formatDayYear } from '@/lib/platform/time/format';
import { finnHjemmel, finnLovversjon, LOVNAVN } from '../../hjemmel/rules';
import { girTjenester } from '../../rules';
import { egenandelFor, linjeISetning } from '../../tjeneste/rules';
import type { Linje } from '../../types';
import { nb } from '../ordlyd/rules';
import {
  avsnitt,
  duForm,
  erHelSetning,
  fyll,
  litenForbokstav,
  ramse,
  setning,
  storForbokstav,
  utenPunktum,
} from '../tekst/rules';
import type { Brevdel, Brevdelkode, Brevgrunnlag, Brevinnhold } from '../types';

/** Én del av brevet. Null når delen ikke hører hjemme i denne slags vedtak, eller ikke er skrevet ennå. */
export type Del = (grunnlag: Brevgrunnlag) => Brevdel | null;

const tekst = (innhold: string): Brevinnhold => ({
  slag: 'avsnitt',
  tekst: innhold,
});
const del = (kode: Brevdelkode, innhold: Brevinnhold[], overskrift = nb.overskrift[kode]): Brevdel | null =>
  innhold.length === 0 ? null : { kode, overskrift, innhold };

const innvilget = (linjer: readonly Linje[]) => linjer.filter((l) => l.utfall === 'INNVILGET');
const avslaatt = (linjer: readonly Linje[]) => linjer.filter((l) => l.utfall === 'AVSLAATT');
const tjenester = (linjer: readonly Linje[]): string => ramse([...new Set(linjer.map(linjeISetning))], nb.og);
const lov = (kode: string) => finnLovversjon(kode);

export const konklusjon: Del = ({ fakta, innhold }) => {
  const ut = [tekst(behandlet(fakta.henvendtAv, fakta.mottattDato, fakta.forrigeVedtakDato))];
  const dato = innhold.virkningFom && formatDayYear(innhold.virkningFom);
  const k = nb.konklusjon;
  const si = (uten: string, med: string, linjer: readonly Linje[]) => {
    if (linjer.length === 0) return;
    ut.push(
      tekst(
        fyll(dato ? med : uten, {
          dato: dato ?? '',
          tjenester: tjenester(linjer),
        }),
      ),
    );
  };
  if (innhold.type === 'OPPHOR') si(k.opphor, k.opphorFra, innhold.linjer);
  else if (innhold.type === 'AVSLAG') si(k.avslag, k.avslag, innhold.linjer);
  else {
    si(k.faar, k.faarFra, innvilget(innhold.linjer));
    if (innhold.type === 'ENDRING' && fakta.forrigeVedtakDato) ut.push(tekst(k.erstatter));
    si(k.faarIkke, k.faarIkke, avslaatt(innhold.linjer));
  }
  return del('KONKLUSJON', ut);
};

function behandlet(
  av: Brevgrunnlag['fakta']['henvendtAv'],
  mottatt: Brevgrunnlag['fakta']['mottattDato'],
  forrige: Brevgrunnlag['fakta']['forrigeVedtakDato'],
): string {
  if (av) return fyll(nb.behandlet[av], { dato: formatDayYear(mottatt) });
  return forrige ? fyll(nb.behandlet.TEAMET_FORRIGE, { dato: formatDayYear(forrige) }) : nb.behandlet.TEAMET;
}

export const egneOrd: Del = ({ fakta: { egneOrd: ord } }) => {
  if (!ord) return null;
  const felles = { dato: formatDayYear(ord.spurtDato), navn: ord.spurtAv };
  const kilde = [fyll(nb.egneOrd.kilde, felles), ord.tilStede ? hvemVarMed(ord.tilStede) : '']
    .filter(Boolean)
    .join(' ');
  return del('EGNE_ORD', [{ slag: 'sitat', tekst: ord.tekst, kilde }]);
};

export const hvemVarMed = (tilStede: string): string =>
  setning(erHelSetning(tilStede) ? tilStede : fyll(nb.egneOrd.med, { med: utenPunktum(tilStede) }));

export const formaal: Del = ({ innhold }) =>
  girTjenester(innhold.type)
    ? del(
        'FORMAAL',
        avsnitt(innhold.formaal).map((a) => tekst(setning(a))),
      )
    : null;

export const maal: Del = ({ fakta, innhold }) => {
  if (innhold.type === 'AVSLAG' || innhold.maal.length === 0) return null;
  const punkter = innhold.maal.map((m) => ({
    tekst: fyll(m.innenDato ? nb.maal.innen : nb.maal.utenDato, {
      tittel: utenPunktum(duForm(m.tittel, fakta.mottaker.fornavn)),
      dato: m.innenDato ? formatDayYear(m.innenDato) : '',
    }),
    under: fyll(nb.maal.under, {
      utgangspunkt: setning(duForm(m.utgangspunkt, fakta.mottaker.fornavn)),
      maaltilstand: setning(duForm(m.maaltilstand, fakta.mottaker.fornavn)),
      maalepunkt: setning(duForm(m.maalepunkt, fakta.mottaker.fornavn)),
    }),
  }));
  const liste: Brevinnhold = { slag: 'punkter', nummerert: true, punkter };
  if (innhold.type === 'OPPHOR') return del('MAAL', [liste], nb.overskrift.MAAL_OPPHOR);
  return del('MAAL', [liste, tekst(nb.maal.oppnaadd)]);
};

export const tjenestelinjer: Del = ({ fakta, innhold }) => {
  if (innhold.linjer.length === 0) return null;
  const gir = girTjenester(innhold.type);
  const punkter = innhold.linjer.map((linje) => ({
    tekst: fyll(gir && linje.utfall === 'AVSLAATT' ? nb.tjenester.avslaatt : nb.tjenester.omfang, {
      navn: storForbokstav(linjeISetning(linje)),
      omfang: setning(litenForbokstav(linje.omfang)),
    }),
  }));
  const liste: Brevinnhold = { slag: 'punkter', nummerert: false, punkter };
  if (!gir)
    return del(
      'TJENESTER',
      [liste],
      nb.overskrift[innhold.type === 'OPPHOR' ? 'TJENESTER_OPPHOR' : 'TJENESTER_AVSLAG'],
    );
  const hvem = fakta.tjenesteansvarlig
    ? fyll(nb.tjenester.hvemAnsvarlig, {
        navn: fakta.tjenesteansvarlig,
        team: fakta.team,
      })
    : nb.tjenester.hvem;
  return del('TJENESTER', [liste, tekst(hvem), tekst(nb.tjenester.plan), tekst(nb.tjenester.minstemaal)]);
};

export const egenandel: Del = ({ fakta, innhold }) => {
  const linjer = innvilget(innhold.linjer);
  if (!girTjenester(innhold.type) || linjer.length === 0) return null;
  const medPris = linjer.map((linje) => ({ linje, slag: egenandelFor(linje) }));
  if (medPris.every(({ slag }) => slag === 'GRATIS'))
    return del('EGENANDEL', [tekst(nb.egenandel.alleGratis)]);
  const setninger = medPris.flatMap(({ linje, slag }) =>
    slag === 'IKKE_AKTUELT'
      ? []
      : [
          fyll(nb.egenandel[slag], {
            tjeneste: storForbokstav(linjeISetning(linje)),
          }),
        ],
  );
  const koster = medPris.some(({ slag }) => slag === 'ETTER_INNTEKT' || slag === 'EGEN_PRIS');
  const { navn, telefon } = fakta.virksomhet;
  if (koster) setninger.push(fyll(nb.egenandel.satser, { virksomhet: navn, telefon }));
  return del('EGENANDEL', [...new Set(setninger)].map(tekst));
};

export const begrunnelse: Del = ({ innhold }) =>
  del(
    'BEGRUNNELSE',
    avsnitt(innhold.begrunnelse).map((a) => tekst(setning(a))),
  );

export const syn: Del = ({ innhold }) => {
  const egne = avsnitt(innhold.brukersSyn).map((a) => tekst(setning(a)));
  return egne.length === 0 ? null : del('SYN', [...egne, tekst(nb.syn.vekt)]);
};

export const hjemler: Del = ({ fakta, innhold }) => {
  const koder = [...new Set(innhold.linjer.flatMap((l) => l.hjemler))];
  const punkter = koder.flatMap((kode) => {
    const funnet = finnHjemmel(kode);
    if (!funnet) return [];
    const lovnavn = storForbokstav(LOVNAVN[funnet.lov]);
    return [
      {
        tekst: setning(
          fyll(nb.hjemmel.linje, {
            lov: lovnavn,
            paragraf: funnet.paragraf,
            betyr: funnet.betyr,
          }),
        ),
      },
    ];
  });
  if (punkter.length === 0) return null;
  const { navn, begrunnelse: paragraf } = lov(fakta.lovversjon);
  const krav = tekst(fyll(nb.hjemmel.saksbehandling, { lov: navn, paragraf }));
  return del('HJEMMEL', [{ slag: 'punkter', nummerert: false, punkter }, krav]);
};

export const forhaandsvarsel: Del = ({ fakta, innhold }) => {
  if (innhold.type !== 'OPPHOR' || !innhold.forhaandsvarsel) return null;
  const { navn, forhaandsvarsel: paragraf } = lov(fakta.lovversjon);
  const dato = formatDayYear(innhold.forhaandsvarsel);
  return del('FORHAANDSVARSEL', [tekst(fyll(nb.forhaandsvarsel, { dato, lov: navn, paragraf }))]);
};

export const revurdering: Del = ({ innhold }) =>
  girTjenester(innhold.type) && innhold.revurderesInnen
    ? del('REVURDERING', [
        tekst(
          fyll(nb.revurdering, {
            dato: formatDayYear(innhold.revurderesInnen),
          }),
        ),
      ])
    : null;

export const veienVidere: Del = ({ innhold: { type } }) =>
  type === 'AVSLAG' || type === 'OPPHOR' ? del('VEIEN_VIDERE', [tekst(nb.veienVidere[type])]) : null;

export const klage: Del = ({ fakta: { virksomhet } }) => {
  const hvor = virksomhet.adresse
    ? fyll(nb.klage.hvor, {
        virksomhet: virksomhet.navn,
        adresse: virksomhet.adresse,
      })
    : fyll(nb.klage.hvorUtenAdresse, { virksomhet: virksomhet.navn });
  return del('KLAGE', [tekst(nb.klage.frist), tekst(hvor), tekst(nb.klage.hjelp)]);
};

const medParagraf =
  (kode: Brevdelkode, mal: string, paragraf: (l: ReturnType<typeof lov>) => string): Del =>
  ({ fakta }) => {
    const versjon = lov(fakta.lovversjon);
    return del(kode, [tekst(fyll(mal, { lov: versjon.navn, paragraf: paragraf(versjon) }))]);
  };

export const utsatt = medParagraf('UTSATT', nb.utsatt, (l) => l.utsattIverksetting);
export const innsyn = medParagraf('INNSYN', nb.innsyn, (l) => l.innsyn);
export const sakskostnader = medParagraf('SAKSKOSTNADER', nb.sakskostnader, (l) => l.sakskostnader);

export const brukervalg: Del = ({ fakta, innhold }) =>
  fakta.brukervalg && girTjenester(innhold.type) ? del('BRUKERVALG', [tekst(fakta.brukervalg)]) : null;

export const kontakt: Del = ({ fakta: { saksbehandler, virksomhet } }) => {
  const hvem = saksbehandler
    ? fyll(nb.kontakt.saksbehandler, saksbehandler)
    : fyll(nb.kontakt.virksomhet, {
        navn: virksomhet.navn,
        telefon: virksomhet.telefon,
      });
  return del('KONTAKT', [tekst(hvem), tekst(nb.kontakt.ombud)]);
};
