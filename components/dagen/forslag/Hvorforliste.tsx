import { useTranslations } from 'next-intl';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Hvorfor } from '@/lib/domain/dagen/forslag/panel/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { useGrunnord } from './ord';

/** «Hvorfor?»: alle grunnene, og hva det koster av det teamet legger vekt på. Ord, ikke poeng. */
export function Hvorforliste({
  tavle,
  hvorfor,
  hvem,
}: {
  tavle: TavleView;
  hvorfor: Hvorfor[];
  hvem: string;
}) {
  const t = useTranslations('forslag.panel');
  const ord = useGrunnord(tavle);
  return (
    <details className="forslag-hvorfor">
      <summary>
        {t('endring.hvorfor')}
        <VisuallyHidden> {hvem}</VisuallyHidden>
      </summary>
      {hvorfor.map((h) => (
        <div key={h.navn} className="mt-1">
          <ul>
            {h.begrunnelser.map((b) => (
              <li key={b.kode}>{ord.begrunnelse(h.navn, b)}</li>
            ))}
          </ul>
          <p className="mt-1.5 font-semibold">{t('kostnad.tittel')}</p>
          <ul>
            {h.kostnad.map((k) => (
              <li key={k.ledd}>{ord.kostnad(k)}</li>
            ))}
            {h.kostnad.length === 0 && <li>{t('kostnad.ingen')}</li>}
          </ul>
        </div>
      ))}
    </details>
  );
}
