import { getTranslations } from 'next-intl/server';
import { DialogButton } from '@/components/ui/DialogButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { avsluttKorttidAction, gjorKorttidTilVedtakAction } from '@/lib/domain/frist/korttid/actions';
import { VEDTAKSVEIER, type Korttidsside } from '@/lib/domain/frist/korttid/types';
import { formatNumeric } from '@/lib/platform/time/format';

/** Trengs hjelpen lenger, skrives vedtak. Er den slutt, avsluttes tjenesten. */
export async function Videre({ side }: { side: Korttidsside }) {
  const t = await getTranslations('frist.korttid');
  const { kan, vedtak } = side;
  if (!kan.avslutte && !kan.gjoreTilVedtak && !vedtak) return null;
  return (
    <div className="ikke-trykk">
      <Panel title={t('tilVedtak')}>
        {vedtak && (
          <div className="mb-4">
            <p className="mb-3">{t(vedtak.erFattet ? 'vedtaket' : 'utkastet')}</p>
            <LinkButton href={`/vedtak/${vedtak.id}`} variant={vedtak.erFattet ? 'secondary' : 'primary'}>
              {t('aapneVedtak')}
            </LinkButton>
          </div>
        )}
        {kan.gjoreTilVedtak && (
          <p className="mb-3 max-w-[70ch] text-sm text-neutral-text-subtle">{t('tilVedtakOm')}</p>
        )}
        <Tekster navnerom={['frist']}>
          <div className="flex flex-wrap items-start gap-3">
            {kan.gjoreTilVedtak &&
              VEDTAKSVEIER.map((vei) => (
                <ActionForm
                  key={vei}
                  action={gjorKorttidTilVedtakAction}
                  label={t(vei === 'AKUTT' ? 'skrivAkutt' : 'skrivVedtak')}
                >
                  <HiddenField name="korttidId" value={side.id} />
                  <HiddenField name="versjon" value={side.versjon} />
                  <HiddenField name="vei" value={vei} />
                  <SubmitButton variant={vei === 'AKUTT' ? 'secondary' : 'primary'}>
                    {t(vei === 'AKUTT' ? 'skrivAkutt' : 'skrivVedtak')}
                  </SubmitButton>
                </ActionForm>
              ))}
            {kan.avslutte && <Avslutt side={side} />}
          </div>
        </Tekster>
      </Panel>
    </div>
  );
}

async function Avslutt({ side }: { side: Korttidsside }) {
  const t = await getTranslations('frist.korttid');
  const felles = await getTranslations('felles');
  return (
    <DialogButton text={t('avslutt')} title={t('avslutt')} closeText={felles('lukk')}>
      <p className="mb-3 text-sm text-neutral-text-subtle">{t('avsluttOm')}</p>
      <ActionForm action={avsluttKorttidAction} okText={t('erAvsluttet')}>
        <HiddenField name="korttidId" value={side.id} />
        <HiddenField name="versjon" value={side.versjon} />
        <DateField
          name="dato"
          label={t('avsluttDato')}
          description={felles('datoEksempel')}
          defaultValue={formatNumeric(side.iDag)}
          required
        />
        <TextArea name="grunn" label={t('avsluttGrunn')} rows={3} maxLength={1000} required />
        <SubmitButton>{t('avsluttKnapp')}</SubmitButton>
      </ActionForm>
    </DialogButton>
  );
}
