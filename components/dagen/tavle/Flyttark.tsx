import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { vurderFlytting } from '@/lib/domain/dagen/flytting/rules';
import { flyttefakta, paaPlass } from '@/lib/domain/dagen/flytting/view';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { Delvalg } from './Delvalg';
import { stopperord, type T } from './konsekvensord';
import { Laasvalg, type Laaser } from './Laasvalg';
import { Mottakervalg } from './Mottakervalg';
import type { Onske } from './use-utforing';
import { valgliste, type Arkkort } from './valgliste';

interface FlyttarkProps {
  tavle: TavleView;
  /** Ett kort, eller alle de valgte. */
  kort: Arkkort[];
  aapen: boolean;
  /** Det andre som kan gjøres med besøket: stopp, ekstra besøk, spør den andre gruppa. */
  meny?: ReactNode;
  onLukk: () => void;
  onFlytt: (onske: Onske) => void;
  onLaas: (laaser: Laaser) => void;
}

export type Hvorlenge = 'BARE_I_DAG' | 'FRA_NAA_AV';

/** «Flytt til …»: alle som er på, hva det betyr for personen, og hvem som ikke kan og hvorfor. */
export function Flyttark({ tavle, kort, aapen, meny, onLukk, onFlytt, onLaas }: FlyttarkProps) {
  const t = useTranslations('tavle');
  const [{ besok, plass }] = kort as [Arkkort];
  const erFlere = kort.length > 1;
  const har = erFlere ? null : paaPlass(besok, plass);
  const [del, settDel] = useState<Dagsdel | null>(erFlere ? null : besok.dagsdel);
  const [valgt, settValgt] = useState<string | null | undefined>(har ?? undefined);
  const [lenge, settLenge] = useState<Hvorlenge>('BARE_I_DAG');
  const hvem = erFlere
    ? t('valg.antall', { antall: kort.length })
    : (besok.bruker?.kort ?? t('flytt.skjermet'));
  const laast = vurderFlytting(
    flyttefakta(tavle, { besok, tilAnsattId: null, tilDagsdel: besok.dagsdel, plass }),
  ).stopper[0];
  const kan = tavle.kanFlytte && !laast && besok.bruker !== null;
  const uendret = valgt === undefined ? har === null : !erFlere && valgt === har && del === besok.dagsdel;
  const flytt = () => {
    onLukk();
    onFlytt({
      flyttinger: kort.map((k) => ({ ...k, tilAnsattId: valgt ?? null, tilDagsdel: del ?? k.besok.dagsdel })),
      fraNaaAv: lenge === 'FRA_NAA_AV' && kanVare,
    });
  };
  // Det som ikke har noen, er ikke et mønster å holde fast ved.
  const kanVare = !erFlere && typeof valgt === 'string';
  return (
    <Dialog
      open={aapen}
      onClose={onLukk}
      closeText={t('flytt.lukk')}
      title={kan ? t('flytt.tittel', { hvem }) : hvem}
      subtitle={erFlere ? t('flytt.undertittelFlere') : besok.hva}
      footer={
        kan && (
          <Button variant="primary" tall full disabled={uendret} onClick={flytt}>
            <Knappord tavle={tavle} valgt={valgt} fraNaaAv={kanVare && lenge === 'FRA_NAA_AV'} />
          </Button>
        )
      }
    >
      {kan ? (
        <div className="grid gap-4">
          <Delvalg deler={tavle.deler} valgt={del} medSomNaa={erFlere} onVelg={settDel} />
          <Mottakervalg
            valg={valgliste(tavle, kort, del)}
            valgt={valgt}
            harNaa={erFlere ? '' : har}
            onVelg={settValgt}
          />
          {kanVare && <Lengevalg valgt={lenge} erIDag={tavle.dato === tavle.iDag} onVelg={settLenge} />}
          {!erFlere && <Laasvalg tavle={tavle} besok={besok} plass={plass} onLaas={onLaas} />}
        </div>
      ) : (
        <p className="text-sm">
          {laast
            ? t('flytt.kanIkkeNoen', { hvorfor: stopperord(t as unknown as T, laast) })
            : t('flytt.bareSe')}
        </p>
      )}
      {meny}
      {!erFlere && besok.bruker && (
        <p className="mt-4">
          <a className="lenke text-sm" href={`/brukere/${besok.bruker.id}`}>
            {t('flytt.aapne', { hvem })}
          </a>
        </p>
      )}
    </Dialog>
  );
}

interface KnappordProps {
  tavle: TavleView;
  valgt: string | null | undefined;
  fraNaaAv: boolean;
}

function Knappord({ tavle, valgt, fraNaaAv }: KnappordProps) {
  const t = useTranslations('tavle.flytt');
  if (valgt === undefined) return t('velg');
  const navn = tavle.spor.find((s) => s.ansattId === valgt)?.fornavn;
  if (!navn) return t('knappUfordelt');
  return fraNaaAv ? t('knappFraNaaAv', { navn }) : t('knapp', { navn });
}

interface LengevalgProps {
  valgt: Hvorlenge;
  erIDag: boolean;
  onVelg: (lenge: Hvorlenge) => void;
}

function Lengevalg({ valgt, erIDag, onVelg }: LengevalgProps) {
  const t = useTranslations('tavle.flytt');
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">{t('lenge')}</legend>
      <div className="grid grid-cols-2 gap-2">
        {(['BARE_I_DAG', 'FRA_NAA_AV'] as const).map((verdi) => (
          <label key={verdi} className="delvalg delvalg-bred">
            <input
              type="radio"
              name="lenge"
              value={verdi}
              checked={verdi === valgt}
              onChange={() => onVelg(verdi)}
            />
            {verdi === 'FRA_NAA_AV' ? t('fraNaaAv') : erIDag ? t('bareIDag') : t('bareDenneDagen')}
          </label>
        ))}
      </div>
      {valgt === 'FRA_NAA_AV' && (
        <p className="mt-1.5 text-xs text-neutral-text-subtle">{t('fraNaaAvHjelp')}</p>
      )}
    </fieldset>
  );
}
