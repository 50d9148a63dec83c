import { getTranslations } from 'next-intl/server';
import type { Metadata } from 'next';
import { Vedtaksliste } from '@/components/vedtak/Vedtaksliste';
import { PageBody } from '@/components/ui/PageBody';
import { loadVedtaksliste } from '@/lib/domain/vedtak/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('vedtak'))('liste.tittel') };
}

export default async function VedtakslistePage({ params }: { params: Promise<{ brukerId: string }> }) {
  const { bruker, vedtak } = await loadVedtaksliste({ brukerId: (await params).brukerId });
  return (
    <PageBody narrow>
      <Vedtaksliste navn={bruker.fornavn} vedtak={vedtak} />
    </PageBody>
  );
}
