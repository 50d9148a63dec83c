import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { skrivKlagebrev } from './brev/commands';
import type { Klagefakta } from './queries';
import type { Klage, Klagebrevslag, Klager, Klageslag } from './types';

type Felt = Partial<Omit<Klage, 'id' | 'brukerId' | 'versjon' | 'klager' | 'mottatt' | 'registrertAvId'>>;

const dag = (verdi: Dato | null | undefined): Date | null | undefined => verdi && toDbDate(verdi);

/** Domenets ord som kolonner. Det som ikke er nevnt, står som det stod. */
const kolonner = (f: Felt): Prisma.KlageUncheckedUpdateManyInput => ({
  slag: f.slag,
  status: f.status,
  vedtakId: f.vedtakId,
  teamId: f.teamId,
  kvittertDato: dag(f.kvittert),
  forventetSvarDato: dag(f.forventetSvar),
  utsattSvar: f.utsattSvar,
  utsattGrunn: f.utsattGrunn,
  formalia: f.formalia,
  ...(f.formaliaFelt && {
    klagerettOk: f.formaliaFelt.klagerettOk,
    formOk: f.formaliaFelt.formOk,
    oppreisning: f.formaliaFelt.oppreisning,
    formaliaBegrunnelse: f.formaliaFelt.begrunnelse,
  }),
  ...(f.vurdering && {
    vurdering: f.vurdering.tekst,
    innstilling: f.vurdering.innstilling,
    vurderingFerdig: f.vurdering.ferdig,
  }),
  utfall: f.utfall,
  utfallGrunn: f.utfallGrunn,
  avgjortAvId: f.avgjortAvId,
  avgjortDato: dag(f.avgjort),
  uttalelse: f.uttalelse,
  ...(f.dokumenter && { dokumenter: [...f.dokumenter] }),
  oversendtDato: dag(f.oversendt),
  ...(f.svar && { svar: f.svar.utfall, svarDato: toDbDate(f.svar.dato), svarGrunn: f.svar.grunn }),
  avsluttetDato: dag(f.avsluttet),
  avsluttGrunn: f.avsluttGrunn,
});

export interface Endring {
  versjon: number;
  felt: Felt;
  hendelse: string;
  data?: Prisma.InputJsonObject;
  brev?: readonly Klagebrevslag[];
}

/** Én endring: brevene som hører til, raden og historien, i samme åndedrag. Reglene er spurt av den som kaller. */
export async function endreKlage(
  scope: Scope,
  fakta: Klagefakta,
  { versjon, felt, hendelse, data = {}, brev = [] }: Endring,
): Promise<Result<{ klageId: string }, Refusal>> {
  const { klage } = fakta;
  await skrivKlagebrev(scope, { ...fakta, klage: { ...klage, ...felt } }, brev);
  const { count } = await scope.tx.klage.updateMany({
    where: { id: klage.id, versjon },
    data: {
      ...kolonner(felt),
      ...(felt.oversendt ? { oversendtAvId: scope.ansatt.id } : {}),
      versjon: { increment: 1 },
    },
  });
  if (count === 0) return refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
  await klageHendelse(scope, hendelse, klage, data);
  return ok({ klageId: klage.id });
}

export interface Registrering {
  brukerId: string;
  slag: Klageslag;
  vedtakId: string | null;
  avvistKlageId: string | null;
  teamId: string;
  klager: Klager;
  ord: string;
  muntlig: boolean;
  opplest: Dato | null;
  sendt: Dato;
  mottatt: Dato;
  endringOnsket: string | null;
  vilUtsatt: boolean;
}

export async function opprettKlage(scope: Scope, ny: Registrering): Promise<string> {
  const { klager } = ny;
  const { id } = await scope.tx.klage.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId: ny.brukerId,
      teamId: ny.teamId,
      slag: ny.slag,
      vedtakId: ny.vedtakId,
      avvistKlageId: ny.avvistKlageId,
      klagerrolle: klager.rolle,
      klagerNavn: klager.navn,
      klagerAdresse: klager.adresse,
      klagerFullmakt: klager.fullmakt,
      klagerVergemandat: klager.vergemandat,
      samtykkeVurdertAv: klager.samtykkeVurdertAv,
      samtykkeVurdertDato: klager.samtykkeVurdert && toDbDate(klager.samtykkeVurdert),
      sendtDato: toDbDate(ny.sendt),
      mottattDato: toDbDate(ny.mottatt),
      endringOnsket: ny.endringOnsket,
      vilUtsatt: ny.vilUtsatt,
      registrertAvId: scope.ansatt.id,
    },
    select: { id: true },
  });
  await skrivOrd(scope, id, { tekst: ny.ord, muntlig: ny.muntlig, dato: ny.mottatt, opplest: ny.opplest });
  await klageHendelse(scope, 'klage.registrert', { id, brukerId: ny.brukerId }, { slag: ny.slag });
  return id;
}

/** Ord legges bare til. De som står der, er klagerens, og rettes ikke. */
export async function skrivOrd(
  scope: Scope,
  klageId: string,
  ord: { tekst: string; muntlig: boolean; dato: Dato; opplest: Dato | null },
): Promise<void> {
  await scope.tx.klageord.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      klageId,
      tekst: ord.tekst,
      muntlig: ord.muntlig,
      dato: toDbDate(ord.dato),
      skrevetNedAvId: scope.ansatt.id,
      opplestDato: ord.opplest && toDbDate(ord.opplest),
      tidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
}

/** Noteres én gang. Null endringer: det var alt gjort, eller ordene hører til en annen klage. */
export async function noterOpplest(
  scope: Scope,
  klageId: string,
  ordId: string,
  dato: Dato,
): Promise<boolean> {
  const { count } = await scope.tx.klageord.updateMany({
    where: { id: ordId, klageId, muntlig: true, opplestDato: null },
    data: { opplestDato: toDbDate(dato) },
  });
  return count === 1;
}

export const klageHendelse = (
  scope: Scope,
  type: string,
  klage: { id: string; brukerId: string },
  data: Prisma.InputJsonObject = {},
) => skrivHendelse(scope, { type, objektType: 'klage', objektId: klage.id, brukerId: klage.brukerId, data });
