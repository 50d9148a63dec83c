import { tittel } from '@/app/(ansatt)/_components/tittel';
import { RevurderingSide } from '@/components/revurdering/RevurderingSide';
import { loadRevurdering } from '@/lib/domain/revurdering/loaders';

export const generateMetadata = tittel('revurdering');

export default async function RevurderingPage({ params }: { params: Promise<{ revurderingId: string }> }) {
  const { revurderingId } = await params;
  return <RevurderingSide side={await loadRevurdering({ revurderingId })} />;
}
