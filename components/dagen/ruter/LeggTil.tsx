import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Panel } from '@/components/ui/Panel';
import { settPlassAction } from '@/lib/domain/dagen/ruter/plass/actions';
import type { Ruteside } from '@/lib/domain/dagen/ruter/types';
import { VAKTENS_DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { Plassfelt } from './Flyttplass';
import { plassnokkel } from './plassnokkel';

/** Faste besøk uten rute, som denne kan ta. */
export async function LeggTil({ side }: { side: Ruteside }) {
  const t = await getTranslations('ruter');
  const del = await getTranslations('tavle.iDagsdel');
  const linjer = side.utenRute.filter((l) => VAKTENS_DAGSDELER[side.rute.vakttype].includes(l.dagsdel));
  if (!side.kanEndre || linjer.length === 0) return null;
  return (
    <div className="ikke-trykk">
      <Panel title={t('utenRute.tittel')}>
        <p>{t('utenRute.tekst', { antall: linjer.length })}</p>
        <details className="mt-2">
          <summary className="lenke cursor-pointer py-1 max-md:py-3">{t('utenRute.vis')}</summary>
          <ul className="mt-2 grid gap-2">
            {linjer.map((linje) => {
              const naar = t('side.flyttNaar', {
                dag: t(`ukedag.${linje.ukedag as 1}`),
                del: del(linje.dagsdel),
              });
              return (
                <li key={plassnokkel(linje)} className="flex flex-wrap items-center justify-between gap-2">
                  <span className="text-sm">
                    <span className="font-semibold">{linje.kort}</span> {naar}
                    {linje.plass === 2 && `, ${t('side.plass2')}`}
                  </span>
                  <ActionForm action={settPlassAction} okText={t('side.flyttet')}>
                    <Plassfelt linje={linje} teamId={side.team.id} til={side.rute.id} />
                    <SubmitButton variant="tertiary">
                      <span aria-hidden>{t('side.leggTil')}</span>
                      <span className="sr-only">
                        {t('side.leggTilNavn', { hvem: linje.kort ?? '', naar })}
                      </span>
                    </SubmitButton>
                  </ActionForm>
                </li>
              );
            })}
          </ul>
        </details>
      </Panel>
    </div>
  );
}
