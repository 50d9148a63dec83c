import { useTranslations } from 'next-intl';
import { Maalgraf } from '@/components/maal/Maalgraf';
import { Utviklingsmerke } from '@/components/maal/Utviklingsmerke';
import { OwnWordsInline } from '@/components/ui/OwnWordsInline';
import type { Periodemaalvisning } from '@/lib/domain/mestring/view';

/** Målene i perioden, med start og nå i ord, og kurven. */
export function Fremdrift({ maal }: { maal: Periodemaalvisning[] }) {
  const t = useTranslations('mestring.side');
  return (
    <ul className="rader">
      {maal.map((ett) => (
        <li key={ett.id} className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-4 md:px-5">
          <div className="min-w-0 flex-[1_1_20rem]">
            <h3 className="text-base">{ett.tittel}</h3>
            {ett.utdrag && (
              <p className="mt-1 text-sm">
                <span className="text-neutral-text-subtle">{t('fra')}</span>{' '}
                <OwnWordsInline>{ett.utdrag}</OwnWordsInline>
              </p>
            )}
            <p className="mt-1 text-sm">
              <span className="text-neutral-text-subtle">{t('start_')}</span> {ett.utgangspunkt}
            </p>
            {ett.naaord && (
              <p className="text-sm">
                <span className="text-neutral-text-subtle">{t('naaOrd')}</span> {ett.naaord}
              </p>
            )}
            <p className="text-sm">
              <span className="text-neutral-text-subtle">{t('maalepunkt')}</span> {ett.maalepunkt}
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Maalgraf punkter={ett.punkter} />
            <div className="w-44">
              <Utviklingsmerke utvikling={ett.utvikling} medGrunn />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
