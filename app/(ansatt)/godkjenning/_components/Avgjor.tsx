import { ArrowUndoIcon, CheckmarkIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { avgjorVedtakAction } from '@/lib/domain/vedtak/actions';
import { nb } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { ramse } from '@/lib/domain/vedtak/brev/tekst/rules';
import type { TilGodkjenning } from '@/lib/domain/vedtak/fatting/types';

/** Linja nederst. Knappen for å fatte finnes bare når reglene sier ja; serveren spør dem igjen. */
export async function Avgjor({ vedtak }: { vedtak: TilGodkjenning }) {
  const t = await getTranslations('godkjenning');
  const tek = await getTranslations('vedtak');
  const navn = [vedtak.utredetAv, vedtak.tjenesteansvarlig].flatMap((n) => n?.split(' ')[0] ?? []);
  return (
    <section
      aria-label={t('avgjor')}
      className="sticky bottom-[var(--bunn,0px)] z-10 border-t border-neutral-border-subtle bg-neutral-surface-default px-4 py-3 md:bottom-0 lg:px-7 lg:py-3.5"
    >
      <ActionForm action={avgjorVedtakAction} className="gap-3" label={t('avgjor')} key={vedtak.versjon}>
        <HiddenField name="vedtakId" value={vedtak.vedtakId} />
        <HiddenField name="versjon" value={vedtak.versjon} />
        <HiddenField name="lestAvtrykk" value={vedtak.lestAvtrykk} />
        {!vedtak.svar.kan && (
          <p className="text-sm font-semibold text-warning-text-default">
            {tek(`feil.KunneIkkeFatteVedtak.${vedtak.svar.grunn}`, { tjenester: vedtak.manglerFullmaktFor ?? '' })}
          </p>
        )}
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            name="kommentar"
            label={t('kommentar', { navn: ramse(navn, nb.og) })}
            note={t('kommentarNote')}
            maxLength={2000}
            className="min-w-0 flex-[1_1_18rem]"
          />
          <div className="flex flex-wrap gap-3 max-md:w-full max-md:[&>button]:flex-1">
            <SubmitButton variant="secondary" name="knapp" value="returner" pendingText={t('senderTilbake')}>
              <Icon as={ArrowUndoIcon} />
              {t('sendTilbake')}
            </SubmitButton>
            {vedtak.svar.kan && (
              <SubmitButton pendingText={t('fatter')}>
                <Icon as={CheckmarkIcon} />
                {t('fatt')}
              </SubmitButton>
            )}
          </div>
        </div>
      </ActionForm>
    </section>
  );
}
