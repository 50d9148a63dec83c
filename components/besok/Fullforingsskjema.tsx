import { CheckmarkIcon, PillRectangleFillIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { Icon } from '@/components/ui/Icon';
import { besokFerdigAction } from '@/lib/domain/dagen/besok/fullforing/actions';
import type { BesokView } from '@/lib/domain/dagen/besok/types';
import { AnnerledesKnapp, FerdigKnapp, Fullforing, MaaHint } from './Fullforing';

/** Oppgavene, notatene og de to knappene. Arket med avvik ligger utenfor skjemaet, så det har sitt eget. */
export function Fullforingsskjema({
  besok,
  angret,
  ark,
  children,
}: {
  besok: BesokView;
  angret: boolean;
  ark: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('besok');
  const maa = besok.oppgaver.filter((o) => o.maa);
  const hint = t(maa.some((o) => o.maa === 'MEDISIN') ? 'avslutt.svarMedisin' : 'avslutt.svarMaa');
  return (
    <Fullforing
      maa={maa.length}
      hint={hint}
      angret={angret ? t('kvittering.angret') : null}
      tittel={t('avvik.tittel')}
      hjelp={t('avvik.hjelp')}
      lukk={t('avvik.lukk')}
      ark={ark}
    >
      <ActionForm
        action={besokFerdigAction}
        withKey
        id="fullfor"
        label={t('avslutt.tittel')}
        className="contents!"
      >
        <HiddenField name="besokId" value={besok.besokId} />
        <HiddenField name="versjon" value={besok.versjon} />
        {children}
        <section aria-label={t('avslutt.tittel')} className={BUNNLINJE}>
          <MaaHint ikon={<Icon as={PillRectangleFillIcon} className="text-danger-text-subtle" />} />
          <div className="grid grid-cols-[minmax(5.75rem,2fr)_minmax(0,5fr)] gap-2 max-[18em]:grid-cols-1">
            <AnnerledesKnapp tekst={t('avslutt.annerledes')} />
            <FerdigKnapp
              ikon={<Icon as={CheckmarkIcon} size="lg" />}
              ferdig={t('avslutt.ferdig')}
              avvik={t('avslutt.medAvvik')}
            />
          </div>
        </section>
      </ActionForm>
    </Fullforing>
  );
}

/** Nederst i tommelsonen. Ved stor tekst følger den med i siden, så den ikke dekker det man leser. */
export const BUNNLINJE =
  'ikke-trykk sticky bottom-(--bunn,0px) z-10 after:absolute after:inset-x-0 after:top-full after:h-1 after:bg-neutral-surface-default md:bottom-4 md:mx-4 md:after:hidden mt-6 grid gap-2 border-t border-neutral-border-subtle bg-neutral-surface-default px-4 pt-2.5 pb-3.5 shadow-raised md:rounded-lg md:border [@media(max-height:34em)]:static';
