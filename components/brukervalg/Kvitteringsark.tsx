import { getTranslations } from 'next-intl/server';
import './kvittering.css';
import type { Kvittering } from '@/lib/domain/brukervalg/view';
import { formatDayYear } from '@/lib/platform/time/format';

/** Et brev uten mer enn det hun trenger: hvem, fra når, og hvordan hun bytter. */
export async function Kvitteringsark({ kvittering }: { kvittering: Kvittering }) {
  const t = await getTranslations('brukervalg.kvittering');
  const { bruker, ordning, valg, iDag } = kvittering;
  const tjeneste = kvittering.linje.toLocaleLowerCase('nb');
  const dag = formatDayYear(valg.fom);
  return (
    <article
      aria-label={t('navn')}
      className="kvittering rounded-md bg-neutral-surface-default px-6 py-8 shadow-raised md:px-10 md:py-9 print:p-0 print:shadow-none"
    >
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm">
        <p>
          <strong className="font-semibold">{ordning.virksomhet}</strong>
          <br />
          {ordning.adresse}
        </p>
        <p className="text-neutral-text-subtle">{t('dato', { dag: formatDayYear(iDag) })}</p>
      </div>
      <p className="mt-6">{t('til', { navn: `${bruker.fornavn} ${bruker.etternavn}` })}</p>
      <h2 className="mt-7 text-lg">{t('tittel', { tjeneste })}</h2>
      <div className="mt-3 grid gap-3">
        <p className="font-semibold">
          {t(kvittering.leverandor ? 'valgt' : 'valgtEgen', {
            dag,
            tjeneste,
            navn: kvittering.leverandor?.navn ?? ordning.virksomhet,
          })}
        </p>
        {valg.fom > iDag && <p>{t('tilDa')}</p>}
        {kvittering.leverandor && <p>{t('ring', kvittering.leverandor)}</p>}
        <p>{await hvordan(kvittering)}</p>
        <p>{t('vedtak')}</p>
      </div>
      <h3 className="mt-6 text-base">{t('bytteTittel')}</h3>
      <div className="mt-1.5 grid gap-3">
        <p>{t('bytte', { dager: ordning.dager })}</p>
        {valg.fom > iDag && <p>{t('angre', { dag })}</p>}
        <p>{t('kontakt', { telefon: ordning.telefon })}</p>
      </div>
      <p className="mt-7">{t('hilsen', { virksomhet: ordning.virksomhet })}</p>
    </article>
  );
}

async function hvordan({ melding, valg }: Kvittering): Promise<string> {
  const t = await getTranslations('brukervalg');
  const dag = formatDayYear(valg.valgtDato);
  const maate = t(`maate.${melding?.maate ?? 'SAMTALE'}`);
  if (!melding?.navn) return t('kvittering.hvordan', { dag, maate });
  return t('kvittering.hvordanFor', { dag, maate, hvem: melding.navn });
}
