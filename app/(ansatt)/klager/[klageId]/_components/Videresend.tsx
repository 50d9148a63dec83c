import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import { videresendTilsynAction } from '@/lib/domain/klage/actions';
import { Klageskjema } from './Klageskjema';
import type { Klageside } from './klageside';

export async function Videresend({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage');
  return (
    <Panel title={t('videresend.tittel')}>
      <p className="max-w-[70ch] text-sm text-neutral-text-subtle">{t('videresend.om')}</p>
      <p className="mt-2 text-sm">
        <Link href={`/klager/${klage.id}/brev/utkast/OVERSENDELSE`} className="lenke">
          {t('oversend.se.OVERSENDELSE')}
        </Link>
      </p>
      <Klageskjema
        klage={klage}
        action={videresendTilsynAction}
        withKey
        okText={t('videresend.sendt')}
        label={t('videresend.tittel')}
        className="ikke-trykk mt-3"
      >
        <RadioGroup
          name="maate"
          legend={t('videresend.maate')}
          options={(['SENDT', 'VEILEDET'] as const).map((valg) => ({
            value: valg,
            label: t(`videresend.${valg}`),
          }))}
          required
        />
        <TextArea name="grunn" label={t('videresend.grunn')} rows={3} maxLength={2000} required />
        <div>
          <SubmitButton>{t('videresend.send')}</SubmitButton>
        </div>
      </Klageskjema>
    </Panel>
  );
}
