import { InformationSquareIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { skrivKartleggingAction } from '@/lib/domain/kartlegging/actions';
import { EgneOrdfelt } from './EgneOrdfelt';
import { Funksjonsfelt } from './Funksjonsfelt';
import { Lagrelinje } from './Lagrelinje';
import { Samtalefelt } from './Samtalefelt';
import { Situasjonsfelt } from './Situasjonsfelt';
import type { Skjemadata } from './skjemadata';

/** Innkomstsamtalen. Det første feltet er det viktigste, og det største. */
export async function Kartleggingsskjema({ kartlegging }: { kartlegging: Skjemadata }) {
  const t = await getTranslations('kartlegging.skjema');
  return (
    <Tekster navnerom={['kartlegging']}>
      <PageBody>
        {/* Lagrelinja ligger fast nederst; det som har fokus, skal aldri havne bak den. */}
        <ActionForm
          action={skrivKartleggingAction}
          className="[&_:is(input,textarea,select,summary)]:scroll-mb-28"
        >
          <HiddenField name="kartleggingId" value={kartlegging.id} />
          <HiddenField name="versjon" value={kartlegging.versjon} />
          <EgneOrdfelt kartlegging={kartlegging} />
          <Samtalefelt kartlegging={kartlegging} />
          {kartlegging.forrigeDag && (
            <p className="flex gap-2 text-sm text-neutral-text-subtle">
              <Icon as={InformationSquareIcon} />
              {t('fraForrige', { dag: kartlegging.forrigeDag })}
            </p>
          )}
          <Panel title={t('situasjonen')}>
            <Situasjonsfelt kartlegging={kartlegging} />
          </Panel>
          <Panel title={t('funksjon')}>
            <Funksjonsfelt kartlegging={kartlegging} />
          </Panel>
          <Lagrelinje versjon={kartlegging.versjon} lagretKl={kartlegging.lagretKl} />
        </ActionForm>
      </PageBody>
    </Tekster>
  );
}
