import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { LinkButton } from '@/components/ui/LinkButton';
import { Message } from '@/components/ui/Message';
import { OwnWords } from '@/components/ui/OwnWords';
import { Panel } from '@/components/ui/Panel';
import { formatDay } from '@/lib/platform/time/format';
import { planleggMestringAction } from '@/lib/domain/mestring/actions';
import type { loadNyMestring } from '@/lib/domain/mestring/loaders';
import { LENGST_UKER } from '@/lib/domain/mestring/rules';
import { Folkfelt } from './Folkfelt';

type Ny = Awaited<ReturnType<typeof loadNyMestring>>;

/** Fylt fra kartleggingen og målene. Ingenting skrives to ganger. */
export async function Planskjema({ ny }: { ny: Ny }) {
  const t = await getTranslations('mestring.ny');
  const felles = await getTranslations('felles');
  return (
    <>
      <h2 className="text-xl">{t('tittel')}</h2>
      {ny.ord && (
        <OwnWords source={t('ordKilde', { navn: ny.ord.spurtAv, dag: formatDay(ny.ord.spurtDato) })}>
          {ny.ord.tekst}
        </OwnWords>
      )}
      {ny.egneRessurser && (
        <p className="text-sm">
          <span className="text-neutral-text-subtle">{t('ressurser')}</span> {ny.egneRessurser}
        </p>
      )}
      <ActionForm action={planleggMestringAction} withKey label={t('tittel')}>
        <HiddenField name="brukerId" value={ny.brukerId} />
        <Panel title={t('maal')}>
          <Maalvalg ny={ny} />
        </Panel>
        <Panel title={t('naar')}>
          <div className="grid gap-5 pt-1 sm:grid-cols-2">
            <DateField
              name="fom"
              label={t('fom')}
              description={felles('datoEksempel')}
              defaultValue={ny.fom}
              required
            />
            <SelectField
              name="uker"
              label={t('uker')}
              description={t('ukerOm')}
              defaultValue={String(ny.uker)}
              options={Array.from({ length: LENGST_UKER }, (_, i) => ({
                value: String(i + 1),
                label: String(i + 1),
              }))}
              required
            />
          </div>
          <p className="mt-4 text-sm">
            <strong className="font-semibold">{t('vedtak')}</strong> {t('vedtakOm', { navn: ny.fornavn })}
          </p>
          {!ny.harSak && <p className="mt-2 text-sm text-neutral-text-subtle">{t('ingenSak')}</p>}
        </Panel>
        <Panel title={t('hvem')}>
          <Folkfelt fornavn={ny.fornavn} folk={ny.folk} ansvarligId={forslag(ny)} med={[]} andre={[]} />
        </Panel>
        <div>
          <SubmitButton>{t('lagre')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

/** Den innloggede når hun er fysio- eller ergoterapeut, ellers den første som er det. */
function forslag(ny: Ny): string {
  const terapeuter = ny.folk.filter((f) => f.profesjon === 'ERGOTERAPEUT' || f.profesjon === 'FYSIOTERAPEUT');
  return (terapeuter.find((f) => f.id === ny.megId) ?? terapeuter[0])?.id ?? '';
}

async function Maalvalg({ ny }: { ny: Ny }) {
  const t = await getTranslations('mestring.ny');
  if (ny.maal.length === 0)
    return (
      <Message
        tone="info"
        title={t('ingenMaal', { navn: ny.fornavn })}
        action={<LinkButton href={`/brukere/${ny.brukerId}/maal/ny`}>{t('skrivMaal')}</LinkButton>}
      />
    );
  return (
    <CheckboxGroup
      name="maalIder[]"
      legend={t('maal')}
      hideLegend
      description={t('maalOm')}
      look="cards"
      defaultValue={ny.maal.filter((maal) => maal.erMaalbart).map((maal) => maal.id)}
      options={ny.maal.map((maal) => ({
        value: maal.id,
        label: maal.tittel,
        description: (
          <>
            {t('maalFra', { fra: maal.utgangspunkt, til: maal.maaltilstand })}
            {!maal.erMaalbart && <> {t('ikkeMaalbart')}</>}
          </>
        ),
      }))}
    />
  );
}
