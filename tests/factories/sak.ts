import type { Prisma } from '@/lib/platform/db/client';
import { STANDARDSETT } from '@/lib/domain/kartlegging/funksjonsprofil/rules';
import { addDays, yearOf, type Dato } from '@/lib/platform/time/dato';
import type { Ansatt } from './ansatt';
import type { Bruker, EgneOrd } from './bruker';
import { dbDato, dbDatoEllerNull, nyHendelse, tidspunkt, type Grunnlag } from './grunnlag';

export interface Sak {
  id: string;
  saksnummer: string;
  saksbehandler: Ansatt;
  mottatt: Dato;
}

export interface Sakinn {
  saksbehandler: Ansatt;
  mottatt: Dato;
  status?: Prisma.SakCreateManyInput['status'];
  saksnummer?: string;
  forelopigSvar?: Dato | null;
  /** Without: three weeks after the preliminary answer. */
  svarVentes?: Dato | null;
  avsluttet?: Dato | null;
  henvendelse?: Partial<Pick<Prisma.HenvendelseCreateManyInput, 'fra' | 'navn' | 'kanal' | 'innhold'>>;
}

export function nySak(g: Grunnlag, bruker: Bruker, inn: Sakinn): Sak {
  const id = g.nyId('sak');
  const saksnummer = inn.saksnummer ?? nesteSaksnummer(g, yearOf(inn.mottatt));
  taIBruk(g, saksnummer);
  const svarVentes =
    inn.svarVentes === undefined ? inn.forelopigSvar && addDays(inn.forelopigSvar, 21) : inn.svarVentes;
  g.rader.sak.push({
    id,
    virksomhetId: g.virksomhetId,
    saksnummer,
    brukerId: bruker.id,
    teamId: bruker.team.id,
    saksbehandlerId: inn.saksbehandler.id,
    status: inn.status ?? 'UTREDES',
    mottattDato: dbDato(inn.mottatt),
    forelopigSvarDato: dbDatoEllerNull(inn.forelopigSvar),
    svarVentesDato: dbDatoEllerNull(svarVentes),
    avsluttetDato: dbDatoEllerNull(inn.avsluttet),
  });
  g.rader.henvendelse.push({
    id: g.nyId('henvendelse'),
    virksomhetId: g.virksomhetId,
    sakId: id,
    fra: 'BRUKER',
    kanal: 'TELEFON',
    innhold: 'Ringer selv og spør om hjelp hjemme.',
    ...inn.henvendelse,
    mottattDato: dbDato(inn.mottatt),
    registrertAvId: inn.saksbehandler.id,
  });
  const hendte = (type: string, dag: Dato | null | undefined, minutt: number): void => {
    if (dag)
      nyHendelse(g, {
        type,
        objektType: 'sak',
        objektId: id,
        sakId: id,
        brukerId: bruker.id,
        ansattId: inn.saksbehandler.id,
        tidspunkt: tidspunkt(g, dag, 9, minutt),
        data:
          type === 'sak.forelopigSvarSendt' && svarVentes
            ? { saksnummer, forventetDato: svarVentes }
            : { saksnummer },
      });
  };
  hendte('sak.opprettet', inn.mottatt, 40);
  hendte('sak.henvendelseRegistrert', inn.mottatt, 40);
  hendte('sak.forelopigSvarSendt', inn.forelopigSvar, 15);
  hendte('sak.avsluttet', inn.avsluttet, 55);
  return { id, saksnummer, saksbehandler: inn.saksbehandler, mottatt: inn.mottatt };
}

/** The running number of the year. */
function nesteSaksnummer(g: Grunnlag, aar: number): string {
  const siste = g.rader.saksnummerserie.find((rad) => rad.aar === aar)?.siste ?? 0;
  return `${aar}/${String(siste + 1).padStart(4, '0')}`;
}

/** The series follows the highest number in use, so that the app goes on where we stopped. */
function taIBruk(g: Grunnlag, saksnummer: string): void {
  const [aar, nummer] = saksnummer.split('/').map(Number) as [number, number];
  const serie = g.rader.saksnummerserie.find((rad) => rad.aar === aar);
  if (!serie) g.rader.saksnummerserie.push({ virksomhetId: g.virksomhetId, aar, siste: nummer });
  else serie.siste = Math.max(serie.siste ?? 0, nummer);
}

export interface Kartlegging {
  id: string;
  dato: Dato;
  egneOrd: EgneOrd | null;
}

export interface Kartlegginginn {
  av: Ansatt;
  dato: Dato;
  sak?: Sak | null;
  egneOrd?: EgneOrd | null;
  ferdig?: boolean;
  /** 1–5, or 9 = not relevant, by variable. */
  skaarer?: Record<string, number>;
  felt?: Partial<
    Pick<
      Prisma.KartleggingCreateManyInput,
      'tilStede' | 'egneRessurser' | 'nettverk' | 'risiko' | 'bolig' | 'adkomst'
    >
  >;
}

export function nyKartlegging(g: Grunnlag, bruker: Bruker, inn: Kartlegginginn): Kartlegging {
  const id = g.nyId('kartlegging');
  const ferdig = inn.ferdig ?? true;
  const ferdigTidspunkt = ferdig ? tidspunkt(g, inn.dato, 14, 30) : null;
  g.rader.kartlegging.push({
    id,
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    sakId: inn.sak?.id ?? null,
    status: ferdig ? 'FERDIG' : 'UTKAST',
    egneOrdId: inn.egneOrd?.id ?? null,
    kartlagtDato: dbDato(inn.dato),
    kartlagtAvId: inn.av.id,
    variabelsett: VARIABELSETT,
    ferdigTidspunkt,
    ...inn.felt,
  });
  for (const [variabel, skaar] of Object.entries(inn.skaarer ?? {}))
    g.rader.funksjonsskaar.push({
      id: g.nyId('skaar'),
      virksomhetId: g.virksomhetId,
      kartleggingId: id,
      variabel,
      skaar,
    });
  const felles = {
    objektType: 'kartlegging',
    objektId: id,
    brukerId: bruker.id,
    sakId: inn.sak?.id ?? null,
    ansattId: inn.av.id,
  };
  nyHendelse(g, { type: 'kartlegging.startet', tidspunkt: tidspunkt(g, inn.dato, 12, 10), ...felles });
  if (ferdigTidspunkt)
    nyHendelse(g, { type: 'kartlegging.ferdigstilt', tidspunkt: ferdigTidspunkt, ...felles });
  return { id, dato: inn.dato, egneOrd: inn.egneOrd ?? null };
}

/** The set that the app starts with: one source for the codes. */
export const VARIABELSETT = STANDARDSETT.sett;

export function nyeFunksjonsvariabler(g: Grunnlag, fom: Dato): void {
  STANDARDSETT.variabler.forEach(({ kode, navn }, i) =>
    g.rader.funksjonsvariabel.push({
      id: g.nyId('funksjonsvariabel'),
      virksomhetId: g.virksomhetId,
      sett: VARIABELSETT,
      kode,
      rekkefolge: i + 1,
      navn,
      fom: dbDato(fom),
    }),
  );
}
