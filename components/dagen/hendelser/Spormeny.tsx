'use client';
import {
  ArrowsSquarepathIcon,
  BedIcon,
  CalendarIcon,
  HandHeartIcon,
  MenuElipsisVerticalIcon,
} from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon, type IconType } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import type { Spor, TavleView } from '@/lib/domain/dagen/tavle/types';
import { formatRelative } from '@/lib/platform/time/format';
import { Sykeark } from './Sykeark';
import { useVaktmelding } from './use-vaktmelding';

interface SpormenyProps {
  spor: Spor;
  tavle: TavleView;
  /** Åpner forslaget. Vises når det ligger noe i brettet etter en som er syk. */
  onDelPaaNytt?: () => void;
}

/** Menyen ved navnet øverst i sporet: meld syk, flere dager, frisk igjen. */
export function Spormeny({ spor, tavle, onDelPaaNytt }: SpormenyProps) {
  const t = useTranslations('vakt');
  const [ark, settArk] = useState<'LUKKET' | 'AAPENT' | 'HAR_VAERT'>('LUKKET');
  const { meldSyk, meldFrisk } = useVaktmelding();
  if (!tavle.kanFlytte || spor.tilstede === 'IKKE_PAA') return null;
  const { ansattId, fornavn } = spor;
  const erIDag = tavle.dato === tavle.iDag;
  const erSyk = spor.tilstede === 'SYK';
  return (
    <>
      <Menu
        label={t('menyTittel', { navn: spor.navn })}
        triggerLabel={t('meny', { navn: spor.navn })}
        className="spormeny-knapp"
        trigger={<Icon as={MenuElipsisVerticalIcon} />}
      >
        {erSyk ? (
          <>
            <Valg
              ikon={HandHeartIcon}
              tekst={t('frisk')}
              onVelg={() => void meldFrisk(ansattId, tavle.dato)}
            />
            {onDelPaaNytt && (
              <Valg ikon={ArrowsSquarepathIcon} tekst={t('delPaaNytt')} onVelg={onDelPaaNytt} />
            )}
          </>
        ) : (
          <>
            <Valg
              ikon={BedIcon}
              tekst={
                erIDag ? t('sykIDag') : t('sykDenneDagen', { dag: formatRelative(tavle.dato, tavle.iDag) })
              }
              onVelg={() => void meldSyk(ansattId, tavle.dato, null)}
            />
            <Valg ikon={CalendarIcon} tekst={t('sykFlere')} onVelg={() => settArk('AAPENT')} />
          </>
        )}
      </Menu>
      {ark !== 'LUKKET' && (
        <Sykeark
          fornavn={fornavn}
          fom={tavle.dato}
          aapent={ark === 'AAPENT'}
          onLukk={() => settArk('HAR_VAERT')}
          onMeld={(tom) => meldSyk(ansattId, tavle.dato, tom)}
        />
      )}
    </>
  );
}

const Valg = ({ ikon, tekst, onVelg }: { ikon: IconType; tekst: string; onVelg: () => void }) => (
  <button type="button" role="menuitem" tabIndex={-1} className="menyvalg" onClick={onVelg}>
    <Icon as={ikon} />
    {tekst}
  </button>
);
