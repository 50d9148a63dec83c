import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { varsleVedtakAction } from '@/lib/domain/vedtak/actions';
import { nb } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { ramse } from '@/lib/domain/vedtak/brev/tekst/rules';
import type { loadVarsel } from '@/lib/domain/vedtak/varsel/loaders';
import { formatNumeric } from '@/lib/platform/time/format';

type Varselside = Awaited<ReturnType<typeof loadVarsel>>;

export async function Varselskjema({ side }: { side: Varselside }) {
  const t = await getTranslations('slag.varsel');
  const navn = side.bruker.fornavn;
  return (
    <div className="flate p-5 md:p-7">
      <h1 className="text-xl">{t('tittel', { navn: side.bruker.navn })}</h1>
      <p className="mt-2">{t('hva', { navn })}</p>
      {side.tjenester.length > 0 && (
        <p className="mt-2 font-medium">{t('gjelder', { tjenester: ramse(side.tjenester, nb.og) })}</p>
      )}
      <ActionForm action={varsleVedtakAction} className="mt-5 gap-5" label={t('sidetittel')} withKey>
        <HiddenField name="vedtakId" value={side.vedtakId} />
        <HiddenField name="versjon" value={side.versjon} />
        <TextArea
          name="grunn"
          label={t('grunn')}
          description={t('grunnHjelp', { navn })}
          rows={6}
          maxLength={4000}
          required
        />
        <DateField
          name="svarfrist"
          label={t('frist')}
          className="[&_input]:max-w-60"
          description={t('fristHjelp')}
          defaultValue={formatNumeric(side.foreslaattFrist)}
          required
        />
        <SubmitButton pendingText={t('sender')}>{t('send')}</SubmitButton>
      </ActionForm>
    </div>
  );
}
