import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextArea } from '@/components/ui/form/TextArea';
import { nb } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { ramse } from '@/lib/domain/vedtak/brev/tekst/rules';
import { tapteLinjer } from '@/lib/domain/vedtak/slag/rules';
import { linjeISetning } from '@/lib/domain/vedtak/tjeneste/rules';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { Delhode } from '../Delhode';
import { Feltramme } from '../samskriving/Feltramme';
import { Varselfelt } from './Varselfelt';

/** Ingen av dem er valgt før noen har vurdert det. */
const SVAR = ['JA', 'NEI'] as const;

/** Det loven spør om når personen får mindre enn før: varsel, grunn, og om vi venter med å sette i verk. */
export async function Skadefelt({ side }: { side: Vedtaksside }) {
  const { innhold, fakta, bruker } = side;
  if (!fakta.slag.forrige) return null;
  const t = await getTranslations('slag.skade');
  const tapt = [...new Set(tapteLinjer(fakta.slag.forrige.linjer, innhold).map(linjeISetning))];
  return (
    <section
      aria-labelledby="skade-tittel"
      className="ved-skade grid gap-5"
      data-tapt={tapt.length > 0 ? '' : undefined}
    >
      <Delhode id="skade-tittel" tittel={t('tittel')} hvorfor={t('tekst')} />
      {tapt.length > 0 && <p className="font-medium">{t('mister', { tjenester: ramse(tapt, nb.og) })}</p>}
      <Varselfelt side={side} />
      <Feltramme felt="reduksjonsgrunn" sporbart historie>
        <TextArea
          name="innhold.reduksjonsgrunn"
          label={t('grunn')}
          description={t('grunnHjelp', { navn: bruker.fornavn })}
          rows={4}
          maxLength={4000}
          defaultValue={innhold.reduksjonsgrunn}
        />
      </Feltramme>
      <Feltramme felt="utsattIverksetting" historie>
        <RadioGroup
          name="innhold.utsattIverksetting"
          legend={t('utsatt')}
          look="buttons"
          columns={2}
          defaultValue={innhold.utsattIverksetting}
          options={SVAR.map((value) => ({ value, label: t(`utsattValg.${value}`) }))}
        />
      </Feltramme>
      <Feltramme felt="utsattGrunn" historie>
        <TextArea
          name="innhold.utsattGrunn"
          label={t('utsattGrunn')}
          description={t('utsattGrunnHjelp')}
          rows={2}
          maxLength={2000}
          defaultValue={innhold.utsattGrunn}
        />
      </Feltramme>
    </section>
  );
}
