import { getTranslations } from 'next-intl/server';
import { SelectField } from '@/components/ui/form/SelectField';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { muligeOmgjoringsgrunner } from '@/lib/domain/vedtak/slag/rules';
import { Feltramme } from '../samskriving/Feltramme';

/** Grunnen til at vedtaket gjøres om. Bare grunnene som kan brukes her. */
export async function Omgjoringsfelt({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('slag');
  return (
    <div className="bare-omgjoring">
      <Feltramme felt="omgjoringsgrunn" historie>
        <SelectField
          name="innhold.omgjoringsgrunn"
          label={t('omgjoring.grunn')}
          description={t('omgjoring.hjelp')}
          empty={t('akutt.velg')}
          defaultValue={side.innhold.omgjoringsgrunn ?? ''}
          options={muligeOmgjoringsgrunner(side.fakta.slag).map((value) => ({
            value,
            label: t(`omgjoring.valg.${value}`),
          }))}
        />
      </Feltramme>
    </div>
  );
}
