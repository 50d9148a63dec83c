'use client';
import { CheckmarkCircleFillIcon, ClipboardIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import type { Sjekkpunkt } from '@/lib/domain/vedtak/utkast/types';

const SEKSJONER = ['maal', 'tjenester', 'brev'];

/** «9 av 12 på plass», og en lenke til hvert sted der noe mangler. */
export function Sjekklinje({ liste, skjemaId }: { liste: readonly Sjekkpunkt[]; skjemaId: string }) {
  const t = useTranslations('vedtak.sjekk');
  const mangler = liste.filter((punkt) => !punkt.ok);
  if (mangler.length === 0)
    return (
      <p className="ml-auto flex items-center gap-1.5 text-sm">
        <Icon as={CheckmarkCircleFillIcon} className="text-accent-text-subtle" />
        {t('alle')}
      </p>
    );
  return (
    <div className="ml-auto grid justify-items-end gap-1 text-sm max-sm:ml-0 max-sm:justify-items-start">
      <p className="flex items-center gap-1.5">
        <Icon as={ClipboardIcon} />
        {t('antall', { ok: liste.length - mangler.length, alle: liste.length })}
      </p>
      <ul
        className="flex flex-wrap justify-end gap-x-3 gap-y-1 max-sm:justify-start"
        aria-label={t('overskrift')}
      >
        {mangler.map(({ kode, anker, mangler: deler }) => (
          <li key={kode}>
            <a
              href={`#${id(anker, skjemaId)}`}
              className="lenke"
              onClick={() => fokuser(id(anker, skjemaId))}
            >
              {deler?.length
                ? t('brevMangler', { hva: deler.map((d) => t(`krav.${d}`)).join(', ') })
                : t(`punkt.${kode}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const id = (anker: string, skjemaId: string): string =>
  SEKSJONER.includes(anker) ? anker : `${skjemaId}-innhold-${anker}`;

const fokuser = (mal: string) => document.getElementById(mal)?.focus({ preventScroll: false });
