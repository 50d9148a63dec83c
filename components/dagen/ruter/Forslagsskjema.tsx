import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextField } from '@/components/ui/form/TextField';
import { Panel } from '@/components/ui/Panel';
import { lagRuterAction } from '@/lib/domain/dagen/ruter/actions';
import type { Ruteslag } from '@/lib/domain/dagen/ruter/forslag/types';
import type { Dato } from '@/lib/platform/time/dato';

interface Forslag {
  nokkel: string;
  slag: Ruteslag;
  nummer: number;
  antall: number;
  gaar: { ukedag: number; navn: string }[];
  hos: string[];
}

/** Forslaget, rute for rute: si ja eller nei, og gi den et navn. */
export async function Forslagsskjema({ team, uke, ruter }: { team: string; uke: Dato; ruter: Forslag[] }) {
  const t = await getTranslations('ruter.forslag');
  const dag = await getTranslations('ruter.ukedag');
  const besok = await getTranslations('ruter');
  return (
    <ActionForm action={lagRuterAction} withKey>
      <HiddenField name="team" value={team} />
      <HiddenField name="uke" value={uke} />
      {ruter.map((rute, i) => {
        const navn = t(`slag.${rute.slag}`, { nummer: rute.nummer });
        return (
          <Panel
            key={rute.nokkel}
            title={navn}
            action={<span className="text-sm">{besok('besok', { antall: rute.antall })}</span>}
          >
            <HiddenField name={`ruter.${i}.nokkel`} value={rute.nokkel} />
            <dl className="mb-4 grid gap-2 text-sm">
              <div>
                <dt className="text-neutral-text-subtle">{t('gaar')}</dt>
                <dd>
                  {rute.gaar
                    .map((g) => t('gaarDag', { dag: dag(`${g.ukedag as 1}`), navn: g.navn }))
                    .join(', ')}
                </dd>
              </div>
              <div>
                <dt className="text-neutral-text-subtle">{t('hos')}</dt>
                <dd>{rute.hos.join(', ')}</dd>
              </div>
            </dl>
            <div className="grid grid-cols-1 gap-4 md:grid-cols-2 md:items-end">
              <TextField
                name={`ruter.${i}.navn`}
                label={t('navnFor', { nummer: i + 1 })}
                defaultValue={navn}
              />
              <CheckboxField name={`ruter.${i}.med`} label={t('medNavn', { navn })} defaultChecked />
            </div>
          </Panel>
        );
      })}
      <div>
        <SubmitButton tall>{t('knapp')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
