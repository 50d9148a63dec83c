import { FileTextIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/EmptyState';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import type { Vedtakslinjevisning } from '@/lib/domain/vedtak/side/types';
import { formatDayYear } from '@/lib/platform/time/format';
import { Statusmerke } from './Statusmerke';

interface VedtakslisteProps {
  navn: string;
  vedtak: Vedtakslinjevisning[];
}

/** Vedtakene til én person: under arbeid, det som gjelder, og tidligere. */
export async function Vedtaksliste({ navn, vedtak }: VedtakslisteProps) {
  const t = await getTranslations('vedtak.liste');
  if (vedtak.length === 0)
    return (
      <div className="flate">
        <EmptyState icon={FileTextIcon} title={t('tom', { navn })}>
          {t('tomHva')}
        </EmptyState>
      </div>
    );
  const grupper = [
    { tittel: t('underArbeid'), rader: vedtak.filter((v) => v.fattetDato === null) },
    { tittel: t('aktivt'), rader: vedtak.filter((v) => v.status === 'FATTET') },
    { tittel: t('tidligere'), rader: vedtak.filter((v) => v.status === 'OPPHORT') },
  ];
  return grupper
    .filter((gruppe) => gruppe.rader.length > 0)
    .map((gruppe) => (
      <Panel key={gruppe.tittel} title={gruppe.tittel} flush>
        <ul className="rader">
          {gruppe.rader.map((rad) => (
            <li key={rad.id}>
              <Vedtaksrad rad={rad} />
            </li>
          ))}
        </ul>
      </Panel>
    ));
}

async function Vedtaksrad({ rad }: { rad: Vedtakslinjevisning }) {
  const t = await getTranslations('vedtak');
  const linjer = [
    rad.fattetDato && t('liste.fattet', { dag: formatDayYear(rad.fattetDato), navn: rad.fattetAv ?? '' }),
    rad.opphortDato
      ? t('liste.opphort', { dag: formatDayYear(rad.opphortDato) })
      : rad.virkningFom && t('liste.gjelderFra', { dag: formatDayYear(rad.virkningFom) }),
    !rad.opphortDato &&
      rad.revurderesInnen &&
      t('liste.revurderes', { dag: formatDayYear(rad.revurderesInnen) }),
  ].filter(Boolean);
  return (
    <RowLink href={`/vedtak/${rad.id}`} meta={<Statusmerke status={rad.status} />}>
      <span className="block font-semibold">
        {t('liste.aapne', {
          type: t(`type.${rad.type}`),
          tjenester: rad.tjenester || t('liste.utenTjenester'),
        })}
      </span>
      {rad.formaal && <span className="block text-sm">{rad.formaal}</span>}
      <span className="block text-sm text-neutral-text-subtle">
        {linjer.map((linje) => `${linje}.`).join(' ')}
      </span>
    </RowLink>
  );
}
