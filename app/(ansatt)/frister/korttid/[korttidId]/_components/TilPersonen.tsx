import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import type { Korttidsside } from '@/lib/domain/frist/korttid/types';

/** Arket personen får. Det er det eneste som kommer på papiret. */
export async function TilPersonen({ side }: { side: Korttidsside }) {
  const t = await getTranslations('frist.korttid.brev');
  const { kommune } = side;
  return (
    <Panel title={t('tittel', { navn: side.bruker.navn })}>
      <p className="ikke-trykk mb-3 text-sm text-neutral-text-subtle">{t('skriv')}</p>
      <div className="grid max-w-[66ch] gap-3">
        <p>
          {t('faar', { tjeneste: side.tjenesteISetning, fom: side.fom, omfang: medPunktum(side.omfang) })}
        </p>
        <p>{t('slutter', { slutt: side.slutt })}</p>
        <p>{t('kontakt', { ansvarlig: side.ansvarlig })}</p>
        <p>{t('klage')}</p>
        <p>
          {t('hvor', {
            kommune: kommune.navn,
            adresse: kommune.adresse,
            statsforvalter: kommune.statsforvalter,
          })}
        </p>
        <p>{t('hjelp', { telefon: kommune.telefon })}</p>
      </div>
    </Panel>
  );
}

const medPunktum = (tekst: string): string => (/[.!?]$/.test(tekst) ? tekst : `${tekst}.`);
