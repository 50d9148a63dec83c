import {
  CheckmarkCircleFillIcon,
  ChevronDownIcon,
  ExclamationmarkTriangleFillIcon,
} from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { Icon } from '@/components/ui/Icon';
import { besokAvvikAction } from '@/lib/domain/dagen/besok/fullforing/actions';
import { kortOppgave } from '@/lib/domain/dagen/besok/rules';
import {
  NIVAAER,
  UTFALL,
  type Besoksoppgave,
  type BesokView,
  type Utfall,
} from '@/lib/domain/dagen/besok/types';
import { FraKortet } from './FraKortet';
import { AVVIKSFARGE, Grunnfelt } from './Grunnfelt';

/** «Hva ble annerledes?» Bare det som avvek, åpnes og skrives. */
export function Avviksskjema({ besok }: { besok: BesokView }) {
  const t = useTranslations('besok');
  const maa = besok.oppgaver.filter((o) => o.maa);
  const fraKortet = maa.map((o, i) => ({ fra: `maa.${i}`, til: `tiltak.${besok.oppgaver.indexOf(o)}` }));
  return (
    <ActionForm action={besokAvvikAction} withKey label={t('avvik.tittel')} id="avvik" className="gap-4!">
      <HiddenField name="besokId" value={besok.besokId} />
      <HiddenField name="versjon" value={besok.versjon} />
      {besok.oppgaver.length > 0 && (
        <section
          aria-label={t('avvik.oppgaver')}
          className="flate overflow-clip [&>*+*]:border-t [&>*+*]:border-neutral-border-subtle"
        >
          {besok.oppgaver.map((oppgave, i) => (
            <Oppgaveutfall key={oppgave.tiltakId} oppgave={oppgave} indeks={i} />
          ))}
        </section>
      )}
      <FraKortet felt={fraKortet} />
      {besok.maal.map((maal, i) => (
        <details key={maal.maalId} className="group/steg flate px-3.5" open={besok.maal.length === 1}>
          <summary className={SUMMARY}>
            <span className="min-w-0 flex-1 font-semibold">
              {t('avvik.maal', { nummer: maal.nummer, navn: besok.bruker.fornavn })}
            </span>
            <Icon
              as={ChevronDownIcon}
              className="text-neutral-text-subtle transition-transform group-open/steg:rotate-180"
            />
          </summary>
          <HiddenField name={`maal.${i}.maalId`} value={maal.maalId} />
          <RadioGroup
            name={`maal.${i}.nivaa`}
            legend={maal.tittel}
            look="cards"
            className="pb-3.5"
            options={NIVAAER.map((nivaa) => ({ value: String(nivaa), label: maal.trinn[nivaa + 2] ?? '' }))}
          />
        </details>
      ))}
      <TextArea
        name="notat"
        label={t('avvik.notat')}
        note={t('valgfritt')}
        description={t(`avvik.notat${besok.notatslag}`)}
      />
      <TextArea
        name="overlevering"
        label={t('overlevering.felt')}
        note={t('valgfritt')}
        description={t('overlevering.hjelp')}
        rows={2}
        defaultValue={besok.overlevering ?? undefined}
      />
      <div className="ark-bunn">
        <SubmitButton tall full>
          {t('avvik.lagre')}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

const SUMMARY =
  'flex min-h-12 cursor-pointer list-none items-center gap-2.5 py-1.5 focus-visible:-outline-offset-3 focus-visible:shadow-none [&::-webkit-details-marker]:hidden';

function Oppgaveutfall({ oppgave, indeks }: { oppgave: Besoksoppgave; indeks: number }) {
  const t = useTranslations('besok');
  const erMedisin = oppgave.maa === 'MEDISIN';
  const navn = `tiltak.${indeks}`;
  const ord = (utfall: Utfall) =>
    erMedisin && utfall === 'GJORT'
      ? t('medisin.GJORT')
      : erMedisin && utfall === 'IKKE_GJORT'
        ? t('medisin.ikkeGitt')
        : t(`utfall.${utfall}`);
  const valg = erMedisin ? (['GJORT', 'IKKE_GJORT'] as const) : UTFALL;
  return (
    <details
      className={`group/svar open:has-[[name$=utfall]:checked:not([value=GJORT])]:bg-warning-background-tinted ${AVVIKSFARGE}`}
      open={oppgave.maa !== null}
    >
      <summary className={`${SUMMARY} px-3.5`}>
        <span className="min-w-0 flex-1">{kortOppgave(oppgave.tekst)}</span>
        {valg.map((utfall) => (
          <span key={utfall} className={`hidden items-center gap-1 text-sm font-semibold ${VIST[utfall]}`}>
            <Icon
              as={utfall === 'GJORT' ? CheckmarkCircleFillIcon : ExclamationmarkTriangleFillIcon}
              className={utfall === 'GJORT' ? 'text-accent-base-default' : 'text-warning-text-subtle'}
            />
            {ord(utfall)}
          </span>
        ))}
        {oppgave.maa && (
          <span className="text-sm font-semibold group-has-[[name$=utfall]:checked]/svar:hidden">
            {t('maaBesvares')}
          </span>
        )}
        <Icon
          as={ChevronDownIcon}
          className="text-neutral-text-subtle transition-transform group-open/svar:rotate-180"
        />
      </summary>
      <div className="grid gap-3 px-3.5 pb-3.5">
        <HiddenField name={`${navn}.tiltakId`} value={oppgave.tiltakId} />
        <RadioGroup
          name={`${navn}.utfall`}
          legend={oppgave.tekst}
          hideLegend={kortOppgave(oppgave.tekst) === oppgave.tekst}
          look="buttons"
          columns={2}
          defaultValue={oppgave.maa ? undefined : 'GJORT'}
          options={valg.map((utfall) => ({ value: utfall, label: ord(utfall) }))}
        />
        <Grunnfelt
          navn={navn}
          grunner={erMedisin ? ['VILLE_IKKE', 'MANGLET', 'IKKE_HJEMME', 'ANNET'] : undefined}
        />
      </div>
    </details>
  );
}

/** Hele klassenavn, så Tailwind finner dem. */
const VIST: Record<Utfall, string> = {
  GJORT: 'group-has-[[value=GJORT]:checked]/svar:inline-flex',
  IKKE_GJORT: 'group-has-[[value=IKKE_GJORT]:checked]/svar:inline-flex',
  AVSLAATT: 'group-has-[[value=AVSLAATT]:checked]/svar:inline-flex',
  IKKE_AKTUELT: 'group-has-[[value=IKKE_AKTUELT]:checked]/svar:inline-flex',
};
