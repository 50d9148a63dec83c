import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { Panel } from '@/components/ui/Panel';
import { gjenaapneRuteAction } from '@/lib/domain/dagen/ruter/actions';
import type { Ruteoversikt } from '@/lib/domain/dagen/ruter/types';
import { formatDay } from '@/lib/platform/time/format';

export async function Avsluttede({ oversikt }: { oversikt: Ruteoversikt }) {
  const t = await getTranslations('ruter.avsluttet');
  if (oversikt.avsluttet.length === 0) return null;
  return (
    <Panel title={t('tittel')}>
      <ul className="grid gap-3">
        {oversikt.avsluttet.map((rute) => (
          <li key={rute.id} className="flex flex-wrap items-center justify-between gap-3">
            <span>
              <a className="lenke font-semibold" href={`/tavle/ruter/${rute.id}`}>
                {rute.navn}
              </a>
              <span className="block text-sm text-neutral-text-subtle">
                {t('sluttet', { dag: formatDay(rute.tom!) })}
              </span>
            </span>
            {oversikt.kanEndre && (
              <ActionForm action={gjenaapneRuteAction} okText={t('gjort')}>
                <HiddenField name="ruteId" value={rute.id} />
                <HiddenField name="versjon" value={`${rute.versjon}`} />
                <SubmitButton variant="secondary">
                  <span aria-hidden>{t('gjenaapne')}</span>
                  <span className="sr-only">{t('gjenaapneNavn', { navn: rute.navn })}</span>
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
