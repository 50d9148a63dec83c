import { memo, type MouseEvent } from 'react';
import { cx } from '@/components/ui/cx';
import { BesokKort, type Kortord } from '../BesokKort';
import type { Kortdata } from './kort';

interface CelleProps {
  id: string;
  navn: string;
  kort: readonly Kortdata[];
  /** Null når personen ikke er på i denne delen av dagen: skravert. */
  ledig: string | null;
  erAapen: boolean;
  valgte: ReadonlySet<string>;
  ord: Kortord;
  onVelg: (kort: Kortdata, event: MouseEvent) => void;
}

/** Én person i én del av dagen. Tegnes bare når kortene i den er nye. */
export const Celle = memo(
  function Celle({ id, navn, kort, ledig, erAapen, valgte, ord, onVelg }: CelleProps) {
    return (
      <ul
        aria-label={navn}
        data-navn={navn}
        data-celle={id}
        className={cx(
          'spor-del',
          ledig === null && 'ikke-paa',
          !erAapen && 'spor-del-lukket',
          kort.length === 0 && 'spor-del-tom',
        )}
      >
        {kort.map((k) => (
          <li key={k.nokkel}>
            <BesokKort kort={k} ord={ord} erValgt={valgte.has(k.nokkel)} onVelg={onVelg} />
          </li>
        ))}
        {kort.length === 0 && ledig !== null && <li className="spor-ledig">{ledig}</li>}
      </ul>
    );
  },
  (a, b) =>
    a.kort === b.kort &&
    a.ledig === b.ledig &&
    a.erAapen === b.erAapen &&
    a.ord === b.ord &&
    a.onVelg === b.onVelg &&
    (a.valgte === b.valgte || a.kort.every((k) => a.valgte.has(k.nokkel) === b.valgte.has(k.nokkel))),
);
