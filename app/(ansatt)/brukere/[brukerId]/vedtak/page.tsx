import { getTranslations } from 'next-intl/server';
import type { Metadata } from 'next';
import { Vedtaksliste } from '@/components/vedtak/Vedtaksliste';
import { Korttidsliste } from '@/components/frist/Korttidsliste';
import { Klager } from '@/components/klage/Klager';
import { PageBody } from '@/components/ui/PageBody';
import { loadKorttidForBruker } from '@/lib/domain/frist/korttid/loaders';
import { loadKlagerForBruker } from '@/lib/domain/klage/loaders';
import { loadVedtaksliste } from '@/lib/domain/vedtak/loaders';
import { NyttVedtak } from './_components/NyttVedtak';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('vedtak'))('liste.tittel') };
}

export default async function VedtakslistePage({ params }: { params: Promise<{ brukerId: string }> }) {
  const { brukerId } = await params;
  const { bruker, vedtak, nytt } = await loadVedtaksliste({ brukerId });
  const korttid = await loadKorttidForBruker({ brukerId });
  const klager = await loadKlagerForBruker({ brukerId });
  return (
    <PageBody narrow>
      <Vedtaksliste navn={bruker.fornavn} vedtak={vedtak} />
      {nytt && <NyttVedtak brukerId={bruker.id} nytt={nytt} />}
      <Korttidsliste navn={bruker.fornavn} korttid={korttid} />
      <Klager brukerId={bruker.id} {...klager} />
    </PageBody>
  );
}
