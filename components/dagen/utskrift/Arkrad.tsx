import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';
import type { Arkbesok, Arkbruker } from '@/lib/domain/dagen/utskrift/types';

interface ArkradProps {
  besok: Arkbesok;
  nummer: number;
  vakttelefon: string;
}

/** Ett besøk på papiret, med en linje å skrive på. Ord i stedet for farge: det skal tåle en kopimaskin. */
export async function Arkrad({ besok, nummer, vakttelefon }: ArkradProps) {
  const t = await getTranslations('utskrift');
  const { bruker, sammenMed, status } = besok;
  const to =
    sammenMed === 'MANGLER' ? t('ark.toMangler') : sammenMed && t('ark.to', { navn: sammenMed.join(', ') });
  const merker = [to, status === 'FERDIG' && t('ark.ferdig'), status === 'AVVIK' && t('ark.avvik')].filter(
    Boolean,
  );
  return (
    <li className={cx('papir-rad', bruker?.stopp && 'papir-stoppet')}>
      <span className="papir-nummer" aria-hidden="true">
        {nummer}
      </span>
      <div className="min-w-0">
        {bruker ? (
          <Personlinje bruker={bruker} />
        ) : (
          <p>
            <b>{t('ark.skjermet')}.</b> {t('ark.skjermetHjelp', { telefon: vakttelefon })}
          </p>
        )}
        {merker.length > 0 && <p className="papir-merke">{merker.join(' · ')}</p>}
        {bruker?.stopp ? (
          <p>
            <b>{t('stopp.ord')}</b> ({t(`stopp.${bruker.stopp}`)}). {t('stopp.hjelp')}
          </p>
        ) : (
          bruker && <Innhold bruker={bruker} />
        )}
      </div>
      <i className="papir-linje" aria-hidden="true" />
    </li>
  );
}

async function Personlinje({ bruker }: { bruker: Arkbruker }) {
  const t = await getTranslations('utskrift.ark');
  const biter = [
    bruker.adresse,
    bruker.tillegg,
    bruker.telefon && t('telefon', { telefon: bruker.telefon }),
  ].filter(Boolean);
  return (
    <p className="papir-person">
      <b>{bruker.navn}</b> {biter.join(' · ')}
      {bruker.nokkel && <span className="papir-nokkel">{t('nokkel', { nummer: bruker.nokkel })}</span>}
    </p>
  );
}

async function Innhold({ bruker }: { bruker: Arkbruker }) {
  const t = await getTranslations('utskrift.ark');
  return (
    <>
      <ul className="papir-oppgaver">
        {bruker.oppgaver.map((o) => (
          <li key={o.tekst}>
            <i className="papir-boks" aria-hidden="true" />
            <span>
              {o.maa && <b>{o.maa === 'MEDISIN' ? t('maaMedisin') : t('maa')} </b>}
              {o.tekst}
            </span>
          </li>
        ))}
      </ul>
      {bruker.maal.length > 0 && <p className="papir-maal">{t('maal', { maal: bruker.maal.join(' · ') })}</p>}
      {bruker.godtAaVite.length > 0 && (
        <p className="papir-vite">
          <b>{t('godtAaVite')}:</b> {bruker.godtAaVite.join(' ')}
        </p>
      )}
    </>
  );
}
