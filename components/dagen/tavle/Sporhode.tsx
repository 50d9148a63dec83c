import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Spor, TavleView } from '@/lib/domain/dagen/tavle/types';
import { Lastord } from '../Lastord';
import { Tegn } from '../Tegn';
import type { T } from './konsekvensord';
import { opplest, sporfolge } from './loftfolge';
import { rolle } from './tavlebrett-ord';
import { useLoft } from './use-loft';

interface SporhodeProps {
  tavle: TavleView;
  spor: Spor;
  meny: ReactNode;
  erAapen: boolean;
  onBytt: (ansattId: string) => void;
}

/** Navnet øverst i kolonnen. Mens noe er løftet, sier det hva det betyr å slippe det her. */
export function Sporhode({ tavle, spor, meny, erAapen, onBytt }: SporhodeProps) {
  const t = useTranslations('tavle');
  const loft = useLoft(spor.ansattId);
  const folge = loft && sporfolge(t as unknown as T, tavle, loft, spor);
  return (
    <div className="spor-hode">
      <span className="spor-ansikt">
        <Avatar initials={spor.fornavn.charAt(0) + (spor.navn.split(' ').at(-1) ?? '').charAt(0)} />
      </span>
      <div className="spor-navn">
        <h3 className="text-sm font-semibold leading-5">
          <button
            type="button"
            className="spor-knapp"
            aria-expanded={erAapen}
            onClick={() => onBytt(spor.ansattId)}
          >
            {spor.navn}
          </button>
          <span className="max-md:hidden">{spor.navn}</span>
        </h3>
        {folge?.ansikter ? (
          <p className={cx('spor-ansikter', folge.flere && 'spor-flere')} aria-hidden="true">
            <Tegn navn="ansikter" />
            {folge.ansikter}
          </p>
        ) : (
          <p className="text-xs text-neutral-text-subtle">{rolle(t, spor, tavle.megId)}</p>
        )}
      </div>
      {folge ? (
        <p className="spor-last spor-konsekvens" title={folge.tekst}>
          {folge.tegn && (
            <Tegn
              navn={folge.tegn}
              className={folge.tegn === 'kjent' ? 'text-brand2-border-default' : undefined}
            />
          )}
          <span className={cx('truncate', folge.tegn === 'kjent' ? 'font-semibold' : 'spor-stille')}>
            {folge.tekst}
          </span>
          {folge.lang && <VisuallyHidden>. {opplest(folge.lang)}</VisuallyHidden>}
        </p>
      ) : (
        <p className="spor-last">
          <Lastord last={spor.last} ord={t(`last.${spor.last}`)} />
        </p>
      )}
      {meny && <span className="spor-meny">{meny}</span>}
      <Icon as={ChevronDownIcon} className={cx('spor-pil', erAapen && 'rotate-180')} />
    </div>
  );
}
