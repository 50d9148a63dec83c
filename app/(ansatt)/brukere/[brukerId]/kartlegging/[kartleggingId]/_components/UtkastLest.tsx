import { PencilIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Funksjonsprofil } from '@/components/kartlegging/Funksjonsprofil';
import { Situasjon } from '@/components/kartlegging/Situasjon';
import { OwnWords } from '@/components/ui/OwnWords';
import { Tag } from '@/components/ui/Tag';
import type { Utkastvisning } from '@/lib/domain/kartlegging/view';

/** Utkastet for den som kan lese, men ikke skrive. */
export async function UtkastLest({ kartlegging }: { kartlegging: Utkastvisning }) {
  const t = await getTranslations('kartlegging.skjema');
  return (
    <>
      <div>
        <Tag icon={PencilIcon}>{t('utkast')}</Tag>
      </div>
      {kartlegging.egneOrd && <OwnWords size="lg">{kartlegging.egneOrd}</OwnWords>}
      <Situasjon tekster={kartlegging.tekster} />
      <Funksjonsprofil linjer={kartlegging.profil} forrigeDag={kartlegging.forrigeDag} />
    </>
  );
}
