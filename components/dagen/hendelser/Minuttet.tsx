import { CheckmarkIcon, ExclamationmarkTriangleFillIcon, XMarkOctagonFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { OwnWords } from '@/components/ui/OwnWords';
import { Tag } from '@/components/ui/Tag';
import type { Brief } from '@/lib/domain/dagen/tvilling/types';
import type { Dato } from '@/lib/platform/time/dato';
import { capitalize, formatRelative } from '@/lib/platform/time/format';

interface MinuttetProps {
  brief: Brief;
  iDag: Dato;
  eget: string;
}

/** Ett minutt om én person: hva som er viktig, hva vi gjør og hvorfor, veien inn, og det som skjedde sist. */
export async function Minuttet({ brief, iDag, eget }: MinuttetProps) {
  const t = await getTranslations('kveld');
  const tt = await getTranslations('tavle');
  const erStoppet = brief.status === 'STOPPET';
  return (
    <li className="kveld-brief">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-md">
        <span className={cx('font-semibold', erStoppet && 'line-through')}>{brief.navn}</span>
        <span className="text-sm font-normal text-neutral-text-subtle">
          {[
            tt(`iDagsdel.${brief.dagsdel}`),
            brief.team !== eget && brief.team,
            brief.sammenMed.length > 0 && t('sammenMed', { navn: brief.sammenMed.join(', ') }),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
        <Statusmerke brief={brief} />
      </h3>
      {brief.egneOrd ? (
        <OwnWords>{brief.egneOrd}</OwnWords>
      ) : (
        <p className="text-sm text-neutral-text-subtle">{t('ingenOrd')}</p>
      )}
      <dl className="kveld-fakta">
        {brief.maa.length > 0 && (
          <Linje navn={t('maa')}>
            <strong>{brief.maa.join(', ')}</strong>
          </Linje>
        )}
        {brief.gjor.length > 0 && <Linje navn={t('gjor')}>{brief.gjor.join(', ')}</Linje>}
        {brief.maal.length > 0 && <Linje navn={t('maal')}>{brief.maal.join(', ')}</Linje>}
        <Linje navn={t('adkomst')}>
          <Adkomst brief={brief} />
        </Linje>
        {brief.sist && (
          <Linje navn={t('sist')}>
            {brief.sist.tekst}{' '}
            <span className="text-neutral-text-subtle">
              {t('sistNaar', {
                dag: capitalize(formatRelative(brief.sist.dato, iDag)),
                del: tt(`iDagsdel.${brief.sist.dagsdel}`),
              })}
            </span>
          </Linje>
        )}
      </dl>
      <div className="kveld-skriv" aria-hidden="true" />
    </li>
  );
}

const Linje = ({ navn, children }: { navn: string; children: ReactNode }) => (
  <div>
    <dt>{navn}</dt>
    <dd>{children}</dd>
  </div>
);

/** Nøkkelnummeret, aldri koden. Den står bak et trykk som logges. */
async function Adkomst({ brief }: { brief: Brief }) {
  const t = await getTranslations('kveld');
  const deler = [brief.adresse, brief.nokkelnummer && t('nokkel', { nummer: brief.nokkelnummer })];
  return (
    <>
      {deler.filter(Boolean).join('. ')}
      {brief.telefon && (
        <>
          {deler.some(Boolean) && '. '}
          <a className="lenke" href={`tel:${brief.telefon.replace(/\s/g, '')}`}>
            {t('ring', { navn: brief.fornavn })}
          </a>
        </>
      )}
      {brief.harKode && <span className="block text-neutral-text-subtle">{t('kodeBakTrykk')}</span>}
    </>
  );
}

async function Statusmerke({ brief }: { brief: Brief }) {
  const t = await getTranslations('kveld');
  const tt = await getTranslations('tavle');
  if (brief.status === 'STOPPET')
    return (
      <Tag icon={XMarkOctagonFillIcon} look="muted">
        {t('stopp', {
          hvor: brief.stopp ? tt(`stopp.${brief.stopp.grunn as 'SYKEHUS'}`) : '',
        })}
      </Tag>
    );
  if (brief.status === 'FERDIG')
    return (
      <Tag icon={CheckmarkIcon} look="filled">
        {t('ferdig')}
      </Tag>
    );
  if (brief.status === 'AVVIK')
    return (
      <Tag icon={ExclamationmarkTriangleFillIcon} look="warning">
        {t('avvik')}
      </Tag>
    );
  return brief.akutt ? (
    <Tag icon={ExclamationmarkTriangleFillIcon} look="warning">
      {t('akutt')}
    </Tag>
  ) : null;
}
