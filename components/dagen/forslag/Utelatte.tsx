import { useTranslations } from 'next-intl';
import type { Utelatt } from '@/lib/domain/dagen/forslag/bruk/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';

/** Det som ikke ble flyttet likevel, og hvorfor: med samme ord som når en flytting blir avvist. */
export function Utelatte({ tavle, utelatt }: { tavle: TavleView; utelatt: Utelatt[] }) {
  const t = useTranslations('forslag.panel.svar');
  const tt = useTranslations('tavle');
  if (utelatt.length === 0) return null;
  const hvorfor = ({ grunn, values }: Utelatt) =>
    grunn === 'FinnesIkke'
      ? t('FinnesIkke')
      : tt(`feil.KunneIkkeFlytte.${grunn}` as 'feil.KunneIkkeFlytte.EndretAvAnnen', values as never);
  return (
    <section className="forslag-utelatt" aria-live="polite">
      <h3 className="text-sm">{t('utelattTittel')}</h3>
      <ul className="text-xs">
        {utelatt.map((u) => (
          <li key={u.besokId} className="mt-1">
            {t('utelatt', {
              hvem: tavle.besok.find((b) => b.id === u.besokId)?.bruker?.kort ?? tt('kort.skjermet'),
              hvorfor: hvorfor(u),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
