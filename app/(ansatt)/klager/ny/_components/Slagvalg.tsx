import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import { RowLink } from '@/components/ui/RowLink';
import { KLAGESLAG } from '@/lib/domain/klage/types';

/** Tre spørsmål i vanlige ord. Loven har tre navn; den som ringer, trenger ikke kunne dem. */
export async function Slagvalg({ brukerId, fornavn }: { brukerId: string; fornavn: string }) {
  const t = await getTranslations('klage');
  return (
    <>
      <Panel title={t('ny.sporsmaal', { navn: fornavn })} flush>
        <ul className="rader">
          {KLAGESLAG.map((slag) => (
            <li key={slag}>
              <RowLink href={`/klager/ny?bruker=${brukerId}&slag=${slag}`}>
                <span className="block font-semibold">{t(`ny.valgOm.${slag}`)}</span>
                <span className="mt-1 block text-sm">{t(`slag.${slag}`)}</span>
                <span className="mt-1 block text-sm text-neutral-text-subtle">{t(`ny.valgHva.${slag}`)}</span>
              </RowLink>
            </li>
          ))}
        </ul>
      </Panel>
      <p className="max-w-[70ch] text-sm text-neutral-text-subtle">{t('ny.usikker')}</p>
    </>
  );
}
