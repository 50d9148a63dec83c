import { formatDayYear } from '@/lib/platform/time/format';
import { setning } from '@/lib/domain/vedtak/brev/tekst/rules';
import { avsnitt, ord, utsnitt } from '../bit/rules';
import { nb } from '../ordlyd/rules';
import type { Brevbit, Brevfakta, Klagebrevdel } from '../types';

const o = nb.oversendelse;

/** Til statsforvalteren: hvem, hva, klagen ordrett, vår vurdering og dokumentene (fvl § 33). */
export const oversendelse = (f: Brevfakta): { tittel: string; deler: Klagebrevdel[] } => ({
  tittel: nb.tittel.oversendelse[f.klage.slag],
  deler: saken(f),
});

/** Det samme til klageren, med en innledning til henne. */
export function kopi(f: Brevfakta): { tittel: string; deler: Klagebrevdel[] } {
  const erTilsyn = f.klage.slag === 'TILSYN';
  const dato = formatDayYear(f.iDag);
  return {
    tittel: erTilsyn ? nb.tittel.kopiTilsyn : nb.tittel.kopi,
    deler: [...utsnitt(null, avsnitt(ord(f, innledning(f), { dato }), ord(f, nb.kopi.under))), ...saken(f)],
  };
}

function innledning({ klage }: Brevfakta): string {
  if (klage.slag === 'TILSYN') return nb.kopi.omTilsyn;
  if (klage.slag === 'UTFORELSE') return nb.kopi.omUtforelse;
  return klage.utfall === 'DELVIS_MEDHOLD' ? nb.kopi.omDelvis : nb.kopi.om;
}

function saken(f: Brevfakta): Klagebrevdel[] {
  const { klage, vedtak } = f;
  const erTilsyn = klage.slag === 'TILSYN';
  return [
    ...utsnitt(o.hvem, avsnitt(person(f), klageren(f))),
    ...utsnitt(
      o.vedtak,
      avsnitt(
        vedtak?.fattet && ord(f, o.vedtakOm, { saksnummer: vedtak.saksnummer }),
        vedtak?.underrettet && ord(f, o.underrettet, { dato: formatDayYear(vedtak.underrettet) }),
      ),
    ),
    ...utsnitt(erTilsyn ? o.klagenTilsyn : o.klagen, [
      ...avsnitt(ord(f, o.sendt)),
      ...f.ord.map((ett) => sitat(f, ett)),
    ]),
    ...utsnitt(erTilsyn ? null : o.formalia, erTilsyn ? [] : formalia(f)),
    ...utsnitt(
      o.utsatt,
      avsnitt(klage.vilUtsatt && o.utsattSvar[klage.utsattSvar], klage.vilUtsatt && klage.utsattGrunn),
    ),
    ...utsnitt(o.vurdering, avsnitt(klage.uttalelse, ber(f))),
    ...utsnitt(
      o.dokumenter,
      klage.dokumenter.length > 0 ? [{ slag: 'punkter', punkter: [...klage.dokumenter] }] : [],
    ),
  ];
}

const person = (f: Brevfakta): string =>
  f.person.fodt
    ? ord(f, o.person, { navn: f.person.navn, fodt: formatDayYear(f.person.fodt) })
    : ord(f, o.personUtenDato, { navn: f.person.navn });

function klageren(f: Brevfakta): string {
  const { klager } = f.klage;
  const samtykke =
    klager.samtykkeVurdertAv && klager.samtykkeVurdert
      ? ord(f, o.samtykke, { av: klager.samtykkeVurdertAv, dato: formatDayYear(klager.samtykkeVurdert) })
      : '';
  const grunnlag = klager.rolle === 'NAERMESTE' ? samtykke : (klager.fullmakt ?? klager.vergemandat ?? '');
  return ord(f, o.klager[klager.rolle], { navn: klager.navn ?? '', grunnlag: setning(grunnlag) });
}

function sitat(f: Brevfakta, ett: Brevfakta['ord'][number]): Brevbit {
  const dato = formatDayYear(ett.dato);
  const opplest = ett.opplest ? ord(f, o.opplest, { dato: formatDayYear(ett.opplest) }) : '';
  const kilde = ett.muntlig
    ? `${ord(f, o.muntlig, { navn: ett.skrevetNedAv, dato })} ${opplest}`.trim()
    : ord(f, o.skriftlig, { dato });
  return { slag: 'sitat', tekst: ett.tekst, kilde };
}

function formalia(f: Brevfakta): Brevbit[] {
  const { frist } = f;
  const felt = f.klage.formaliaFelt;
  const dag: Record<string, string> = 'frist' in frist ? { frist: formatDayYear(frist.frist) } : {};
  return avsnitt(
    ord(f, o.frist[frist.slag], dag),
    frist.slag === 'ETTER' && felt?.oppreisning && o.oppreisning[felt.oppreisning],
    felt?.begrunnelse,
  );
}

function ber({ klage }: Brevfakta): string {
  if (klage.slag !== 'VEDTAK') return o.ber[klage.slag];
  return klage.utfall === 'DELVIS_MEDHOLD' ? o.ber.DELVIS_MEDHOLD : o.ber.OPPRETTHOLDT;
}
