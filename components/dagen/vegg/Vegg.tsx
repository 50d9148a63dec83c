import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { cx } from '@/components/ui/cx';
import { Tekster } from '@/components/ui/Tekster';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Veggcelle, Veggspor, VeggView } from '@/lib/domain/dagen/vegg/types';
import { capitalize, formatWeekday } from '@/lib/platform/time/format';
import { Veggbrett } from './Veggbrett';
import { Veggkort } from './Veggkort';
import { Veggpuls } from './Veggpuls';
import './vegg.css';

/** Så mange rader får plass med stor skrift; flere gjør skriften ett hakk mindre. */
const STOR_TIL = 8;
const MIDDELS_TIL = 11;

/** Morgenmøtet på en stor skjerm. Ligger over hele vinduet; Escape går tilbake til tavla. */
export async function Vegg({ vegg }: { vegg: VeggView }) {
  const t = await getTranslations('vegg');
  const deler = await getTranslations('tavle.iDagsdel');
  const { team, dato, spor, skjulNavn } = vegg;
  const tetthet = spor.length <= STOR_TIL ? 'stor' : spor.length <= MIDDELS_TIL ? 'middels' : 'liten';
  const tilTavla = `/tavle?team=${team.id}`;
  return (
    <div className={cx('vegg', `vegg-${tetthet}`)}>
      <header className="vegg-hode">
        <h1>{t('tittel', { team: team.navn, dag: formatWeekday(dato) })}</h1>
        <Tekster navnerom={['vegg']}>
          <Veggpuls tilTavla={tilTavla} linje={`/api/v1/tavle/endringer?team=${team.id}&dato=${dato}`} />
        </Tekster>
        <nav className="vegg-valg">
          <Link
            href={`/tavle/vegg?team=${team.id}${skjulNavn ? '' : '&navn=skjul'}`}
            className="lenke"
            prefetch={false}
          >
            {skjulNavn ? t('visNavn') : t('skjulNavn')}
          </Link>
          <Link href={tilTavla} className="lenke" prefetch={false}>
            {t('lukk')}
          </Link>
        </nav>
      </header>
      <div className="vegg-kolonner" data-antall={vegg.deler.length}>
        <span />
        {vegg.deler.map((del, i) => (
          <h2 key={del} className={i === 0 ? 'vegg-naa' : undefined}>
            {capitalize(t(i === 0 ? 'naa' : 'saa', { del: deler(del) }))}
          </h2>
        ))}
      </div>
      {spor.length === 0 ? (
        <p className="vegg-ingen">{t('ingen')}</p>
      ) : (
        <ul className="vegg-spor" data-antall={vegg.deler.length}>
          {spor.map((s) => (
            <Rad key={s.ansattId} spor={s} />
          ))}
        </ul>
      )}
      <Veggbrett vegg={vegg} />
    </div>
  );
}

const Rad = ({ spor }: { spor: Veggspor }) => (
  <li className="vegg-rad">
    <h2>{spor.navn}</h2>
    {spor.celler.map((celle) => (
      <Celle key={celle.dagsdel} celle={celle} />
    ))}
  </li>
);

async function Celle({ celle }: { celle: Veggcelle }) {
  const t = await getTranslations('vegg');
  const deler = await getTranslations('tavle.iDagsdel');
  return (
    <div className={cx('vegg-celle', !celle.paaVakt && 'vegg-ikke-paa')}>
      <VisuallyHidden>{deler(celle.dagsdel)}: </VisuallyHidden>
      {celle.kort.map((kort) => (
        <Veggkort key={kort.besokId} kort={kort} />
      ))}
      {celle.flere > 0 && <span className="vegg-flere">{t('flere', { antall: celle.flere })}</span>}
      {celle.kort.length === 0 && (
        <span className={celle.paaVakt ? 'vegg-ledig' : 'sr-only'}>
          {celle.paaVakt ? t('ledig') : t('ikkePaa')}
        </span>
      )}
    </div>
  );
}
