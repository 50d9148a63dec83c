import { ChevronRightIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { settTimeanslagAction } from '@/lib/domain/vedtak/timeanslag/actions';
import { loadTimeanslag } from '@/lib/domain/vedtak/timeanslag/loaders';
import type { Anslag as Ettanslag } from '@/lib/domain/vedtak/timeanslag/types';
import { tjenestenavn } from '@/lib/domain/vedtak/tjeneste/rules';
import { formatDayYear, formatNumeric } from '@/lib/platform/time/format';
import type { Dato } from '@/lib/platform/time/dato';

interface Linje {
  tjeneste: string;
  personligStell: boolean;
}

/** Kommunens eget anslag. Eget skjema og egen tabell: det er ikke en del av vedtaket, og kommer aldri i brevet. */
export async function Anslag({ vedtakId }: { vedtakId: string }) {
  const t = await getTranslations('samskriving.anslag');
  const { linjer, anslag, iDag } = await loadTimeanslag({ vedtakId });
  const hvert = linjer.filter(
    (l, i) =>
      linjer.findIndex((m) => m.tjeneste === l.tjeneste && m.personligStell === l.personligStell) === i,
  );
  return (
    <details className="brett border-t border-neutral-border-subtle pt-4" id="timeanslag">
      <summary className="text-base font-semibold">
        <Icon as={ChevronRightIcon} size="sm" className="pil" />
        {t('tittel')}
      </summary>
      <div className="mt-2 grid gap-4">
        <p className="max-w-[44rem] text-sm text-neutral-text-subtle">{t('hvorfor')}</p>
        {hvert.length === 0 && <p className="text-sm">{t('ingenLinjer')}</p>}
        {hvert.map((linje) => (
          <Linjeanslag
            key={`${linje.tjeneste}/${linje.personligStell}`}
            vedtakId={vedtakId}
            linje={linje}
            iDag={iDag}
            anslag={anslag.filter(
              (a) => a.tjeneste === linje.tjeneste && a.personligStell === linje.personligStell,
            )}
          />
        ))}
        <div>
          <LinkButton href={`/vedtak/${vedtakId}/timeanslag`} variant="tertiary">
            <Icon as={PrinterSmallIcon} />
            {t('innsyn')}
          </LinkButton>
        </div>
      </div>
    </details>
  );
}

interface LinjeanslagProps {
  vedtakId: string;
  linje: Linje;
  anslag: Ettanslag[];
  iDag: Dato;
}

async function Linjeanslag({ vedtakId, linje, anslag, iDag }: LinjeanslagProps) {
  const t = await getTranslations('samskriving.anslag');
  const tjeneste = tjenestenavn(linje.tjeneste);
  const navn = linje.personligStell ? t('stell', { tjeneste }) : tjeneste;
  const [naa, ...tidligere] = anslag;
  return (
    <section aria-label={navn} className="flate grid gap-3 p-4">
      <h3 className="text-base">{navn}</h3>
      {naa ? (
        <p>
          {t('naa', { timer: naa.timerPerUke, dag: formatDayYear(naa.fom) })}
          <span className="block text-sm text-neutral-text-subtle">
            {t('satt', { navn: naa.av, dag: formatDayYear(naa.dag) })}
          </span>
        </p>
      ) : (
        <p className="text-sm text-neutral-text-subtle">{t('ingen')}</p>
      )}
      {tidligere.length > 0 && (
        <p className="text-sm text-neutral-text-subtle">
          {t('tidligere', {
            liste: tidligere
              .map((a) => t('rad', { timer: a.timerPerUke, dag: formatDayYear(a.fom) }))
              .join(', '),
          })}
        </p>
      )}
      <ActionForm
        action={settTimeanslagAction}
        withKey
        okText={t('lagret')}
        label={navn}
        clearOnOk
        className="gap-3!"
      >
        <HiddenField name="vedtakId" value={vedtakId} />
        <HiddenField name="tjeneste" value={linje.tjeneste} />
        {linje.personligStell && <HiddenField name="personligStell" value="on" />}
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField
            name="timerPerUke"
            label={t('timer')}
            description={t('timerHjelp')}
            inputMode="decimal"
            className="max-w-60"
            required
          />
          <DateField
            name="fom"
            label={t('fom')}
            description={t('fomHjelp')}
            defaultValue={formatNumeric(iDag)}
            required
          />
        </div>
        <div>
          <SubmitButton variant="secondary">{t('lagre')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
