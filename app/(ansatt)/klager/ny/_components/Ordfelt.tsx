'use client';
import { useTranslations } from 'next-intl';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { DateField } from '@/components/ui/form/DateField';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import type { Klageslag } from '@/lib/domain/klage/types';

/** Klagen selv, ordrett, og når den kom. */
export function Ordfelt({ slag, iDag }: { slag: Klageslag; iDag: string }) {
  const t = useTranslations('klage.ny');
  const felles = useTranslations('felles');
  return (
    <Panel title={t('klagen')}>
      <div className="group/ord grid gap-5 pt-1">
        <TextArea
          name="ord"
          label={t('ord')}
          description={t('ordOm')}
          rows={6}
          maxLength={8000}
          voice
          required
        />
        <CheckboxField name="muntlig" label={t('muntlig')} description={t('muntligOm')} />
        <div className="hidden gap-5 group-has-[input[name=muntlig]:checked]/ord:grid">
          <CheckboxField name="opplest" label={t('opplest')} description={t('opplestOm')} />
          <DateField
            name="opplestDato"
            label={t('opplestDato')}
            description={felles('datoEksempel')}
            note={felles('valgfritt')}
            defaultValue={iDag}
            className="max-w-72"
          />
        </div>
        <div className="grid gap-5 md:grid-cols-2">
          <DateField
            name="mottattDato"
            label={t('mottatt')}
            description={felles('datoEksempel')}
            defaultValue={iDag}
            required
          />
          <DateField
            name="sendtDato"
            label={t('sendt')}
            description={t('sendtOm')}
            note={felles('valgfritt')}
          />
        </div>
        <TextArea
          name="endringOnsket"
          label={t('endringOnsket')}
          note={felles('valgfritt')}
          rows={2}
          maxLength={2000}
        />
        {slag === 'VEDTAK' && (
          <CheckboxField name="vilUtsatt" label={t('vilUtsatt')} description={t('vilUtsattOm')} />
        )}
      </div>
    </Panel>
  );
}
