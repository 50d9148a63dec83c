import { FileTextIcon, PencilLineIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Icon, type IconType } from '@/components/ui/Icon';
import { Panel } from '@/components/ui/Panel';
import type { Brukeroversikt } from '@/lib/domain/bruker/oversikt/types';
import { formatDay } from '@/lib/platform/time/format';

export async function Dokumentpanel({ oversikt }: { oversikt: Brukeroversikt }) {
  const t = await getTranslations('bruker.dokumenter');
  const { vedtak, kartlegging } = oversikt.dokumenter;
  const person = `/brukere/${oversikt.id}`;
  return (
    <Panel title={t('tittel')} className="pb-1">
      {vedtak.length === 0 && !kartlegging && <p className="text-sm text-neutral-text-subtle">{t('tom')}</p>}
      <ul className="-mt-0.5 text-sm">
        {vedtak.map((ett) => (
          <Dokument
            key={ett.id}
            href={`${person}/vedtak`}
            ikon={ett.dato ? FileTextIcon : PencilLineIcon}
            tittel={t(`vedtak.${ett.status}`)}
            om={
              ett.dato
                ? t('fattet', { dato: formatDay(ett.dato), navn: ett.hvem ?? '' })
                : t('skriver', { navn: ett.hvem ?? '' })
            }
          />
        ))}
        {kartlegging && (
          <Dokument
            href={`${person}/kartlegging`}
            ikon={FileTextIcon}
            tittel={t(`kartlegging.${kartlegging.status}`)}
            om={t('kartlagt', { dato: formatDay(kartlegging.dato), navn: kartlegging.hvem })}
          />
        )}
      </ul>
    </Panel>
  );
}

function Dokument({ href, ikon, tittel, om }: { href: string; ikon: IconType; tittel: string; om: string }) {
  return (
    <li className="flex gap-2.5 py-1.5">
      <Icon as={ikon} className="mt-px text-neutral-text-subtle" />
      <span>
        <Link href={href} className="lenke font-medium">
          {tittel}
        </Link>
        <span className="block text-neutral-text-subtle">{om}</span>
      </span>
    </li>
  );
}
