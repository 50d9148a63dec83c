import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Message } from '@/components/ui/Message';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import { Tag } from '@/components/ui/Tag';
import type { Valgt } from '@/lib/domain/brukervalg/leverandor/types';
import { formatDayYear } from '@/lib/platform/time/format';

/** De av mine brukere som har leverandøren. Slutter avtalen, står de som ikke har valgt noe annet, øverst. */
export async function Personpanel({ navn, personer }: { navn: string; personer: readonly Valgt[] }) {
  const t = await getTranslations('brukervalg.leverandorer');
  const berorte = personer.filter((p) => p.berores);
  return (
    <>
      {berorte.length > 0 && (
        <Message tone="warning" title={t('berores')}>
          {t('beroresHva')}
        </Message>
      )}
      <Panel title={t('personer', { navn })} flush>
        {personer.length === 0 ? (
          <p className="px-4 py-3 text-sm text-neutral-text-subtle md:px-5">{t('ingenPersoner', { navn })}</p>
        ) : (
          <ul className="rader">
            {[...berorte, ...personer.filter((p) => !p.berores)].map((person) => (
              <li key={person.brukerId}>
                <RowLink href={`/brukere/${person.brukerId}/brukervalg`}>
                  <Rad person={person} />
                </RowLink>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

async function Berort() {
  const t = await getTranslations('brukervalg.leverandorer');
  return (
    <Tag icon={ExclamationmarkTriangleFillIcon} look="warning">
      {t('beroresTag')}
    </Tag>
  );
}

async function Rad({ person }: { person: Valgt }) {
  const t = await getTranslations('brukervalg.leverandorer');
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{person.navn}</span>
        {person.berores && <Berort />}
      </span>
      {person.linjer.map((linje) => {
        const fom = formatDayYear(linje.fom);
        const naar = linje.tom
          ? t('avtaleFraTil', { fom, tom: formatDayYear(linje.tom) })
          : t('avtaleFra', { fom });
        return (
          <span key={`${linje.navn}/${linje.fom}`} className="block text-sm">
            {t('personlinje', { tjeneste: linje.navn, naar })}
          </span>
        );
      })}
    </>
  );
}
