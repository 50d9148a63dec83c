'use client';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Icon } from '@/components/ui/Icon';
import { fullforRevurderingAction } from '@/lib/domain/revurdering/actions';
import { FOLGER } from '@/lib/domain/revurdering/rules';
import { UTFALL, type Utfall } from '@/lib/domain/revurdering/types';
import { BUNNLINJE } from './bunnlinje';

interface UtfallslinjeProps {
  revurderingId: string;
  versjon: number;
  fornavn: string;
  /** Slik folk skriver en dato. */
  foreslaattNeste: string;
}

/** De fire utfallene, fast nederst. Begrunnelsen kommer fram når et utfall er valgt. */
export function Utfallslinje({ revurderingId, versjon, fornavn, foreslaattNeste }: UtfallslinjeProps) {
  const t = useTranslations('revurdering.utfall');
  const [valgt, setValgt] = useState<Utfall | null>(null);
  const velg = (event: FormEvent<HTMLElement>) => {
    const felt = event.target;
    if (felt instanceof HTMLInputElement && felt.name === 'utfall') setValgt(felt.value as Utfall);
  };
  return (
    <div onChange={velg} className={`ikke-trykk ${BUNNLINJE}`}>
      <ActionForm action={fullforRevurderingAction} className="mx-auto w-full max-w-[1376px] gap-3!" withKey>
        <HiddenField name="revurderingId" value={revurderingId} />
        <HiddenField name="versjon" value={versjon} />
        <RadioGroup
          name="utfall"
          legend={t('tittel')}
          look="cards"
          columns={4}
          options={UTFALL.map((utfall) => ({
            value: utfall,
            label: t(`valg.${utfall}`),
            description: t(`om.${utfall}`),
          }))}
        />
        {valgt && (
          <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
            <TextArea
              name="begrunnelse"
              label={t('begrunnelse')}
              rows={2}
              maxLength={4000}
              required
              className="min-w-[min(100%,20rem)] flex-[3_1_24rem]"
            />
            {FOLGER[valgt].kreverNesteDato && (
              <DateField
                name="nesteForfall"
                label={t('nesteForfall')}
                description={t('nesteForfallOm')}
                defaultValue={foreslaattNeste}
                required
                className="flex-[0_1_13rem]"
              />
            )}
            <div className="grid flex-[1_1_17rem] gap-2">
              <p className="text-sm text-neutral-text-subtle">{t(`skjer.${valgt}`, { navn: fornavn })}</p>
              <SubmitButton full>
                <Icon as={ArrowRightIcon} />
                {t(`knapp.${valgt}`)}
              </SubmitButton>
            </div>
          </div>
        )}
      </ActionForm>
    </div>
  );
}
