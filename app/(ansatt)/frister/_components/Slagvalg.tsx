import { getTranslations } from 'next-intl/server';
import { Utvalgslenker } from '@/components/bruker/Utvalgslenker';
import type { Listevalg } from '@/lib/domain/frist/liste/types';
import { FRISTSLAG } from '@/lib/domain/frist/types';
import { sti } from './sti';

/** Ti slag er for mange til å stå framme. Er ett valgt, er de åpne, så man ser hva lista er avgrenset til. */
export async function Slagvalg({ valgt }: { valgt: Listevalg }) {
  const t = await getTranslations('frist');
  return (
    <details open={valgt.slag !== null} className="ikke-trykk">
      <summary className="inline-flex min-h-12 cursor-pointer items-center text-sm text-accent-text-subtle underline md:min-h-9">
        {t('liste.avgrens')}
      </summary>
      <div className="mt-2">
        <Utvalgslenker
          label={t('liste.slagene')}
          valg={[
            {
              href: sti({ ...valgt, slag: null }),
              tekst: t('liste.alleSlag'),
              valgt: valgt.slag === null,
            },
            ...FRISTSLAG.map((slag) => ({
              href: sti({ ...valgt, slag }),
              tekst: t(`slag.${slag}`),
              valgt: valgt.slag === slag,
            })),
          ]}
        />
      </div>
    </details>
  );
}
