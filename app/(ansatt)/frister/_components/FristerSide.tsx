import { getTranslations } from 'next-intl/server';
import { Utvalgslenker } from '@/components/bruker/Utvalgslenker';
import { Message } from '@/components/ui/Message';
import { PageBody } from '@/components/ui/PageBody';
import { PageHeader } from '@/components/ui/PageHeader';
import { UTVALG, type Fristliste as Liste } from '@/lib/domain/frist/liste/types';
import { TILSTANDER } from '@/lib/domain/frist/types';
import { Fristliste } from './Fristliste';
import { Slagvalg } from './Slagvalg';
import { sti } from './sti';

/** Hele skjermen «Frister». Får ferdige data og spør ingen. */
export async function FristerSide({ liste }: { liste: Liste }) {
  const t = await getTranslations('frist');
  const valgt = { vis: liste.vis, slag: liste.slag, tilstand: liste.tilstand };
  return (
    <>
      <PageHeader title={t('liste.tittel')} size="xl" subtitle={t('liste.undertittel')} />
      <PageBody>
        <div className="flex flex-wrap gap-x-8 gap-y-3">
          <Utvalgslenker
            label={t('liste.utvalg')}
            valg={UTVALG.map((vis) => ({
              href: sti({ ...valgt, vis }),
              tekst: t(`liste.vis.${vis}`),
              valgt: liste.vis === vis,
            }))}
          />
          <Utvalgslenker
            label={t('liste.tilstandene')}
            valg={[
              {
                href: sti({ ...valgt, tilstand: null }),
                tekst: t('liste.alleTilstander'),
                valgt: liste.tilstand === null,
              },
              ...TILSTANDER.map((tilstand) => ({
                href: sti({ ...valgt, tilstand }),
                tekst: t(`tilstand.${tilstand}`),
                valgt: liste.tilstand === tilstand,
              })),
            ]}
          />
        </div>
        <Slagvalg valgt={valgt} />
        {liste.erKuttet && (
          <Message tone="info" title={t('liste.kuttetTittel')}>
            {t('liste.kuttet', { antall: liste.linjer.length })}
          </Message>
        )}
        <Fristliste liste={liste} />
        <section aria-labelledby="slik-regnes" className="max-w-[70ch] text-sm text-neutral-text-subtle">
          <h2 id="slik-regnes" className="text-sm">
            {t('liste.omTittel')}
          </h2>
          <p className="mt-1">{t('liste.om')}</p>
        </section>
      </PageBody>
    </>
  );
}
