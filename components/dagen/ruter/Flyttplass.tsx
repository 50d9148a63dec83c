import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SelectField } from '@/components/ui/form/SelectField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { LinkButton } from '@/components/ui/LinkButton';
import { Panel } from '@/components/ui/Panel';
import { settPlassAction } from '@/lib/domain/dagen/ruter/plass/actions';
import type { Linje, Ruteside } from '@/lib/domain/dagen/ruter/types';
import { VAKTENS_DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { capitalize } from '@/lib/platform/time/format';

/** Plassen som skjulte felt: den samme for å flytte, ta av og legge på. */
export const Plassfelt = ({ linje, teamId, til }: { linje: Linje; teamId: string; til?: string }) => (
  <>
    <HiddenField name="team" value={teamId} />
    <HiddenField name="brukerId" value={linje.brukerId} />
    <HiddenField name="ukedag" value={`${linje.ukedag}`} />
    <HiddenField name="dagsdel" value={linje.dagsdel} />
    <HiddenField name="gruppe" value={`${linje.gruppe}`} />
    <HiddenField name="plass" value={`${linje.plass}`} />
    <HiddenField name="fraRuteId" value={linje.ruteId ?? ''} />
    {til !== undefined && <HiddenField name="tilRuteId" value={til} />}
  </>
);

/** Ett fast besøk til en annen rute, valgt i lista. Virker med tastatur, og uten skript. */
export async function Flyttplass({ linje, side }: { linje: Linje; side: Ruteside }) {
  const t = await getTranslations('ruter');
  const del = await getTranslations('tavle.iDagsdel');
  const ruter = side.andre.filter((r) => VAKTENS_DAGSDELER[r.vakttype].includes(linje.dagsdel));
  const naar = t('side.flyttNaar', { dag: t(`ukedag.${linje.ukedag as 1}`), del: del(linje.dagsdel) });
  return (
    <div id="flytt" className="ikke-trykk">
      <Panel tone="accent" title={t('side.flyttTittel', { hvem: linje.kort ?? '' })}>
        <p className="mb-3">
          {capitalize(naar)}. {t('side.flyttTekst')}
        </p>
        <ActionForm
          action={settPlassAction}
          withKey
          okText={t('side.flyttet')}
          label={t('side.flyttTittel', { hvem: linje.kort ?? '' })}
        >
          <Plassfelt linje={linje} teamId={side.team.id} />
          <SelectField
            name="tilRuteId"
            label={t('side.tilRute')}
            empty={t('side.taAv')}
            defaultValue={ruter[0]?.id ?? ''}
            options={ruter.map((r) => ({ value: r.id, label: r.navn }))}
          />
          <div className="flex flex-wrap gap-2">
            <SubmitButton>{t('side.flyttKnapp')}</SubmitButton>
            <LinkButton variant="tertiary" href={`/tavle/ruter/${side.rute.id}`}>
              {t('side.flyttAvbryt')}
            </LinkButton>
          </div>
        </ActionForm>
      </Panel>
    </div>
  );
}
