import { getTranslations } from 'next-intl/server';
import type { Metadata } from 'next';
import { loadKo, loadTilGodkjenning } from '@/lib/domain/vedtak/fatting/loaders';
import { Ko } from '../_components/Ko';
import { Vurdering } from '../_components/Vurdering';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('godkjenning'))('tittel') };
}

export default async function VurderingPage({ params }: { params: Promise<{ vedtakId: string }> }) {
  const { vedtakId } = await params;
  const [{ ko, iDag }, vedtak] = await Promise.all([loadKo(), loadTilGodkjenning({ vedtakId })]);
  return (
    <>
      <div className="max-lg:hidden lg:contents">
        <Ko ko={ko} iDag={iDag} valgt={vedtakId} />
      </div>
      <Vurdering vedtak={vedtak} plass={ko.findIndex((k) => k.vedtakId === vedtakId) + 1} alle={ko.length} />
    </>
  );
}
