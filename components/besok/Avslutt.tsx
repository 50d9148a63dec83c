import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Icon } from '@/components/ui/Icon';
import { formatRelative } from '@/lib/platform/time/format';
import { besokAngreFerdigAction } from '@/lib/domain/dagen/besok/fullforing/actions';
import type { Besokstatus, BesokView } from '@/lib/domain/dagen/besok/types';
import { BUNNLINJE } from './Fullforingsskjema';
import { useStoppord } from './statusord';

const IKON = { FERDIG: CheckmarkCircleFillIcon, AVVIK: ExclamationmarkTriangleFillIcon } as const;

/** Nederst på kortet når besøket ikke kan meldes ferdig nå: hva det er, og veien videre. */
export function Avslutt({ besok }: { besok: BesokView }) {
  const t = useTranslations('besok');
  const erFerdig = besok.status === 'FERDIG' || besok.status === 'AVVIK';
  return (
    <section aria-label={t('avslutt.tittel')} className={BUNNLINJE}>
      <Statuslinje besok={besok} />
      {besok.kan.rette ? (
        <>
          <p className="text-sm text-neutral-text-subtle">{t('avslutt.rettOppHjelp')}</p>
          <ActionForm action={besokAngreFerdigAction} withKey label={t('avslutt.rettOpp')} className="gap-2!">
            <HiddenField name="besokId" value={besok.besokId} />
            <HiddenField name="versjon" value={besok.versjon} />
            <SubmitButton variant="secondary" tall full>
              {t('avslutt.rettOpp')}
            </SubmitButton>
          </ActionForm>
        </>
      ) : (
        erFerdig && <p className="text-sm">{t('avslutt.ikkeLenger')}</p>
      )}
    </section>
  );
}

function Statuslinje({ besok }: { besok: BesokView }) {
  const t = useTranslations('besok');
  const hvorfor = useStoppord(besok.stopp);
  if (besok.status === 'PLANLAGT') {
    if (besok.dato > besok.iDag)
      return <p>{t('avslutt.ikkeEnna', { dag: formatRelative(besok.dato, besok.iDag) })}</p>;
    return <p>{t(besok.kan.iVinduet ? 'avslutt.ikkeDin' : 'avslutt.forLengeSiden')}</p>;
  }
  const ord = besok.status === 'STOPPET' ? t('status.STOPPET', { hvorfor }) : t(`status.${besok.status}`);
  return (
    <p className="flex items-center gap-2 font-semibold">
      <Icon
        as={ikonFor(besok.status)}
        size="lg"
        className={
          besok.status === 'FERDIG'
            ? 'text-accent-base-default'
            : besok.status === 'AVVIK'
              ? 'text-warning-text-subtle'
              : 'text-neutral-text-subtle'
        }
      />
      {ord}
    </p>
  );
}

const ikonFor = (status: Besokstatus) =>
  status === 'FERDIG' || status === 'AVVIK' ? IKON[status] : XMarkOctagonFillIcon;
