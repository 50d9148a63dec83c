import type { Linjevisning } from '@/lib/domain/brukervalg/view';
import { Historie } from './Historie';

/** En tjeneste personen ikke lenger har. Historien blir. */
export function Tidligerelinje({ linje }: { linje: Linjevisning }) {
  return (
    <li>
      <h3 className="text-base">{linje.navn}</h3>
      <Historie linje={linje} />
    </li>
  );
}
