import { memo, type MouseEvent } from 'react';
import { cx } from '@/components/ui/cx';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { Tegn, type Tegnnavn } from './Tegn';
import type { Kortdata } from './tavle/kort';

export interface Kortord {
  skjermet: string;
  medisin: string;
  maa: string;
  akutt: string;
  kjent: string;
  ansikter: string;
  ferdig: string;
  kanFlyttes: string;
  valgt: string;
}

interface BesokKortProps {
  kort: Kortdata;
  ord: Kortord;
  erValgt: boolean;
  onVelg: (kort: Kortdata, event: MouseEvent) => void;
}

const UTSEENDE = { PLANLAGT: '', FERDIG: 'besok-ferdig', AVVIK: 'besok-avvik', STOPPET: 'besok-stopp' };

/** Besøkskortet på tavla. Personen før oppgaven, og navnet kortes aldri. Tegnes bare når noe på det er nytt. */
export const BesokKort = memo(function BesokKort({ kort, ord, erValgt, onVelg }: BesokKortProps) {
  const { besok, linje, ansikter, kanFlyttes } = kort;
  return (
    <button
      type="button"
      className={cx('besok tavlekort', UTSEENDE[besok.status], erValgt && 'besok-valgt')}
      aria-haspopup="dialog"
      data-besok={besok.id}
      data-del={besok.dagsdel}
      data-par={besok.antallAnsatte > 1 ? '' : undefined}
      data-kort={kanFlyttes ? kort.nokkel : undefined}
      aria-roledescription={kanFlyttes ? ord.kanFlyttes : undefined}
      aria-describedby={kanFlyttes ? 'tavle-hjelp' : undefined}
      onClick={(event) => onVelg(kort, event)}
    >
      <span className="tavlekort-topp">
        {besok.status === 'FERDIG' && <Tegn navn="ferdig" className="mr-1 text-accent-base-default" />}
        {(besok.status === 'FERDIG' || erValgt) && (
          <VisuallyHidden>{erValgt ? ord.valgt : ord.ferdig} </VisuallyHidden>
        )}
        <span className="navn font-semibold">{besok.bruker?.kort ?? ord.skjermet}</span>
        <span className="tavlekort-merker">
          {besok.akutt && <span className="tavlekort-merke">{ord.akutt}</span>}
          {besok.maa === 'MEDISIN' && (
            <Merke navn="medisin" ord={ord.medisin} farge="text-danger-text-subtle" />
          )}
          {besok.maa === 'ANNET' && (
            <span className="text-xs font-semibold text-danger-text-subtle">{ord.maa}</span>
          )}
          {kort.kjent && <Merke navn="kjent" ord={ord.kjent} farge="text-brand2-border-default" />}
        </span>
      </span>
      <span className="tavlekort-hva">
        <span className="hva truncate text-neutral-text-subtle">{besok.hva}</span>
        {kort.naar === null && ansikter !== null && <Ansikter antall={ansikter} ord={ord.ansikter} />}
      </span>
      {kort.naar !== null && (
        <span className="tavlekort-naar">
          <span className="truncate">{kort.naar}</span>
          {ansikter !== null && <Ansikter antall={ansikter} ord={ord.ansikter} />}
        </span>
      )}
      {linje && <Linje tegn={linje.tegn} fet={linje.fet} tekst={linje.tekst} />}
      {kort.laas && <Linje tegn="laas" fet="" tekst={kort.laas} />}
    </button>
  );
});

const Linje = ({ tegn, fet, tekst }: { tegn: Tegnnavn; fet: string; tekst: string }) => (
  <span className="tavlekort-linje">
    <Tegn navn={tegn} />
    <span>
      {fet && <b className="font-semibold">{fet} </b>}
      {tekst}
    </span>
  </span>
);

const Ansikter = ({ antall, ord }: { antall: number; ord: string }) => (
  <span className="tavlekort-ansikter">
    <Tegn navn="ansikter" />
    <VisuallyHidden>, {ord} </VisuallyHidden>
    {antall}
  </span>
);

const Merke = ({ navn, ord, farge }: { navn: 'medisin' | 'kjent'; ord: string; farge: string }) => (
  <span className={cx('inline-flex', farge)} title={ord}>
    <Tegn navn={navn} />
    <VisuallyHidden>, {ord}</VisuallyHidden>
  </span>
);
