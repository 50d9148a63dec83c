import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { cx } from '@/components/ui/cx';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { paaPlass, type Flytting } from '@/lib/domain/dagen/flytting/view';
import type { Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';
import { valgliste } from './valgliste';
import { Mottakervalg } from './Mottakervalg';
import { stopperord, type T } from './konsekvensord';
import { vurderFlytting } from '@/lib/domain/dagen/flytting/rules';
import { flyttefakta } from '@/lib/domain/dagen/flytting/view';

interface FlyttarkProps {
  tavle: TavleView;
  besok: Tavlebesok;
  plass: number;
  aapen: boolean;
  onLukk: () => void;
  onFlytt: (flytting: Flytting) => void;
}

/** «Flytt til …»: alle som er på, hva det betyr for personen, og hvem som ikke kan og hvorfor. */
export function Flyttark({ tavle, besok, plass, aapen, onLukk, onFlytt }: FlyttarkProps) {
  const t = useTranslations('tavle');
  const har = paaPlass(besok, plass);
  const [del, settDel] = useState<Dagsdel>(besok.dagsdel);
  const [valgt, settValgt] = useState<string | null>(har);
  const hvem = besok.bruker?.kort ?? t('flytt.skjermet');
  const laast = vurderFlytting(flyttefakta(tavle, { besok, tilAnsattId: null, tilDagsdel: del, plass }))
    .stopper[0];
  const kan = tavle.kanFlytte && !laast && besok.bruker !== null;
  const navn = tavle.spor.find((s) => s.ansattId === valgt)?.fornavn;
  const uendret = valgt === har && del === besok.dagsdel;
  const flytt = () => {
    onLukk();
    onFlytt({ besok, tilAnsattId: valgt, tilDagsdel: del, plass });
  };
  return (
    <Dialog
      open={aapen}
      onClose={onLukk}
      closeText={t('flytt.lukk')}
      title={kan ? t('flytt.tittel', { hvem }) : hvem}
      subtitle={kan ? t('flytt.undertittel', { naar: besok.hva }) : besok.hva}
      footer={
        kan && (
          <Button variant="primary" tall full disabled={uendret} onClick={flytt}>
            {uendret && har === null
              ? t('flytt.velg')
              : navn
                ? t('flytt.knapp', { navn })
                : t('flytt.knappUfordelt')}
          </Button>
        )
      }
    >
      {kan ? (
        <div className="grid gap-4">
          <fieldset>
            <legend className="mb-1.5 text-sm font-semibold">{t('flytt.naar')}</legend>
            <div className="flex flex-wrap gap-2">
              {tavle.deler.map((d) => (
                <label key={d} className={cx('delvalg', d === del && 'delvalg-valgt')}>
                  <input type="radio" name="del" value={d} checked={d === del} onChange={() => settDel(d)} />
                  {t(`dagsdel.${d}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <Mottakervalg
            valg={valgliste(tavle, besok, plass, del)}
            valgt={valgt}
            harNaa={har}
            onVelg={settValgt}
          />
        </div>
      ) : (
        <p className="text-sm">
          {laast
            ? t('flytt.kanIkkeNoen', { hvorfor: stopperord(t as unknown as T, laast) })
            : t('flytt.bareSe')}
        </p>
      )}
      {besok.bruker && (
        <p className="mt-4">
          <a className="lenke text-sm" href={`/brukere/${besok.bruker.id}`}>
            {t('flytt.aapne', { hvem })}
          </a>
        </p>
      )}
    </Dialog>
  );
}
