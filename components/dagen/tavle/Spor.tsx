import { useTranslations } from 'next-intl';
import type { MouseEvent, ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import type { Spor as Sporet, TavleView } from '@/lib/domain/dagen/tavle/types';
import type { Kortord } from '../BesokKort';
import type { Celler } from './brettdata';
import { Celle } from './Celle';
import type { Kortdata } from './kort';
import { Sporhode } from './Sporhode';
import { rolle } from './tavlebrett-ord';

interface SporProps {
  tavle: TavleView;
  spor: Sporet;
  celler: Celler;
  valgte: ReadonlySet<string>;
  ord: Kortord;
  erAapen: boolean;
  meny: ReactNode;
  onVelg: (kort: Kortdata, event: MouseEvent) => void;
  onBytt: (ansattId: string) => void;
}

const INGEN: Kortdata[] = [];

/** Kolonnen til én person: navnet, og en rute per del av dagen. */
export function Spor({ tavle, spor, celler, valgte, ord, erAapen, meny, onVelg, onBytt }: SporProps) {
  const t = useTranslations('tavle');
  return (
    <section
      data-spor={spor.ansattId}
      aria-label={`${spor.navn}, ${rolle(t, spor, tavle.megId)}, ${t(`last.${spor.last}`)}`}
      className={cx('spor', spor.ansattId === tavle.megId && 'spor-meg')}
    >
      <Sporhode tavle={tavle} spor={spor} meny={meny} erAapen={erAapen} onBytt={onBytt} />
      {tavle.deler.map((del) => (
        <Celle
          key={del}
          id={`${spor.ansattId}/${del}`}
          navn={t(`dagsdel.${del}`)}
          kort={celler.get(`${spor.ansattId}/${del}`) ?? INGEN}
          ledig={spor.paa.includes(del) ? t('ledig') : null}
          erAapen={erAapen}
          valgte={valgte}
          ord={ord}
          onVelg={onVelg}
        />
      ))}
    </section>
  );
}
