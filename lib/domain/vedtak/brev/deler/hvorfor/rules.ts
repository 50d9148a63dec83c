import { finnHjemmel } from '../../../hjemmel/rules';
import type { Emne } from '../../../hjemmel/types';
import { erTilSkade } from '../../../slag/rules';
import type { Omgjoringsgrunn } from '../../../types';
import { fyll, langtTidspunkt, paragrafPaa, setning, storForbokstav } from '../../tekst/rules';
import { dag, del, fritekst, lov, tekst, type Del } from '../rules';

/** Regelen som åpner for at vedtaket gjøres om. Etter en klage er det klagereglene, ikke omgjøringsregelen. */
const REGEL: Record<Omgjoringsgrunn, Emne> = {
  TIL_GUNST: 'omgjoring',
  IKKE_UNDERRETTET: 'omgjoring',
  UGYLDIG: 'omgjoring',
  KLAGE: 'klagebehandling',
  STATSFORVALTEREN: 'klagebehandling',
};

export const omgjoring: Del = ({ fakta, innhold: { type, omgjoringsgrunn } }) => {
  if (type !== 'OMGJORING' || !omgjoringsgrunn) return null;
  const o = fakta.ordlyd.omgjoring;
  const { statsforvalter } = fakta.virksomhet;
  return del(fakta, 'OMGJORING', [
    ...(fakta.forrigeVedtakDato ? [tekst(fyll(o.hva, { dato: dag(fakta, fakta.forrigeVedtakDato) }))] : []),
    tekst(fyll(o[omgjoringsgrunn], { statsforvalter, ...lov(fakta, REGEL[omgjoringsgrunn]) })),
  ]);
};

/** Bestemt der og da: når, av hvem, hvorfor det ikke kunne vente, og at dette er bekreftelsen. */
export const akutt: Del = ({ fakta, innhold: { type, akutt: hva } }) => {
  if (type !== 'AKUTT' || !hva?.tidspunkt || hva.grunn.trim() === '') return null;
  const navn = fakta.slag.beslutningstakere.find((b) => b.ansattId === hva.bestemtAvId)?.navn;
  if (!navn) return null;
  const { akutt: o, form } = fakta.ordlyd;
  const tidspunkt = langtTidspunkt(hva.tidspunkt, form);
  return del(fakta, 'AKUTT', [
    tekst(fyll(hva.muntlig ? o.muntlig : o.straks, { tidspunkt, navn })),
    ...fritekst(hva.grunn),
    tekst(fyll(o.bekreftelse, lov(fakta, 'form'))),
  ]);
};

export const mestring: Del = ({ fakta }) => {
  if (!fakta.mestring) return null;
  const { fom, tom } = fakta.mestring;
  const periode = fyll(fakta.ordlyd.mestring.periode, { fom: dag(fakta, fom), tom: dag(fakta, tom) });
  return del(fakta, 'MESTRING', [tekst(periode)]);
};

export const begrunnelse: Del = ({ fakta, innhold }) =>
  del(fakta, 'BEGRUNNELSE', fritekst(innhold.begrunnelse));

/** Mindre hjelp: hvorfor loven åpner for det, og hva som gjør det forsvarlig. */
export const reduksjon: Del = ({ fakta, innhold }) => {
  const grunn = fritekst(innhold.reduksjonsgrunn);
  if (!erTilSkade(innhold, fakta.slag) || grunn.length === 0) return null;
  const regel = tekst(fyll(fakta.ordlyd.reduksjon.lov, lov(fakta, 'omgjoring')));
  return del(
    fakta,
    'REDUKSJON',
    [...grunn, regel],
    innhold.type === 'OPPHOR' ? 'REDUKSJON_OPPHOR' : 'REDUKSJON',
  );
};

export const syn: Del = ({ fakta, innhold }) => {
  const egne = fritekst(innhold.brukersSyn);
  const vekt = tekst(fyll(fakta.ordlyd.syn.vekt, lov(fakta, 'medvirkning')));
  return egne.length === 0 ? null : del(fakta, 'SYN', [...egne, vekt]);
};

export const hjemler: Del = ({ fakta, innhold }) => {
  const { hjemmel: o, lov: navn, betyr, form } = fakta.ordlyd;
  const koder = [...new Set(innhold.linjer.flatMap((l) => l.hjemler))];
  const punkter = koder.flatMap((kode) => {
    const funnet = finnHjemmel(kode);
    if (!funnet) return [];
    const verdier = {
      lov: storForbokstav(navn[funnet.lov]),
      paragraf: paragrafPaa(funnet.paragraf, form),
      betyr: betyr[kode] ?? funnet.betyr,
    };
    return [{ tekst: setning(fyll(o.linje, verdier)) }];
  });
  if (punkter.length === 0) return null;
  return del(fakta, 'HJEMMEL', [
    { slag: 'punkter', nummerert: false, punkter },
    tekst(fyll(o.saksbehandling, lov(fakta, 'begrunnelse'))),
    tekst(o.ordforklaring),
  ]);
};

export const forhaandsvarsel: Del = ({ fakta, innhold }) => {
  if (!erTilSkade(innhold, fakta.slag)) return null;
  const o = fakta.ordlyd.forhaandsvarsel;
  const regel = lov(fakta, 'forhaandsvarsel');
  const { forhaandsvarsel: varslet, varselSvarfrist: svarfrist, uttaltSeg } = innhold;
  if (!varslet) {
    if (!uttaltSeg || innhold.utenVarselGrunn.trim() === '') return null;
    const uten = [...fritekst(innhold.utenVarselGrunn), tekst(fyll(o.utenVarsel, regel))];
    return del(fakta, 'FORHAANDSVARSEL', uten, 'UTEN_VARSEL');
  }
  const dato = dag(fakta, varslet);
  const frist = svarfrist && dag(fakta, svarfrist);
  const svar = uttaltSeg ? fyll(o.svarte, { dato: dag(fakta, uttaltSeg) }) : frist ? o.ikkeSvar : '';
  return del(fakta, 'FORHAANDSVARSEL', [
    tekst(fyll(frist ? o.varsletMedFrist : o.varslet, { dato, frist: frist ?? '', ...regel })),
    tekst(svar),
  ]);
};
