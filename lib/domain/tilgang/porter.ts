import 'server-only';
import { transaction, type Tx } from '@/lib/platform/db/client';
import type { Refusal, Result } from '@/lib/platform/errors/result';
import { refuse } from '@/lib/platform/errors/result';
import type { Clock } from '@/lib/platform/time/clock';
import type { z } from 'zod';
import { finnTidligereSvar, huskSvar, skrivAudit, type Auditlinje } from './commands';
import { feltfeil } from './feltfeil';
import { Foresporsel } from './foresporsel';
import type { Policy } from './policy';
import { aapneSesjon } from './queries';
import type { Handling } from './rettigheter';
import { harRett } from './rules';
import { lagScope } from './scope';
import type { Ansatt, Portsvar, Scope } from './types';

/** Hva lesingen eller endringen gjaldt, for revisjonsloggen. */
export type Spor = { brukerId?: string | null; objektType?: string; objektId?: string };

export interface Lesing<Inn, Fakta, Filter, Ut> {
  handling: Handling;
  schema: z.ZodType<Inn>;
  /** Det policyen må vite om akkurat denne. Null = finnes ikke, og svaret er det samme som for nei. */
  fakta: (scope: Scope, inn: Inn) => Promise<Fakta | null>;
  policy: Policy<Fakta, Filter>;
  hent: (scope: Scope, inn: Inn, fakta: Fakta, utvalg: Filter) => Promise<Ut>;
  spor: (inn: Inn, fakta: Fakta) => Spor | null;
}

export interface Skriving<Inn, Fakta, Filter, Ut> {
  navn: Handling;
  schema: z.ZodType<Inn>;
  fakta: (scope: Scope, inn: Inn) => Promise<Fakta | null>;
  policy: Policy<Fakta, Filter>;
  /** Reglene og endringen. Et avslag ruller tilbake alt. */
  utfor: (scope: Scope, inn: Inn, fakta: Fakta) => Promise<Result<Ut, Refusal>>;
  spor: (inn: Inn, fakta: Fakta) => Spor;
  /** Sti som nettleseren sendes til etterpå. */
  videre?: (verdi: Ut, inn: Inn) => string;
  /** Av for det som ikke skal ligge lagret som svar til neste forsøk, som en fil med personopplysninger. */
  huskes?: false;
}

/** Porten for lesing. Spør i rekkefølge: innlogget? gyldig? rolle? finnes? forhold? Så hentes det, og det logges. */
export async function kjorLesing<Inn, Fakta, Filter, Ut>(
  lesing: Lesing<Inn, Fakta, Filter, Ut>,
  foresporsel: Foresporsel,
  clock: Clock,
  raa: unknown,
): Promise<Portsvar<Ut>> {
  return foresporsel.delta(async ({ tx, ansatt }) => {
    if (!ansatt) return { utfall: 'IKKE_INNLOGGET' };
    const nei = (grunn: string, spor: Spor = {}) =>
      nekt(tx, ansatt, { handling: lesing.handling, grunn, ...spor });
    const tolket = lesing.schema.safeParse(raa);
    if (!tolket.success) return { utfall: 'UGYLDIG', feil: feltfeil(tolket.error) };
    if (!harRett(ansatt, lesing.handling)) return nei('ROLLE');
    const scope = lagScope(tx, ansatt, clock);
    const fakta = await lesing.fakta(scope, tolket.data);
    if (fakta === null) return nei('FINNES_IKKE');
    const spor = lesing.spor(tolket.data, fakta);
    const svar = lesing.policy.kan(lesing.handling, ansatt, fakta, scope.iDag);
    if (!svar.tillatt) return nei(svar.grunn, spor ?? {});
    const utvalg = lesing.policy.scopeFor(lesing.handling, ansatt, scope.iDag);
    const verdi = await lesing.hent(scope, tolket.data, fakta, utvalg);
    if (spor) await skrivAudit(tx, ansatt, { handling: lesing.handling, utfall: 'LEST', ...spor });
    return { utfall: 'OK', verdi };
  });
}

/**
 * Spør om igjen for den som har noe åpent (en strøm): er hun fortsatt innlogget, har rollen og forholdet? Ingen ny linje
 * i revisjonsloggen for et ja, lesingen er alt logget; et nei logges.
 */
