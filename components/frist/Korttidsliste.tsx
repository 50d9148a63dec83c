import { getTranslations } from 'next-intl/server';
import { Dagmerke } from '@/components/frist/Dagmerke';
import { Korttidsmerke } from '@/components/frist/Korttidsmerke';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import type { Korttidslinje } from '@/lib/domain/frist/korttid/types';
import type { Dato } from '@/lib/platform/time/dato';

interface KorttidslisteProps {
  navn: string;
  korttid: { brukerId: string; iDag: Dato; linjer: Korttidslinje[]; kanRegistrere: boolean };
}

/** Hjelpen personen har hatt uten vedtak, på siden med vedtakene hennes. */
export async function Korttidsliste({ navn, korttid }: KorttidslisteProps) {
  const t = await getTranslations('frist.korttid');
  return (
    <Panel title={t('tittel')} flush>
      {korttid.linjer.length > 0 ? (
        <ul className="rader">
          {korttid.linjer.map((linje) => (
            <li key={linje.id}>
              <RowLink href={`/frister/korttid/${linje.id}`}>
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <span className="font-semibold">{linje.tjeneste}</span>
                  <Korttidsmerke tilstand={linje.tilstand} />
                </span>
                <span className="mt-1 block text-sm">{linje.omfang}</span>
                <span className="mt-1 block text-sm text-neutral-text-subtle">
                  {t('periode', { fom: linje.fom, slutt: linje.slutt })}
                </span>
                {linje.frist && (
                  <span className="mt-1 block text-sm">
                    <Dagmerke frist={linje.frist} iDag={korttid.iDag} />
                  </span>
                )}
              </RowLink>
            </li>
          ))}
        </ul>
      ) : (
        <p className="px-4 pt-3 text-sm text-neutral-text-subtle md:px-5">{t('ingen', { navn })}</p>
      )}
      {korttid.kanRegistrere && (
        <div className="ikke-trykk px-4 py-3 md:px-5">
          <LinkButton href={`/frister/korttid/ny?bruker=${korttid.brukerId}`}>{t('ny')}</LinkButton>
        </div>
      )}
    </Panel>
  );
}
