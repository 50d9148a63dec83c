import { K } from '../../ordbok/rules';
import type { Fritak, Sted } from '../types';

/** «Uten støtte av to personer» måler hva personen kan. */
export function gradAvStotte({ treff, ledd, felt, form }: Sted): Fritak | null {
  if (treff.type !== 'BEMANNING' || treff.grunn !== 'ANTALL_ANSATTE') return null;
  const grad = {
    no: /(?:uten|utan|mindre|støtte|hjelp|assistanse|bistand|klarer|greier|med)/u,
    sv: /(?:utan|stöd|hjälp|assistans|med)/u,
    en: /(?:without|support|help|assistance|with)/u,
  }[form];
  if (felt === 'maal' || felt === 'maalepunkt')
    return ledd.subjekt !== 'TJENESTE' &&
      grad.test(ledd.tekst) &&
      !/(?:til stede|present|på plats)/u.test(ledd.tekst)
      ? 'GRAD_AV_STOTTE'
      : null;
  return /(?:uten|utan|without)\s+(?:\p{L}+\s+){0,3}$/u.test(ledd.tekst.slice(0, treff.start - ledd.start))
    ? 'GRAD_AV_STOTTE'
    : null;
}

/** «Fysioterapeuten tester gangen din hver uke»: da er vurderingen det som gis. */
const vurdererFast = ({ ledd }: Sted): boolean =>
  /(?<![\p{L}])(?:vurderer|tester|testar|kartlegger|bedömer|testar|assesses|tests|examines)(?![\p{L}])/u.test(
    ledd.tekst,
  ) &&
  /(?<![\p{L}])(?:hver|kvar|annenhver|annankvar|daglig|dagleg|ukentlig|ganger|gonger|varje|varannan|gånger|every|weekly|daily|times|dagligen)(?![\p{L}])/u.test(
    ledd.tekst,
  );

/** «Den som kommer, er sykepleier». */
const DEN_SOM_KOMMER =
  /(?<![\p{L}])(?:den|de|dei|han|hun|the (?:one|person)|den person|de personer) (?:som|who) (?:kommer|kjem|hjelper|hjelper|steller|skal|comes|helps|will|ska)/u;

/** Et yrke nevnt alene: har det sagt noe, eller skal det gjøre noe? */
export function fritakForYrke(s: Sted): Fritak | null {
  const { ledd, treff, felt, forrige } = s;
  if ((ledd.klasser & K.VURDERER) !== 0 && !vurdererFast(s)) return 'YRKET_HAR_SAGT';
  if (ledd.underordnet && forrige && (forrige.klasser & K.VURDERER) !== 0 && ledd.aapner === 'som')
    return 'YRKET_HAR_SAGT';
  const utenVerb = (ledd.klasser & (K.VERB | K.UTFORE | K.INNVILGE)) === 0;
  if (
    utenVerb &&
    s.setning.ledd.some(
      (l) => l !== ledd && l.start > ledd.start && (l.klasser & (K.FORTID | K.VURDERER)) !== 0,
    )
  )
    return 'YRKET_HAR_SAGT';
  const foran = ledd.tekst.slice(0, treff.start - ledd.start);
  if (
    /(?<![\p{L}])(?:privat|avtale|pensjonert|pensionerad|retired|tidligere|tidlegare|tidigare|som|utdannet|utdanna|til|hos|as a|to a|to the|fra|frå|från|er|var|heter|heiter|heter|is|was|with your|from|sin egen|din egen|sykehusets|kommunens tidligere)\s+(?:\p{L}+\s+)?$/u.test(
      foran,
    )
  )
    return DEN_SOM_KOMMER.test(s.setning.tekst) ? null : 'YRKET_HAR_SAGT';
  if (
    ledd.subjekt === 'PERSON' &&
    !/(?:av|ved|fra|frå|med|by|from|with|v\/)\s*(?:en |ei |ein |a |an |kommunens )?$/u.test(foran)
  )
    return 'PERSONEN';
  const idx = ledd.ord.findIndex((o) => o.start >= treff.start - 0 && o.start < treff.slutt);
  const etter = ledd.ord[idx + 1];
  const skal = (ledd.klasser & (K.VERB | K.UTFORE | K.INNVILGE | K.FAA)) !== 0;
  if (felt === 'begrunnelse' && !skal && etter && !/[.,]/.test(etter.tekst)) return 'YRKET_HAR_SAGT';
  return null;
}
