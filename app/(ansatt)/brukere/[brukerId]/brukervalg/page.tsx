import Link from 'next/link';
import { FileTextIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { tittel } from '@/app/(ansatt)/_components/tittel';
import { Linjekort } from '@/components/brukervalg/Linjekort';
import { Tidligerelinje } from '@/components/brukervalg/Tidligerelinje';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { loadBrukervalg } from '@/lib/domain/brukervalg/loaders';

export const generateMetadata = tittel('brukervalg');

/** Per tjeneste: hvem som gir den nå, fra når, og veien til et bytte. */
export default async function BrukervalgPage({ params }: { params: Promise<{ brukerId: string }> }) {
  const side = await loadBrukervalg({ brukerId: (await params).brukerId });
  const t = await getTranslations('brukervalg');
  const { bruker, aktive, tidligere, vedtakUnderveis } = side;
  const navn = { navn: bruker.fornavn };
  return (
    <Tekster navnerom={['brukervalg']}>
      <PageBody narrow>
        <div>
          <h2 className="text-xl">{t('tittel')}</h2>
          <p className="mt-1 max-w-[40rem] text-sm text-neutral-text-subtle">{t('undertittel', navn)}</p>
        </div>
        {aktive.length === 0 && (
          <Panel flush>
            <EmptyState
              icon={FileTextIcon}
              title={vedtakUnderveis ? t('tom.underveis') : t('tom.ingen', navn)}
              action={
                <Link className="lenke" href={`/brukere/${bruker.id}/vedtak`}>
                  {t('tom.tilVedtak')}
                </Link>
              }
            >
              {vedtakUnderveis ? t('tom.underveisHva', navn) : t('tom.ingenHva')}
            </EmptyState>
          </Panel>
        )}
        {aktive.map((linje) => (
          <Linjekort key={linje.navn} linje={linje} side={side} />
        ))}
        {tidligere.length > 0 && (
          <Panel title={t('tidligere')}>
            <ul className="grid gap-3">
              {tidligere.map((linje) => (
                <Tidligerelinje key={linje.navn} linje={linje} />
              ))}
            </ul>
          </Panel>
        )}
      </PageBody>
    </Tekster>
  );
}
