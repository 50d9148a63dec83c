import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import { loadUtforere } from '@/lib/domain/brukervalg/loaders';
import { formatDayYear } from '@/lib/platform/time/format';

/** På personsiden: hvem som gir hver tjeneste i dag. Ingenting når kommunen ikke har brukervalg. */
export async function Utforerpanel({ brukerId }: { brukerId: string }) {
  const utforere = await loadUtforere({ brukerId });
  if (!utforere) return null;
  const t = await getTranslations('brukervalg');
  return (
    <Panel
      title={t('panel.tittel')}
      action={
        <Link className="lenke" href={`/brukere/${brukerId}/brukervalg`}>
          {t('panel.lenke')}
        </Link>
      }
    >
      {utforere.linjer.length === 0 ? (
        <p className="text-sm text-neutral-text-subtle">{t('panel.tom')}</p>
      ) : (
        <dl className="grid gap-2 text-sm">
          {utforere.linjer.map((linje) => (
            <div key={linje.navn}>
              <dt className="text-neutral-text-subtle">{linje.navn}</dt>
              <dd>
                {linje.leverandor
                  ? `${linje.leverandor.navn}, ${t('linje.fra', { dag: formatDayYear(linje.fom) })}`
                  : t('egen')}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
