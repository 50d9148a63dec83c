import type { Forslagslinje, Forslagsslag } from '@/lib/domain/dagen/forslag/kjoring/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';

export interface Sporsmaal {
  team: string;
  dato: string;
  slag: Forslagsslag;
  dagsdeler?: Dagsdel[];
}

const FEIL: Forslagslinje = { type: 'FEILET', grunn: 'FEIL' };

/** Ber om et forslag, og gir én linje om gangen mens det blir til. Den siste er alltid FERDIG eller FEILET. */
export async function* be(sporsmaal: Sporsmaal, avbryt: AbortSignal): AsyncGenerator<Forslagslinje> {
  const svar = await fetch('/api/v1/forslag', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sporsmaal),
    signal: avbryt,
  });
  if (!svar.ok || !svar.body) return yield FEIL;
  const leser = svar.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let bit = await leser.read(); !bit.done; bit = await leser.read()) {
    const linjer = (rest + bit.value).split('\n');
    rest = linjer.pop() ?? '';
    for (const linje of linjer) {
      const lest = JSON.parse(linje) as Forslagslinje;
      yield lest;
      if (lest.type === 'FERDIG' || lest.type === 'FEILET') return;
    }
  }
  yield FEIL;
}
