import type { Sted } from '@/lib/domain/frist/liste/types';

/** Where each deadline is met. */
export function fristvei(sted: Sted): string {
  switch (sted.slag) {
    case 'SAK':
      return `/saker/${sted.id}`;
    case 'VEDTAK':
      return `/vedtak/${sted.id}`;
    case 'KORTTID':
      return `/frister/korttid/${sted.id}`;
    case 'REVURDERING':
      return sted.id ? `/revurderinger/${sted.id}` : '/revurderinger';
    case 'MESTRING':
      return `/brukere/${sted.brukerId}/mestring/${sted.id}`;
    case 'KLAGE':
      return `/klager/${sted.id}`;
  }
}
