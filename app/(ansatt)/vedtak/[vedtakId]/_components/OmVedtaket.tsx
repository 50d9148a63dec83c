import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { dayOf, type Dato } from '@/lib/platform/time/dato';
import { formatDayYear } from '@/lib/platform/time/format';

/** Datoene og navnene, ved siden av brevet. */
export async function OmVedtaket({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('vedtak');
  const { innhold, fattet, sendt, underrettet } = side;
  const dag = (d: Dato | null) => d && formatDayYear(d);
  const hvem = (h: { tidspunkt: Date; av: string } | null) =>
    h && t('om.fattetAv', { dag: formatDayYear(dayOf(h.tidspunkt)), navn: h.av });
  const rader = [
    { navn: t('om.type'), verdi: t(`type.${innhold.type}`) },
    { navn: t('om.sendt'), verdi: fattet ? null : hvem(sendt) },
    { navn: t('om.fattet'), verdi: hvem(fattet) },
    { navn: t(innhold.type === 'OPPHOR' ? 'om.slutter' : 'om.gjelderFra'), verdi: dag(innhold.virkningFom) },
    { navn: t('om.revurderes'), verdi: side.opphortDato ? null : dag(innhold.revurderesInnen) },
    { navn: t('om.opphort'), verdi: dag(side.opphortDato) },
    { navn: t('om.underrettet'), verdi: underrettet && dag(underrettet.dato) },
    {
      navn: t('om.klagefrist'),
      verdi: underrettet && dag(underrettet.klagefrist),
      hjelp: t('om.klagefristHjelp'),
    },
  ];
  return (
    <Panel title={t('om.tittel')}>
      <dl className="grid gap-3 text-sm">
        {rader
          .filter((rad) => rad.verdi)
          .map((rad) => (
            <div key={rad.navn}>
              <dt className="text-neutral-text-subtle">{rad.navn}</dt>
              <dd className="text-base">{rad.verdi}</dd>
              {rad.hjelp && <dd className="text-neutral-text-subtle">{rad.hjelp}</dd>}
            </div>
          ))}
      </dl>
    </Panel>
  );
}
