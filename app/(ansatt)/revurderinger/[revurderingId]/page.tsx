import type { Metadata } from 'next';
import { RevurderingSide } from '@/components/revurdering/RevurderingSide';
import { loadRevurdering } from '@/lib/domain/revurdering/loaders';

export const metadata: Metadata = { title: 'Revurdering' };

export default async function RevurderingPage({ params }: { params: Promise<{ revurderingId: string }> }) {
  const { revurderingId } = await params;
  return <RevurderingSide side={await loadRevurdering({ revurderingId })} />;
}
