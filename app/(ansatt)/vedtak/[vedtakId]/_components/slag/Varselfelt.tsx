import { EnvelopeClosedIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { DateField } from '@/components/ui/form/DateField';
import { TextArea } from '@/components/ui/form/TextArea';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import type { Dato } from '@/lib/platform/time/dato';
import { formatDayYear, formatNumeric } from '@/lib/platform/time/format';
import { Feltramme } from '../samskriving/Feltramme';

/** Hjelpeteksten får hele bredden; feltet er så bredt som en dato. */
const BREDDE = '[&_input]:max-w-60';

/** Varselet, fristen, svaret, eller hvorfor det ikke trengs (fvl § 16). */
export async function Varselfelt({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('slag.skade');
  const { forhaandsvarsel, varselSvarfrist, uttaltSeg, utenVarselGrunn } = side.innhold;
  const navn = side.bruker.fornavn;
  return (
    <div className="flate grid gap-4 p-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {forhaandsvarsel && varselSvarfrist && (
          <p>{t('sendt', { dag: formatDayYear(forhaandsvarsel), frist: formatDayYear(varselSvarfrist) })}</p>
        )}
        <LinkButton href={`/vedtak/${side.vedtakId}/varsel`}>
          <Icon as={EnvelopeClosedIcon} />
          {t(forhaandsvarsel ? 'seVarsel' : 'varsle')}
        </LinkButton>
        {!forhaandsvarsel && <p className="text-sm text-neutral-text-subtle">{t('varsleHjelp')}</p>}
      </div>
      <div className="grid items-start gap-5 sm:grid-cols-2 sm:items-end">
        <Feltramme felt="forhaandsvarsel" historie>
          <DateField
            name="innhold.forhaandsvarsel"
            label={t('forhaandsvarsel')}
            className={BREDDE}
            description={t('forhaandsvarselHjelp')}
            defaultValue={tall(forhaandsvarsel)}
          />
        </Feltramme>
        <Feltramme felt="varselSvarfrist" historie>
          <DateField
            name="innhold.varselSvarfrist"
            label={t('svarfrist')}
            className={BREDDE}
            description={t('svarfristHjelp')}
            defaultValue={tall(varselSvarfrist)}
          />
        </Feltramme>
        <Feltramme felt="uttaltSeg" historie>
          <DateField
            name="innhold.uttaltSeg"
            label={t('uttaltSeg')}
            className={BREDDE}
            description={t('uttaltSegHjelp', { navn })}
            defaultValue={tall(uttaltSeg)}
          />
        </Feltramme>
        <Feltramme felt="utenVarselGrunn" historie>
          <TextArea
            name="innhold.utenVarselGrunn"
            label={t('utenVarsel')}
            description={t('utenVarselHjelp', { navn })}
            rows={2}
            maxLength={2000}
            defaultValue={utenVarselGrunn}
          />
        </Feltramme>
      </div>
    </div>
  );
}

const tall = (dag: Dato | null): string => (dag ? formatNumeric(dag) : '');
