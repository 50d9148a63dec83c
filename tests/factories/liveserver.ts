import type { Nett, Svar } from '@/components/dagen/tavle/live/nett';
import type { Endring, Ventende } from '@/lib/domain/dagen/live/types';
import { etterFlytting } from '@/lib/domain/dagen/flytting/view';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';

/** What may happen to one question on its way: nothing, lost before it arrived, or the answer was lost. */
export type Uhell = 'NEI' | 'SPORSMAAL' | 'SVAR';

/** A server in memory with the rules that count here: versions, idempotency keys and a notice of each change. */
export class Liveserver {
  private readonly svar = new Map<string, Svar>();
  private readonly lyttere = new Set<(endring: Endring) => void>();
  antallLagret = 0;

  constructor(public tavle: TavleView) {}

  lytt(ta: (endring: Endring) => void): void {
    this.lyttere.add(ta);
  }

  /** One browser's line to this server. `uhell` is asked once per question. */
  nettFor(megId: string, uhell: () => Uhell = () => 'NEI', vent: () => Promise<void> = async () => {}): Nett {
    return {
      flytt: async (v) => {
        await vent();
        const hva = uhell();
        if (hva === 'SPORSMAAL') return { slag: 'INGEN_SVAR' };
        const svar = this.flytt(v, megId);
        await vent();
        return hva === 'SVAR' ? { slag: 'INGEN_SVAR' } : svar;
      },
      hent: async () => {
        await vent();
        if (uhell() !== 'NEI') return null;
        const bilde = structuredClone({ ...this.tavle, megId });
        await vent();
        return bilde;
      },
    };
  }

  private flytt(v: Ventende, megId: string): Svar {
    const husket = this.svar.get(v.nokkel);
    if (husket) return husket;
    const besok = this.tavle.besok.find((b) => b.id === v.besokId);
    if (!besok || besok.versjon !== v.sendt)
      return { slag: 'AVVIST', grunn: 'EndretAvAnnen', melding: 'for en annen endret det' };
    const { ansattId: tilAnsattId, dagsdel: tilDagsdel } = v.til;
    const etter = etterFlytting(this.tavle, { besok, plass: v.plass, tilAnsattId, tilDagsdel });
    const versjon = besok.versjon + 1;
    this.tavle = { ...etter, besok: etter.besok.map((b) => (b.id === besok.id ? { ...b, versjon } : b)) };
    this.antallLagret += 1;
    const svar: Svar = { slag: 'LAGRET', versjon };
    this.svar.set(v.nokkel, svar);
    for (const si of this.lyttere) si({ besok: [besok.id], av: { id: megId, navn: 'Ingrid' } });
    return svar;
  }
}
