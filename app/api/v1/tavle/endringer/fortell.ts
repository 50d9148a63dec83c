import 'server-only';
import { KANAL } from '@/lib/domain/dagen/live/commands';
import { varselSchema } from '@/lib/domain/dagen/live/schema';
import type { Lytterett } from '@/lib/domain/dagen/live/types';
import { hendelseFor, type Livehendelse } from '@/lib/domain/dagen/live/view';
import { abonner } from '@/lib/platform/live/live';
import type { Beskjed } from '@/lib/platform/live/lytt';
import type { Strom } from '@/lib/platform/live/strom';

type Ut = Livehendelse | { type: 'hull'; data: object };

/** Det databasen sier, videre til én nettleser. Før noe sendes, spørres porten: har hun fortsatt lov? */
export async function fortellOmEndringer(rett: Lytterett, strom: Strom): Promise<void> {
  const ko: Ut[] = [];
  let sender = false;
  const send = async () => {
    if (sender) return;
    sender = true;
    while (ko.length > 0 && (await strom.fortsatt()))
      for (const ut of ko.splice(0)) strom.send(ut.type, ut.data);
    sender = false;
  };
  const slutt = abonner(KANAL, (beskjed) => {
    const ut = les(rett, beskjed);
    if (!ut) return;
    ko.push(ut);
    void send();
  });
  if (!strom.slutt.aborted)
    await new Promise((ferdig) => strom.slutt.addEventListener('abort', ferdig, { once: true }));
  slutt();
}

function les(rett: Lytterett, beskjed: Beskjed): Ut | null {
  if (beskjed.slag === 'HULL') return { type: 'hull', data: {} };
  const varsel = varselSchema.safeParse(tolk(beskjed.last));
  return varsel.success ? hendelseFor(rett, varsel.data) : null;
}

function tolk(last: string): unknown {
  try {
    return JSON.parse(last);
  } catch {
    return null;
  }
}
