import { getTranslations } from 'next-intl/server';
import type { Ark, Utskrift } from '@/lib/domain/dagen/utskrift/types';
import { capitalize, formatWeekday, formatWeekdayYear } from '@/lib/platform/time/format';
import { Arkrad } from './Arkrad';

interface ListearkProps {
  ark: Ark;
  utskrift: Utskrift;
}

/** Én persons liste. Hodet og bunnen er tabellens, så de kommer igjen på hvert ark når lista er lang. */
export async function Listeark({ ark, utskrift }: ListearkProps) {
  const t = await getTranslations('utskrift');
  const deler = await getTranslations('tavle.dagsdel');
  const yrke = await getTranslations('skall.profesjon');
  const { skrevetUt, skrevetUtAv, vakttelefon, team } = utskrift;
  return (
    <article className="papir">
      <header className="papir-hode">
        <div className="papir-topp">
          <div className="papir-navn">
            <h2>{ark.ansatt?.navn ?? t('ark.ingen')}</h2>
            <p>{ark.ansatt ? yrke(ark.ansatt.profesjon) : t('ark.ingenHjelp')}</p>
          </div>
          <div className="papir-dag">
            <p>
              <b>{capitalize(formatWeekdayYear(ark.dato))}</b>
            </p>
            <p>
              {team.navn} · {t('ark.vakttelefon', { telefon: vakttelefon })}
            </p>
          </div>
        </div>
      </header>
      <div className="papir-kropp">
        {ark.deler.map(({ dagsdel, besok, foer }) => (
          <section key={dagsdel} className="papir-del">
            <h3>{deler(dagsdel)}</h3>
            <ol start={foer + 1}>
              {besok.map((b, i) => (
                <Arkrad key={b.besokId} besok={b} nummer={foer + i + 1} vakttelefon={vakttelefon} />
              ))}
            </ol>
          </section>
        ))}
        <section className="papir-notater">
          <h3>{t('ark.notater')}</h3>
          <p>{t('ark.notaterEtterpaa')}</p>
          <div className="papir-linjer" aria-hidden="true">
            <i />
            <i />
            <i />
          </div>
        </section>
      </div>
      <footer className="papir-bunn">
        <div className="papir-fot">
          <b>{t('ark.bunn')}</b>
          <span>
            {t('ark.skrevetUt', {
              navn: skrevetUtAv,
              dag: formatWeekday(skrevetUt.dato),
              klokka: skrevetUt.klokka,
            })}
          </span>
        </div>
      </footer>
    </article>
  );
}
