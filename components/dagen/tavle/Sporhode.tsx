import { ChevronDownIcon } from '@navikt/aksel-icons';
import { Avatar } from '@/components/ui/Avatar';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import type { Spor } from '@/lib/domain/dagen/tavle/types';
import { Lastord } from '../Lastord';
import { Tegn } from '../Tegn';

interface SporhodeProps {
  spor: Spor;
  rolle: string;
  lastord: string;
  /** Mens et kort er løftet: hva det betyr å slippe det her. */
  konsekvens: { tegn: 'kjent' | 'nytt' | 'kanIkke' | null; tekst: string } | null;
  erAapen: boolean;
  onBytt: () => void;
}

export function Sporhode({ spor, rolle, lastord, konsekvens, erAapen, onBytt }: SporhodeProps) {
  return (
    <div className="spor-hode">
      <span className="spor-ansikt">
        <Avatar initials={spor.fornavn.charAt(0) + (spor.navn.split(' ').at(-1) ?? '').charAt(0)} />
      </span>
      <div className="spor-navn">
        <h3 className="text-sm font-semibold leading-5">
          <button type="button" className="spor-knapp" aria-expanded={erAapen} onClick={onBytt}>
            {spor.navn}
          </button>
          <span className="max-md:hidden">{spor.navn}</span>
        </h3>
        <p className="text-xs text-neutral-text-subtle">{rolle}</p>
      </div>
      <p className={cx('spor-last', konsekvens && 'spor-konsekvens')} title={konsekvens?.tekst}>
        {konsekvens ? (
          <>
            {konsekvens.tegn && (
              <Tegn
                navn={konsekvens.tegn}
                className={konsekvens.tegn === 'kjent' ? 'text-brand2-border-default' : ''}
              />
            )}
            <span
              className={cx(
                'truncate',
                konsekvens.tegn === 'kjent' ? 'font-semibold' : 'text-neutral-text-subtle',
              )}
            >
              {konsekvens.tekst}
            </span>
          </>
        ) : (
          <Lastord last={spor.last} ord={lastord} />
        )}
      </p>
      <Icon as={ChevronDownIcon} className={cx('spor-pil', erAapen && 'rotate-180')} />
    </div>
  );
}
