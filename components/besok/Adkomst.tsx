'use client';
import { ChevronDownIcon, KeyVerticalIcon } from '@navikt/aksel-icons';
import { useActionState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { visAdkomstAction } from '@/lib/domain/bruker/adkomst/actions';
import type { Adkomst as Verdi } from '@/lib/domain/bruker/adkomst/types';

interface AdkomstProps {
  brukerId: string;
  ord: Record<'tittel' | 'vis' | 'henter' | 'vist' | 'nummer' | 'kode' | 'inngang' | 'ingen', string>;
}

/** Nøkkel og inngang. Koden finnes ikke i siden før noen trykker, og trykket står i loggen. */
export function Adkomst({ brukerId, ord }: AdkomstProps) {
  const [svar, vis, venter] = useActionState(visAdkomstAction, { status: 'idle' as const });
  return (
    <div className="ikke-trykk">
      {svar.status !== 'ok' && (
        <form action={vis}>
          <input type="hidden" name="brukerId" value={brukerId} />
          <button
            type="submit"
            aria-disabled={venter}
            className="flex min-h-12 w-full cursor-pointer flex-wrap items-center gap-x-2 px-3.5 py-1.5 text-left focus-visible:-outline-offset-3 focus-visible:shadow-none"
          >
            <Icon as={KeyVerticalIcon} size="lg" className="text-accent-text-subtle" />
            <span className="min-w-0 flex-1 ps-1 font-semibold">{ord.tittel}</span>
            <span className="text-sm text-neutral-text-subtle">{venter ? ord.henter : ord.vis}</span>
            <Icon as={ChevronDownIcon} className="text-neutral-text-subtle" />
          </button>
        </form>
      )}
      <output className="block">
        {svar.status === 'error' && <span className="block px-3.5 pb-3 text-sm">{svar.melding}</span>}
        {svar.status === 'ok' && <Innhold adkomst={svar.verdi} ord={ord} />}
      </output>
    </div>
  );
}

function Innhold({ adkomst, ord }: { adkomst: Verdi; ord: AdkomstProps['ord'] }) {
  const linjer = [
    [ord.nummer, adkomst.nokkelnummer],
    [ord.kode, adkomst.nokkelkode],
    [ord.inngang, adkomst.adressetillegg],
  ].filter((linje): linje is [string, string] => Boolean(linje[1]));
  return (
    <span className="flex gap-3 px-3.5 py-2.5">
      <Icon as={KeyVerticalIcon} size="lg" className="text-accent-text-subtle" />
      <span className="grid gap-1">
        {linjer.length === 0 && <span>{ord.ingen}</span>}
        {linjer.map(([hva, verdi]) => (
          <span key={hva}>
            {hva}: <span className="font-semibold">{verdi}</span>
          </span>
        ))}
        <span className="text-sm text-neutral-text-subtle">{ord.vist}</span>
      </span>
    </span>
  );
}
