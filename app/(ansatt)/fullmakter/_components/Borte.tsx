import { getTranslations } from 'next-intl/server';
import { Panel } from '@/components/ui/Panel';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { DateField } from '@/components/ui/form/DateField';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { avsluttFravaerAction, registrerFravaerAction } from '@/lib/domain/vedtak/fullmakt/actions';
import type { Fravaervisning, Fullmaktside } from '@/lib/domain/vedtak/fullmakt/types';
import { formatDayYear } from '@/lib/platform/time/format';

/** Hvem som er borte, og mitt eget fravær. Andres registrerer de selv. */
export async function Borte({ side }: { side: Fullmaktside }) {
  const t = await getTranslations('fullmakt.borte');
  return (
    <Panel title={t('tittel')}>
      {side.fravaer.length === 0 && <p className="text-sm text-neutral-text-subtle">{t('tom')}</p>}
      <ul className="grid gap-3">
        {side.fravaer.map((fravaer) => (
          <li key={fravaer.id}>
            <Fravaer fravaer={fravaer} />
          </li>
        ))}
      </ul>
      <ActionForm action={registrerFravaerAction} className="mt-5 gap-4" label={t('registrer')} withKey>
        <div>
          <h3 className="text-base font-semibold">{t('registrer')}</h3>
          <p className="mt-1 text-sm text-neutral-text-subtle">{t('hvorfor')}</p>
        </div>
        <DateField name="fom" label={t('fom')} description={t('eksempel')} required />
        <DateField name="tom" label={t('tom2')} description={t('eksempel')} required />
        <div>
          <SubmitButton variant="secondary" pendingText={t('lagrer')}>
            {t('lagre')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}

async function Fravaer({ fravaer }: { fravaer: Fravaervisning }) {
  const t = await getTranslations('fullmakt.borte');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p className="min-w-0 flex-1">
        {t('linje', {
          navn: fravaer.navn,
          fom: formatDayYear(fravaer.fom),
          tom: formatDayYear(fravaer.tom),
        })}
        {fravaer.erNaa && <span className="block text-sm font-semibold">{t('naa')}</span>}
      </p>
      {fravaer.erMitt && (
        <ActionForm action={avsluttFravaerAction} label={t('avslutt')}>
          <HiddenField name="fravaerId" value={fravaer.id} />
          <SubmitButton variant="secondary" pendingText={t('avslutter')}>
            {t('avslutt')}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
