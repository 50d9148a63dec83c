import { XMarkOctagonFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { Panel } from '@/components/ui/Panel';
import type { Kartbesok, Kartrute, KartView } from '@/lib/domain/dagen/kart/types';
import { Rutetegn } from './Rutetegn';
import { radId } from './rad-id';

/** Det samme som kartet, i ord: hvem, i hvilken rekkefølge, hvor. Står her også når kartet ikke kan tegnes. */
export async function Kartliste({ kart }: { kart: KartView }) {
  const t = await getTranslations('kart');
  const alle = [...kart.ruter.flatMap((r) => r.besok), ...kart.ufordelt];
  const uten = alle.filter((b) => b.sted === null && b.status !== 'STOPPET').length;
  return (
    <section className="kart-liste" aria-label={t('lista')}>
      {uten > 0 && <p className="kart-note">{t('utenPlassHjelp', { antall: uten })}</p>}
      {kart.ruter.map((rute) => (
        <Rute key={rute.ansattId} rute={rute} />
      ))}
      {kart.ufordelt.length > 0 && (
        <Panel flush title={t('ufordelt')} action={t('antall', { antall: kart.ufordelt.length })}>
          <ul>
            {kart.ufordelt.map((besok) => (
              <Rad key={besok.besokId} besok={besok} ansattId={null} />
            ))}
          </ul>
        </Panel>
      )}
    </section>
  );
}

async function Rute({ rute }: { rute: Kartrute }) {
  const t = await getTranslations('kart');
  return (
    <Panel
      flush
      title={
        <>
          <Rutetegn farge={rute.farge} strek={rute.strek} /> {rute.navn}{' '}
          <span className="kart-initialer">{rute.initialer}</span>
        </>
      }
      action={t('antall', { antall: rute.besok.length })}
    >
      <ol>
        {rute.besok.map((besok) => (
          <Rad key={besok.besokId} besok={besok} ansattId={rute.ansattId} />
        ))}
      </ol>
    </Panel>
  );
}

async function Rad({ besok, ansattId }: { besok: Kartbesok; ansattId: string | null }) {
  const t = await getTranslations('kart');
  const deler = await getTranslations('tavle.iDagsdel');
  const { sammenMed, maa, status, nummer } = besok;
  const merker = [
    maa === 'MEDISIN' && t('maaMedisin'),
    maa === 'ANNET' && t('maa'),
    sammenMed === 'MANGLER' && t('toMangler'),
    Array.isArray(sammenMed) && t('to', { navn: sammenMed.join(', ') }),
    status === 'FERDIG' && t('ferdig'),
    status === 'AVVIK' && t('avvik'),
    besok.sted === null && status !== 'STOPPET' && t('utenPlass'),
  ].filter(Boolean);
  return (
    <li className="kart-rad" id={radId({ ansattId, besokId: besok.besokId })} tabIndex={-1}>
      <span className="kart-nummer">
        {status === 'STOPPET' ? <Icon as={XMarkOctagonFillIcon} size="sm" /> : (nummer ?? '')}
      </span>
      <div className="min-w-0">
        <p>
          <b className={status === 'STOPPET' ? 'line-through' : undefined}>{besok.navn}</b>{' '}
          <span className="text-neutral-text-subtle">{deler(besok.dagsdel)}</span>
        </p>
        <p className="text-neutral-text-subtle">{[besok.adresse, besok.hva].filter(Boolean).join(' · ')}</p>
        {status === 'STOPPET' && (
          <p>
            <b>{t('stopp')}</b>, {t('stoppHjelp')}
          </p>
        )}
        {merker.length > 0 && <p>{merker.join(' · ')}</p>}
      </div>
    </li>
  );
}
