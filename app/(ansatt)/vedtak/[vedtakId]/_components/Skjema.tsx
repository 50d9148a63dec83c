import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextArea } from '@/components/ui/form/TextArea';
import { Voktfelt } from '@/components/vedtak/Voktfelt';
import { skrivVedtakAction } from '@/lib/domain/vedtak/actions';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { formatDayYear, formatNumeric } from '@/lib/platform/time/format';
import type { Dato } from '@/lib/platform/time/dato';
import { Delhode } from './Delhode';
import { Formaal } from './Formaal';
import { Maaldel } from './Maaldel';
import { SKJEMA_ID } from './skjema-id';
import { Skadefelt } from './slag/Skadefelt';
import { Slagfelt } from './slag/Slagfelt';
import { Feltramme } from './samskriving/Feltramme';
import { Uenighet } from './samskriving/Uenighet';
import { UplassertKonflikt } from './samskriving/Konflikt';
import { Tjenestedel } from './Tjenestedel';

/** Alt som kan skrives i utkastet. Ingen felt for tid, hyppighet eller bemanning: det hører til i planen. */
export async function Skjema({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('vedtak');
  const navn = side.bruker.fornavn;
  const begrunnelseshjelp = side.kartlagtDato
    ? t('felt.begrunnelseHjelpFra', { dag: formatDayYear(side.kartlagtDato) })
    : t('felt.begrunnelseHjelp');
  return (
    <ActionForm
      action={skrivVedtakAction}
      id={SKJEMA_ID}
      className="vedtaksskjema gap-8"
      label={t('skjemanavn')}
      okText={t('lagret')}
    >
      <HiddenField name="vedtakId" value={side.vedtakId} />
      <HiddenField name="versjon" value={side.versjon} />
      <Uenighet sporsmaal={side.sporsmaal} />
      <UplassertKonflikt />
      <Feltramme felt="type">
        <RadioGroup
          name="innhold.type"
          legend={t('felt.type')}
          look="cards"
          columns={side.typer.length === 3 ? 3 : 2}
          defaultValue={side.innhold.type}
          options={side.typer.map((value) => ({ value, label: t(`type.${value}`) }))}
        />
      </Feltramme>
      <Slagfelt side={side} />
      <Formaal side={side} />
      <Maaldel side={side} />
      <Tjenestedel side={side} />
      <section aria-labelledby="begrunnelse-tittel" className="grid gap-3">
        <Delhode id="begrunnelse-tittel" tittel={t('felt.begrunnelse')} />
        <Feltramme felt="begrunnelse" sporbart historie>
          <Voktfelt
            name="innhold.begrunnelse"
            felt="begrunnelse"
            vakt="begrunnelse"
            spraak={side.spraak}
            label={t('felt.begrunnelse')}
            hideLabel
            description={begrunnelseshjelp}
            defaultValue={side.innhold.begrunnelse}
            rows={6}
            maxLength={8000}
          />
        </Feltramme>
      </section>
      <section aria-labelledby="syn-tittel" className="grid gap-3">
        <Delhode id="syn-tittel" tittel={t('felt.brukersSyn', { navn })} />
        <Feltramme felt="brukersSyn" sporbart historie>
          <TextArea
            name="innhold.brukersSyn"
            label={t('felt.brukersSyn', { navn })}
            hideLabel
            description={t('felt.brukersSynHjelp', { navn })}
            defaultValue={side.innhold.brukersSyn}
            rows={4}
            maxLength={4000}
          />
        </Feltramme>
      </section>
      <Skadefelt side={side} />
      <Datoer side={side} />
    </ActionForm>
  );
}

async function Datoer({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('vedtak.felt');
  const { virkningFom, revurderesInnen } = side.innhold;
  const navn = side.bruker.fornavn;
  const erOpphor = side.innhold.type === 'OPPHOR';
  return (
    <div className="ikke-avslag grid items-start gap-5 sm:grid-cols-2">
      <Feltramme felt="virkningFom" historie>
        <DateField
          name="innhold.virkningFom"
          label={t(erOpphor ? 'virkningFomOpphor' : 'virkningFom')}
          description={t(erOpphor ? 'virkningHjelpOpphor' : 'virkningHjelp', { navn })}
          defaultValue={tall(virkningFom)}
        />
      </Feltramme>
      <div className="bare-gir">
        <Feltramme felt="revurderesInnen" historie>
          <DateField
            name="innhold.revurderesInnen"
            label={t('revurderesInnen')}
            description={t('revurderesHjelp')}
            defaultValue={tall(revurderesInnen)}
          />
        </Feltramme>
      </div>
    </div>
  );
}

const tall = (dag: Dato | null): string => (dag ? formatNumeric(dag) : '');
