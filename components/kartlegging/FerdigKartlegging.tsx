import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/LinkButton';
import { OwnWords } from '@/components/ui/OwnWords';
import type { Ferdigvisning } from '@/lib/domain/kartlegging/view';
import { Funksjonsprofil } from './Funksjonsprofil';
import { Situasjon } from './Situasjon';

/** En ferdig kartlegging: ordene først, så situasjonen, så profilen. */
export async function FerdigKartlegging({ kartlegging }: { kartlegging: Ferdigvisning }) {
  const t = await getTranslations('kartlegging.visning');
  const { egneOrd } = kartlegging;
  const hvem = { navn: egneOrd.spurtAv, dag: egneOrd.dag };
  return (
    <>
      <OwnWords
        size="lg"
        source={egneOrd.tilStede ? t('kildeMed', { ...hvem, med: egneOrd.tilStede }) : t('kilde', hvem)}
      >
        {egneOrd.tekst}
      </OwnWords>
      <div className="ikke-trykk flex flex-wrap items-center gap-3">
        <LinkButton href={`/brukere/${kartlegging.brukerId}/maal`}>{t('nyeMaal')}</LinkButton>
        {kartlegging.sakId && (
          <LinkButton href={`/saker/${kartlegging.sakId}`} variant="tertiary">
            {t('tilSaken')}
          </LinkButton>
        )}
        <p className="text-sm text-neutral-text-subtle">
          {t('ferdig', { dag: kartlegging.ferdigDag, klokke: kartlegging.ferdigKl })}
        </p>
      </div>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <Situasjon tekster={kartlegging.tekster} />
        <Funksjonsprofil linjer={kartlegging.profil} forrigeDag={kartlegging.forrigeDag} />
      </div>
    </>
  );
}
