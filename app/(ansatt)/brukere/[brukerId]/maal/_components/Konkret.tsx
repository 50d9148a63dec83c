import { getTranslations } from 'next-intl/server';
import { Hvorfor } from '@/components/kartlegging/Hvorfor';
import { DateField } from '@/components/ui/form/DateField';
import { TextArea } from '@/components/ui/form/TextArea';
import { Voktfelt } from '@/components/vedtak/Voktfelt';
import type { Maal } from '@/lib/domain/maal/types';
import { formatNumeric } from '@/lib/platform/time/format';

/** Individuelt, konkret og målbart: utgangspunkt, mål, slik vet vi det, og innen når. */
export async function Konkret({ fornavn, maal }: { fornavn: string; maal: Maal | null }) {
  const t = await getTranslations('maal');
  const felles = await getTranslations('felles');
  return (
    <>
      <Voktfelt
        felt="maal"
        vakt="maal"
        spraak="nb"
        enLinje
        rows={1}
        name="tittel"
        label={t('skjema.tittel', { navn: fornavn })}
        description={t('skjema.tittelOm')}
        defaultValue={maal?.tittel}
        maxLength={160}
        required
      />
      <div className="grid gap-5 md:grid-cols-2">
        <TextArea
          name="utgangspunkt"
          label={t('skjema.utgangspunkt')}
          description={t('skjema.utgangspunktOm')}
          defaultValue={maal?.utgangspunkt}
          rows={2}
          maxLength={300}
          required
        />
        <Voktfelt
          felt="maal"
          vakt="maal"
          spraak="nb"
          name="maaltilstand"
          label={t('skjema.maaltilstand')}
          description={t('skjema.maaltilstandOm')}
          defaultValue={maal?.maaltilstand}
          rows={2}
          maxLength={300}
          required
        />
        <Voktfelt
          felt="maalepunkt"
          vakt="maalepunkt"
          spraak="nb"
          name="maalepunkt"
          label={t('skjema.maalepunkt')}
          description={t('skjema.maalepunktOm', { navn: fornavn })}
          defaultValue={maal?.maalepunkt}
          rows={2}
          maxLength={300}
          required
        />
        <DateField
          name="innenDato"
          label={t('skjema.innenDato')}
          description={felles('datoEksempel')}
          defaultValue={maal ? formatNumeric(maal.innenDato) : undefined}
          required
        />
      </div>
      <Hvorfor>{t('hvorforOm.konkret')}</Hvorfor>
    </>
  );
}
