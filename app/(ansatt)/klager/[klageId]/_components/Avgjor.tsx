import { getTranslations } from 'next-intl/server';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import { avgjorKlageAction } from '@/lib/domain/klage/actions';
import { INNSTILLINGER } from '@/lib/domain/klage/types';
import { Klageskjema } from './Klageskjema';
import type { Klageside } from './klageside';

/** Teamlederen bestemmer, med vurderingen foran seg. */
export async function Avgjor({ klage, avvis }: { klage: Klageside; avvis: boolean }) {
  const t = await getTranslations('klage');
  const tittel = t(avvis ? 'avgjor.avvisTittel' : 'avgjor.tittel');
  return (
    <Panel title={tittel}>
      <p className="max-w-[70ch] text-sm text-neutral-text-subtle">
        {t(avvis ? 'avgjor.avvisOm' : 'avgjor.om')}
      </p>
      <Forslag klage={klage} avvis={avvis} />
      <Klageskjema
        klage={klage}
        action={avgjorKlageAction}
        withKey
        okText={t('avgjor.sendt')}
        label={tittel}
        className="ikke-trykk mt-4"
      >
        {avvis ? (
          <HiddenField name="avgjorelse" value="AVVIST" />
        ) : (
          <RadioGroup
            name="avgjorelse"
            legend={t('avgjor.valg')}
            options={INNSTILLINGER.map((valg) => ({ value: valg, label: t(`avgjor.${valg}`) }))}
            defaultValue={klage.vurdering.innstilling ?? undefined}
            required
          />
        )}
        <TextArea
          name="grunn"
          label={t('avgjor.grunn')}
          description={t('avgjor.grunnOm')}
          rows={5}
          maxLength={4000}
          required
        />
        <div>
          <SubmitButton>{t(avvis ? 'avgjor.avvis' : 'avgjor.send')}</SubmitButton>
        </div>
      </Klageskjema>
    </Panel>
  );
}

async function Forslag({ klage, avvis }: { klage: Klageside; avvis: boolean }) {
  const t = await getTranslations('klage');
  const { vurdering, formalia } = klage;
  if (avvis) return <p className="mt-3 max-w-[70ch] whitespace-pre-line">{formalia?.begrunnelse}</p>;
  return (
    <>
      {vurdering.innstilling && (
        <p className="mt-3 font-semibold">
          {t('vurdering.foreslaar', { forslag: t(`avgjor.${vurdering.innstilling}`) })}
        </p>
      )}
      <p className="mt-1 max-w-[70ch] whitespace-pre-line">{vurdering.tekst}</p>
    </>
  );
}
