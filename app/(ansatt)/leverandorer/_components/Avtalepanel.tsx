import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Leverandorrad } from '@/lib/domain/brukervalg/leverandor/types';
import { formatDayYear } from '@/lib/platform/time/format';
import { Slutt } from './Slutt';

/** Hvem de er, og hvor lenge avtalen gjelder. */
export async function Avtalepanel({
  leverandor,
  kanLagre,
}: {
  leverandor: Leverandorrad;
  kanLagre: boolean;
}) {
  const t = await getTranslations('brukervalg.leverandorer');
  const { avtale } = leverandor;
  const fom = formatDayYear(avtale.fom);
  const linjer = [
    { ord: t('telefon'), verdi: leverandor.telefon },
    { ord: t('orgnummer'), verdi: leverandor.orgnummer.replace(/(\d{3})(?=\d)/g, '$1 ') },
    {
      ord: t('avtale'),
      verdi: avtale.tom
        ? t('avtaleFraTil', { fom, tom: formatDayYear(avtale.tom) })
        : t('avtaleFra', { fom }),
    },
  ];
  return (
    <Panel title={t('avtale')}>
      <dl className="grid gap-2 text-sm">
        {linjer.map(({ ord, verdi }) => (
          <div key={ord}>
            <dt className="text-neutral-text-subtle">{ord}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
      {kanLagre && leverandor.stand !== 'SLUTT' && (
        <Slutt leverandor={leverandor} tittel={t('avslutt.tittel')} tom={avtale.tom} />
      )}
    </Panel>
  );
}
