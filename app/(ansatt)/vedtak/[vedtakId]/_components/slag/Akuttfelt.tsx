import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { DateField } from '@/components/ui/form/DateField';
import { SelectField } from '@/components/ui/form/SelectField';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextField } from '@/components/ui/form/TextField';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { dayOf } from '@/lib/platform/time/dato';
import { formatNumeric, formatTime } from '@/lib/platform/time/format';
import { Delhode } from '../Delhode';
import { Feltramme } from '../samskriving/Feltramme';

/** Når det ble bestemt, av hvem, og hvorfor det ikke kunne vente. */
export async function Akuttfelt({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('slag.akutt');
  const { akutt } = side.innhold;
  const naar = akutt?.tidspunkt ?? null;
  return (
    <section aria-labelledby="akutt-tittel" className="bare-akutt grid gap-4">
      <Delhode id="akutt-tittel" tittel={t('tittel')} hvorfor={t('hvorfor')} />
      <Feltramme felt="akutt" sporbart historie>
        <div className="grid gap-4">
          <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
            <DateField
              name="innhold.akutt.dato"
              label={t('dato')}
              description={t('datoHjelp')}
              defaultValue={naar ? formatNumeric(dayOf(naar)) : ''}
            />
            <TextField
              name="innhold.akutt.klokkeslett"
              label={t('klokkeslett')}
              description={t('klokkeslettHjelp')}
              inputMode="decimal"
              className="max-w-40"
              maxLength={5}
              defaultValue={naar ? formatTime(naar) : ''}
            />
          </div>
          <SelectField
            name="innhold.akutt.bestemtAvId"
            label={t('bestemtAv')}
            description={t('bestemtAvHjelp')}
            empty={t('velg')}
            className="[&_select]:max-w-96"
            defaultValue={akutt?.bestemtAvId ?? ''}
            options={side.fakta.slag.beslutningstakere.map(({ ansattId, navn }) => ({
              value: ansattId,
              label: navn,
            }))}
          />
          <CheckboxField name="innhold.akutt.muntlig" label={t('muntlig')} defaultChecked={akutt?.muntlig} />
          <TextArea
            name="innhold.akutt.grunn"
            label={t('grunn')}
            description={t('grunnHjelp')}
            rows={3}
            maxLength={2000}
            defaultValue={akutt?.grunn ?? ''}
          />
        </div>
      </Feltramme>
    </section>
  );
}
