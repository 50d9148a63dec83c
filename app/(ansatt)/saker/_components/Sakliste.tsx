import { FolderIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Fristmerke } from '@/components/sak/Fristmerke';
import { Hastemerke } from '@/components/sak/Hastemerke';
import { Sakstatusmerke } from '@/components/sak/Sakstatusmerke';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import type { Sakliste as Liste, Sakslinje } from '@/lib/domain/sak/liste/view';

export async function Sakliste({ liste }: { liste: Liste }) {
  const t = await getTranslations('sak.liste');
  if (liste.saker.length === 0)
    return (
      <Panel flush>
        <EmptyState
          icon={FolderIcon}
          title={t(`tom.${liste.vis}`)}
          action={liste.kanRegistrere && <LinkButton href="/saker/ny">{t('ny')}</LinkButton>}
        >
          {liste.kanRegistrere ? t('tomRaad') : t('tomRaadAndre')}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel flush>
      <ul className="rader">
        {liste.saker.map((sak) => (
          <li key={sak.id}>
            <RowLink href={`/saker/${sak.id}`} meta={<Hoyre sak={sak} />}>
              <Linje sak={sak} />
            </RowLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Linje({ sak }: { sak: Sakslinje }) {
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{sak.navn}</span>
        <span className="text-sm text-neutral-text-subtle">{sak.saksnummer}</span>
        <Sakstatusmerke status={sak.status} />
        {sak.haster && <Hastemerke />}
      </span>
      <span className="mt-1 block max-w-[70ch] text-sm">{sak.gjelder}</span>
      <span className="mt-1 block text-sm lg:hidden">
        <Detaljer sak={sak} />
      </span>
    </>
  );
}

/** På brede skjermer står fristen til høyre, så man kan lese nedover. */
const Hoyre = ({ sak }: { sak: Sakslinje }) => (
  <span className="hidden w-72 flex-none text-sm lg:block">
    <Detaljer sak={sak} />
  </span>
);

async function Detaljer({ sak }: { sak: Sakslinje }) {
  const t = await getTranslations('sak.liste');
  return (
    <>
      <span className="block">
        <Fristmerke frist={sak.frist} />
      </span>
      <span className="mt-1 block text-neutral-text-subtle">
        {t('saksbehandler', { navn: sak.saksbehandler, team: sak.team })}
      </span>
    </>
  );
}
