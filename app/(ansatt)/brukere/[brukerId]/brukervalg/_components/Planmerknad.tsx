import { getTranslations } from 'next-intl/server';
import { Message } from '@/components/ui/Message';
import { loadUtforere } from '@/lib/domain/brukervalg/loaders';
import { formatDayYear } from '@/lib/platform/time/format';

/** Over tiltaksplanen: linjene en annen gir. Da planlegger ikke teamet besøk for dem. */
export async function Planmerknad({ brukerId }: { brukerId: string }) {
  const linjer = (await loadUtforere({ brukerId }))?.linjer ?? [];
  const andres = linjer.flatMap(({ leverandor, ...linje }) => (leverandor ? [{ ...linje, leverandor }] : []));
  if (andres.length === 0) return null;
  const t = await getTranslations('brukervalg.plan');
  return (
    <Message tone="info" title={t(andres.length === linjer.length ? 'tittelAlt' : 'tittel')}>
      {andres.map((linje) => (
        <p key={linje.navn}>
          {t('linje', {
            navn: linje.leverandor.navn,
            tjeneste: linje.navn.toLocaleLowerCase('nb'),
            dag: formatDayYear(linje.fom),
          })}
        </p>
      ))}
      <p>{t('hva')}</p>
    </Message>
  );
}
