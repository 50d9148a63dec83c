import { useTranslations } from 'next-intl';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import type { Besoksoppgave } from '@/lib/domain/dagen/besok/types';
import { AVVIKSFARGE, Grunnfelt } from './Grunnfelt';

/** Medisin og annet som må besvares. Ingenting er valgt på forhånd: det signeres aldri av seg selv. */
export function MaaOppgave({ oppgave, indeks }: { oppgave: Besoksoppgave; indeks: number }) {
  const t = useTranslations('besok');
  const erMedisin = oppgave.maa === 'MEDISIN';
  const navn = `maa.${indeks}`;
  return (
    <div
      className={`group/svar grid gap-2 px-3.5 pt-2.5 pb-3 [&+&]:border-t [&+&]:border-neutral-border-subtle ${AVVIKSFARGE}`}
    >
      <HiddenField name={`${navn}.tiltakId`} value={oppgave.tiltakId} />
      <RadioGroup
        name={`${navn}.utfall`}
        legend={oppgave.tekst}
        description={t('tjener', { nummer: oppgave.maalnummer, tittel: oppgave.maaltittel })}
        look="buttons"
        columns={2}
        required
        options={[
          { value: 'GJORT', label: t(erMedisin ? 'medisin.GJORT' : 'utfall.GJORT') },
          { value: 'IKKE_GJORT', label: t(erMedisin ? 'medisin.IKKE_GJORT' : 'utfall.IKKE_GJORT') },
        ]}
      />
      <Grunnfelt
        navn={navn}
        grunner={erMedisin ? ['VILLE_IKKE', 'MANGLET', 'IKKE_HJEMME', 'ANNET'] : undefined}
      />
      {erMedisin && <p className="text-sm text-neutral-text-subtle">{t('medisin.liste')}</p>}
    </div>
  );
}
