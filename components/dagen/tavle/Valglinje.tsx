import { ArrowRightIcon, PadlockLockedIcon, PadlockUnlockedIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import type { Tavlebesok } from '@/lib/domain/dagen/tavle/types';

interface ValglinjeProps {
  besok: readonly Tavlebesok[];
  antall: number;
  velgerFlere: boolean;
  onFlytt: () => void;
  onLaas: (laaser: { laastPerson: boolean; laastDagsdel: boolean }) => void;
  onAvslutt: () => void;
}

/** Når flere er valgt: hvor mange, og hva de kan gjøres med, samlet. */
export function Valglinje({ besok, antall, velgerFlere, onFlytt, onLaas, onAvslutt }: ValglinjeProps) {
  const t = useTranslations('tavle.valg');
  if (antall === 0 && !velgerFlere) return null;
  const erLaast = besok.some((b) => b.laastPerson || b.laastDagsdel);
  return (
    <section className="tavle-valg ikke-trykk" aria-label={t('tittel')}>
      <output className="font-semibold">{antall > 0 ? t('valgt', { antall }) : t('trykk')}</output>
      {antall > 0 && (
        <>
          <Button variant="primary" onClick={onFlytt}>
            <Icon as={ArrowRightIcon} />
            {t('flytt')}
          </Button>
          <Menu
            label={t('laas')}
            className="tavle-mer"
            trigger={
              <>
                <Icon as={PadlockLockedIcon} />
                {t('laas')}
              </>
            }
          >
            <Valg ikon={PadlockLockedIcon} onVelg={() => onLaas({ laastPerson: true, laastDagsdel: false })}>
              {t('laasPerson')}
            </Valg>
            <Valg ikon={PadlockLockedIcon} onVelg={() => onLaas({ laastPerson: false, laastDagsdel: true })}>
              {t('laasDagsdel')}
            </Valg>
            <Valg ikon={PadlockLockedIcon} onVelg={() => onLaas({ laastPerson: true, laastDagsdel: true })}>
              {t('laasBegge')}
            </Valg>
            {erLaast && (
              <Valg
                ikon={PadlockUnlockedIcon}
                onVelg={() => onLaas({ laastPerson: false, laastDagsdel: false })}
              >
                {t('laasOpp')}
              </Valg>
            )}
          </Menu>
        </>
      )}
      <IconButton icon={XMarkIcon} label={t('avslutt')} onClick={onAvslutt} />
    </section>
  );
}

interface ValgProps {
  ikon: typeof PadlockLockedIcon;
  onVelg: () => void;
  children: string;
}

const Valg = ({ ikon, onVelg, children }: ValgProps) => (
  <button type="button" role="menuitem" tabIndex={-1} className="menyvalg" onClick={onVelg}>
    <Icon as={ikon} />
    {children}
  </button>
);
