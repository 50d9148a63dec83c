import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Message } from '@/components/ui/Message';
import { PageBody } from '@/components/ui/PageBody';
import { Panel } from '@/components/ui/Panel';
import { Tekster } from '@/components/ui/Tekster';
import { lagreMaalAction } from '@/lib/domain/maal/actions';
import type { Maal } from '@/lib/domain/maal/types';
import type { EgneOrdvisning } from '@/lib/domain/maal/view';
import { MaalFlytting } from '@/components/vedtak/MaalFlytting';
import { FjernMaal } from './FjernMaal';
import { Konkret } from './Konkret';
import { Nivaafelt } from './Nivaafelt';
import { Utdrag } from './Utdrag';
import { Vektfelt } from './Vektfelt';

interface MaalskjemaProps {
  brukerId: string;
  fornavn: string;
  egneOrd: EgneOrdvisning | null;
  maal: Maal | null;
  kanEndres: boolean;
}

export async function Maalskjema({ brukerId, fornavn, egneOrd, maal, kanEndres }: MaalskjemaProps) {
  const t = await getTranslations('maal.skjema');
  if (!kanEndres)
    return (
      <PageBody narrow>
        <Message tone="warning" title={maal?.tittel}>
          {t('laast')}
        </Message>
      </PageBody>
    );
  return (
    <Tekster navnerom={['maal', 'kartlegging', 'samskriving', 'formaalsvakt']}>
      <PageBody narrow>
        <ActionForm action={lagreMaalAction} withKey={!maal}>
          <HiddenField name="brukerId" value={brukerId} />
          {maal && <HiddenField name="maalId" value={maal.id} />}
          {maal && <HiddenField name="versjon" value={maal.versjon} />}
          <Panel title={maal ? t('endre') : t('nytt')}>
            <div className="grid gap-5 pt-1">
              <Utdrag brukerId={brukerId} egneOrd={egneOrd} utdrag={maal?.egneOrd?.utdrag} />
              <MaalFlytting brukerId={brukerId} maalId={maal?.id ?? null}>
                <Konkret fornavn={fornavn} maal={maal} />
              </MaalFlytting>
            </div>
          </Panel>
          <Panel title={t('nivaaer')}>
            <Nivaafelt maal={maal} />
          </Panel>
          <Panel title={t('vekt')}>
            <Vektfelt fornavn={fornavn} maal={maal} />
          </Panel>
          <div>
            <SubmitButton>{t('lagre')}</SubmitButton>
          </div>
        </ActionForm>
        {maal && <FjernMaal maal={maal} />}
      </PageBody>
    </Tekster>
  );
}
