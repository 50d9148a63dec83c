import { ArrowUndoIcon, CheckmarkIcon, PersonCrossIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { avgjorVedtakAction } from '@/lib/domain/vedtak/actions';
import { nb } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { ramse } from '@/lib/domain/vedtak/brev/tekst/rules';
import type { TilGodkjenning } from '@/lib/domain/vedtak/fatting/types';
import { Habilitet } from './Habilitet';
import { Hvorforikke } from './Hvorforikke';

const LINJE =
  'border-neutral-border-subtle bg-neutral-surface-default px-4 py-3 md:sticky md:bottom-0 md:z-10 md:border-t md:py-3.5';

/**
 * Det som vurderes, og avgjørelsen nederst. På pulten ligger kommentar og knapper fast i bunnen; på telefonen bare
 * knappene, så det er plass til å lese. Knappen for å fatte finnes bare når reglene sier ja; serveren spør dem igjen.
 */
export async function Avgjor({ vedtak, children }: { vedtak: TilGodkjenning; children: ReactNode }) {
  const t = await getTranslations('godkjenning');
  const navn = [vedtak.utredetAv, vedtak.tjenesteansvarlig].flatMap((n) => n?.split(' ')[0] ?? []);
  return (
    <ActionForm
      action={avgjorVedtakAction}
      className="flex-1 grid-rows-[1fr_auto] gap-0! md:grid-cols-[minmax(0,1fr)_auto] md:[&>*]:col-span-2"
      label={t('avgjor')}
      key={`${vedtak.versjon}/${vedtak.harMeldtInhabil}`}
    >
      <div className="px-4 pb-6 md:px-7">{children}</div>
      <div className={`${LINJE} md:col-span-1! md:pl-7`}>
        <HiddenField name="vedtakId" value={vedtak.vedtakId} />
        <HiddenField name="versjon" value={vedtak.versjon} />
        <HiddenField name="lestAvtrykk" value={vedtak.lestAvtrykk} />
        {vedtak.svar.kan ? <Habilitet vedtak={vedtak} /> : <Hvorforikke vedtak={vedtak} />}
        <TextField
          name="kommentar"
          label={t('kommentar', { navn: ramse(navn, nb.og) })}
          note={t('kommentarNote')}
          maxLength={2000}
        />
      </div>
      <div
        className={`${LINJE} flex items-end gap-3 max-md:sticky max-md:bottom-[var(--bunn,0px)] max-md:z-10 max-md:border-t max-md:[&>button]:flex-1 md:col-span-1! md:pr-7`}
      >
        <SubmitButton variant="secondary" name="knapp" value="returner" pendingText={t('senderTilbake')}>
          <Icon as={ArrowUndoIcon} />
          {t('sendTilbake')}
        </SubmitButton>
        {vedtak.svar.kan && (
          <SubmitButton
            variant="secondary"
            name="knapp"
            value="inhabil"
            pendingText={t('habil.gir')}
            className="ved-inhabil"
          >
            <Icon as={PersonCrossIcon} />
            {t('habil.giFra')}
          </SubmitButton>
        )}
        {vedtak.svar.kan && (
          <SubmitButton pendingText={t('fatter')} className="ved-habil">
            <Icon as={CheckmarkIcon} />
            <span className="max-md:hidden">{t('fatt')}</span>
            <span className="md:hidden">{t('fattKort')}</span>
          </SubmitButton>
        )}
      </div>
    </ActionForm>
  );
}
