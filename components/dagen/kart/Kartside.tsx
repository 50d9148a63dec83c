import { ChevronLeftIcon, ChevronRightIcon, LocationPinIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { SelectField } from '@/components/ui/form/SelectField';
import { Icon, type IconType } from '@/components/ui/Icon';
import { PageHeader } from '@/components/ui/PageHeader';
import { Tekster } from '@/components/ui/Tekster';
import type { KartView } from '@/lib/domain/dagen/kart/types';
import type { MapTiles } from '@/lib/platform/config/map-tiles';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { capitalize, formatRelative, formatWeekday } from '@/lib/platform/time/format';
import { Kartflate } from './Kartflate';
import { Kartliste } from './Kartliste';

/** Tegningen av den oppdiktede bydelen følger med. Ingen andre får vite hvor teamet ser. */
const TEGNING = { slag: 'tegning', adresse: '/kart/nordvang.geojson' } as const;

interface KartsideProps {
  kart: KartView;
  fliser: MapTiles | null;
}

export async function Kartside({ kart, fliser }: KartsideProps) {
  const t = await getTranslations('kart');
  const { team, dato, iDag, utvalg } = kart;
  const erTom = kart.ruter.every((r) => r.besok.length === 0) && kart.ufordelt.length === 0;
  return (
    <Tekster navnerom={['kart']}>
      <PageHeader
        size="xl"
        title={t('tittel')}
        subtitle={t('undertittel', { team: team.navn, dag: formatWeekday(dato) })}
        crumbs={
          <Link className="lenke text-sm" href={`/tavle?team=${team.id}&dato=${dato}`}>
            {t('tilbake')}
          </Link>
        }
        actions={
          <>
            <Dagpil kart={kart} dag={addDays(dato, -1)} navn="forrige" icon={ChevronLeftIcon} />
            <Dagpil kart={kart} dag={addDays(dato, 1)} navn="neste" icon={ChevronRightIcon} />
          </>
        }
      />
      <Filter key={`${dato} ${utvalg.ansatt} ${utvalg.dagsdel}`} kart={kart} />
      {erTom ? (
        <EmptyState icon={LocationPinIcon} title={t('tom.tittel')}>
          {t('tom.tekst', { dag: formatRelative(dato, iDag) })}
        </EmptyState>
      ) : (
        <div className="kart-side">
          <Kartflate
            key={team.id}
            base={kart.base}
            ruter={kart.ruter}
            ufordelt={kart.ufordelt}
            bakgrunn={fliser ? { slag: 'fliser', url: fliser.url } : TEGNING}
            kreditt={fliser?.attribution ?? null}
          />
          <Kartliste kart={kart} />
        </div>
      )}
    </Tekster>
  );
}

async function Filter({ kart: { team, dato, utvalg, folk, deler } }: { kart: KartView }) {
  const t = await getTranslations('kart.filter');
  const dagsdel = await getTranslations('tavle.dagsdel');
  return (
    <form className="kart-filter ikke-trykk" method="get" aria-label={t('navn')}>
      <input type="hidden" name="team" value={team.id} />
      <input type="hidden" name="dato" value={dato} />
      <SelectField
        name="dagsdel"
        label={t('dagsdel')}
        empty={t('heleDagen')}
        defaultValue={utvalg.dagsdel ?? ''}
        options={deler.map((del) => ({ value: del, label: dagsdel(del) }))}
      />
      <SelectField
        name="ansatt"
        label={t('ansatt')}
        empty={t('alle')}
        defaultValue={utvalg.ansatt ?? ''}
        options={folk.map((f) => ({ value: f.id, label: f.navn }))}
      />
      <Button type="submit">{t('vis')}</Button>
    </form>
  );
}

interface DagpilProps {
  kart: KartView;
  dag: Dato;
  navn: 'forrige' | 'neste';
  icon: IconType;
}

async function Dagpil({ kart: { team, utvalg }, dag, navn, icon }: DagpilProps) {
  const t = await getTranslations('kart.dag');
  const tekst = t(navn, { dag: capitalize(formatWeekday(dag)) });
  const ansatt = utvalg.ansatt ? `&ansatt=${utvalg.ansatt}` : '';
  return (
    <Link className="tavle-pil" href={`/tavle/kart?team=${team.id}&dato=${dag}${ansatt}`} title={tekst}>
      <Icon as={icon} label={tekst} />
    </Link>
  );
}
