import { cx } from '@/components/ui/cx';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Tavlebesok } from '@/lib/domain/dagen/tavle/types';
import { Tegn } from './Tegn';

export interface Kortord {
  skjermet: string;
  medisin: string;
  maa: string;
  kjent: string;
  ansikter: string;
  ferdig: string;
  kanFlyttes: string;
}

interface BesokKortProps {
  besok: Tavlebesok;
  plass: number;
  ord: Kortord;
  kjent: boolean;
  /** Ulike ansikter på 14 dager. Null når personen er skjermet. */
  ansikter: number | null;
  /** Tredje linje: «To, med Amina», «Stopp sykehus», «Avvik avslått». Bare når det trengs. */
  linje: { tegn: 'to' | 'stopp' | 'avvik'; fet: string; tekst: string } | null;
  /** Der kortet ikke ligger under en del av dagen: «morgen · sykepleier». */
  naar?: string;
  kanFlyttes: boolean;
  onVelg: (besokId: string, plass: number) => void;
}

const UTSEENDE = { PLANLAGT: '', FERDIG: 'besok-ferdig', AVVIK: 'besok-avvik', STOPPET: 'besok-stopp' };

/** Besøkskortet på tavla. Personen før oppgaven, og navnet kortes aldri. */
export function BesokKort(props: BesokKortProps) {
  const { besok, plass, ord, linje, ansikter, naar, kanFlyttes } = props;
  return (
    <button
      type="button"
      className={cx('besok tavlekort', UTSEENDE[besok.status])}
      aria-haspopup="dialog"
      data-kort={kanFlyttes ? `${besok.id}/${plass}` : undefined}
      aria-roledescription={kanFlyttes ? ord.kanFlyttes : undefined}
      aria-describedby={kanFlyttes ? 'tavle-hjelp' : undefined}
      onClick={() => props.onVelg(besok.id, plass)}
    >
      <span className="flex items-center gap-1">
        {besok.status === 'FERDIG' && (
          <>
            <Tegn navn="ferdig" className="text-accent-base-default" />
            <VisuallyHidden>{ord.ferdig} </VisuallyHidden>
          </>
        )}
        <span className="navn font-semibold">{besok.bruker?.kort ?? ord.skjermet}</span>
        <span className="ml-auto flex items-center gap-1">
          {besok.maa === 'MEDISIN' && (
            <Merke navn="medisin" ord={ord.medisin} farge="text-danger-text-subtle" />
          )}
          {besok.maa === 'ANNET' && (
            <span className="text-xs font-semibold text-danger-text-subtle">{ord.maa}</span>
          )}
          {props.kjent && <Merke navn="kjent" ord={ord.kjent} farge="text-brand2-border-default" />}
        </span>
      </span>
      <span className="tavlekort-hva">
        <span className="hva truncate text-neutral-text-subtle">{besok.hva}</span>
        {ansikter !== null && (
          <span className="tavlekort-ansikter ml-auto inline-flex flex-none items-center gap-0.5 text-neutral-text-subtle">
            <Tegn navn="ansikter" />
            <VisuallyHidden>, {ord.ansikter} </VisuallyHidden>
            {ansikter}
          </span>
        )}
      </span>
      {naar && <span className="tavlekort-naar">{naar}</span>}
      {linje && (
        <span className="tavlekort-linje">
          <Tegn navn={linje.tegn} />
          <span>
            {linje.fet && <b className="font-semibold">{linje.fet} </b>}
            {linje.tekst}
          </span>
        </span>
      )}
    </button>
  );
}

const Merke = ({ navn, ord, farge }: { navn: 'medisin' | 'kjent'; ord: string; farge: string }) => (
  <span className={cx('inline-flex', farge)} title={ord}>
    <Tegn navn={navn} />
    <VisuallyHidden>, {ord}</VisuallyHidden>
  </span>
);
