import { getTranslations } from 'next-intl/server';
import type { Metadata } from 'next';
import { loadVedtak } from '@/lib/domain/vedtak/loaders';
import { Editor } from './_components/Editor';
import { Lesevisning } from './_components/Lesevisning';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('vedtak'))('sidetittel') };
}

export default async function VedtakPage({ params }: { params: Promise<{ vedtakId: string }> }) {
  const side = await loadVedtak({ vedtakId: (await params).vedtakId });
  return side.kan.lagre ? <Editor side={side} /> : <Lesevisning side={side} />;
}