export async function harFortsatt<Inn, Fakta, Filter, Ut>(
  lesing: Lesing<Inn, Fakta, Filter, Ut>,
  foresporsel: Foresporsel,
  clock: Clock,
  raa: unknown,
): Promise<boolean> {
  return foresporsel.delta(async ({ tx, ansatt }) => {
    const tolket = lesing.schema.safeParse(raa);
    if (!ansatt || !tolket.success) return false;
    const nei = async (grunn: string) => {
      await nekt(tx, ansatt, { handling: lesing.handling, grunn });
      return false;
    };
    if (!harRett(ansatt, lesing.handling)) return nei('ROLLE');
    const scope = lagScope(tx, ansatt, clock);
    const fakta = await lesing.fakta(scope, tolket.data);
    if (fakta === null) return nei('FINNES_IKKE');
    const svar = lesing.policy.kan(lesing.handling, ansatt, fakta, scope.iDag);
    return svar.tillatt || nei(svar.grunn);
  });
}

async function nekt(
  tx: Tx,
  ansatt: Ansatt,
  linje: Omit<Auditlinje, 'utfall'>,
): Promise<{ utfall: 'NEKTET' }> {
  await skrivAudit(tx, ansatt, { ...linje, utfall: 'NEKTET' });
  return { utfall: 'NEKTET' };
}

/** Kastes for å rulle tilbake, og fanges i samme funksjon. */
class Tilbakerulling extends Error {
  constructor(
    readonly svar: Portsvar<never>,
    readonly linje: Auditlinje,
  ) {
    super('rolled back');
  }
}

/** Porten for skriving: alt i én transaksjon, med endring, hendelse og revisjonslinje sammen. */
export async function kjorSkriving<Inn, Fakta, Filter, Ut>(
  skriving: Skriving<Inn, Fakta, Filter, Ut>,
  nokkel: string,
  clock: Clock,
  raa: unknown,
  idempotensnokkel?: string,
): Promise<Portsvar<Ut>> {
  try {
    return await transaction(async (tx) => {
      const ansatt = await aapneSesjon(tx, nokkel);
      if (!ansatt) return { utfall: 'IKKE_INNLOGGET' };
      return await skrivInnenfor(skriving, lagScope(tx, ansatt, clock), raa, idempotensnokkel);
    });
  } catch (grunn) {
    if (!(grunn instanceof Tilbakerulling)) throw grunn;
    await transaction(async (tx) => {
      const ansatt = await aapneSesjon(tx, nokkel);
      if (ansatt) await skrivAudit(tx, ansatt, grunn.linje);
    });
    return grunn.svar;
  }
}

async function skrivInnenfor<Inn, Fakta, Filter, Ut>(
  skriving: Skriving<Inn, Fakta, Filter, Ut>,
  scope: Scope,
  raa: unknown,
  nokkel: string | undefined,
): Promise<Portsvar<Ut>> {
  const { tx, ansatt } = scope;
  const handling = skriving.navn;
  const idempotensnokkel = skriving.huskes === false ? undefined : nokkel;
  if (!harRett(ansatt, handling)) return nekt(tx, ansatt, { handling, grunn: 'ROLLE' });
  const tolket = skriving.schema.safeParse(raa);
  if (!tolket.success) return { utfall: 'UGYLDIG', feil: feltfeil(tolket.error) };
  const inn = tolket.data;
  const fakta = await skriving.fakta(scope, inn);
  if (fakta === null) return nekt(tx, ansatt, { handling, grunn: 'FINNES_IKKE' });
  const spor = skriving.spor(inn, fakta);
  const svar = skriving.policy.kan(handling, ansatt, fakta, scope.iDag);
  if (!svar.tillatt) return nekt(tx, ansatt, { handling, grunn: svar.grunn, ...spor });

  const avvis = (avslag: Refusal) =>
    new Tilbakerulling(
      { utfall: 'AVVIST', avslag },
      { handling, utfall: 'AVVIST', grunn: avslag.reason, ...spor },
    );
  if (idempotensnokkel) {
    const tidligere = await finnTidligereSvar(scope, handling, idempotensnokkel, raa);
    if ('misbrukt' in tidligere) throw avvis(nokkelMisbrukt);
    if (!tidligere.nytt) return { utfall: 'OK', verdi: tidligere.svar as Ut };
  }
  const resultat = await skriving.utfor(scope, inn, fakta);
  if (!resultat.ok) throw avvis(resultat.refusal);
  await skrivAudit(tx, ansatt, { handling, utfall: 'ENDRET', ...spor });
  if (idempotensnokkel) await huskSvar(scope, idempotensnokkel, resultat.value);
  return { utfall: 'OK', verdi: resultat.value };
}

const nokkelMisbrukt = refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'NokkelBrukt' }).refusal;
