import { FilesIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Kopiliste } from '@/components/dagen/uke/Kopiliste';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { EmptyState } from '@/components/ui/EmptyState';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { kopierUkeAction } from '@/lib/domain/dagen/uke/actions';
import { loadKopi } from '@/lib/domain/dagen/uke/loaders';
import { mondayOf } from '@/lib/platform/time/dato';
import { formatWeekday, formatWeekdayYear } from '@/lib/platform/time/format';

export const generateMetadata = tittel('kopierUke');

interface KopisideProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Kopiside({ searchParams }: KopisideProps) {
  const { team, fra, til } = await searchParams;
  const kopi = await loadKopi({ team, fra, til });
  const t = await getTranslations('uke.kopi');
  const en = kopi.fra === kopi.til;
  const tilUka = `/tavle/uke?team=${kopi.team.id}&uke=${mondayOf(kopi.fra)}`;
  return (
    <>
      <PageHeader
        title={t('tittel')}
        size="xl"
        crumbs={<Breadcrumbs label={t('tilUka')} items={[{ href: tilUka, text: t('tilUka') }]} />}
        subtitle={t(en ? 'undertittelDag' : 'undertittel', {
          team: kopi.team.navn,
          fra: en ? formatWeekdayYear(kopi.fra) : formatWeekday(kopi.fra),
          til: formatWeekdayYear(kopi.til),
        })}
      />
      <PageBody narrow>
        {!kopi.kanKopiere || kopi.antall + kopi.antallLatt === 0 ? (
          <EmptyState icon={FilesIcon} title={t(kopi.kanKopiere ? 'ingen' : 'forLang')}>
            {t(kopi.kanKopiere ? 'ingenTekst' : 'forLangTekst')}
          </EmptyState>
        ) : (
          <>
            <div>
              <h2 className="text-lg font-semibold">{t('slik')}</h2>
              <p>{t('slikForklaring')}</p>
            </div>
            <Kopiliste kopi={kopi} />
            {kopi.antall > 0 && (
              <ActionForm action={kopierUkeAction} withKey>
                <HiddenField name="team" value={kopi.team.id} />
                <HiddenField name="fra" value={kopi.fra} />
                <HiddenField name="til" value={kopi.til} />
                <div>
                  <SubmitButton tall>{t('knapp')}</SubmitButton>
                </div>
              </ActionForm>
            )}
          </>
        )}
      </PageBody>
    </>
  );
}
