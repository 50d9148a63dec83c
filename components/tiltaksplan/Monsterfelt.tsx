import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { DateField } from '@/components/ui/form/DateField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SelectField } from '@/components/ui/form/SelectField';
import { DAGSDELER, type Monster, type Tiltaksforslag } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import { formatNumeric } from '@/lib/platform/time/format';

const UKEDAGER = [1, 2, 3, 4, 5, 6, 7] as const;
const UKER = [1, 2, 3, 4, 6, 8, 12];

interface MonsterfeltProps {
  iDag: Dato;
  monster?: Monster;
  gruppe?: number;
  forslag?: Tiltaksforslag;
}

/** Gjentakelsen. Hvilken del av dagen og hvilke dager, aldri klokkeslett. */
export async function Monsterfelt({ iDag, monster, gruppe = 1, forslag }: MonsterfeltProps) {
  const t = await getTranslations('tiltaksplan');
  return (
    <>
      <Dagsdelfelt valgt={monster?.dagsdel ?? forslag?.dagsdel ?? undefined} />
      <CheckboxGroup
        name="ukedager[]"
        legend={t('skjema.ukedager')}
        look="buttons"
        columns={4}
        defaultValue={(monster?.ukedager ?? forslag?.ukedager ?? []).map(String)}
        options={UKEDAGER.map((dag) => ({ value: String(dag), label: t(`ukedag.${dag}`) }))}
      />
      <SelectField
        name="hverNteUke"
        label={t('skjema.hverNteUke')}
        description={t('skjema.ukerHjelp')}
        defaultValue={String(monster?.hverNteUke ?? forslag?.hverNteUke ?? 1)}
        options={UKER.map((n) => ({ value: String(n), label: t('skjema.uker', { n }) }))}
      />
      <div className="grid gap-5 md:grid-cols-2">
        <DateField
          name="fom"
          label={t('skjema.fom')}
          description={t('skjema.datoEksempel')}
          defaultValue={formatNumeric(monster && monster.fom > iDag ? monster.fom : iDag)}
          required
        />
        <DateField
          name="tom"
          label={t('skjema.tom')}
          note={t('skjema.valgfritt')}
          description={t('skjema.tomHjelp')}
          defaultValue={monster?.tom ? formatNumeric(monster.tom) : undefined}
        />
      </div>
      <RadioGroup
        name="gruppe"
        legend={t('skjema.gruppe')}
        defaultValue={String(gruppe)}
        options={[
          { value: '1', label: t('skjema.gruppeSammen') },
          { value: gruppe > 1 ? String(gruppe) : '2', label: t('skjema.gruppeEget') },
        ]}
      />
    </>
  );
}

export async function Dagsdelfelt({ valgt, legende }: { valgt?: string; legende?: string }) {
  const t = await getTranslations('tiltaksplan');
  return (
    <RadioGroup
      name="dagsdel"
      legend={legende ?? t('skjema.dagsdel')}
      look="buttons"
      columns={3}
      defaultValue={valgt}
      options={DAGSDELER.map((del) => ({ value: del, label: t(`dagsdel.${del}`) }))}
    />
  );
}
