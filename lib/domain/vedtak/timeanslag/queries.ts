import 'server-only';
import { dayOf, fromDbDate } from '@/lib/platform/time/dato';
import { kolleger } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { timerord } from './rules';
import type { Anslag, Anslagshistorie } from './types';

interface Anslagsrad {
  id: string;
  tjeneste: string;
  personligStell: boolean;
  timerPerUke: { toNumber(): number };
  fom: Date;
  anslaattAvId: string;
  tidspunkt: Date;
}
const NYEST = [{ fom: 'desc' }, { tidspunkt: 'desc' }, { id: 'desc' }] as const;

async function somAnslag(scope: Scope, rader: readonly Anslagsrad[]): Promise<Map<string, Anslag>> {
  const navn = await kolleger(scope, rader.map((r) => r.anslaattAvId)); // prettier-ignore
  return new Map(
    rader.map((r) => [
      r.id,
      {
        id: r.id,
        tjeneste: r.tjeneste,
        personligStell: r.personligStell,
        timerPerUke: timerord(r.timerPerUke.toNumber()),
        fom: fromDbDate(r.fom),
        av: navn.get(r.anslaattAvId)?.navn ?? '',
        dag: dayOf(r.tidspunkt),
      },
    ]),
  );
}

/** Alle anslag bak ett vedtak, nyest først. */
export async function anslagFor(scope: Scope, vedtakId: string): Promise<Anslag[]> {
  const rader = await scope.tx.timeanslag.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, vedtakId },
    orderBy: [...NYEST],
  });
  return [...(await somAnslag(scope, rader)).values()];
}

/** Alt som er anslått for en person, vedtak for vedtak. Det hun får når hun ber om innsyn. */
export async function anslagForPerson(scope: Scope, brukerId: string): Promise<Anslagshistorie[]> {
  const vedtak = await scope.tx.vedtak.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId, timeanslag: { some: {} } },
    orderBy: [{ fattetTidspunkt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    select: {
      id: true,
      fattetTidspunkt: true,
      sak: { select: { saksnummer: true } },
      timeanslag: { orderBy: [...NYEST] },
    },
  });
  const anslag = await somAnslag(scope, vedtak.flatMap((v) => v.timeanslag)); // prettier-ignore
  return vedtak.map((v) => ({
    vedtakId: v.id,
    saksnummer: v.sak.saksnummer,
    fattet: v.fattetTidspunkt && dayOf(v.fattetTidspunkt),
    anslag: v.timeanslag.map((a) => anslag.get(a.id)!),
  }));
}
