import { serve } from '@/lib/platform/worker/serve';

export type Order =
  | { do: 'echo'; text: string }
  | { do: 'count'; until: number }
  | { do: 'spin'; deaf: boolean }
  | { do: 'throw' }
  | { do: 'exit' }
  | { do: 'eat' };

/** A thread that can misbehave in every way a search could. */
serve<Order, number, string>((order, { progress, isStopped }) => {
  if (order.do === 'echo') return order.text;
  if (order.do === 'throw') throw new Error('on purpose');
  if (order.do === 'exit') process.exit(3);
  if (order.do === 'eat') return eat();
  if (order.do === 'count') {
    for (let i = 1; i <= order.until; i++) progress(i);
    return 'counted';
  }
  progress(0);
  while (order.deaf || !isStopped());
  return 'stopped';
});

function eat(): string {
  const held: number[][] = [];
  for (;;) held.push(Array.from({ length: 100_000 }, (_, i) => i + 0.5));
}
