import { useTranslations } from 'next-intl';
import { sammendrag } from '@/lib/domain/dagen/forslag/panel/view';
import type { Begrunnelse, Ledd, Sammenligning, Ufordeltgrunn } from '@/lib/domain/dagen/forslag/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { capitalize } from '@/lib/platform/time/format';

/** «−3 nye ansikter, 14 min kortere reise, jevnere». */
export function useSammendrag(): (sammenligning: Sammenligning) => string {
  const t = useTranslations('forslag.panel.sum');
  return (sammenligning) =>
    capitalize(
      sammendrag(sammenligning)
        .map(({ ord, antall }) => t(ord, { antall, minutter: antall }))
        .join(', '),
    );
}

/** Grunner og kostnader i ord. Navnene er de som står på tavla. */
export function useGrunnord(tavle: TavleView) {
  const t = useTranslations('forslag');
  const tt = useTranslations('tavle.omDagsdel');
  const fornavn = (id: string) => tavle.spor.find((s) => s.ansattId === id)?.fornavn ?? '';
  return {
    begrunnelse: (navn: string, b: Begrunnelse): string =>
      t(
        `begrunnelse.${b.kode}` as 'begrunnelse.KJENT',
        {
          navn,
          ansvarlig: 'ansvarligId' in b ? fornavn(b.ansvarligId) : '',
          antall28: 'antall28' in b ? b.antall28 : 0,
          minutter: 'minutter' in b ? b.minutter : 0,
          onske: 'onske' in b ? b.onske : '',
          naar: 'dagsdel' in b ? tt(b.dagsdel) : '',
        } as never,
      ),
    kostnad: ({ ledd, verdi }: { ledd: Ledd; verdi: number }): string =>
      t(`panel.kostnad.${ledd}`, { minutter: Math.max(1, Math.round(verdi)) }),
    ufordelt: ({ slag, antall, kode }: Ufordeltgrunn): string =>
      t(`grunn.${slag}` as 'grunn.VAKT', { antall, kode: kode ?? '' } as never),
  };
}
