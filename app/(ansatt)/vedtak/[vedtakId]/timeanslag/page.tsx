import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { LinkButton } from '@/components/ui/LinkButton';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { Tekster } from '@/components/ui/Tekster';
import { loadTimeanslagInnsyn } from '@/lib/domain/vedtak/timeanslag/loaders';
import type { Anslagshistorie } from '@/lib/domain/vedtak/timeanslag/types';
import { tjenestenavn } from '@/lib/domain/vedtak/tjeneste/rules';
import { formatDayYear } from '@/lib/platform/time/format';
import { Skrivut } from '../_components/Skrivut';

export const generateMetadata = tittel('timeanslag');

/** Det personen får når hun ber om innsyn i timeanslagene. */
export default async function Innsyn({ params }: { params: Promise<{ vedtakId: string }> }) {
  const { vedtakId, navn, historie, iDag } = await loadTimeanslagInnsyn({
    vedtakId: (await params).vedtakId,
  });
  const t = await getTranslations('samskriving.innsyn');
  return (
    <Tekster navnerom={['vedtak']}>
      <PageHeader
        title={t('tittel')}
        actions={
          <div className="ikke-trykk flex gap-2">
            <LinkButton href={`/vedtak/${vedtakId}`} variant="tertiary">
              {t('tilbake')}
            </LinkButton>
            <Skrivut />
          </div>
        }
      />
      <PageBody narrow>
        <p>
          {t('gjelder', { navn: navn.navn })}
          <br />
          {t('laget', { dag: formatDayYear(iDag) })}
        </p>
        <p>{t('om')}</p>
        {historie.length === 0 ? (
          <p>{t('tom')}</p>
        ) : (
          historie.map((v) => <Vedtaket key={v.vedtakId} vedtak={v} />)
        )}
      </PageBody>
    </Tekster>
  );
}

async function Vedtaket({ vedtak }: { vedtak: Anslagshistorie }) {
  const t = await getTranslations('samskriving.innsyn');
  const felles = await getTranslations('samskriving.anslag');
  return (
    <section className="grid gap-2">
      <h2 className="text-lg">{t('sak', { nummer: vedtak.saksnummer })}</h2>
      <p className="text-sm text-neutral-text-subtle">
        {vedtak.fattet ? t('fattet', { dag: formatDayYear(vedtak.fattet) }) : t('ikkeFattet')}
      </p>
      <ul className="grid gap-3">
        {vedtak.anslag.map((a) => (
          <li key={a.id} className="flate p-4">
            <dl className="grid gap-x-5 gap-y-1 sm:grid-cols-2">
              {[
                [
                  t('tjeneste'),
                  a.personligStell
                    ? felles('stell', { tjeneste: tjenestenavn(a.tjeneste) })
                    : tjenestenavn(a.tjeneste),
                ],
                [t('timer'), a.timerPerUke],
                [t('fom'), formatDayYear(a.fom)],
                [t('hvem'), `${a.av}, ${formatDayYear(a.dag)}`],
              ].map(([navn, verdi]) => (
                <div key={navn}>
                  <dt className="text-sm text-neutral-text-subtle">{navn}</dt>
                  <dd>{verdi}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
