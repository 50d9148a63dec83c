import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { Akuttfelt } from './Akuttfelt';
import { Merknader } from './Merknader';
import { Omgjoringsfelt } from './Omgjoringsfelt';

/** Det slaget selv spør om. Hvilke felt som vises, følger valget over, også uten at siden lastes på nytt. */
export function Slagfelt({ side }: { side: Vedtaksside }) {
  return (
    <>
      {side.typer.includes('OMGJORING') && <Omgjoringsfelt side={side} />}
      {side.typer.includes('AKUTT') && <Akuttfelt side={side} />}
      <Merknader side={side} />
    </>
  );
}
