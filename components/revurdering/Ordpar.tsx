import { getTranslations } from 'next-intl/server';
import { kildetekst } from '@/components/bruker/Ordpanel';
import type { EgneOrd } from '@/lib/domain/bruker/types';
import type { Revurderingsside } from '@/lib/domain/revurdering/side/types';
import type { Dato } from '@/lib/platform/time/dato';
import { capitalize, formatRelative } from '@/lib/platform/time/format';

/** Da og nå, side om side. */
export async function Ordpar({ side }: { side: Revurderingsside }) {
  const t = await getTranslations('revurdering.ord');
  const { ordDa, ordNaa, iDag, status } = side;
  const naar =
    status === 'FULLFORT' && ordNaa ? capitalize(formatRelative(ordNaa.spurtDato, iDag)) : t('iDag');
  return (
    <div className="grid gap-4 md:grid-cols-[1fr_1.12fr]">
      <Ord
        naar={ordDa ? capitalize(formatRelative(ordDa.spurtDato, iDag)) : ''}
        ord={ordDa}
        tom={t('ingenDa')}
        iDag={iDag}
      />
      <Ord naar={naar} ord={ordNaa} tom={t('ingenNaa')} iDag={iDag} />
    </div>
  );
}

async function Ord({ naar, ord, tom, iDag }: { naar: string; ord: EgneOrd | null; tom: string; iDag: Dato }) {
  if (!ord)
    return (
      <div className="rounded-lg border border-dashed border-neutral-border-default px-5 py-3 text-sm text-neutral-text-subtle">
        {naar && <p>{naar}</p>}
        <p>{tom}</p>
      </div>
    );
  return (
    <figure className="stemme py-3!">
      <p className="stemme-kilde mb-0.5">{naar}</p>
      <blockquote className="whitespace-pre-line">«{ord.tekst}»</blockquote>
      <figcaption className="stemme-kilde mt-1">{await kildetekst(ord, iDag)}</figcaption>
    </figure>
  );
}
