import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { LinkButton } from '@/components/ui/LinkButton';
import { Message } from '@/components/ui/Message';
import type { Vedtaksbilde } from '@/lib/domain/vedtak/mestring/types';
import { aapnePeriodevedtakAction } from '@/lib/domain/vedtak/mestring/actions';
import type { Side } from './side';

/** En periode på mer enn to uker har vanligvis et vedtak. Vi sier det, og lar kommunen avgjøre. */
export async function Vedtaksflagg({ side, vedtak }: { side: Side; vedtak: Vedtaksbilde }) {
  const t = await getTranslations('mestring.side');
  if (!side.aapen) return null;
  const annet = vedtak.annetGjelder ? t('annetGjelder', { navn: side.fornavn }) : '';
  if (vedtak.periodevedtak !== 'INGEN')
    return (
      <Message
        tone="info"
        title={t(`periodevedtak.${vedtak.periodevedtak}`)}
        action={
          <LinkButton href={`/vedtak/${vedtak.periodevedtakId}`} variant="secondary">
            {t('seVedtaket')}
          </LinkButton>
        }
      />
    );
  if (!side.vanligvisVedtak) return annet ? <p className="text-sm">{annet}</p> : null;
  return (
    <Message
      tone="info"
      title={t('vedtakTittel')}
      action={side.kanAapneVedtak && vedtak.kanAapnePeriodevedtak && <Aapne side={side} />}
    >
      {t('vedtakOm')} {annet} {vedtak.utkastId && t('vedtakUtkast')}
      {!side.kanAapneVedtak && !vedtak.utkastId && t('vedtakAndre')}
    </Message>
  );
}

async function Aapne({ side }: { side: Side }) {
  const t = await getTranslations('mestring.side');
  return (
    <ActionForm action={aapnePeriodevedtakAction} withKey label={t('aapneVedtak')}>
      <HiddenField name="periodeId" value={side.id} />
      <HiddenField name="versjon" value={side.versjon} />
      <SubmitButton variant="secondary">{t('aapneVedtak')}</SubmitButton>
    </ActionForm>
  );
}
