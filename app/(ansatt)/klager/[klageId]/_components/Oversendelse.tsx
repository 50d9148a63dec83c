import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Panel } from '@/components/ui/Panel';
import { oversendelseAction } from '@/lib/domain/klage/actions';
import { Klageskjema } from './Klageskjema';
import type { Klageside } from './klageside';

/** Uttalelsen og dokumentene. Begge brevene kan leses før de sendes. */
export async function Oversendelse({ klage }: { klage: Klageside }) {
  const t = await getTranslations('klage.oversend');
  return (
    <Panel title={t('tittel')}>
      {klage.slag === 'UTFORELSE' && (
        <p className="max-w-[70ch] text-sm text-neutral-text-subtle">{t('omUtforelse')}</p>
      )}
      <Klageskjema
        klage={klage}
        action={oversendelseAction}
        withKey
        okText={t('lagret')}
        label={t('tittel')}
        className="ikke-trykk mt-1"
      >
        <TextArea
          name="uttalelse"
          label={t('uttalelse')}
          description={t('uttalelseOm')}
          rows={10}
          maxLength={12000}
          defaultValue={klage.uttalelse}
          required
        />
        <TextArea
          name="dokumenter"
          label={t('dokumenter')}
          description={t('dokumenterOm')}
          rows={4}
          maxLength={4000}
          defaultValue={await dokumentliste(klage)}
          required
        />
        <ul className="grid gap-1 text-sm">
          {(['OVERSENDELSE', 'KOPI'] as const).map((slag) => (
            <li key={slag}>
              <Link
                href={`/klager/${klage.id}/brev/utkast/${slag}`}
                className="lenke inline-flex min-h-8 items-center"
              >
                {t(`se.${slag}`)}
              </Link>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="knapp" value="lagre" variant="secondary">
            {t('lagre')}
          </SubmitButton>
          <SubmitButton name="knapp" value="oversend">
            {t('send')}
          </SubmitButton>
        </div>
      </Klageskjema>
    </Panel>
  );
}

/** Det som alltid følger med, står der fra før. */
async function dokumentliste(klage: Klageside): Promise<string> {
  if (klage.dokumenter.length > 0) return klage.dokumenter.join('\n');
  const t = await getTranslations('klage.oversend.standard');
  return [
    klage.vedtak?.fattet && t('vedtak', { dag: klage.vedtak.fattet }),
    t('klage', { dag: klage.mottatt }),
    klage.vedtak && t('formalia'),
  ]
    .filter(Boolean)
    .join('\n');
}
