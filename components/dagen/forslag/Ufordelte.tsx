import { useTranslations } from 'next-intl';
import type { Ufordeltrad } from '@/lib/domain/dagen/forslag/panel/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { useGrunnord } from './ord';

/** Besøkene vi ikke fant noen til, og hvorfor. */
export function Ufordelte({ tavle, rader }: { tavle: TavleView; rader: Ufordeltrad[] }) {
  const t = useTranslations('forslag.panel.ufordelt');
  const tt = useTranslations('tavle');
  const ord = useGrunnord(tavle);
  if (rader.length === 0) return null;
  return (
    <section className="forslag-ufordelt" aria-labelledby="forslag-ufordelt">
      <h3 id="forslag-ufordelt" className="text-sm">
        {t('tittel', { antall: rader.length })}
      </h3>
      <ul>
        {rader.map((rad, i) => (
          <li key={`${rad.besokId}/${i}`} className="mt-2 text-sm">
            <p className="font-semibold">
              {t('linje', { hvem: rad.hvem ?? tt('kort.skjermet'), naar: tt(`iDagsdel.${rad.dagsdel}`) })}
            </p>
            <p className="text-xs">{rad.grunner.map(ord.ufordelt).join(' ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
