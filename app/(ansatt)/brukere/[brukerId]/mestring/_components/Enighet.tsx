import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Message } from '@/components/ui/Message';
import { Panel } from '@/components/ui/Panel';
import { SOKNADER, UTFALL } from '@/lib/domain/mestring/types';
import { fullforMestringAction } from '@/lib/domain/vedtak/mestring/actions';
import type { Vedtaksbilde } from '@/lib/domain/vedtak/mestring/types';
import { Avbryt } from './Avbryt';
import { Forleng } from './Forleng';
import type { Side } from './side';

/** Utfallet. Et avslag er et vedtak, og ingenting stanser av seg selv. */
export async function Enighet({ side, vedtak }: { side: Side; vedtak: Vedtaksbilde }) {
  const t = await getTranslations('mestring');
  const navn = side.fornavn;
  return (
    <>
      <Panel title={t('avslutt.utfall')}>
        <Gjenstaar side={side} />
        <ActionForm
          action={fullforMestringAction}
          withKey
          label={t('avslutt.utfall')}
          className="mestringsslutt"
        >
          <HiddenField name="periodeId" value={side.id} />
          <HiddenField name="versjon" value={side.versjon} />
          <TextArea
            name="endret"
            label={t('avslutt.endret')}
            description={t('avslutt.endretOm', { navn })}
            rows={3}
            maxLength={2000}
            required
          />
          <RadioGroup
            name="utfall"
            legend={t('avslutt.utfall')}
            hideLegend
            look="cards"
            columns={2}
            options={UTFALL.map((utfall) => ({
              value: utfall,
              label: t(`avslutt.valg.${utfall}`),
              description: t(`avslutt.valgOm.${utfall}`),
            }))}
            required
          />
          <div className="bare-ingen-behov">
            <RadioGroup
              name="soknad"
              legend={t('avslutt.soknad', { navn })}
              description={t('avslutt.soknadOm')}
              options={SOKNADER.map((soknad) => ({
                value: soknad,
                label: t(`avslutt.soknadvalg.${soknad}`),
                description: t(`avslutt.soknadvalgOm.${soknad}`, { navn }),
              }))}
            />
            {vedtak.periodevedtak === 'GJELDER' && (
              <p className="mt-3 text-sm">{t('avslutt.periodevedtak')}</p>
            )}
          </div>
          {vedtak.annetGjelder && <p className="text-sm">{t('side.annetGjelder', { navn })}</p>}
          <div>
            <SubmitButton>{t('avslutt.fullfor')}</SubmitButton>
          </div>
        </ActionForm>
      </Panel>
      <Panel title={t('avslutt.annet')}>
        <div className="flex flex-wrap gap-3">
          {side.kanNaa.forlengTil.length > 0 && <Forleng side={side} />}
          <Avbryt side={side} />
        </div>
      </Panel>
    </>
  );
}

async function Gjenstaar({ side }: { side: Side }) {
  const t = await getTranslations('mestring.avslutt');
  const { maal, syn } = side.mangler;
  if (maal === 0 && !syn) return null;
  return (
    <div className="mb-4">
      <Message tone="warning" title={t('gjenstaar')}>
        {maal > 0 && <p>{t('gjenstaarMaal', { antall: maal })}</p>}
        {syn && <p>{t('gjenstaarSyn', { navn: side.fornavn })}</p>}
      </Message>
    </div>
  );
}
