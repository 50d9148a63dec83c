import { getTranslations } from 'next-intl/server';
import type { VeggView } from '@/lib/domain/dagen/vegg/types';
import { Veggkort } from './Veggkort';

/** Det møtet må ta stilling til: det ingen har, hvem som er borte, hvem som er stoppet, og hva som skal følges opp. */
export async function Veggbrett({ vegg: { ledig, borte, stopp, oppfolging } }: { vegg: VeggView }) {
  const t = await getTranslations('vegg');
  const deler = await getTranslations('tavle.iDagsdel');
  return (
    <aside className="vegg-brett">
      <section>
        <h2>{t('brettet.tittel', { antall: ledig.antall })}</h2>
        {ledig.antall === 0 && <p>{t('brettet.tomt')}</p>}
        <ul className="vegg-ledige">
          {ledig.kort.map((kort) => (
            <li key={kort.besokId}>
              <Veggkort kort={kort} />
              <span className="vegg-om">
                {[deler(kort.dagsdel), kort.ansvarlig && t('brettet.ansvarlig', { navn: kort.ansvarlig })]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
        {ledig.flere > 0 && <p className="vegg-flere">{t('flere', { antall: ledig.flere })}</p>}
      </section>
      {borte.length > 0 && (
        <section>
          <h2>{t('borte')}</h2>
          <p>{borte.join(', ')}</p>
        </section>
      )}
      {stopp.length > 0 && (
        <section>
          <h2>{t('stopp')}</h2>
          <p>{stopp.join(', ')}</p>
        </section>
      )}
      {oppfolging > 0 && (
        <section>
          <h2>{t('oppfolging', { antall: oppfolging })}</h2>
        </section>
      )}
    </aside>
  );
}
