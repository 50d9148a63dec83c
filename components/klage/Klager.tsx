import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import type { Klageslag, Klagestatus } from '@/lib/domain/klage/types';
import { Klagestatusmerke } from './Klagestatusmerke';

interface KlagerProps {
  brukerId: string;
  klager: { id: string; slag: Klageslag; status: Klagestatus; mottatt: string }[];
  kanRegistrere: boolean;
  /** Registrer klage over akkurat dette vedtaket. */
  vedtakId?: string;
}

/** Klagene til én person, og veien til å registrere en ny. */
export async function Klager({ brukerId, klager, kanRegistrere, vedtakId }: KlagerProps) {
  const t = await getTranslations('klage');
  const fra = vedtakId ? `&vedtak=${vedtakId}` : '';
  return (
    <Panel title={t('hosPersonen.tittel')} flush={klager.length > 0}>
      {klager.length === 0 && <p className="text-sm text-neutral-text-subtle">{t('hosPersonen.tom')}</p>}
      {klager.length > 0 && (
        <ul className="rader">
          {klager.map((klage) => (
            <li key={klage.id}>
              <RowLink href={`/klager/${klage.id}`} meta={<Klagestatusmerke status={klage.status} />}>
                <span className="block font-semibold">{t(`slag.${klage.slag}`)}</span>
                <span className="block text-sm text-neutral-text-subtle">
                  {t('hosPersonen.rad', { dag: klage.mottatt })}
                </span>
              </RowLink>
            </li>
          ))}
        </ul>
      )}
      {kanRegistrere && (
        <div className={klager.length > 0 ? 'ikke-trykk px-4 py-3 md:px-5' : 'ikke-trykk mt-3'}>
          <LinkButton href={`/klager/ny?bruker=${brukerId}${fra}`}>{t('hosPersonen.ny')}</LinkButton>
        </div>
      )}
    </Panel>
  );
}
