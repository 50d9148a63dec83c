import { formatDayYear } from '@/lib/platform/time/format';
import type { Avgjorelse } from '../../types';
import { avsnitt, ord, utsnitt } from '../bit/rules';
import { nb } from '../ordlyd/rules';
import type { Brevbit, Brevfakta, Klagebrevdel } from '../types';

interface Innhold {
  tittel: string;
  deler: Klagebrevdel[];
}

/** Klagen er kommet: hva som skjer nå, og når svaret kan ventes (fvl § 11 a). */
export function kvittering(f: Brevfakta): Innhold {
  const { klage } = f;
  const k = nb.kvittering;
  const erTilsyn = klage.slag === 'TILSYN';
  return {
    tittel: erTilsyn ? nb.tittel.kvitteringTilsyn : nb.tittel.kvittering,
    deler: [
      ...utsnitt(
        null,
        avsnitt(
          ord(f, erTilsyn ? k.mottattTilsyn : k.mottatt, { dato: formatDayYear(klage.mottatt) }),
          ord(f, k.gjelder[klage.slag]),
        ),
      ),
      ...utsnitt(k.ordTittel, nedskrevet(f)),
      ...utsnitt(k.videreTittel, avsnitt(ord(f, k.videre[klage.slag]))),
      ...utsnitt(
        k.naarTittel,
        avsnitt(klage.forventetSvar && ord(f, k.naar, { dato: formatDayYear(klage.forventetSvar) })),
      ),
      ...utsnitt(k.utsattTittel, avsnitt(klage.vilUtsatt && k.utsatt)),
      ...utsnitt(k.rettTittel, avsnitt(k.rett)),
    ],
  };
}

/** Det vi skrev ned for henne, får hun tilbake, så hun kan si fra om noe er feil. */
function nedskrevet(f: Brevfakta): Brevbit[] {
  const sagt = f.ord.filter((o) => o.muntlig);
  const sitater = sagt.map((o): Brevbit => ({
    slag: 'sitat',
    tekst: o.tekst,
    kilde: ord(f, nb.kvittering.ordKilde, { navn: o.skrevetNedAv, dato: formatDayYear(o.dato) }),
  }));
  return sagt.length > 0 ? [...sitater, ...avsnitt(nb.kvittering.ordOm)] : [];
}

/** Til en som ikke har vist at hun kan klage. Sier ikke om personen er kjent, og gjentar ingenting om henne. */
export function noytral(f: Brevfakta): Innhold {
  const mangler = f.rett.slag === 'MANGLER' ? nb.noytral.MANGLER[f.rett.hva] : null;
  return {
    tittel: nb.tittel.noytral,
    deler: utsnitt(
      null,
      avsnitt(
        ord(f, nb.noytral.mottatt, { dato: formatDayYear(f.klage.mottatt) }),
        nb.noytral.taushet,
        mangler,
        ...(f.klage.utfall === 'AVVIST' ? [ord(f, nb.avgjorelse.klage)] : []),
      ),
    ),
  };
}

export function utsatt(f: Brevfakta): Innhold {
  const svar = f.klage.utsattSvar === 'JA' ? 'JA' : 'NEI';
  return {
    tittel: nb.tittel.utsatt[svar],
    deler: [
      ...utsnitt(
        null,
        avsnitt(ord(f, nb.utsatt.om, { klaget: formatDayYear(f.klage.sendt) }), nb.utsatt.svar[svar]),
      ),
      ...utsnitt(nb.utsatt.hvorfor, avsnitt(f.klage.utsattGrunn, ord(f, nb.utsatt.regel))),
    ],
  };
}

export function avgjorelse(f: Brevfakta): Innhold {
  const utfall = f.klage.utfall as Avgjorelse;
  const a = nb.avgjorelse;
  const erVedtak = f.klage.slag === 'VEDTAK';
  const gittMedhold = utfall === 'MEDHOLD' || utfall === 'DELVIS_MEDHOLD';
  return {
    tittel: erVedtak || utfall === 'AVVIST' ? nb.tittel.avgjorelse[utfall] : nb.tittel.svarUtforelse,
    deler: [
      ...utsnitt(
        null,
        avsnitt(
          erVedtak && utfall !== 'AVVIST' && ord(f, a.om),
          ord(f, (erVedtak ? a.sier : a.sierUtforelse)[utfall]),
        ),
      ),
      ...utsnitt(a.hvorfor, avsnitt(f.klage.utfallGrunn)),
      ...utsnitt(
        a.videre,
        avsnitt(
          erVedtak && gittMedhold && a.nyttVedtak,
          erVedtak && utfall === 'DELVIS_MEDHOLD' && ord(f, a.resten),
          !erVedtak && utfall !== 'AVVIST' && utfall !== 'MEDHOLD' && ord(f, a.tilStatsforvalteren),
        ),
      ),
      ...utsnitt(a.kostnaderTittel, avsnitt(erVedtak && gittMedhold && a.kostnader)),
      ...utsnitt(a.klageTittel, avsnitt(utfall === 'AVVIST' && ord(f, a.klage))),
    ],
  };
}
