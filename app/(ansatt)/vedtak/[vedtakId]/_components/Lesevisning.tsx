import { DocPencilIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Brevark } from '@/components/vedtak/Brevark';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { Message } from '@/components/ui/Message';
import { PageBody } from '@/components/ui/PageBody';
import { Tekster } from '@/components/ui/Tekster';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { trekkVedtakAction } from '@/lib/domain/vedtak/actions';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { Brukervalglenke } from '@/app/(ansatt)/brukere/[brukerId]/brukervalg/_components/Brukervalglenke';
import { NyttSporsmaal } from '@/components/vedtak/NyttSporsmaal';
import { SporsmaalKort } from '@/components/vedtak/SporsmaalKort';
import { Anslag } from './Anslag';
import { Uenighet } from './samskriving/Uenighet';
import { OmVedtaket } from './OmVedtaket';
import { Vedtakshode } from './Vedtakshode';

/** Et vedtak som ikke kan skrives i nå: det venter, det er fattet, eller noen andre skriver det. */
export async function Lesevisning({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('vedtak');
  const klage = await getTranslations('klage');
  return (
    <Tekster navnerom={['vedtak', 'samskriving']}>
      <Vedtakshode side={side}>
        <LinkButton href={`/vedtak/${side.vedtakId}/brev`}>
          <Icon as={PrinterSmallIcon} />
          {t('lesBrevet')}
        </LinkButton>
        {side.fattet && (
          <LinkButton href={`/klager/ny?bruker=${side.bruker.id}&vedtak=${side.vedtakId}`}>
            {klage('hosPersonen.ny')}
          </LinkButton>
        )}
        {side.fattet && <Brukervalglenke brukerId={side.bruker.id} />}
        {side.kan.godkjenne && (
          <LinkButton href={`/godkjenning/${side.vedtakId}`} variant="primary">
            <Icon as={DocPencilIcon} />
            {t('fatt')}
          </LinkButton>
        )}
      </Vedtakshode>
      <PageBody aside={<OmVedtaket side={side} />}>
        <Tilstand side={side} />
        <Uenighet sporsmaal={side.sporsmaal} />
        {side.sporsmaal.map((s) => (
          <SporsmaalKort key={s.id} sporsmaal={s} kanSvare={side.kan.sporre} />
        ))}
        {side.kan.sporre && <NyttSporsmaal vedtakId={side.vedtakId} felt="begrunnelse" />}
        <div className="w-full max-w-[44rem] justify-self-center">
          <Brevark brev={side.brev} nivaa={2} />
        </div>
        {side.kan.anslaa && <Anslag vedtakId={side.vedtakId} />}
      </PageBody>
    </Tekster>
  );
}

async function Tilstand({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('vedtak');
  if (side.fattet) return <p className="text-sm text-neutral-text-subtle">{t('fattetLinje')}</p>;
  const venter = side.status === 'TIL_GODKJENNING';
  return (
    <Message
      tone="info"
      title={t(venter ? 'venter.tittel' : 'bareLese.tittel')}
      action={side.kan.trekk && <Trekk side={side} />}
    >
      {t(venter ? 'venter.tekst' : 'bareLese.tekst')}
    </Message>
  );
}

async function Trekk({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('vedtak');
  return (
    <ActionForm action={trekkVedtakAction} label={t('trekk')}>
      <HiddenField name="vedtakId" value={side.vedtakId} />
      <HiddenField name="versjon" value={side.versjon} />
      <SubmitButton variant="secondary">{t('trekk')}</SubmitButton>
    </ActionForm>
  );
}
