import { addDays, addMonths, type Dato } from '@/lib/platform/time/dato';
import {
  STEG,
  type Frist,
  type Saksfrister,
  type Sakstatus,
  type Steg,
  type Stegfakta,
  type Stegtilstand,
} from './types';

/** Foreløpig svar når saken ikke kan besvares innen én måned (fvl § 11 a; ny lov 2025 § 17). */
export const FORELOPIG_SVAR_MAANEDER = 1;

/** Siste dag for foreløpig svar. 31. januar gir siste dag i februar. */
export const forelopigSvarFrist = (mottatt: Dato): Dato => addMonths(mottatt, FORELOPIG_SVAR_MAANEDER);

/** Hvor saken står med fristen. Fristdagen selv er innenfor. */
export function frist(sak: Saksfrister, iDag: Dato): Frist {
  if (sak.vedtatt) return { slag: 'VEDTATT', dato: sak.vedtatt };
  if (sak.status === 'AVSLUTTET') return { slag: 'AVSLUTTET', dato: sak.avsluttet };
  if (sak.forelopigSvar) return { slag: 'SVART', dato: sak.forelopigSvar };
  const sisteDag = forelopigSvarFrist(sak.mottatt);
  return { slag: iDag > sisteDag ? 'OVER' : 'INNEN', frist: sisteDag };
}

/**
 * Saker mottatt denne dagen eller før er over fristen. Det samme svaret som `frist`, som en grense databasen kan bruke:
 * når dagen før er den siste i sin måned, har alle de siste dagene i måneden før samme frist.
 */
export function overFristenTilOgMed(iDag: Dato): Dato {
  const sisteFrist = addDays(iDag, -1);
  const enMaanedFoer = addMonths(sisteFrist, -FORELOPIG_SVAR_MAANEDER);
  return erSisteIMaaneden(sisteFrist) ? sisteIMaaneden(enMaanedFoer) : enMaanedFoer;
}

const erSisteIMaaneden = (dag: Dato): boolean => dag.slice(0, 7) !== addDays(dag, 1).slice(0, 7);
const sisteIMaaneden = (dag: Dato): Dato => addDays(addMonths(`${dag.slice(0, 7)}-01` as Dato, 1), -1);

/** Hvor en sak kan gå. Utredningen kan vise at noe må kartlegges på nytt. */
export const OVERGANGER: Record<Sakstatus, readonly Sakstatus[]> = {
  MOTTATT: ['KARTLEGGES', 'UTREDES', 'AVSLUTTET'],
  KARTLEGGES: ['UTREDES', 'AVSLUTTET'],
  UTREDES: ['KARTLEGGES', 'AVSLUTTET'],
  AVSLUTTET: [],
};

export const kanGaaTil = (fra: Sakstatus, til: Sakstatus): boolean => OVERGANGER[fra].includes(til);

export function kanSendeForelopigSvar(
  sak: Saksfrister,
  forventet: Dato,
  iDag: Dato,
): { kan: true } | { kan: false; grunn: 'AlleredeSendt' | 'AlleredeBesvart' | 'ForventetDatoPassert' } {
  if (sak.forelopigSvar) return { kan: false, grunn: 'AlleredeSendt' };
  if (sak.vedtatt || sak.status === 'AVSLUTTET') return { kan: false, grunn: 'AlleredeBesvart' };
  if (forventet <= iDag) return { kan: false, grunn: 'ForventetDatoPassert' };
  return { kan: true };
}

/** Ny lov 2025 § 17: personen skal få vite det når svaret blir klart forsinket. Kan gjøres flere ganger. */
export function kanMeldeForsinkelse(
  sak: Saksfrister,
  forventet: Dato,
  iDag: Dato,
): { kan: true } | { kan: false; grunn: 'IkkeSvartForst' | 'AlleredeBesvart' | 'ForventetDatoPassert' } {
  if (sak.vedtatt || sak.status === 'AVSLUTTET') return { kan: false, grunn: 'AlleredeBesvart' };
  if (!sak.forelopigSvar) return { kan: false, grunn: 'IkkeSvartForst' };
  if (forventet <= iDag) return { kan: false, grunn: 'ForventetDatoPassert' };
  return { kan: true };
}

/** Hvor langt saken er kommet. Stegene er en rekkefølge å lese i, ikke en sperre. */
export function stegene(fakta: Stegfakta): { steg: Steg; tilstand: Stegtilstand; erNeste: boolean }[] {
  const tilstand: Record<Steg, Stegtilstand> = {
    KARTLEGGING: fremdrift(fakta.kartlegginger, (s) => s === 'FERDIG'),
    MAAL: fakta.antallMaal > 0 ? 'FERDIG' : 'IKKE_STARTET',
    VEDTAK: fremdrift(fakta.vedtak, (s) => s === 'FATTET' || s === 'OPPHORT'),
  };
  const neste = STEG.find((steg) => tilstand[steg] !== 'FERDIG');
  return STEG.map((steg) => ({ steg, tilstand: tilstand[steg], erNeste: steg === neste }));
}

const fremdrift = <S>(statuser: readonly S[], erFerdig: (status: S) => boolean): Stegtilstand => {
  if (statuser.some(erFerdig)) return 'FERDIG';
  return statuser.length > 0 ? 'UNDERVEIS' : 'IKKE_STARTET';
};

/** «2026/0418». Fire siffer i et vanlig år; flere når det trengs. */
export const saksnummer = (aar: number, nummer: number): string =>
  `${aar}/${String(nummer).padStart(4, '0')}`;
