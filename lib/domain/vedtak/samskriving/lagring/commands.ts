import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { kolleger } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { nei } from '../../errors';
import { hentVedtak } from '../../queries';
import { hvorforIkke, kanGjores } from '../../rules';
import type { InnholdInn } from '../../schema';
import { slagfakta } from '../../slag/queries';
import { lovligeTyper } from '../../slag/rules';
import type { Vedtak } from '../../types';
import { brukersMaal } from '../../utkast/queries';
import { skrivFlettet } from '../commands';
import { felterI, laasUtkast, lagret, lagringerEtter, maaltitler } from '../queries';
import { flett, LINJE, slikDetStod } from '../rules';
import { flettetInnhold, sendteFelter, settI, type Sett } from '../skjema/rules';
import type { Felt, Feltversjoner, Fletting, Lagret } from '../types';
import { feltord } from '../view';

/**
 * Felt for felt: det bare jeg har endret, skrives; det bare en annen har endret, står; det begge har endret, sies fra om.
 * Med `felter` (skjemaet som lagrer selv) lagres resten likevel. Uten (skjemaet uten skript) lagres ingenting, så alt
 * som er skrevet, står i skjemaet.
 */
export async function lagreInnhold(
  scope: Scope,
  vedtakId: string,
  sett: Sett,
  inn: InnholdInn,
): Promise<Result<Lagret, Refusal>> {
  const versjoner = await laasUtkast(scope, vedtakId);
  const vedtak = (await hentVedtak(scope, vedtakId))!;
  if (!kanGjores('lagre', vedtak.status)) return nei('KunneIkkeLagreVedtak', hvorforIkke(vedtak.status));
  const mine = sendteFelter(vedtak, inn, sett);
  if (mine.has('type') && !(await passerTypen(scope, vedtak, inn)))
    return nei('KunneIkkeLagreVedtak', 'FeilType', { field: 'innhold.type' });
  const kjente = new Set((await brukersMaal(scope, vedtak.brukerId)).map((m) => m.id));
  if (mine.has('maal') && !inn.maalIder.every((id) => kjente.has(id)))
    return nei('KunneIkkeLagreVedtak', 'UkjentMaal', { field: 'innhold.maalIder' });
  const { skriv, konflikter } = await flettMedHistorien(scope, vedtak, versjoner, mine, sett);
  if (konflikter.length > 0 && !sett.felter) return endretImens(scope, vedtak, versjoner, konflikter[0]!);
  const skrevet = await skrivFlettet(scope, vedtak, versjoner, flettetInnhold(vedtak, inn, skriv));
  return skrevet.ok ? ok(await lagret(scope, skrevet.value, sett, konflikter)) : skrevet;
}

async function flettMedHistorien(
  scope: Scope,
  vedtak: Vedtak,
  versjoner: Feltversjoner,
  mine: ReadonlyMap<Felt, string>,
  sett: Sett,
): Promise<Fletting> {
  const endretSiden = (felt: Felt) => (versjoner[felt]?.v ?? 0) > settI(sett, felt);
  const eldst = Math.min(...[...mine.keys()].filter(endretSiden).map((felt) => settI(sett, felt)));
  const historie = Number.isFinite(eldst) ? await lagringerEtter(scope, vedtak.id, eldst) : [];
  return flett(mine, felterI(vedtak), (felt, naa) =>
    endretSiden(felt) ? slikDetStod(felt, naa, settI(sett, felt), historie) : naa,
  );
}

/** Svaret til et skjema uten skript: begge tekstene, ved feltet. */
async function endretImens(
  scope: Scope,
  vedtak: Vedtak,
  versjoner: Feltversjoner,
  { felt, deres }: Fletting['konflikter'][number],
): Promise<{ ok: false; refusal: Refusal }> {
  const avId = versjoner[felt]?.avId ?? null;
  const navn = (await kolleger(scope, [avId])).get(avId ?? '')?.navn ?? '';
  const maal = await maaltitler(scope, vedtak.brukerId);
  return nei('KunneIkkeLagreVedtak', 'EndretImens', {
    field: skjemanavn(felt, vedtak),
    values: { navn, tekst: feltord(felt, deres, maal) },
  });
}

function skjemanavn(felt: Felt, vedtak: Vedtak): string {
  if (felt === 'maal') return 'innhold.maalIder';
  const linje = vedtak.linjeIder.indexOf(felt.slice(LINJE.length));
  return linje < 0 ? `innhold.${felt}` : `innhold.linjer.${linje}.omfang`;
}

/** Slaget kan byttes innenfor det utkastet bygger på: en endring trenger noe å endre, en innvilgelse har ikke noe. */
const passerTypen = async (scope: Scope, vedtak: Vedtak, { type }: InnholdInn): Promise<boolean> =>
  type === vedtak.innhold.type ||
  lovligeTyper(vedtak.innhold.type, await slagfakta(scope, vedtak)).includes(type);
